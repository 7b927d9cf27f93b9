import {
  type AtomPlanes,
  type BatchAdvice,
  batchAdviser,
  type Definitions,
  definitionsOf,
  type Edition,
  emptyPlanes,
  evaluate,
  type Known,
  type LoweredEdition,
  lower,
  modelOfEdition,
  planesOf,
  type Standing,
  settleStanding,
  situationOf,
  type truth,
} from '@renavigate/engine';
import { type Answers, answersFrom, type Contender } from './contender.ts';
import { type Rules, rulesOf, standingFrom } from './rules.ts';

const truths: Readonly<Record<ReturnType<typeof truth.not>, boolean | undefined>> = {
  true: true,
  false: false,
  unknown: undefined,
};

function interpret(rules: Rules, definitions: Definitions, known: Known): readonly Standing[] {
  const scope = truths[evaluate(rules.scope, known, definitions)];
  if (scope !== true) return rules.options.map(() => standingFrom(scope, undefined));
  return rules.options.map(({ expression }) =>
    standingFrom(scope, truths[evaluate(expression, known, definitions)]),
  );
}

/** The reference interpreter on gates, one patient at a time. */
export function interpreter(edition: Edition): Contender {
  const rules = rulesOf(edition);
  const definitions = definitionsOf(edition);
  return {
    name: 'interpreter',
    form: 'exact',
    cannotSay: '',
    prepare: (patients) => ({
      patients: patients.length,
      run: () => answersFrom(patients.map((known) => interpret(rules, definitions, known))),
    }),
  };
}

/** What every possible patient gets, found by the search for possible patients, one patient at a time. */
export function settler(edition: Edition): Contender {
  const { options } = modelOfEdition(edition).program;
  const settle = (known: Known): readonly Standing[] => {
    const situation = situationOf(edition, known);
    return options.map(({ gate }) => {
      const settled = settleStanding(situation, gate);
      return settled.kind === 'settled' ? settled.answer : 'undecided';
    });
  };
  return {
    name: 'settled',
    form: 'exact',
    isSettled: true,
    cannotSay: '',
    prepare: (patients) => ({
      patients: patients.length,
      run: () => answersFrom(patients.map(settle)),
    }),
  };
}

function bit(plane: Uint32Array, row: number, words: number, patient: number): boolean {
  return (((plane[row * words + (patient >>> 5)] ?? 0) >>> (patient & 31)) & 1) === 1;
}

/** Reads standings out of what the batch evaluator says. */
export function batchAnswers(advice: BatchAdvice): Answers {
  const { words } = advice;
  return (patient, option) => {
    if (bit(advice.notCovered, 0, words, patient)) return 'notCovered';
    if (bit(advice.offered, option, words, patient)) return 'offered';
    return bit(advice.notOffered, option, words, patient) ? 'notOffered' : 'undecided';
  };
}

/** As many patients as wanted, by saying the same planes again and again. */
export function repeatPlanes(
  { lowering }: LoweredEdition,
  some: AtomPlanes,
  patients: number,
): AtomPlanes {
  if (some.patients % 32 !== 0) throw new Error('Only whole words can be repeated.');
  const { program } = lowering.model;
  const planes = emptyPlanes(program, patients);
  program.atoms.forEach((_, atom) => {
    for (let word = 0; word < planes.words; word += 1) {
      const from = atom * some.words + (word % some.words);
      planes.isTrue[atom * planes.words + word] = some.isTrue[from] ?? 0;
      planes.isFalse[atom * planes.words + word] = some.isFalse[from] ?? 0;
    }
  });
  return planes;
}

/** The batch evaluator on planes that are there already, 2^20 patients at a time; implications are part of its code. */
export function batch(edition: Edition, patients = 2 ** 20): Contender {
  const lowered = lower(edition);
  const adviser = batchAdviser(lowered);
  return {
    name: 'batch',
    form: 'exact',
    isSettled: true,
    cannotSay: '',
    prepare: (known) => {
      const some = planesOf(lowered, known);
      const planes = known.length % 32 === 0 ? repeatPlanes(lowered, some, patients) : some;
      return { patients: planes.patients, run: () => batchAnswers(adviser(planes)) };
    },
  };
}

/** The batch evaluator with the cost of making the planes from facts. */
export function batchFromFacts(edition: Edition): Contender {
  const lowered = lower(edition);
  const adviser = batchAdviser(lowered);
  return {
    name: 'batch, with planes made from facts',
    form: 'exact',
    isSettled: true,
    cannotSay: '',
    prepare: (known) => ({
      patients: known.length,
      run: () => batchAnswers(adviser(planesOf(lowered, known))),
    }),
  };
}
