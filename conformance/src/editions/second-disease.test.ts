import { readFileSync } from 'node:fs';
import {
  account,
  accountLines,
  advise,
  adviseBeside,
  batchAdviser,
  changeLines,
  changes,
  check,
  compileEdition,
  compileLibrary,
  derive,
  type Fact,
  factKey,
  factValue,
  languages,
  lower,
  nextQuestion,
  patientFormat,
  planesOf,
  readPatient,
  reasonLines,
  splitKey,
  type Term,
} from '@renavigate/engine';
import { checkRulebook, readRulebook } from '@renavigate/engine/rulebook';
import { readRecord } from '@renavigate/fhir';
import { readPatientFile } from '@renavigate/fhir/file';
import { adviceBundle } from '@renavigate/fhir/out';
import { terms as kidneyTerms, recordMapping } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { measure, tooHard } from '../readability/measure.ts';
import { passagesOf } from '../readability/passages.ts';
import { kidneyRecord } from '../records/build.ts';
import { validate } from '../records/validate.ts';
import { filesBelow } from '../repository/disease-words.ts';
import {
  codesWithin,
  edition,
  mapping,
  patients,
  recordOf,
  rows,
  rulebookFile,
} from './second-disease.ts';

const { terms, implications } = edition;
const compiled = compileEdition(edition);
const common = { terms, implications, definitions: [], guardrails: [] };
const at = { today: '2025-06-30' };
const voices = (['patient', 'clinician'] as const).flatMap((audience) =>
  (['en', 'fr'] as const).map((language) => ({ audience, language })),
);

/** What is asked, and why; the answers are names, of drugs among them. */
const questionOf = ({ label, question, why, whereToFind }: Term) => ({
  label,
  question,
  why,
  whereToFind,
});

const sorted = (list: Iterable<string>) => [...new Set(list)].sort();

function patientOf(facts: unknown) {
  const { patient, problems } = readPatient({ renavigate: patientFormat, facts }, terms);
  expect(problems).toEqual([]);
  return patient;
}

const short = (facts: readonly Fact[]) =>
  Object.fromEntries(facts.map((fact) => [factKey(fact), factValue(fact)]));

describe('the edition', () => {
  test('has no mistake that can be found before it runs', () => {
    expect(check(edition)).toEqual([]);
  });

  test('rests on rows that were read, each statement on the one of its name', () => {
    const verified = rows.rows.filter(({ verified }) => verified).map(({ id }) => id);
    expect(edition.statements.filter(({ id }) => !verified.includes(id))).toEqual([]);
    expect(rows.rows.filter(({ source }) => !Object.hasOwn(rows.sources, source ?? ''))).toEqual(
      [],
    );
    const cited = new Set(edition.statements.map(({ id }) => id));
    const idle = rows.rows.filter((row) => row.code === undefined && !cited.has(row.id));
    expect(idle.filter(({ notUsed }) => notUsed === undefined)).toEqual([]);
  });

  test('uses no code, and its mapping none, that was not seen together with its meaning', () => {
    const seen = rows.rows.flatMap(({ verified, system, code }) =>
      verified && code !== undefined ? [`${system} ${code}`] : [],
    );
    const used = [...codesWithin(edition), ...codesWithin(mapping)];
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((code) => !seen.includes(code))).toEqual([]);
  });

  test.each(languages)('speaks to patients at grade 8 or below, in %s', (language) => {
    const { options, statements, scope } = edition;
    const { outside } = scope;
    const passages = [
      ...passagesOf('questions', { ...terms.map(questionOf) }),
      ...passagesOf('options', { ...options, outside }),
      ...passagesOf('statements', { ...statements.map(({ text }) => text) }),
    ];
    expect(passages.length).toBeGreaterThan(15);
    expect(tooHard(measure(passages, language), language)).toEqual([]);
  });

  test('is of a disease that nothing but its folder knows', () => {
    const machinery = ['packages/engine', 'packages/fhir', 'apps/cli/src', 'apps/web/src'];
    const files = machinery.flatMap(filesBelow).filter((path) => !/\.test\.tsx?$/.test(path));
    expect(files.length).toBeGreaterThan(300);
    const root = new URL('../../../', import.meta.url);
    const knowing = files.filter((path) =>
      /pdq-bladder|cystectom|cisplatin|urothelial/i.test(readFileSync(new URL(path, root), 'utf8')),
    );
    expect(knowing).toEqual([]);
  });
});

