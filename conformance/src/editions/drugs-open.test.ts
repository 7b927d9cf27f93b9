import {
  adviseBeside,
  compileLibrary,
  derive,
  type Known,
  keyOf,
  readPatient,
} from '@renavigate/engine';
import {
  answersOfKind,
  common,
  type Drug,
  type DrugKind,
  drugAnswers,
  drugKinds,
  kcrnc2021,
  library,
  ofKind,
} from '@renavigate/guideline';
import { drugs } from '@renavigate/guideline/drugs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settings } from '../generate/settings.ts';

const held = compileLibrary(library);

type Facts = Readonly<Record<string, unknown>>;

const lists = ['receivedDrugs', 'progressedOn', 'notToleratedDrugs'] as const;

function patientOf(facts: Facts) {
  const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
  expect(problems).toEqual([]);
  return patient;
}

function besideOf(facts: Facts) {
  const beside = adviseBeside(held, patientOf(facts));
  expect(beside.problems).toEqual([]);
  return beside;
}

/** What every edition says of every option, and every guardrail that holds or is excluded, by name. */
function settled(facts: Facts): ReadonlyMap<string, string> {
  const beside = besideOf(facts);
  const voices = beside.options.flatMap(({ option, voices }) =>
    voices.map(
      ({ edition, advice }) => [`${edition}/${option}`, advice?.standing ?? 'silent'] as const,
    ),
  );
  const marks = beside.options.flatMap(({ option, marks }) =>
    common.guardrails
      .filter(({ options }) => options.some((each) => each === option))
      .map(({ id }) => {
        const mark = marks.find(({ guardrail }) => guardrail.id === id);
        return [`${id}/${option}`, mark?.truth ?? 'false'] as const;
      }),
  );
  const open = ['undecided', 'unknown'];
  return new Map([...voices, ...marks].filter(([, said]) => !open.includes(said)));
}

const later: Facts = {
  histology: 'clearCell',
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  metastatic: true,
  systemicTherapyForAdvanced: true,
};
const had = (...values: readonly string[]): Facts => ({
  ...later,
  receivedDrugs: { exactly: values },
});

function standings(facts: Facts): Readonly<Record<string, string | undefined>> {
  const { options } = besideOf(facts);
  return Object.fromEntries(
    options.map(({ option, voices }) => [
      option,
      voices.find(({ edition }) => edition === kcrnc2021.id)?.advice?.standing,
    ]),
  );
}

const secondLine = ['nivolumab', 'cabozantinib', 'lenvatinibEverolimus', 'axitinib', 'everolimus'];

describe('after another drug, or a drug from a study', () => {
  test('what the Canadian table gives after a VEGF drug is open, and is offered after sunitinib', () => {
    const [afterOther, afterSunitinib] = [standings(had('other')), standings(had('sunitinib'))];
    for (const option of secondLine) {
      expect([option, afterOther[option]]).toEqual([option, 'undecided']);
      expect([option, afterSunitinib[option]]).toEqual([option, 'offered']);
    }
  });

  test('a second checkpoint inhibitor may apply, and does once it is known to have been one', () => {
    const truthAfter = (...values: readonly string[]) =>
      besideOf({ ...had(...values), checkpointInhibitorOnlyAdjuvant: false })
        .options.find(({ option }) => option === 'nivolumab')
        ?.marks.find(({ guardrail }) => guardrail.id === 'secondCheckpointInhibitor')?.truth;
    expect(truthAfter('other')).toBe('unknown');
    expect(truthAfter('other', 'checkpointInhibitorUnnamed')).toBe('true');
    expect(truthAfter('sunitinib')).toBeUndefined();
  });
});

/** A drug of each kind that stands for a drug of that kind which is not in the list: no rule asks for it by name. */
const likeAnUnlisted: Readonly<Record<DrugKind, Drug>> = {
  vegf: 'tivozanib',
  mtor: 'temsirolimus',
  hif2Alpha: 'belzutifan',
  checkpointInhibitor: 'avelumab',
  cytokine: 'aldesleukin',
};
const kinds = Object.values(likeAnUnlisted);

const yesNoTerms = [
  'checkpointInhibitorOnlyAdjuvant',
  'adjuvantTherapyGiven',
  'adjuvantCountsAsPrior',
  'treatmentPossible',
  'autoimmuneDisease',
] as const;

const rest = fc.record(Object.fromEntries(yesNoTerms.map((term) => [term, fc.boolean()])), {
  requiredKeys: [],
});
const named = fc.subarray(['sunitinib', 'nivolumab', 'everolimus'] as const);

