import {
  amount,
  compare,
  type Edition,
  type Expression,
  type Implication,
  measured,
  type NumberTerm,
  not,
  type TermId,
} from '@renavigate/engine';
import fc from 'fast-check';
import { edition } from './edition.ts';
import { text } from './text.ts';
import { namesOnly, numberTerm } from './vocabulary.ts';

/** An edition whose gates look at names alone, some of which are told from numbers that it does not ask after. */
export interface ToldFromNumbers {
  readonly of: Edition;
  /** The yes/no terms that are told from numbers, each with those. */
  readonly flags: readonly { readonly term: TermId; readonly numbers: readonly TermId[] }[];
}

const numbers = ['n0', 'n1', 'n2'].map((id) => numberTerm(id, true));

/** A comparison of two or three numbers: a sum, or one alone, against another or a constant. */
const comparison = fc
  .record({
    all: fc.shuffledSubarray(numbers, { minLength: 2 }),
    factors: fc.array(fc.constantFrom(1, -1, 0.5), { minLength: 3, maxLength: 3 }),
    constant: fc.integer({ min: -1, max: 4 }),
    against: fc.boolean(),
    operator: fc.constantFrom('<', '<=', '>', '>='),
  })
  .map(({ all, factors, constant, against, operator }) => {
    const [first, ...others] = all;
    const left = against ? others : all;
    const parts = left.map(({ id }, place) => ({
      term: id,
      factor: factors[place] ?? 1,
      unit: 'cm',
    }));
    const right = against && first !== undefined ? measured(first) : amount(constant, 'cm');
    const when = compare({ unit: 'cm', constant: against ? constant : 0, parts }, operator, right);
    return { when, numbers: all.map(({ id }: NumberTerm) => id) };
  });

/** A term is true exactly when a comparison is. */
function decides(term: TermId, when: Expression): readonly Implication[] {
  return [true, false].map((value) => ({
    id: `${term} ${value}`,
    when: value ? when : not(when),
    conclusion: { kind: 'yesNo', term, value },
    because: text(`because ${term}`),
  }));
}

const base = edition({ ...namesOnly, implications: 2, definitions: 1, options: 2 });

/** Such editions, of which at least one yes/no term is told from two or three numbers. */
export const toldFromNumbers: fc.Arbitrary<ToldFromNumbers> = base
  .filter(({ terms }) => terms.some(({ kind }) => kind === 'yesNo'))
  .chain((of) => {
    const ids = of.terms.filter(({ kind }) => kind === 'yesNo').map(({ id }) => id);
    return fc
      .shuffledSubarray(ids, { minLength: 1, maxLength: Math.min(2, ids.length) })
      .chain((flags) =>
        fc.tuple(...flags.map((term) => comparison.map((all) => ({ term, ...all })))),
      )
      .map((flags) => {
        const isFlag = (term: TermId) => flags.some((flag) => flag.term === term);
        const others = of.implications.filter(({ conclusion }) => !isFlag(conclusion.term));
        const told = flags.flatMap(({ term, when }) => decides(term, when));
        const terms = [...numbers, ...of.terms];
        return { of: { ...of, terms, implications: [...others, ...told] }, flags };
      });
  });
