import type { FactKey } from '../model/fact.ts';
import type { TermId } from '../model/vocabulary.ts';
import { type Comparing, numbersComparedFor } from '../solve/comparing.ts';
import type { StandIns } from '../solve/found-before.ts';
import { can, type Situation } from '../solve/settle.ts';
import { compiledOf, type EditionForm } from './compiled-edition.ts';

/** The number terms that, several together, an implication tells a term from, in the order in which it looks at them. */
export function numbersBehind(edition: EditionForm, term: TermId): readonly TermId[] {
  return numbersComparedFor(term, compiledOf(edition).model);
}

/**
 * The keys of which some of the numbers behind them are known, each with those that are not: once these are known
 * too, whatever they are, what stands under the key follows. Exact: a key is here only if no possible patient has the
 * known facts and none of the comparisons that conclude about it.
 */
export function standInsOf(situation: Situation): StandIns {
  const made = situation.before?.standIns ?? findStandIns(situation);
  if (situation.before !== undefined) situation.before.standIns = made;
  return made;
}

function findStandIns(situation: Situation): StandIns {
  const { model, known, possible } = situation;
  if (possible !== 'possible') return new Map();
  return new Map(
    [...model.comparingOn].flatMap(([key, rules]) => {
      const numbers = known.has(key) ? undefined : lackingOf(rules, situation);
      return numbers === undefined ? [] : [[key, numbers] as const];
    }),
  );
}

/** The smallest list of unknown numbers, beside known ones, that decides; of equal ones, the first by name. */
function lackingOf(
  rules: readonly Comparing[],
  situation: Situation,
): readonly FactKey[] | undefined {
  const lacking = rules.map(({ when, numbers }) => {
    const unknown = numbers.filter((key) => !situation.known.has(key));
    return { when, unknown, isPart: unknown.length > 0 && unknown.length < numbers.length };
  });
  const lists = lacking.filter(({ isPart }) => isPart).map(({ unknown }) => unknown);
  const decides = (list: readonly FactKey[]) => {
    const told = lacking.filter(({ unknown }) => unknown.every((key) => list.includes(key)));
    return !can(
      situation,
      told.map(({ when }) => ({ node: when, value: false })),
    );
  };
  return lists.sort(byLengthAndName).find(decides);
}

function byLengthAndName(one: readonly FactKey[], other: readonly FactKey[]): number {
  const [first, second] = [one, other].map((list) => [...list].sort().join());
  return one.length - other.length || ((first ?? '') < (second ?? '') ? -1 : 1);
}

/** What is to be found out for some open keys: the numbers that are lacking, where others behind a key are known. */
export function toFindOut(situation: Situation, keys: readonly FactKey[]): readonly FactKey[] {
  const standIns = standInsOf(situation);
  return standIns.size === 0 ? keys : [...new Set(keys.flatMap((key) => standIns.get(key) ?? key))];
}
