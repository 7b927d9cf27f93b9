import { describe, expect, test } from 'vitest';
import type { Fact } from '../model/fact.ts';
import { garden, terms, vigour } from '../testing/garden.ts';
import { derive } from './derive.ts';
import type { PatientProblemCode } from './problems.ts';
import { looksLikePatient, patientFormat, readPatient } from './read.ts';

const readFacts = (facts: unknown) => readPatient({ renavigate: patientFormat, facts }, terms);
/** Reads a file from its text, as it comes from outside: with Infinity, "__proto__" and all. */
const readText = (text: string) => readPatient(JSON.parse(text), terms);
const readFactsText = (facts: string) =>
  readText(`{ "renavigate": "patient/1", "facts": ${facts} }`);

const withoutSource = ({ source, ...fact }: Fact) => fact;

const english =
  /(?<!\p{L})(the|and|or|of|is|was|not|list|object|text|nothing|number|value|values|one|true or false|found|expected|used|write|known|Infinity)(?!\p{L})/iu;

/** A French text without what stands in it as it must be written or was met: JSON, and where it stood. */
const frenchWords = (text: string) =>
  text
    .replaceAll(/\{ \w+(, ?\w+)* \}/g, '')
    .replaceAll(/\{[^}]*\}|"\w+":|\/\S*/g, (part) => part.replaceAll(/"[^"]*"|\/|:/g, ''));

const expectFrench = (text: string) => {
  expect(frenchWords(text)).not.toMatch(english);
  expect(frenchWords(text)).not.toMatch(/[^\u202f][;!?»]|«[^\u202f]|[^\u00a0]:/);
};

describe('what can be read', () => {
  test.each<[string, unknown, unknown[]]>([
    ['a yes', { watered: true }, [{ kind: 'yesNo', term: 'watered', value: true }]],
    ['a no', { watered: false }, [{ kind: 'yesNo', term: 'watered', value: false }]],
    ['null: not known', { watered: null, height: null, soil: null, pests: null }, []],
    ['one of the values', { soil: 'clay' }, [{ kind: 'oneOf', term: 'soil', value: 'clay' }]],
    [
      'a number in its own unit',
      { height: { value: 20.5, unit: 'cm' } },
      [{ kind: 'number', term: 'height', value: 20.5, stated: { value: 20.5, unit: 'cm' } }],
    ],
    [
      'a number in another unit',
      { height: { value: 205, unit: 'mm' } },
      [{ kind: 'number', term: 'height', value: 20.5, stated: { value: 205, unit: 'mm' } }],
    ],
    ...[70, { value: 70 }, { value: 70, unit: '{score}' }].map(
      (vigour) =>
        [
          `a score, which has no unit: ${JSON.stringify(vigour)}`,
          { vigour },
          [{ kind: 'number', term: 'vigour', value: 70, stated: { value: 70, unit: '{score}' } }],
        ] as [string, unknown, unknown[]],
    ),
    [
      'what there is, and what there is not',
      { pests: { includes: ['slug'], excludes: ['mite'] } },
      [
        { kind: 'includes', term: 'pests', value: 'slug', present: true },
        { kind: 'includes', term: 'pests', value: 'mite', present: false },
      ],
    ],
    [
      'exactly these',
      { pests: { exactly: ['slug'] } },
      [
        { kind: 'includes', term: 'pests', value: 'slug', present: true },
        { kind: 'includes', term: 'pests', value: 'aphid', present: false },
        { kind: 'includes', term: 'pests', value: 'mite', present: false },
      ],
    ],
    [
      'exactly none',
      { pests: { exactly: [] } },
      ['aphid', 'slug', 'mite'].map((value) => ({
        kind: 'includes',
        term: 'pests',
        value,
        present: false,
      })),
    ],
    ['an empty list says nothing', { pests: { includes: [] } }, []],
  ])('%s', (_, facts, expected) => {
    const { patient, problems } = readFacts(facts);
    expect(problems).toEqual([]);
    expect(patient.facts.map(withoutSource)).toEqual(expected);
  });

  test('a fact remembers where it stood', () => {
    const { patient } = readFacts({ pests: { includes: ['slug'] }, watered: true });
    const places = patient.facts.map(({ source }) => source);
    expect(places).toEqual([
      { kind: 'file', place: '/facts/pests' },
      { kind: 'file', place: '/facts/watered' },
    ]);
  });

  test('a story and a schema stand beside the facts', () => {
    const file = { $schema: 'x.json', renavigate: patientFormat, story: 'A fern.', facts: {} };
    expect(readPatient(file, terms)).toEqual({ patient: { facts: [] }, problems: [] });
  });

  test('the rest is read when something is wrong', () => {
    const { patient, problems } = readFacts({ watered: 'yes', sunny: true, soil: 'clai' });
    expect(patient.facts.map(({ term }) => term)).toEqual(['sunny']);
    expect(problems.map(({ place }) => place)).toEqual(['/facts/watered', '/facts/soil']);
  });
});

