import { besideJson, notesOf } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import { type Case, caseNamed, optionIn, togetherOf, voiceIn } from './case.ts';

function notes(of: Case, option: string, edition: string): readonly string[] {
  return notesOf(voiceIn(of, option, edition), togetherOf(of)).map(({ text }) => text);
}

const clearCell =
  'The list does not ask for the type of kidney cancer, though nearly all trials behind it were in the clear cell type.';

describe.each(['F04-collecting-duct', 'R10-papillary-after-local-treatments'])('%s', (name) => {
  const found = caseNamed(name);

  test('the doubt stands beside each drug that PDQ offers', () => {
    const offered = found.beside.options.filter(
      ({ option, agreement }) =>
        agreement.offered.includes('pdq-2025') &&
        ['targeted', 'combination'].includes(
          besideJson(togetherOf(found), [], []).options.find((each) => each.option === option)
            ?.group ?? '',
        ),
    );
    expect(offered.length).toBeGreaterThan(1);
    for (const { option } of offered.filter(({ option: id }) => id !== 'temsirolimus')) {
      expect(notes(found, option, 'pdq-2025')).toContain(clearCell);
    }
  });
});

describe.each(['F12-icicombination-then-gap', 'R14-sarcomatoid-after-nivolumab-ipilimumab'])(
  '%s',
  (name) => {
    test('the remark on the gap stands beside cabozantinib', () => {
      const found = caseNamed(name);
      expect(notes(found, 'cabozantinib', 'pdq-2025').join(' ')).toContain(
        'That is a gap in the list, not advice against these drugs.',
      );
    });
  },
);

test('a footnote on approval stands wherever the row that bears it is answered', () => {
  const found = caseNamed('F03-class-and-members');
  expect(notes(found, 'nivolumabCabozantinib', 'kcrnc-2021')).toContain(
    'marked in 2021 as not yet approved in Canada for this use',
  );
  expect(optionIn(found, 'nivolumabCabozantinib').agreement.offered).toContain('kcrnc-2021');
});
