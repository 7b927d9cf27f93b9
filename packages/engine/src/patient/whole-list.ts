import type { Fact } from '../model/fact.ts';
import type { AllTerms, SeveralOfTerm } from '../model/vocabulary.ts';

/**
 * The values that a whole list does not rule out, though they are not in it: what is there may be one of them
 * (`mayBe`). A drug of a kind whose name is not known may be any drug of that kind.
 */
function leftOpen({ values }: SeveralOfTerm, there: readonly string[]): ReadonlySet<string> {
  return new Set(values.flatMap(({ id, mayBe = [] }) => (there.includes(id) ? mayBe : [])));
}

/** The values that are not there, when these are and no others. */
export function ruledOut(term: SeveralOfTerm, there: readonly string[]): readonly string[] {
  const open = leftOpen(term, there);
  return term.values.map(({ id }) => id).filter((id) => !there.includes(id) && !open.has(id));
}

/** Facts without those that rule out of a list what something that is there may be. */
export function withoutRuledOutInVain(facts: readonly Fact[], terms: AllTerms): readonly Fact[] {
  const lists = terms.filter((term): term is SeveralOfTerm => term.kind === 'severalOf');
  const openIn = new Map(
    lists.map((term) => [term.id, leftOpen(term, valuesIn(term, facts, true))]),
  );
  return facts.filter(
    (fact) => fact.kind !== 'includes' || fact.present || !openIn.get(fact.term)?.has(fact.value),
  );
}

/** Whether a whole list with these values leaves others open, of which only more can be learnt. */
export function leavesOpen(term: SeveralOfTerm, there: readonly string[]): boolean {
  return there.length + ruledOut(term, there).length < term.values.length;
}

/** Whether facts rule out all that a whole list with the same values rules out. */
export function isWholeList(term: SeveralOfTerm, facts: readonly Fact[]): boolean {
  const absent = new Set(valuesIn(term, facts, false));
  return ruledOut(term, valuesIn(term, facts, true)).every((value) => absent.has(value));
}

/** What facts rule out of a list beyond what a whole list with the same values does. */
export function ruledOutBeside(term: SeveralOfTerm, facts: readonly Fact[]): readonly string[] {
  const whole = ruledOut(term, valuesIn(term, facts, true));
  return valuesIn(term, facts, false).filter((value) => !whole.includes(value));
}

function valuesIn(term: SeveralOfTerm, facts: readonly Fact[], isThere: boolean) {
  return facts.flatMap((fact) =>
    fact.kind === 'includes' && fact.term === term.id && fact.present === isThere
      ? [fact.value]
      : [],
  );
}
