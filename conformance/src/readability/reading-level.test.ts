import { type Language, languages } from '@renavigate/engine';
import { describe, expect, test } from 'vitest';
import { appPassages } from './apps.ts';
import { contentPassages, statementPassages } from './content.ts';
import { count } from './count.ts';
import { frenchSyllables } from './french-syllables.ts';
import { gaps } from './gaps.ts';
import { gradeOf, kandelMoles } from './grade.ts';
import { highest, type Measured, measure, tooHard } from './measure.ts';
import { withoutNames } from './names.ts';
import { passagesOf, passagesOfWords } from './passages.ts';
import { table } from './table.ts';

const all = [...contentPassages, ...statementPassages, ...appPassages];
const isGap = ({ passage: { kind } }: Measured) => gaps.some((gap) => gap.kind === kind);
const measured = { en: measure(all, 'en'), fr: measure(all, 'fr') };

for (const language of languages) {
  process.stdout.write(`\n${table(measured[language], language, gaps)}\n`);
}

describe.each(languages)('what a person reads, in %s', (language) => {
  test('every passage is at grade 8 or below, or in a named gap', () => {
    expect(
      tooHard(
        measured[language].filter((each) => !isGap(each)),
        language,
      ),
    ).toEqual([]);
  });

  test('there is something to measure of every kind', () => {
    const kinds = new Set(measured[language].map(({ passage: { kind } }) => kind));
    expect(measured[language].length).toBeGreaterThan(600);
    expect(kinds.size).toBeGreaterThan(35);
    expect([...kinds].filter((kind) => kind.startsWith('page: ')).length).toBeGreaterThan(8);
  });
});

test.each(gaps)('the gap “$kind” is still needed', ({ kind }) => {
  const those = [...measured.en, ...measured.fr].filter(({ passage }) => passage.kind === kind);
  expect(Math.max(...those.map(({ grade }) => grade))).toBeGreaterThan(highest);
});

describe('a planted sentence', () => {
  const hard = {
    en: 'Administration of antiangiogenic pharmacotherapy necessitates multidisciplinary consideration of contraindications, comorbidities and individual preferences.',
    fr: 'L’administration d’une pharmacothérapie antiangiogénique nécessite la considération multidisciplinaire des contre-indications et des préférences individuelles.',
  };

  test.each(languages)('that is hard is found and named, in %s', (language) => {
    const gentle = { en: 'Ask your team.', fr: 'Demandez à votre équipe.' };
    const planted = passagesOf('planted', { hard, both: [gentle, hard], gentle });
    expect(tooHard(measure(planted, language), language)).toEqual([
      expect.stringContaining(`planted hard: ${hard[language]}`),
      expect.stringContaining('planted both'),
    ]);
  });

  test('in a file of words is found too', () => {
    const words = (language: Language) => ({
      top: 'Back',
      part: { deep: { text: hard[language] } },
    });
    const found = measure(passagesOfWords('page', { en: words('en'), fr: words('fr') }), 'en');
    expect(tooHard(found, 'en')).toEqual([expect.stringContaining('page part')]);
  });
});

describe('what is counted', () => {
  test.each([
    ['médicament', 4],
    ['traitement', 3],
    ['souvent', 2],
    ['parlent', 1],
    ['nomment', 1],
    ['chirurgie', 3],
    ['réaction', 3],
    ['oncologue', 3],
    ['essayer', 3],
    ['l’immunothérapie', 6],
    ['que', 1],
    ['le', 1],
  ] as const)('%s', (word, syllables) => {
    expect(frenchSyllables(word)).toBe(syllables);
  });

  test('sentences end at a stop, not at a colon; lines end them too', () => {
    expect(count('Ask: is it safe? Ask again; then wait', 'en')).toMatchObject({ sentences: 2 });
    expect(count('One line\nAnother line', 'en')).toMatchObject({ sentences: 2, words: 4 });
    expect(count('St. John’s wort, 2.5 mg. «\u202fOui.\u202f»', 'en')).toMatchObject({
      sentences: 2,
    });
  });

  test('numbers are one syllable, and what is spelled one for each letter', () => {
    expect(count('VEGF 2.45', 'en')).toEqual({ words: 2, sentences: 1, syllables: 5 });
    expect(count('A-t-il 12 ans ?', 'fr')).toEqual({ words: 3, sentences: 1, syllables: 4 });
  });

  test('the formulas as published', () => {
    const counted = { words: 100, sentences: 8, syllables: 140 };
    expect(kandelMoles(counted)).toBeCloseTo(207 - 1.015 * 12.5 - 73.6 * 1.4, 6);
    expect(gradeOf('The cat sat on the mat.', 'en')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6);
  });

  test('names are spared by what the data calls them, and words that look like them are not', () => {
    expect(withoutNames('Sunitinib (Sutent) and TARGET aim at a clear target.', 'en')).toBe(
      'name (name) and name aim at a clear target.',
    );
    expect(withoutNames('La Société canadienne du cancer et l’évérolimus', 'fr')).toBe(
      'La nom et l’nom',
    );
  });
});

test('passages out of any texts: two voices, plurals and places', () => {
  const voices = { patient: { en: 'You', fr: 'Vous' }, clinician: { en: 'X', fr: 'X' } };
  expect(
    passagesOf('kind', { id: { voices, more: { en: '{count} pills', fr: '{count} pilules' } } }),
  ).toEqual([{ kind: 'kind', id: 'id', text: { en: 'You\n10 pills', fr: 'Vous\n10 pilules' } }]);
  const en = { a_one: '{{count}} day', a_other: '{{count}} days', b: { c: 'Now' } };
  const fr = { a_one: '{{count}} jour', a_other: '{{count}} jours', b: { c: 'Maintenant' } };
  expect(passagesOfWords('page', { en, fr })).toEqual([
    { kind: 'page', id: 'single lines', text: { en: '10 days', fr: '10 jours' } },
    { kind: 'page', id: 'b', text: { en: 'Now', fr: 'Maintenant' } },
  ]);
});
