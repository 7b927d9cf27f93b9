import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, measured, type Rulebook, type Term } from '@renavigate/engine';
import { checkRulebook, rulebookText } from '@renavigate/engine/rulebook';
import { starter } from '@renavigate/guideline/starter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishLines } from '../readability/english-lines.ts';
import { build, patientFile, repository, run, temporaryFolder } from './program.ts';

const { put, remove, folder } = temporaryFolder();
beforeAll(build, 60_000);
afterAll(remove);

const example = 'examples/untreated-recurrence-in-lung.json';
const both = (en: string, fr: string) => ({ en, fr });
const voices = (en: string, fr: string) => ({ patient: both(en, fr), clinician: both(en, fr) });

const seaDays = {
  id: 'seaDays',
  kind: 'number',
  label: voices('days by the sea', 'jours à la mer'),
  question: voices('How many days by the sea?', 'Combien de jours à la mer ?'),
  why: both('One option is by the sea.', 'Une option est à la mer.'),
  whereFound: 'you',
  whereToFind: both('You know it.', 'Vous le savez.'),
  units: [{ code: 'd', factor: 1 }],
  range: [0, 365],
} as const satisfies Term;

/** The edition to start from, with a term, an option and an implication of its own. */
function ownBook(id = 'mine'): Rulebook {
  const { edition } = starter(id, '2026-11-29');
  const stated = { kind: 'stated', statements: ['S3'] } as const;
  return {
    renavigate: 'rulebook/1',
    edition: {
      ...edition,
      terms: [
        ...edition.terms,
        {
          id: 'wantsSeaAir',
          kind: 'yesNo',
          label: voices('wish for sea air', 'souhait d’air marin'),
          question: voices('Do you want sea air?', 'Voulez-vous de l’air marin ?'),
          why: both('One option is by the sea.', 'Une option est à la mer.'),
          whereFound: 'you',
          whereToFind: both('You know it.', 'Vous le savez.'),
        },
        seaDays,
      ],
      implications: [
        ...edition.implications,
        {
          id: 'days-then-wish',
          when: compare(measured(seaDays), '>=', { unit: 'd', constant: 7, parts: [] }),
          conclusion: { kind: 'yesNo', term: 'wantsSeaAir', value: true },
          because: both('Who stays a week wants it.', 'Qui reste une semaine le veut.'),
        },
      ],
      statements: [
        ...edition.statements,
        {
          id: 'S3',
          kind: 'option',
          locator: both('page 3', 'page 3'),
          text: both('Sea air may be taken.', 'L’air marin peut être pris.'),
        },
      ],
      groups: [...edition.groups, { id: 'seaside', label: both('By the sea', 'À la mer') }],
      options: [
        ...edition.options,
        {
          id: 'seaAir',
          group: 'seaside',
          label: voices('sea air', 'air marin'),
          description: both('A stay by the sea.', 'Un séjour à la mer.'),
        },
      ],
      recommendations: [
        ...edition.recommendations,
        {
          id: 'sea-air',
          option: 'seaAir',
          conditions: [{ expression: { kind: 'yes', term: 'wantsSeaAir' }, origin: stated }],
          strength: { id: 'may', words: both('may be', 'peut être'), statement: 'S3' },
          statements: ['S3'],
        },
      ],
      questionOrder: [...edition.questionOrder, 'wantsSeaAir'],
    },
  };
}

const mine = put('mine.json', rulebookText(ownBook()));
const person = put(
  'person.json',
  patientFile({ cancerCameBack: true, histology: 'papillary', seaDays: { value: 10, unit: 'd' } }),
);

