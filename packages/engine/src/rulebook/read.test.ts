import { describe, expect, test } from 'vitest';
import { advise } from '../advise/advise.ts';
import { garden } from '../testing/garden.ts';
import { rulebookOf, rulebookText } from './form/canonical.ts';
import { checkRulebook, loadRulebook, readRulebook } from './load.ts';
import type { RulebookProblem } from './problems/problems.ts';

const patients = [
  {
    id: 'dry',
    story: 'A dry plant in the sun.',
    facts: { soil: 'sand', sunny: true, watered: true },
    expected: { offered: ['water'], undecided: [], stillUnknown: [] },
  },
  {
    id: 'unknown',
    story: 'A plant of which little is known.',
    facts: { soil: 'sand', sunny: true },
    expected: { offered: [], undecided: ['water'], stillUnknown: ['watered'] },
  },
];
const whole = rulebookText(rulebookOf(garden, patients));

function problemsOf(text: string): readonly RulebookProblem[] {
  const read = checkRulebook(text);
  return 'problems' in read ? read.problems : [];
}

/** The whole file with one piece of it otherwise. */
function changed(piece: string | RegExp, by: string): string {
  const text = whole.replace(piece, by);
  if (text === whole) throw new Error(`The file does not hold ${piece}.`);
  return text;
}

test('what was written is read back, and runs as it did', () => {
  const read = checkRulebook(whole);
  const { edition } = rulebookOf(garden);
  expect(read).toEqual({ edition, patients });
  expect(edition.terms).toHaveLength(garden.terms.length);
  expect(advise(edition, { facts: [] })).toEqual(advise(garden, { facts: [] }));
  expect(rulebookText(rulebookOf(garden, patients))).toBe(whole);
  expect(whole.split('\n')[1]).toBe('  "edition": {');
});

