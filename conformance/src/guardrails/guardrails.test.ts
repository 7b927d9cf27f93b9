import {
  adviseBeside,
  compileLibrary,
  derive,
  guard,
  readPatient,
  splitKey,
} from '@renavigate/engine';
import {
  ccs2019,
  checkpointInhibitors,
  common,
  drugsOf,
  type ExpectedMark,
  guardrailPatients,
  guardrails,
  library,
  optionCatalogue,
  vegfDrugs,
  type WorkedMark,
} from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../readability/texts.ts';

const held = compileLibrary(library);

type Facts = WorkedMark['facts'];

function read(facts: Facts) {
  const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
  expect(problems, 'the patient file can be read').toEqual([]);
  return patient;
}

function marksFor(facts: Facts) {
  const { known, problems } = derive(read(facts).facts, common);
  expect(problems, 'the facts do not contradict').toEqual([]);
  return guard(common, known);
}

function markOf({
  guardrail,
  option,
  facts,
}: Omit<WorkedMark, 'expected' | 'story'>): ExpectedMark {
  const marks = marksFor(facts).get(option) ?? [];
  const mark = marks.find((each) => each.guardrail.id === guardrail);
  // In a band that holds as a whole, each of its guardrails may be the one.
  const isOneOf = marks.some(({ oneOf }) => oneOf?.some(({ id }) => id === guardrail));
  return mark?.truth ?? (isOneOf ? 'unknown' : 'excluded');
}

const named = guardrails.map((guardrail) => [guardrail.id, guardrail] as const);

describe('worked patients of the guardrails', () => {
  test.each(guardrailPatients)('$guardrail on $option, $expected: $story', (patient) => {
    expect(markOf(patient)).toBe(patient.expected);
  });

  test.each(named)('%s is met marking, excluded and open', (id, { options }) => {
    const own = guardrailPatients.filter(({ guardrail }) => guardrail === id);
    expect(new Set(own.map(({ expected }) => expected))).toEqual(
      new Set(['true', 'excluded', 'unknown']),
    );
    expect(own.filter(({ option }) => !options.includes(option))).toEqual([]);
  });

  test('each tells of a guardrail that there is', () => {
    const ids = new Set(guardrails.map(({ id }) => id));
    expect(guardrailPatients.filter(({ guardrail }) => !ids.has(guardrail))).toEqual([]);
  });
});

describe('every guardrail', () => {
  test('has its own name', () => {
    expect(guardrails.length).toBeGreaterThan(60);
    expect(new Set(guardrails.map(({ id }) => id)).size).toBe(guardrails.length);
  });

  test.each(named)('%s marks options of the catalogue, each once', (_, { options }) => {
    const ids: readonly string[] = optionCatalogue.map(({ id }) => id);
    expect(options.length).toBeGreaterThan(0);
    expect(options.filter((option) => !ids.includes(option))).toEqual([]);
    expect(new Set(options).size).toBe(options.length);
  });

  test.each(named)('%s marks all its options where it holds', (id, { options }) => {
    const facts = guardrailPatients.find(
      (each) => each.guardrail === id && each.expected === 'true',
    );
    const marks = marksFor(facts?.facts ?? {});
    for (const option of options) {
      expect(marks.get(option)).toContainEqual(
        expect.objectContaining({ guardrail: expect.objectContaining({ id }), truth: 'true' }),
      );
    }
  });

  test.each(named)(
    '%s is written in both languages, and sends the reader to somebody',
    (_, rail) => {
      const texts = [...textsOf({ label: rail.label, text: rail.text, ask: rail.askWhom })];
      expect(texts).toHaveLength(5);
      for (const { text } of texts) {
        expect(text.en.length).toBeGreaterThan(5);
        expect(text.fr).not.toBe(text.en);
        expect(`${text.en}${text.fr}`).not.toContain('{');
      }
      expect(rail.text.patient.en).toMatch(/Ask|Tell|Show/);
      expect(rail.text.patient.fr).toMatch(/Demandez|Dites|Parlez|Montrez|dites|demandez/);
    },
  );

  test.each(named)('%s is a caution with a citation, or a question that asks', (_, rail) => {
    if (rail.kind === 'question') {
      expect(rail).not.toHaveProperty('sources');
      for (const { text } of textsOf(rail.text)) {
        expect(text.en).toContain('?');
        expect(text.fr).toContain('?');
      }
      return;
    }
    expect(rail.sources.length).toBeGreaterThan(0);
    for (const { title, body, rows } of rail.sources) {
      expect(title.length).toBeGreaterThan(5);
      expect(body.length).toBeGreaterThan(3);
      expect(rows.length).toBeGreaterThan(0);
    }
  });
});