describe('an edition with a term, an option and a group of its own', () => {
  test('is right, and check says what is its own', async () => {
    const checked = await run(['check', mine]);
    expect(checked).toMatchObject({ status: 0, errors: '' });
    expect(checked.output).toContain(
      'Of its own, unknown to the guidelines here: seaDays, wantsSeaAir, seaAir.',
    );
  });

  test.each([
    ['en', 'clinician', 'sea air', 'By the sea'],
    ['en', 'patient', 'sea air', 'By the sea'],
    ['fr', 'clinician', 'air marin', 'À la mer'],
    ['fr', 'patient', 'air marin', 'À la mer'],
  ])('advise, in %s for the %s', async (lang, audience, option, group) => {
    const args = ['advise', person, '--edition-file', mine, '--lang', lang];
    const { status, output, errors } = await run([...args, '--audience', audience]);
    expect(status).toBe(0);
    expect(errors.split('\n')).toHaveLength(3);
    expect(errors).toMatch(/mine\.json/);
    expect(errors).toContain('seaAir');
    expect(output).toContain(option);
    expect(output).toContain(group);
  });

  test('its facts are read by its own definitions, and follow by its own implications', async () => {
    const args = ['--edition-file', mine, '--format', 'json', '--fields', 'all'];
    const { output } = await run(['advise', person, ...args]);
    const { advice, options } = JSON.parse(output);
    const standings = advice[0].options.map((each: { option: string; standing: string }) => [
      each.option,
      each.standing,
    ]);
    expect(standings).toEqual([
      ['activeSurveillance', 'notOffered'],
      ['seaAir', 'offered'],
    ]);
    expect(options.map(({ option }: { option: string }) => option)).toContain('seaAir');
    const without = await run(['advise', person]);
    expect(without.output + without.errors).toMatch(/seaDays/);
    expect(without.status).not.toBe(0);
  });

  test('says nothing else of the guidelines here', async () => {
    const args = ['--format', 'json', '--fields', 'advice'];
    const named = ['--edition', 'kcrnc-2021', '--edition', 'ccs-2019'];
    const alone = await run(['advise', example, ...named, ...args]);
    const beside = await run(['advise', example, ...named, '--edition-file', mine, ...args]);
    expect(JSON.parse(alone.output).advice).toHaveLength(2);
    const held = JSON.parse(beside.output).advice.filter(
      ({ edition }: { edition: { id: string } | string }) =>
        JSON.stringify(edition).includes('mine') === false,
    );
    expect(held).toEqual(JSON.parse(alone.output).advice);
  });

  test('ask asks its question, and saves the answer', async () => {
    const save = join(folder, 'saved.json');
    const args = ['ask', '--edition-file', mine, '--save', save];
    const { status, output } = await run(args, { input: '1\n2\n1\n1\n1\n1\n' });
    expect(output).toContain('Do you want sea air?');
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(save, 'utf8')).facts).toHaveProperty('wantsSeaAir');
    const french = await run([...args.slice(0, 3), '--lang', 'fr'], { input: '1\n2\nq\n' });
    expect(french.output).toContain('Voulez-vous de l’air marin');
  });

  test('compare, evidence, schema, show and export hold them', async () => {
    const file = ['--edition-file', mine];
    const compared = await run(['compare', 'kcrnc-2021', ...file, '--patient', person]);
    expect(compared.status).toBe(0);
    expect(compared.output).toContain('sea air');
    const listed = await run(['evidence', ...file]);
    expect(listed.output).toMatch(/By the sea\s+• seaAir sea air \(no trial held\)/);
    expect(listed.output).toContain('nivolumab');
    const looked = await run(['evidence', 'seaAir', ...file, '--patient', person]);
    expect(looked.status).toBe(0);
    expect(looked.output).toContain('A stay by the sea.');
    const schema = await run(['schema', 'patient', ...file]);
    expect(schema.output).toContain('"seaDays"');
    const shown = await run(['editions', 'show', ...file]);
    expect(shown.output).toContain('sea air');
    const exported = await run(['editions', 'export', ...file]);
    expect(exported.output).toBe(readFileSync(mine, 'utf8'));
  });
});

describe('a disease of its own', () => {
  const bladder = 'examples/rulebooks/pdq-bladder/rulebook.json';
  const record =
    'examples/rulebooks/pdq-bladder/records/came-back-in-the-lung-after-chemotherapy.json';

  test.each(['en', 'fr'])('is run by itself, from a record, in %s', async (lang) => {
    const { status, output, errors } = await run([
      'advise',
      record,
      '--edition-file',
      bladder,
      '--lang',
      lang,
    ]);
    expect(status).toBe(0);
    expect(output).toContain(lang === 'en' ? 'clinical trial' : 'essai clinique');
    expect(output).not.toMatch(/kidney|\brein\b|imdc|undefined/i);
    expect(errors).toMatch(lang === 'en' ? /is about another disease/ : /une autre maladie/);
  });

  test('is not run beside another disease whose terms mean something else', async () => {
    const args = ['compare', 'kcrnc-2021', '--edition-file', bladder, '--patient', example];
    const { status, output, errors } = await run(args);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toMatch(
      /rulebook\.json:\d+:\d+: terms\/histology: .*expected “one of clearCell.*found “one of urothelial.* give yours another id\./,
    );
    expect(errors).toMatch(/Give it alone.*it is run by itself/);
    const french = await run([...args, '--lang', 'fr']);
    const names = /“[^”]*”|«[^»]*»|\S*\/\S*|\bid\b/g;
    expect(englishLines(french.errors.replaceAll(names, ''))).toEqual([]);
  });

  test('two files of it are asked together where they read records alike', async () => {
    const book = JSON.parse(readFileSync(join(repository, bladder), 'utf8'));
    const second = { ...book, edition: { ...book.edition, id: 'second' } };
    const [same, otherwise] = [
      put('second.json', JSON.stringify(second)),
      put(
        'third.json',
        JSON.stringify({
          ...second,
          mapping: { ...book.mapping, history: {} },
        }),
      ),
    ];
    const args = ['compare', '--edition-file', bladder, '--patient', record, '--edition-file'];
    const compared = await run([...args, same]);
    expect(compared.status).toBe(0);
    const refused = await run([...args, otherwise]);
    expect({ status: refused.status, output: refused.output }).toEqual({ status: 2, output: '' });
    expect(refused.errors).toMatch(/say differently how records are read/);
  });

  test('is exported with how its records are read and its patients', async () => {
    const { output } = await run(['editions', 'export', '--edition-file', bladder]);
    const book = checkRulebook(output);
    expect(book).toHaveProperty('mapping');
    expect('patients' in book && book.patients.length).toBe(9);
  });
});

