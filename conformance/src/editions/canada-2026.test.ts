import { readFileSync } from 'node:fs';
import { drugsOf } from '@renavigate/guideline';
import { approvals, approvalsFor, funding } from '@renavigate/guideline/funding';
import { leftOut } from '@renavigate/guideline/left-out';
import { notices } from '@renavigate/guideline/notices';
import { describe, expect, test } from 'vitest';
import { numbersIn } from '../research/research.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly statement: string;
  readonly drugs: readonly string[];
  readonly date?: string;
  readonly sourceLevel: string;
  readonly source: string;
  readonly verified: boolean;
}

interface Research {
  readonly rows: readonly Row[];
  readonly sources: Readonly<Record<string, { readonly url: string }>>;
}

const file = new URL(
  '../../../packages/guideline/research/canada-approvals-2026.json',
  import.meta.url,
);
const { rows, sources }: Research = JSON.parse(readFileSync(file, 'utf8'));
const told = new Set([
  ...approvals.flatMap(({ id, alsoIn = [] }) => [id, ...alsoIn]),
  ...funding.map(({ id }) => id),
  ...notices.filter(({ kind }) => kind === 'usualCare').flatMap((each) => each.rows),
]);
const left = leftOut.filter((each) => each.file === 'canada-approvals-2026.json');

describe('approvals, listings and usual care to 2026-11', () => {
  test('every verified row is told or left out; no other is told, approvals abroad among them', () => {
    const verified = rows.filter((row) => row.verified).map(({ id }) => id);
    const others = rows.filter((row) => !row.verified).map(({ id }) => id);
    const leftIds = left.map(({ id }) => id);
    expect(verified.length).toBe(13);
    expect(verified.filter((id) => told.has(id) === leftIds.includes(id))).toEqual([]);
    expect(others.filter((id) => id.startsWith('AB26'))).toHaveLength(3);
    expect(others.filter((id) => told.has(id) || !leftIds.includes(id))).toEqual([]);
  });

  test.each(rows.filter(({ kind, id }) => kind === 'authorization' && id !== 'CA26-1'))(
    '$id: the same drugs, date and address; a maker’s announcement is called one',
    ({ id, drugs, date, source, sourceLevel }) => {
      const approval = approvals.find((each) => each.id === id);
      expect(approval?.date).toBe(date);
      expect(approval?.url).toBe(sources[source]?.url);
      for (const option of approval?.optionIds ?? []) {
        expect(drugs.filter((drug) => !drugsOf[option].some((each) => each === drug))).toEqual([]);
      }
      const isMakers = sourceLevel === 'sponsor-release';
      expect(approval?.decision.en.includes('as the maker announced')).toBe(isMakers);
      expect(approval?.decision.fr.includes('annonce du fabricant')).toBe(isMakers);
    },
  );

  test.each(rows.filter(({ id }) => funding.some((fact) => fact.id === id)))(
    '$id: the same date, and a maker’s announcement is called one',
    ({ id, date, sourceLevel }) => {
      const fact = funding.find((each) => each.id === id);
      expect(fact?.date).toBe(date);
      expect(fact?.note?.en.includes('announcement of the maker') ?? false).toBe(
        sourceLevel === 'sponsor-release',
      );
    },
  );

  test.each(rows.filter(({ kind }) => kind === 'description of usual care'))(
    '$id: usual care is told as a description, with its date, and the same drugs',
    ({ id, date, drugs }) => {
      const notice = notices.find((each) => each.rows.includes(id) && each.kind === 'usualCare');
      expect(notice?.source.en).toContain(date);
      expect(notice?.source.en).toContain('recommends nothing');
      expect(notice?.source.fr).toContain('ne recommande rien');
      for (const drug of drugs) expect(notice?.text.clinician.en).toContain(drug);
      expect(notice?.text.patient.en).toContain('says what was usual');
      expect(numbersIn(notice?.text.patient.en ?? '')).toEqual([2025]);
    },
  );
});

describe('what can be pointed to', () => {
  test('belzutifan for von Hippel-Lindau disease in Canada is the approval CA-5', () => {
    const [approval] = approvalsFor('belzutifan');
    expect(approval?.id).toBe('CA-5');
    expect(approval?.date).toBe('2023-07-11');
    expect(approval?.indication.fr).toContain('von Hippel-Lindau');
  });

  test('nivolumab under the skin never together with ipilimumab, wherever it is told', () => {
    const approval = approvals.find(({ id }) => id === 'CA26-4');
    expect(approval?.changes?.en).toContain('must not be given together with ipilimumab');
    for (const fact of funding.filter(({ id }) => ['CA26-6', 'CA26-7'].includes(id))) {
      expect(fact.setting.en).toContain('not together with ipilimumab');
      expect(fact.optionIds).not.toContain('nivolumabIpilimumab');
    }
  });

  test('adjuvant pembrolizumab has its approval and its two decisions in Quebec', () => {
    expect(approvalsFor('adjuvantPembrolizumab').map(({ id }) => id)).toEqual(['CA26-3']);
  });
});