test.each(patients)('advised: $id: $story', ({ facts, expected }) => {
  const { scope, options } = advise(edition, patientOf(facts));
  const withStanding = (standing: string) =>
    sorted(options.filter((each) => each.standing === standing).map(({ option }) => option));
  expect(scope.truth === 'false').toBe(expected.outsideScope === true);
  expect(withStanding('offered')).toEqual(sorted(expected.offered));
  expect(withStanding('undecided')).toEqual(sorted(expected.undecided));
  const missing = options.flatMap((each) => each.missing.map((key) => splitKey(key).term));
  expect(sorted(missing)).toEqual(sorted(expected.stillUnknown ?? []));
});

describe('what follows from a value', () => {
  const valuesOf = (id: string) => {
    const term = terms.find((each) => each.id === id);
    return term?.kind === 'severalOf' ? term.values.map((each) => each.id) : [];
  };
  const places = valuesOf('sites').filter((id) => id !== 'lymphNodes' && id !== 'bladder');

  test.each([
    ...valuesOf('receivedDrugs').map((id) => ['receivedDrugs', id, 'chemotherapyBefore'] as const),
    ...places.map((id) => ['sites', id, 'metastatic'] as const),
  ])('%s: %s brings %s, and its absence rules the value out', (term, value, follows) => {
    const { known } = derive(patientOf({ [term]: { includes: [value] } }).facts, edition);
    expect(known.get(follows)).toMatchObject({ value: true });
    const none = derive(patientOf({ [follows]: false }).facts, edition).known;
    expect(none.get(`${term}:${value}`)).toMatchObject({ present: false });
  });
});

describe('asked', () => {
  /** The answers of a worked patient, one question at a time, until no answer can change anything. */
  function interview(answers: readonly Fact[]) {
    const told: Fact[] = [];
    const asked: string[] = [];
    for (;;) {
      const advice = advise(edition, { facts: told });
      const question = nextQuestion(edition, advice, new Set(asked), asked.at(-1));
      if (question === undefined) return { asked, advice };
      asked.push(question.term);
      told.push(...answers.filter(({ term }) => term === question.term));
    }
  }

  test.each(patients)('$id', ({ facts }) => {
    const patient = patientOf(facts);
    const derived = [...derive(patient.facts, edition).known.values()];
    const { asked, advice } = interview(derived);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
    // Everything that the record knew was asked for, so that the interview ends where the record does.
    const standings = (of: typeof advice) => of.options.map(({ standing }) => standing);
    expect(standings(advice)).toEqual(standings(advise(edition, patient)));
  });

  test('whether the cancer came back is asked before all else, and ends it where it did not', () => {
    const no = patientOf({ cancerCameBack: false });
    expect(interview(no.facts).asked).toEqual(['cancerCameBack']);
  });
});

