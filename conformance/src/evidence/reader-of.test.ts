import { derive, readPatient } from '@renavigate/engine';
import { common, terms } from '@renavigate/guideline';
import { readerOf } from '@renavigate/guideline/evidence';
import { describe, expect, test } from 'vitest';

function readerFrom(facts: Readonly<Record<string, unknown>>) {
  const { patient } = readPatient({ renavigate: 'patient/1', facts }, terms);
  return readerOf(derive(patient.facts, common).known);
}

const noFactor = {
  systemicTherapyWithinOneYear: false,
  haemoglobinBelowLimit: false,
  calciumAboveLimit: false,
  neutrophilsAboveLimit: false,
  plateletsAboveLimit: false,
  karnofsky: { value: 90, unit: '{score}' },
};

describe('the reader of trials that a patient is', () => {
  test('of nobody is known nothing', () => {
    const every = ['favourable', 'intermediate', 'poor'];
    expect(readerFrom({})).toEqual({ risk: { imdc: every, mskcc: every } });
  });

  test('factors that are all known are counted, and tell the group', () => {
    const none = readerFrom(noFactor);
    expect(none.imdcFactors).toBe(0);
    expect(none.risk?.imdc).toEqual(['favourable']);
    const two = { haemoglobinBelowLimit: true, calciumAboveLimit: true };
    const some = readerFrom({ ...noFactor, ...two });
    expect(some.imdcFactors).toBe(2);
    expect(some.risk?.imdc).toEqual(['intermediate']);
  });

  test('while a factor is unknown, the groups that it leaves are possible', () => {
    const { karnofsky: _, ...others } = noFactor;
    const reader = readerFrom(others);
    expect(reader.imdcFactors).toBeUndefined();
    expect(reader.risk?.imdc).toEqual(['favourable', 'intermediate']);
  });

  test('histology and earlier treatment, where they are known', () => {
    const reader = readerFrom({
      histology: 'clearCell',
      systemicTherapyForAdvanced: true,
      receivedDrugs: { includes: ['nivolumab'], excludes: ['sunitinib'] },
      checkpointInhibitorOnlyAdjuvant: false,
      sites: { includes: ['bone'] },
    });
    expect(reader).toMatchObject({
      histology: 'clearCell',
      systemicTherapyForAdvanced: true,
      priorCheckpointInhibitor: true,
      priorSunitinib: false,
      boneMetastases: true,
    });
    expect(reader.priorCytokine).toBeUndefined();
  });
});