describe('units', () => {
  const heightOf = (value: number, unit: string) => {
    const { patient, problems } = readFacts({ height: { value, unit } });
    const fact = patient.facts[0];
    return fact?.kind === 'number' ? [fact.value, fact.stated.unit] : problems[0]?.code;
  };

  test.each([
    ['cm', [20, 'cm']],
    ['CM', [20, 'cm']],
    [' c m ', [20, 'cm']],
    ['Centimetre', [20, 'cm']],
    ['{cm}', [20, 'cm']],
    ['inch', 'unknown-unit'],
    ['', 'missing-unit'],
    ['constructor', 'unknown-unit'],
  ])('"%s"', (unit, expected) => expect(heightOf(20, unit)).toEqual(expected));

  test.each(['10*3/uL', '10*3/µL', '10*3/μl', '10^3/uL', 'thousand/uL', 'THOUSAND / µL'])(
    'spelled %s',
    (unit) => {
      expect(readFacts({ leaves: { value: 5, unit } })).toMatchObject({
        problems: [],
        patient: { facts: [{ value: 5, stated: { unit: '10*3/uL' } }] },
      });
    },
  );

  test.each([
    [10, 'cm', [10, 'cm']],
    [9.99, 'cm', 'out-of-range'],
    [9.9999999, 'cm', 'out-of-range'],
    [300, 'cm', [300, 'cm']],
    [300.01, 'cm', 'out-of-range'],
    [300.0000001, 'cm', 'out-of-range'],
    [100, 'mm', [10, 'mm']],
    [99, 'mm', 'out-of-range'],
    [3, 'm', [300, 'm']],
    [3.001, 'm', 'out-of-range'],
    [-20, 'cm', 'out-of-range'],
  ])('the ends of the range belong to it: %d %s', (value, unit, expected) => {
    expect(heightOf(value, unit)).toEqual(expected);
  });

  test('a number in its own unit is kept to the last digit', () => {
    expect(heightOf(20.12345678, 'cm')).toEqual([20.12345678, 'cm']);
  });

  test.each([
    [2, 'cm', 'm', '10–300 cm'],
    [2500, 'cm', 'mm', '10–300 cm'],
    [150, 'm', 'cm', '0.1–3 m'],
    [1e9, 'cm', undefined, '10–300 cm'],
  ])('%d %s: the unit in which it would be plausible is %s', (value, unit, likely, expected) => {
    const [problem] = readFacts({ height: { value, unit } }).problems;
    expect(problem).toMatchObject({ code: 'out-of-range', expected });
    expect(problem?.nearest).toBe(likely);
    if (likely !== undefined) expect(problem?.mend.fr).toContain(likely);
  });

  test.each([
    [70, []],
    [75, ['not-a-step']],
    [0, []],
    [100, []],
  ])('a score of %d', (value, codes) => {
    const { problems } = readFacts({ vigour: { value, unit: '{score}' } });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    [0.3, 0.1, 0],
    [0.7, 0.1, 0],
    [0.35, 0.1, 1],
    [1.5, 0.5, 0],
  ])('%d moves in steps of %d, exactly', (value, step, count) => {
    const half = { ...vigour, step, range: [0, 10] as const };
    const file = {
      renavigate: patientFormat,
      facts: { vigour: { value, unit: '{score}' } },
    };
    expect(readPatient(file, [half]).problems).toHaveLength(count);
  });
});

