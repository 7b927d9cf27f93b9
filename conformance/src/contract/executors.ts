import {
  type AtomPlanes,
  advise,
  answersOf,
  type BatchAdvice,
  batchAdviser,
  derive,
  type Edition,
  type Fact,
  factKey,
  type Known,
  type LoweredEdition,
  lower,
  modelOfEdition,
  planesFrom,
  planesOf,
  type Standing,
  settleStanding,
  situationOf,
  splitKey,
} from '@renavigate/engine';
import type { Answer, Executor } from './case.ts';
import { columnsOf } from './columns-of.ts';

type Facts = readonly Fact[];

const oneByOne =
  (answer: (edition: Edition, facts: Facts) => Answer): Executor['answer'] =>
  (edition, patients) =>
    patients.map((facts) => answer(edition, facts));

/** `advise`: the interpreter with what is settled beyond it. The only one that tells what is missing. */
export const adviser: Executor = {
  name: 'advise',
  answer: oneByOne((edition, facts) => {
    const { options, problems } = advise(edition, { facts });
    if (problems.some(({ code }) => code === 'contradiction')) return 'contradicting';
    const missing = options.flatMap((each) => each.missing.map((key) => splitKey(key).term));
    return {
      standings: options.map(({ standing }) => standing),
      missing: [...new Set(missing)].sort(),
    };
  }),
};

/** The search for possible patients. */
export const solver: Executor = {
  name: 'solver',
  answer: oneByOne((edition, facts) => {
    const { known, problems } = derive(facts, edition);
    const situation = situationOf(edition, known);
    if (problems.length > 0 || situation.possible === 'impossible') return 'contradicting';
    const standings = modelOfEdition(edition).program.options.map(({ gate }) => {
      const settled = settleStanding(situation, gate);
      if (settled.kind === 'settled') return settled.answer;
      return settled.kind === 'open' ? 'undecided' : 'cannotSay';
    });
    return { standings };
  }),
};

const stated = (facts: Facts): Known => new Map(facts.map((fact) => [factKey(fact), fact]));

/** An option that is too large to be lowered is not answered. */
const refusing = ({ options, tooLarge }: LoweredEdition, standings: readonly Standing[]) =>
  options.map(({ option }, index) =>
    tooLarge.includes(option) ? 'cannotSay' : (standings[index] ?? 'cannotSay'),
  );

/** The lowered form, one patient at a time, from facts as stated. */
export const lowered = (lowering: (edition: Edition) => LoweredEdition = lower): Executor => ({
  name: 'lowered form',
  answer: (edition, patients) => {
    const form = lowering(edition);
    return patients.map((facts) => {
      const { isImpossible, standings } = answersOf(form, stated(facts));
      return isImpossible ? 'contradicting' : { standings: refusing(form, standings) };
    });
  },
});

type MakePlanes = (
  form: LoweredEdition,
  edition: Edition,
  patients: readonly Facts[],
) => AtomPlanes;

/** The bit planes, made from facts as they are stated. */
export const fromFacts: MakePlanes = (form, _, patients) => planesOf(form, patients.map(stated));

/** The bit planes, made from columns. */
export const fromColumns: MakePlanes = (form, edition, patients) =>
  planesFrom(form, columnsOf(edition, patients), patients.length);

/** The evaluator of many patients. */
export const bitPlanes = (name: string, planesFor: MakePlanes): Executor => ({
  name,
  answer: (edition, patients) => {
    const form = lower(edition);
    const advice = batchAdviser(form)(planesFor(form, edition, patients));
    return patients.map((_, patient) => answerIn(advice, form, patient));
  },
});

function answerIn(advice: BatchAdvice, form: LoweredEdition, patient: number): Answer {
  const { words } = advice;
  const bit = (plane: Uint32Array, row: number) =>
    (((plane[row * words + (patient >>> 5)] ?? 0) >>> (patient & 31)) & 1) === 1;
  if (bit(advice.contradicting, 0)) return 'contradicting';
  const standings = form.options.map((_, option): Standing => {
    if (bit(advice.notCovered, 0)) return 'notCovered';
    if (bit(advice.offered, option)) return 'offered';
    return bit(advice.notOffered, option) ? 'notOffered' : 'undecided';
  });
  return { standings: refusing(form, standings) };
}

/** Every executor there is. */
export const executors: readonly Executor[] = [
  adviser,
  solver,
  lowered(),
  bitPlanes('bit planes from facts', fromFacts),
  bitPlanes('bit planes from columns', fromColumns),
];