test.each(patients)('explained, in both languages and voices: $id', ({ facts }) => {
  const patient = patientOf(facts);
  const advice = advise(edition, patient);
  for (const each of account(edition, patient, advice)) {
    const found = changes(edition, patient, each.option, advice);
    const told = voices.map((voice) => {
      const telling = { edition, compiled, advice, ...voice };
      const { why, findOut } = accountLines(each, telling);
      const reasons = advice.options
        .flatMap(({ recommendations }) => recommendations)
        .flatMap(({ conditions }) => conditions)
        .flatMap(({ reason }) => reasonLines(reason, telling));
      const change = changeLines(each, found, telling);
      return JSON.stringify([why, findOut, reasons, change]);
    });
    expect(new Set(told).size).toBe(voices.length);
    for (const text of told) expect(text).not.toMatch(/undefined|\[object|\{[a-z]+\}/);
  }
});

test('batched: many patients at once get what each gets alone', () => {
  const known = patients.map(({ facts }) => derive(patientOf(facts).facts, edition).known);
  const lowered = lower(edition);
  const batch = batchAdviser(lowered)(planesOf(lowered, known));
  const bit = (plane: Uint32Array, row: number, patient: number) =>
    ((plane[row * batch.words] ?? 0) >>> patient) & 1;
  patients.forEach(({ facts }, patient) => {
    const { options } = advise(edition, patientOf(facts));
    const alone = options.map(({ standing }) => standing);
    const together = options.map((_, option) => {
      if (bit(batch.notCovered, 0, patient)) return 'notCovered';
      if (bit(batch.offered, option, patient)) return 'offered';
      return bit(batch.notOffered, option, patient) ? 'notOffered' : 'undecided';
    });
    expect(together).toEqual(alone);
  });
});

describe('as a file', () => {
  test('a slip in the mapping is told with its line, and nothing of the file is used', () => {
    const slip = rulebookFile.replace('"nearIt"', '"nearit"');
    const read = checkRulebook(slip);
    const found = 'problems' in read ? read.problems : [];
    expect(found.map(({ place }) => place)).toEqual(
      expect.arrayContaining([expect.stringContaining('/mapping/sites')]),
    );
    const line = slip.slice(0, slip.indexOf('"nearit"')).split('\n').length;
    expect(found.map((each) => each.line)).toContain(line);
  });

  test('the mapping of kidney cancer can be written as a file, and read back', () => {
    const book = { renavigate: 'rulebook/1', edition, mapping: recordMapping };
    const read = readRulebook(JSON.stringify(book));
    expect(read).toMatchObject({ mapping: recordMapping });
  });
});

describe('read from FHIR', () => {
  test('a return in the lung after chemotherapy', () => {
    const read = readRecord(
      recordOf('came-back-in-the-lung-after-chemotherapy'),
      terms,
      mapping,
      at,
    );
    expect(read.refused).toBe(false);
    expect(read.problems).toEqual([]);
    expect(short(read.patient.facts)).toEqual({
      cancerCameBack: true,
      histology: 'urothelial',
      metastatic: true,
      'receivedDrugs:cisplatin': true,
      'receivedDrugs:vinblastine': true,
      'sites:lung': true,
    });
    // The names of a drug and of an operation, not their codes, are what they were known by.
    expect(read.notes.map(({ code }) => code)).toEqual([
      'surgery-known-by-text',
      'drug-known-by-text',
    ]);
    const { options } = advise(edition, read.patient);
    expect(options.map(({ option, standing }) => [option, standing])).toEqual([
      ['combinationChemotherapy', 'notOffered'],
      ['surgeryForNewTumour', 'notOffered'],
      ['palliativeTherapy', 'undecided'],
      ['clinicalTrial', 'offered'],
    ]);
  });

  test('a return in the bladder itself, told as an assumption in the words of the mapping', () => {
    const read = readRecord(recordOf('came-back-in-the-bladder'), terms, mapping, at);
    expect(short(read.patient.facts)).toEqual({
      cancerCameBack: true,
      histology: 'urothelial',
      'sites:bladder': true,
    });
    const [note] = read.notes;
    expect(note).toMatchObject({ code: 'site-of-recurrence-assumed' });
    expect(note?.message.en).toContain('in the bladder or where it was');
    expect(note?.message.fr).toContain('dans la vessie ou sa loge');
  });

  test('a record of kidney cancer is refused for this disease, and one of this for kidney cancer', () => {
    const kidney = readRecord(kidneyRecord(), terms, mapping, at);
    expect(kidney.problems.map(({ code }) => code)).toEqual([
      'other-primary-cancer',
      'cancer-not-found',
    ]);
    expect(kidney.problems.at(-1)?.message).toMatchObject({
      en: expect.stringContaining('No bladder cancer was found'),
      fr: expect.stringContaining('Aucun cancer de la vessie n’a été trouvé'),
    });
    const bladder = readRecord(
      recordOf('came-back-in-the-bladder'),
      kidneyTerms,
      recordMapping,
      at,
    );
    expect(bladder.refused).toBe(true);
  });

  test('from a file, and out again as a valid draft that orders nothing', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(recordOf('came-back-in-the-bladder')));
    const utf8 = (of: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(of);
    const read = readPatientFile(bytes, terms, mapping, { utf8 });
    if ('refused' in read) throw new Error(read.refused[0]?.en);
    const beside = adviseBeside(compileLibrary({ ...common, editions: [compiled] }), read.patient);
    for (const language of ['en', 'fr'] as const) {
      const nameOf = () => edition.source.title;
      const exported = {
        beside,
        editions: [edition],
        language,
        nameOf,
        at: '2025-06-30T10:00:00Z',
      };
      const bundle = adviceBundle(exported, terms);
      expect(validate(bundle)).toEqual([]);
      expect(JSON.stringify(bundle)).toContain(edition.source.title[language]);
    }
  });
});