describe('two numbers that must be stated in one unit', () => {
  test.each([
    ['the same', { value: 20, unit: 'cm' }, { value: 10, unit: 'CM' }, 2, 0],
    ['two units', { value: 20, unit: 'cm' }, { value: 100, unit: 'mm' }, 0, 1],
    ['one of them', { value: 20, unit: 'cm' }, null, 1, 0],
    ['the other', null, { value: 100, unit: 'mm' }, 1, 0],
  ])('%s', (_, height, potDepth, facts, problems) => {
    const read = readFacts({ height, potDepth, watered: null });
    expect(read.patient.facts).toHaveLength(facts);
    expect(read.problems).toHaveLength(problems);
  });

  test('the problem names both and their units', () => {
    const { problems } = readFacts({
      height: { value: 20, unit: 'cm' },
      potDepth: { value: 100, unit: 'mm' },
      sunny: true,
    });
    expect(problems).toMatchObject([{ code: 'units-differ', received: 'mm, cm' }]);
    expect(problems[0]?.message.en).toMatch(/potDepth.*height/);
    expectFrench(problems[0]?.message.fr ?? '');
  });
});

describe('what cannot be read says what, where and how to mend it', () => {
  const [code1, code2] = ['not-a-patient', 'wrong-type'];
  const files: [string, string, string, string | undefined][] = [
    ['null', code1, '/', undefined],
    ['[]', code1, '/', undefined],
    ['"patient"', code1, '/', undefined],
    ['1e999', code1, '/', undefined],
    ['{}', code1, '/renavigate', undefined],
    ['{ "renavigate": "patient/2", "facts": {} }', code1, '/renavigate', undefined],
    ['{ "renavigate": null, "facts": {} }', code1, '/renavigate', undefined],
    ['{ "renavigate": "patient/1" }', code1, '/facts', undefined],
    ['{ "renavigate": "patient/1", "facts": [] }', code1, '/facts', undefined],
    ['{ "renavigate": "patient/1", "facts": null }', code1, '/facts', undefined],
    [
      '{ "__proto__": { "renavigate": "patient/1", "facts": {} } }',
      code1,
      '/renavigate',
      undefined,
    ],
    ['{ "renavigate": "patient/1", "facts": {}, "fact": {} }', 'unknown-term', '/fact', 'facts'],
    ['{ "renavigate": "patient/1", "facts": {}, "story": 3 }', code2, '/story', undefined],
    ['{ "renavigate": "patient/1", "facts": {}, "$schema": {} }', code2, '/$schema', undefined],
  ];
  const facts: [string, string, string, string | undefined][] = [
    ['{ "heigth": true }', 'unknown-term', '/facts/heigth', 'height'],
    ['{ "qqqqqqqqqqqq": true }', 'unknown-term', '/facts/qqqqqqqqqqqq', undefined],
    ['{ "__proto__": true }', 'unknown-term', '/facts/__proto__', undefined],
    ['{ "constructor": true }', 'unknown-term', '/facts/constructor', undefined],
    ['{ "a/b~c": 1 }', 'unknown-term', '/facts/a~1b~0c', undefined],
    ['{ "watered": "true" }', code2, '/facts/watered', undefined],
    ['{ "watered": 1 }', code2, '/facts/watered', undefined],
    ['{ "watered": [true] }', code2, '/facts/watered', undefined],
    ['{ "soil": "Clay" }', 'unknown-value', '/facts/soil', 'clay'],
    ['{ "soil": "constructor" }', 'unknown-value', '/facts/soil', undefined],
    ['{ "soil": ["clay"] }', code2, '/facts/soil', undefined],
    ['{ "soil": {} }', code2, '/facts/soil', undefined],
    ['{ "pests": ["slug"] }', code2, '/facts/pests', undefined],
    ['{ "pests": "slug" }', code2, '/facts/pests', undefined],
    ['{ "pests": {} }', code2, '/facts/pests', undefined],
    [
      '{ "pests": { "exactly": ["slug"], "excludes": ["mite"] } }',
      code2,
      '/facts/pests',
      undefined,
    ],
    ['{ "pests": { "include": ["slug"] } }', code2, '/facts/pests', undefined],
    ['{ "pests": { "__proto__": ["slug"] } }', code2, '/facts/pests', undefined],
    ['{ "pests": { "includes": "slug" } }', code2, '/facts/pests/includes', undefined],
    ['{ "pests": { "exactly": null } }', code2, '/facts/pests/exactly', undefined],
    ['{ "pests": { "includes": ["slugg"] } }', 'unknown-value', '/facts/pests/includes/0', 'slug'],
    ['{ "pests": { "excludes": ["slug", 2] } }', code2, '/facts/pests/excludes/1', undefined],
    ['{ "height": "20 cm" }', code2, '/facts/height', undefined],
    ['{ "height": 20 }', 'missing-unit', '/facts/height', undefined],
    ['{ "height": { "value": 20 } }', 'missing-unit', '/facts/height', undefined],
    ['{ "height": { "value": 20, "unit": 5 } }', code2, '/facts/height/unit', undefined],
    ['{ "height": { "value": 20, "unit": "ft" } }', 'unknown-unit', '/facts/height', undefined],
    ['{ "height": { "unit": "cm" } }', code2, '/facts/height', undefined],
    ['{ "height": { "value": "20", "unit": "cm" } }', code2, '/facts/height', undefined],
    ['{ "height": { "value": null, "unit": "cm" } }', code2, '/facts/height', undefined],
    ['{ "height": { "value": 1e999, "unit": "cm" } }', code2, '/facts/height', undefined],
    ['{ "height": { "value": 1e308, "unit": "m" } }', 'out-of-range', '/facts/height', undefined],
    ['{ "height": { "value": 0.2, "unit": "cm" } }', 'out-of-range', '/facts/height', 'm'],
    // "<13" must not be read as 13.
    [
      '{ "height": { "value": 20, "unit": "cm", "comparator": "<" } }',
      code2,
      '/facts/height',
      undefined,
    ],
    ['{ "vigour": { "value": 75, "unit": "{score}" } }', 'not-a-step', '/facts/vigour', undefined],
  ];
  const cases = [
    ...files,
    ...facts.map(
      ([text, ...rest]) => [`{ "renavigate": "patient/1", "facts": ${text} }`, ...rest] as const,
    ),
  ];

  test.each(cases)('%s', (file, code, place, nearest) => {
    const { patient, problems } = readText(file);
    expect(problems.map((problem) => [problem.code, problem.place])).toEqual([[code, place]]);
    expect(problems[0]?.nearest).toBe(nearest);
    expect(patient.facts.filter(({ term }) => term !== 'pests')).toEqual([]);
    for (const problem of problems) {
      for (const text of [problem.message, problem.mend]) {
        expect(text.en.length).toBeGreaterThan(5);
        expect(text.fr.length).toBeGreaterThan(5);
        expect(text.fr).not.toBe(text.en);
        expect(`${text.en}${text.fr}`).not.toMatch(/undefined|\[object|NaN/);
        expectFrench(text.fr);
      }
      if (problem.patientMessage !== undefined) expectFrench(problem.patientMessage.fr);
    }
  });

  test('the cases above give every problem that there is but the two on facts together', () => {
    const codes = new Set(cases.map(([, code]) => code));
    const all: Readonly<Record<PatientProblemCode, boolean>> = {
      contradiction: false,
      'not-a-patient': true,
      'unknown-term': true,
      'unknown-value': true,
      'wrong-type': true,
      'missing-unit': true,
      'unknown-unit': true,
      'out-of-range': true,
      'not-a-step': true,
      'units-differ': false,
    };
    for (const [code, isHere] of Object.entries(all))
      expect([code, codes.has(code)]).toEqual([code, isHere]);
  });

  test('what was expected and received is data in English, and words of each language in the message', () => {
    const { problems } = readFacts({ watered: [], height: { value: 20, unit: 0.5 } });
    expect(problems.map(({ expected, received }) => [expected, received])).toEqual([
      ['true or false', 'a list'],
      ['one of cm, mm, m', '0.5'],
    ]);
    expect(problems.map(({ message }) => message.fr)).toEqual([
      '/facts/watered\u00a0: attendu true ou false, trouvé une liste\u202f; non utilisé.',
      '/facts/height/unit\u00a0: attendu l’une de ces unités (cm, mm, m), trouvé 0,5\u202f; non utilisé.',
    ]);
  });

  test('a value that is not known to be there is not taken to be absent', () => {
    const { patient, problems } = readFacts({ pests: { exactly: ['slug', 'snail'] } });
    expect(problems).toHaveLength(1);
    expect(patient.facts.map(withoutSource)).toEqual([
      { kind: 'includes', term: 'pests', value: 'slug', present: true },
    ]);
  });

  test('there and not there at once is a contradiction', () => {
    const { patient, problems } = readFacts({ pests: { includes: ['mite'], excludes: ['mite'] } });
    expect(problems).toEqual([]);
    const derived = derive(patient.facts, garden);
    expect([...derived.known]).toEqual([]);
    expect(derived.problems.map(({ code }) => code)).toEqual(['contradiction']);
    expectFrench(derived.problems[0]?.message.fr ?? '');
  });
});

describe('input made to hurt', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  test.each([
    ['the whole', deep(100_000)],
    ['the mark', `{ "renavigate": ${deep(100_000)}, "facts": {} }`],
    ['the mark, as objects', `{ "renavigate": ${nested(50_000)}, "facts": {} }`],
    ['the story', `{ "renavigate": "patient/1", "facts": {}, "story": ${deep(100_000)} }`],
    ['a yes or no', `{ "renavigate": "patient/1", "facts": { "watered": ${deep(100_000)} } }`],
    ['a number', `{ "renavigate": "patient/1", "facts": { "height": ${nested(50_000)} } }`],
    ['a list', `{ "renavigate": "patient/1", "facts": { "pests": { "includes": ${deep(9e4)} } } }`],
  ])('very deep: %s', (_, file) => {
    const { patient, problems } = readText(file);
    expect(patient.facts).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  test.each([
    ['a value', `{ "soil": "${'x'.repeat(1e6)}" }`],
    ['a text where yes belongs', `{ "watered": "${'x'.repeat(1e6)}" }`],
    ['a unit', `{ "height": { "value": 1, "unit": "${'x'.repeat(1e6)}" } }`],
    ['a member', `{ "pests": { "includes": ["${'x'.repeat(1e6)}"] } }`],
    ['the keys of an object', `{ "pests": { "${'x'.repeat(1e6)}": 1 } }`],
  ])('very long: %s does not make a very long message', (_, facts) => {
    const { problems } = readFactsText(facts);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems).length).toBeLessThan(5000);
  });

  test('a very long mark does not make a very long message', () => {
    const { problems } = readText(`{ "renavigate": "${'x'.repeat(1e6)}", "facts": {} }`);
    expect(JSON.stringify(problems).length).toBeLessThan(5000);
  });

  test('very many names', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => [`name${index}`, true]);
    const { problems } = readFacts(Object.fromEntries(names));
    expect(problems).toHaveLength(20_000);
  });

  test('nothing leaks into the prototypes', () => {
    readText('{ "renavigate": "patient/1", "facts": { "__proto__": { "polluted": true } } }');
    expect('polluted' in {}).toBe(false);
  });
});

test.each([
  [{ renavigate: 'x' }, true],
  [{ facts: {} }, true],
  [{ resourceType: 'Bundle' }, false],
  [[], false],
  [null, false],
  ['renavigate', false],
])('looks like a patient file: %j', (json, expected) => {
  expect(looksLikePatient(json)).toBe(expected);
});