/** What is wrong, the file, its code, the text that stands at the line and column, and what the message says. */
const cases: readonly [string, string, string, string, RegExp][] = [
  ['nothing', '', 'not-json', '', /end of the file/],
  ['no JSON', '{"renavigate": rulebook}', 'not-json', 'rulebook}', /found “rulebook”/],
  [
    'a comma too much',
    changed('"id": "garden",', '"id": "garden",,'),
    'not-json',
    ',\n',
    /found “,”/,
  ],
  ['two values', `${whole}{}`, 'not-json', '{}', /second JSON value/],
  [
    'another version',
    changed('rulebook/1', 'rulebook/2'),
    'other-version',
    '"rulebook/2"',
    /rulebook\/1/,
  ],
  [
    'a patient',
    '{"renavigate":"patient/1","facts":{}}',
    'not-a-rulebook',
    '"patient/1"',
    /no rulebook/,
  ],
  ['a list', '[]', 'not-a-rulebook', '[]', /no rulebook/],
  [
    '2,000 levels',
    `{"renavigate":"rulebook/1","edition":${'['.repeat(2000)}`,
    'too-deep',
    '[',
    /100 levels/,
  ],
  ['50 MB', `"${'x'.repeat(50_000_000)}"`, 'too-long', '"', /50.0 million/],
  [
    '__proto__',
    changed('"id": "garden",', '"id": "garden", "__proto__": {"x": 1},'),
    'unknown-name',
    '"__proto__"',
    /__proto__.*no such name/,
  ],
  [
    'constructor',
    changed('"id": "garden",', '"id": "garden", "constructor": 1,'),
    'unknown-name',
    '"constructor"',
    /no such name/,
  ],
  [
    'a name of an object’s own',
    changed('"id": "garden"', '"id": "constructor"'),
    'wrong-type',
    '"constructor"',
    /expected a name/,
  ],
  [
    'a name twice',
    changed('"id": "garden",', '"id": "garden", "id": "other",'),
    'given-twice',
    '"id": "other"',
    /given twice/,
  ],
  [
    'a slip in a name',
    changed('"questionOrder"', '"questionOrdr"'),
    'unknown-name',
    '"questionOrdr"',
    /Expected: .*questionOrder/,
  ],
  [
    'a name that is missing',
    changed('"definition": "thirsty",', ''),
    'missing-name',
    '{\n',
    /“definition” is missing/,
  ],
  [
    'an unknown kind',
    changed('"kind": "classification"', '"kind": "classificaton"'),
    'wrong-type',
    '"classificaton"',
    /one of "condition", "classification"/,
  ],
  ['a number for a text', changed('"unit": "cm"', '"unit": 5'), 'wrong-type', '5', /found 5/],
  [
    'a text for a list',
    changed('"showings": [', '"showings": "x", "y": ['),
    'wrong-type',
    '"x"',
    /expected a list/,
  ],
  [
    'a number without end',
    changed('"constant": 50', '"constant": 1e999'),
    'wrong-type',
    '1e999',
    /expected a number/,
  ],
  ['an empty text', changed('"en": "always"', '"en": " "'), 'wrong-type', '" "', /not empty/],
  [
    'a hidden character',
    changed('"en": "always"', '"en": "al\\u202eways"'),
    'wrong-type',
    '"al',
    /hidden characters/,
  ],
  [
    'an address that runs',
    changed('https://example.org/', 'javascript:alert(1)'),
    'wrong-type',
    '"javascript',
    /https/,
  ],
  [
    'a month that is none',
    changed('"retrievedOn": "2020-01-01"', '"retrievedOn": "2020-13-01"'),
    'wrong-type',
    '"2020-13-01"',
    /a day/,
  ],
  [
    'no unit',
    changed(/"units": \[[\s\S]*?\n {8}\]/, '"units": []'),
    'wrong-length',
    '[]',
    /holds 0/,
  ],
  [
    'an unknown term',
    changed('"term": "watered",\n          "value"', '"term": "waterd",\n          "value"'),
    'unknown-term',
    '"waterd"',
    /no such term/,
  ],
  [
    'an unknown definition',
    changed('"definition": "thirsty"', '"definition": "thirstee"'),
    'unknown-definition',
    '"thirstee"',
    /no such definition/,
  ],
  [
    'a dangling statement',
    changed('"statement": "s1"', '"statement": "s9"'),
    'unknown-statement',
    '"s9"',
    /no such statement/,
  ],
  [
    'a dangling showing',
    changed('"statement": "s2"', '"statement": "s9"'),
    'unknown-statement',
    '"s9"',
    /no such statement/,
  ],
  [
    'a name given twice',
    changed('"id": "s2"', '"id": "s1"'),
    'duplicate-name',
    '"s1"',
    /given twice/,
  ],
  [
    'a fact of no term',
    changed('"watered": true', '"waterd": true'),
    'unknown-term',
    'true',
    /waterd/,
  ],
  [
    'another answer',
    changed('"undecided": [\n', '"undecided": ["prune",\n'),
    'other-answer',
    '{\n',
    /expected “undecided”/,
  ],
];

describe('a file is refused, and the message says where', () => {
  test.each(cases)('%s', (_, text, code, stands, says) => {
    const problems = problemsOf(text);
    const [problem] = problems.filter((each) => each.code === code);
    if (problem === undefined) throw new Error(`found ${problems.map((each) => each.code)}`);
    const line = text
      .split('\n')
      .slice(problem.line - 1)
      .join('\n');
    expect(line.slice(problem.column - 1).startsWith(stands)).toBe(true);
    expect(problem.message.en).toMatch(says);
    for (const words of [problem.message, problem.mend]) {
      expect(words.en.length).toBeGreaterThan(5);
      expect(words.fr.length).toBeGreaterThan(5);
      expect(words.fr).not.toBe(words.en);
    }
    expect('edition' in checkRulebook(text)).toBe(false);
  });
});

test('the nearest right name is told', () => {
  expect(problemsOf(changed('"questionOrder"', '"questionOrdr"'))).toContainEqual(
    expect.objectContaining({ nearest: 'questionOrder' }),
  );
  const term = problemsOf(
    changed('"term": "watered",\n          "value"', '"term": "waterd",\n          "value"'),
  );
  expect(term[0]?.nearest).toBe('watered');
});

test('a rule that is wrong is read by its form, and is not loaded', () => {
  const text = changed('"statement": "s1"', '"statement": "s9"');
  expect('edition' in readRulebook(text)).toBe(true);
  expect('edition' in loadRulebook(text)).toBe(false);
});

test('of very many mistakes the first hundred are told', () => {
  const many = JSON.stringify({
    renavigate: 'rulebook/1',
    edition: { terms: new Array(1999).fill(0) },
  });
  expect(problemsOf(many)).toHaveLength(100);
});
