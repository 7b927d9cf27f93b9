import { standingNow } from '@renavigate/engine';
import { silenceText } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import { type Case, caseNamed, optionIn, sentenceOf, togetherOf, voiceIn } from './case.ts';

/** Which silence it is, as it is told. */
function silence(of: Case, option: string, edition: string): string {
  return silenceText(voiceIn(of, option, edition), togetherOf(of));
}

describe('F02-unread-is-not-unnamed', () => {
  const found = caseNamed('F02-unread-is-not-unnamed');

  test.each(['nivolumab', 'cabozantinib'])('%s: ASCO names it, and the text breaks off', (id) => {
    expect(silence(found, id, 'asco-2023')).toBe(
      'names it (recommendation 4.1); the text that is held here breaks off there',
    );
    expect(optionIn(found, id).agreement).toMatchObject({
      notNamed: expect.not.arrayContaining(['asco-2023']),
    });
    expect(sentenceOf(found, id)).toContain('for 1, the part that is held here does not say');
  });

  test('of a later drug that ASCO is not held of, its part is named', () => {
    expect(silence(found, 'axitinib', 'asco-2023')).toBe(
      'the part that is held here does not say; its part on drug treatment after the first was not read',
    );
  });

  test.each(['asco-2023', 'kcrnc-2021'])('%s: local treatment was not read', (edition) => {
    expect(voiceIn(found, 'metastasisDirectedTherapy', edition).side).toBe('notHeld');
  });

  test('an edition that is held whole does not name what it does not name', () => {
    expect(silence(found, 'metastasisDirectedTherapy', 'pdq-2025')).toBe('does not name it');
  });
});

describe('F04-collecting-duct', () => {
  const found = caseNamed('F04-collecting-duct');

  test.each(['sunitinib', 'pembrolizumabAxitinib'])(
    '%s: the part of KCRNC that is held does not speak',
    (id) => {
      expect(silence(found, id, 'kcrnc-2021')).toContain(
        'other kinds of kidney cancer was not read',
      );
    },
  );

  test('ASCO, which is for clear cell cancer as a whole, does not speak to the patient', () => {
    expect(silence(found, 'sunitinib', 'asco-2023')).toBe('does not speak to this patient');
  });
});

describe('F05-local-recurrence', () => {
  const found = caseNamed('F05-local-recurrence');

  test('what no held text speaks of for this patient is not “not offered”', () => {
    const { voices } = optionIn(found, 'metastasisDirectedTherapy');
    expect(voices.map(({ side }) => side)).not.toContain('notOffered');
    expect(standingNow(optionIn(found, 'metastasisDirectedTherapy'))).toBe('unnamed');
  });
});

describe('F10-trial-not-for-this-situation', () => {
  const found = caseNamed('F10-trial-not-for-this-situation');

  test('PDQ speaks of trials for newly diagnosed people only, and that is no difference', () => {
    expect(silence(found, 'clinicalTrial', 'pdq-2025')).toBe(
      'speaks only of newly diagnosed people',
    );
    expect(optionIn(found, 'clinicalTrial').agreement.kind).not.toBe('differ');
    expect(sentenceOf(found, 'clinicalTrial')).not.toMatch(/They differ|not for this situation/);
  });
});

describe('F12-icicombination-then-gap', () => {
  const found = caseNamed('F12-icicombination-then-gap');

  test('a gap in the list of PDQ is no advice against cabozantinib', () => {
    expect(silence(found, 'cabozantinib', 'pdq-2025')).toBe(
      'its list has a gap here, which is not advice against it',
    );
    expect(optionIn(found, 'cabozantinib').agreement.kind).not.toBe('differ');
    expect(sentenceOf(found, 'cabozantinib')).not.toContain('They differ');
  });
});

test('R14-sarcomatoid-after-nivolumab-ipilimumab: the gap is not told as “not for this situation”', () => {
  const found = caseNamed('R14-sarcomatoid-after-nivolumab-ipilimumab');
  expect(optionIn(found, 'cabozantinib').agreement.notOffered).not.toContain('pdq-2025');
  expect(optionIn(found, 'lenvatinibEverolimus').agreement.notOffered).not.toContain('pdq-2025');
});

describe('R07-transplant-and-rheumatoid-arthritis', () => {
  const found = caseNamed('R07-transplant-and-rheumatoid-arthritis');

  test('a part that was not read is not “does not speak”', () => {
    expect(voiceIn(found, 'sunitinib', 'kcrnc-2021').side).toBe('notHeld');
  });
});