describe('of somebody of whom nothing is known', () => {
  const marks = [...marksFor({})].flatMap(([option, found]) =>
    found.map((mark) => ({ option, ...mark })),
  );

  test('no guardrail holds, and none is cleared', () => {
    expect(new Set(marks.map(({ guardrail }) => guardrail.id)).size).toBe(guardrails.length);
    expect(marks.filter(({ truth }) => truth !== 'unknown')).toEqual([]);
  });

  test('each names what would have to be known, in terms and values that there are', () => {
    const keys = new Set(
      common.terms.flatMap((term) =>
        term.kind === 'severalOf' ? term.values.map(({ id }) => `${term.id}:${id}`) : [term.id],
      ),
    );
    for (const { missing } of marks) {
      expect(missing.length).toBeGreaterThan(0);
      expect(missing.filter((key) => !keys.has(key))).toEqual([]);
    }
    const asked = new Set(marks.flatMap(({ missing }) => missing.map((key) => splitKey(key).term)));
    expect(asked).toContain('monthsSinceAdjuvant');
    expect(asked).toContain('ldh');
  });
});

describe('a drug that failed or was not tolerated', () => {
  const drugs = new Set(Object.values(drugsOf).flat());

  test.each(['progressedOn', 'notToleratedDrugs'])('%s marks every option with it', (term) => {
    expect(drugs.size).toBeGreaterThan(15);
    for (const drug of drugs) {
      const marks = marksFor({ [term]: { includes: [drug] } });
      const expected = optionCatalogue.filter(({ id }) =>
        drugsOf[id].some((each) => each === drug),
      );
      const about = (option: string) =>
        marks.get(option)?.some(({ guardrail, truth }) => {
          const own = guardrail.when.kind === 'includes' && guardrail.when.term === term;
          return own && truth === 'true';
        });
      const marked = optionCatalogue.filter(({ id }) => about(id));
      expect(marked).toEqual(expected);
    }
  });
});

describe('a kind of drug', () => {
  const vegf: readonly string[] = vegfDrugs;
  const immune: readonly string[] = checkpointInhibitors;
  const withAny = (drugs: readonly string[]) =>
    optionCatalogue.filter(({ id }) => drugsOf[id].some((drug) => drugs.includes(drug)));

  function expectMarked(facts: Facts, options: readonly string[]) {
    const marks = marksFor(facts);
    const holding = (option: string) => marks.get(option)?.some(({ truth }) => truth === 'true');
    expect(options.filter((option) => !holding(option))).toEqual([]);
  }

  test.each([
    'heartDisease',
    'uncontrolledBloodPressure',
    'bleedingRisk',
    'recentOrPlannedSurgery',
    'pregnancyPossible',
  ])('%s marks every option with a VEGF drug', (term) => {
    const named = withAny(vegf).map(({ id }) => id);
    expectMarked({ [term]: true }, [...named, 'vegfDrugAlone', 'checkpointInhibitorWithVegfDrug']);
  });

  test.each([
    { autoimmuneDisease: true },
    { organTransplant: true },
    { steroidsOrImmunosuppressants: true },
    { receivedDrugs: { includes: ['ipilimumab'] }, checkpointInhibitorOnlyAdjuvant: false },
  ])('%j marks every option with a checkpoint inhibitor', (facts) => {
    const named = withAny(immune).map(({ id }) => id);
    const kinds = ['checkpointInhibitorAlone', 'checkpointInhibitorWithVegfDrug'];
    expectMarked(facts, [...named, ...kinds]);
  });
});

describe('a failed VEGF drug after a checkpoint inhibitor', () => {
  const facts = {
    cancerCameBack: true,
    kidneyCancerTreatedBefore: true,
    sites: { exactly: ['lung'] },
    receivedDrugs: { exactly: ['pembrolizumab', 'axitinib'] },
    progressedOn: { exactly: ['axitinib'] },
    checkpointInhibitorOnlyAdjuvant: false,
    wellEnoughForTargetedTherapy: true,
  };
  const beside = adviseBeside(held, read(facts));
  const nivolumab = beside.options.find(({ option }) => option === 'nivolumab');

  test('the page of 2019 still offers nivolumab', () => {
    const voice = nivolumab?.voices.find(({ edition }) => edition === ccs2019.id);
    expect(voice?.advice?.standing).toBe('offered');
  });

  test('and the mark beside it says that a second one did not help', () => {
    const held = nivolumab?.marks.filter(({ truth }) => truth === 'true');
    expect(held?.map(({ guardrail }) => guardrail.id)).toEqual(['secondCheckpointInhibitor']);
  });

  test('the drug that failed is marked in every option with it', () => {
    for (const option of ['axitinib', 'pembrolizumabAxitinib']) {
      const marks = beside.options.find((each) => each.option === option)?.marks ?? [];
      expect(
        marks.filter(({ truth }) => truth === 'true').map(({ guardrail }) => guardrail.id),
      ).toContain('progressedOn-axitinib');
    }
  });
});