test('whatever kind of drug another drug turns out to be, no answer that was settled is another', () => {
  const kind = fc.constantFrom(...kinds);
  const progressed = fc.option(fc.boolean(), { nil: undefined });
  let compared = 0;
  fc.assert(
    fc.property(rest, named, kind, progressed, (facts, drugs, unlisted, grew) => {
      const of = (other: string): Facts => ({
        ...later,
        ...facts,
        receivedDrugs: { exactly: [...drugs, other] },
        ...(grew === undefined ? {} : { progressedOn: { exactly: grew ? [...drugs, other] : [] } }),
      });
      const known = of(unlisted);
      const isPossible =
        !drugs.some((drug) => drug === unlisted) &&
        derive(patientOf(known).facts, common).problems.length === 0 &&
        derive(patientOf(of('other')).facts, common).problems.length === 0;
      fc.pre(isPossible);
      const after = settled(known);
      // An option of the drug itself is about that drug by name, and another drug is none of the list.
      const isAboutIt = (name: string) => name.toLowerCase().includes(unlisted.toLowerCase());
      for (const [name, said] of settled(of('other'))) {
        if (isAboutIt(name) || !after.has(name)) continue;
        compared += 1;
        expect([name, after.get(name)]).toEqual([name, said]);
      }
      const opened = [...settled(of('other')).keys()].filter((name) => !after.has(name));
      expect(opened.filter((name) => !isAboutIt(name))).toEqual([]);
    }),
    settings(60),
  );
  expect(compared).toBeGreaterThan(1000);
});

function truthOf(known: Known, term: string, value: string) {
  const fact = known.get(keyOf(term, value));
  return fact?.kind === 'includes' ? fact.present : 'unknown';
}

const kindNames: readonly DrugKind[] = [
  'vegf',
  'mtor',
  'hif2Alpha',
  'checkpointInhibitor',
  'cytokine',
];

describe.each(lists)('a whole list of %s', (term) => {
  const knownOf = (...values: readonly string[]) => {
    const { patient, problems } = readPatient(
      { renavigate: 'patient/1', facts: { [term]: { exactly: values } } },
      common.terms,
    );
    expect(problems).toEqual([]);
    const { known, problems: found } = derive(patient.facts, common);
    expect(found).toEqual([]);
    return (value: string) => truthOf(known, term, value);
  };

  test.each(kindNames)(
    'with a drug of the kind %s alone leaves its drugs open, and no other',
    (kind) => {
      const { id } = drugKinds[kind].unnamed;
      const truth = knownOf(id);
      const open = [...ofKind(kind), 'other'];
      expect(open.length).toBeGreaterThan(1);
      for (const answer of drugAnswers.map((each) => each.id)) {
        const expected = answer === id ? true : open.includes(answer) ? 'unknown' : false;
        expect([answer, truth(answer)]).toEqual([answer, expected]);
      }
    },
  );

  test('with another drug leaves every kind open, and rules out every drug that is named', () => {
    const truth = knownOf('other');
    for (const { id } of drugs) expect([id, truth(id)]).toEqual([id, false]);
    for (const kind of kindNames) expect(truth(drugKinds[kind].unnamed.id)).toBe('unknown');
  });

  test('with drugs known by name, or with none, is closed', () => {
    for (const values of [[], ['sunitinib', 'nivolumab']]) {
      const truth = knownOf(...values);
      const rest = drugAnswers.map(({ id }) => id).filter((id) => !values.includes(id));
      expect(rest.map(truth)).toEqual(rest.map(() => false));
    }
  });
});

describe('a drug known by its kind alone', () => {
  const advanced = { checkpointInhibitorOnlyAdjuvant: false };

  test('counts as a drug of the kind, for an edition that asks for the kind', () => {
    const afterVegf = standings(had('vegfDrugUnnamed'));
    for (const option of secondLine)
      expect([option, afterVegf[option]]).toEqual([option, 'offered']);
    const afterImmune = standings({ ...had('checkpointInhibitorUnnamed'), ...advanced });
    expect(afterImmune['sunitinib']).toBe('offered');
    expect(standings(had('mtorDrugUnnamed'))['axitinib']).toBe('notOffered');
  });

  test('leaves open what is listed only if it was not used: it may have been that drug', () => {
    const listed = ['axitinib', 'cabozantinib', 'pazopanib', 'sunitinib'];
    const after = (...values: readonly string[]) => {
      const all = standings({ ...had('nivolumab', ...values), ...advanced });
      return listed.map((option) => all[option]);
    };
    expect(after('sunitinib')).toEqual(['offered', 'offered', 'offered', 'notOffered']);
    expect(after('vegfDrugUnnamed')).toEqual(listed.map(() => 'undecided'));
  });

  test('may have been the drug that an option contains: what the cancer grew on may apply', () => {
    const facts = { ...had('vegfDrugUnnamed'), progressedOn: { exactly: ['vegfDrugUnnamed'] } };
    const marks = besideOf(facts).options.find(({ option }) => option === 'sunitinib')?.marks ?? [];
    const of = (id: string) => marks.find(({ guardrail }) => guardrail.id === id)?.truth;
    expect(of('progressedOn-sunitinib')).toBe('unknown');
    const other =
      besideOf(facts).options.find(({ option }) => option === 'everolimus')?.marks ?? [];
    expect(other.map(({ guardrail }) => guardrail.id)).not.toContain('progressedOn-everolimus');
  });

  test('each drug is of one kind, and each kind can be told without a name', () => {
    const all = kindNames.flatMap((kind) => ofKind(kind));
    expect(all.toSorted()).toEqual(drugs.map(({ id }) => id).toSorted());
    expect(Object.keys(drugKinds).toSorted()).toEqual(kindNames.toSorted());
    for (const kind of kindNames) {
      expect(answersOfKind(kind)).toEqual([...ofKind(kind), drugKinds[kind].unnamed.id]);
    }
  });
});