describe('a file with its own terms that is wrong is told with its place, and never run', () => {
  const whole = rulebookText(ownBook());
  const bladder = readFileSync(
    join(repository, 'examples/rulebooks/pdq-bladder/rulebook.json'),
    'utf8',
  );

  test.each<[string, string, RegExp]>([
    [
      'an own term that it does not define',
      whole.replace('"term": "wantsSeaAir"', '"term": "wantsSeeAir"'),
      /:\d+:\d+: .*no such term: “wantsSeeAir”.*Did you mean “wantsSeaAir”/,
    ],
    [
      'an own option that it does not define',
      whole.replace('"option": "seaAir"', '"option": "seeAir"'),
      /:\d+:\d+: .*seeAir/,
    ],
    [
      'a held term of another unit',
      whole.replaceAll('"seaDays"', '"haemoglobin"'),
      /:\d+:\d+: terms\/haemoglobin: .*expected “a number in g\/L”, found “a number in d”/,
    ],
    [
      'a held term of another kind',
      whole.replaceAll('"wantsSeaAir"', '"sites"'),
      /:\d+:\d+: terms\/sites: .*expected “any of .*found “yes or no”/,
    ],
    [
      'a held option under which something else stands',
      whole.replaceAll('"seaAir"', '"nivolumab"'),
      /:\d+:\d+: options\/nivolumab: .*expected “nivolumab”, found “sea air”.*another id/,
    ],
    [
      'a statement that is not there',
      whole.replaceAll('"statement": "S3"', '"statement": "S9"'),
      /:\d+:\d+: .*S9/,
    ],
    [
      'an own implication and its opposite',
      whole.replace(
        '"implications": [',
        `"implications": [
          { "id": "a", "when": { "kind": "and", "of": [] }, "because": { "en": "a", "fr": "a" },
            "conclusion": { "kind": "yesNo", "term": "wantsSeaAir", "value": true } },
          { "id": "b", "when": { "kind": "and", "of": [] }, "because": { "en": "a", "fr": "a" },
            "conclusion": { "kind": "yesNo", "term": "wantsSeaAir", "value": false } },`,
      ),
      /:\d+:\d+: .*(a|b)/,
    ],
    ['a term named as objects are', whole.replaceAll('wantsSeaAir', '__proto__'), /__proto__/],
    [
      'a mapping to a term that is not there',
      bladder.replace('"cameBack": "cancerCameBack"', '"cameBack": "cancerCameBak"'),
      /:\d+:\d+: \/mapping\/history\/cameBack: expected a yes\/no term of the edition, found “cancerCameBak”.*Did you mean “cancerCameBack”/,
    ],
    [
      'a mapping of 2,000 levels',
      bladder.replace('"mapping": {', `"mapping": { "x": ${'['.repeat(2000)}`),
      /100 levels deep/,
    ],
    ['another version', bladder.replace('rulebook/1', 'rulebook/2'), /rulebook\/2/],
  ])(
    '%s',
    async (_, content, says) => {
      expect(content === whole || content === bladder).toBe(false);
      const file = put('bad.json', content);
      const { status, output, errors } = await run(['advise', person, '--edition-file', file]);
      expect({ status, output }).toEqual({ status: 1, output: '' });
      expect(errors).toMatch(says);
      const french = await run(['advise', person, '--edition-file', file, '--lang', 'fr']);
      expect(french.status).toBe(1);
      expect(french.errors).toMatch(/:\d+:\d+: /);
      expect(french.errors).not.toMatch(/\b(expected|found|there is|Did you|Use|Write|Give)\b/);
    },
    30_000,
  );

  test.each([
    [['ask']],
    [['evidence']],
    [['schema', 'patient']],
    [['editions', 'show']],
    [['compare', 'kcrnc-2021', '--patient', person]],
  ])('by %s too', async (args) => {
    const file = put('bad.json', whole.replaceAll('"wantsSeaAir"', '"sites"'));
    const { status, output, errors } = await run([...args, '--edition-file', file]);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toMatch(/:\d+:\d+: terms\/sites: /);
  });

  test('a fact that its own term does not take is told, and not used', async () => {
    const odd = put(
      'odd.json',
      patientFile({ cancerCameBack: true, seaDays: { value: 900, unit: 'd' } }),
    );
    const { status, output } = await run(['advise', odd, '--edition-file', mine]);
    expect(status).not.toBe(0);
    expect(output).toMatch(/900/);
  });
});
