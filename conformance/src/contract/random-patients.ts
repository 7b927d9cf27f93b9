import type { Fact, NumberTerm, Term } from '@renavigate/engine';
import { chance, oneOf, type Random, whole } from '../generate/random.ts';

const source = { kind: 'answer' } as const;

/** Any facts at all over some terms: few or many of them, numbers also at the ends of their ranges. */
export function randomFacts(terms: readonly Term[], random: Random): readonly Fact[] {
  const [known, present] = [random(), random() / 2];
  return terms.flatMap((term): readonly Fact[] => {
    if (term.kind === 'severalOf') {
      return term.values
        .filter(() => chance(random, known))
        .map(({ id: value }) => {
          const about = { term: term.id, value, source };
          return { kind: 'includes', present: chance(random, present), ...about };
        });
    }
    return chance(random, known) ? [factOf(term, random)] : [];
  });
}

function factOf(term: Exclude<Term, { kind: 'severalOf' }>, random: Random): Fact {
  const about = { term: term.id, source };
  if (term.kind === 'yesNo') return { kind: 'yesNo', value: chance(random, 0.5), ...about };
  if (term.kind === 'oneOf')
    return { kind: 'oneOf', value: oneOf(random, term.values).id, ...about };
  const value = numberOf(term, random);
  return { kind: 'number', value, stated: { value, unit: term.units[0].code }, ...about };
}

function numberOf({ range: [least, greatest], step = 0.01 }: NumberTerm, random: Random): number {
  if (chance(random, 0.2)) return oneOf(random, [least, greatest]);
  const count = whole(random, Math.ceil(least / step), Math.floor(greatest / step));
  return Number((count * step).toFixed(6));
}
