import { groupBy } from '../base/group-by.ts';
import { fill } from '../base/text.ts';
import type { Quantity } from '../model/expression.ts';
import { type FactKey, splitKey } from '../model/fact.ts';
import type { TermId } from '../model/vocabulary.ts';
import type { OptionAdvice } from '../semantics/advice.ts';
import type { AtomReason, Reason } from '../semantics/explain.ts';
import type { OptionAccount } from '../solve/option-account.ts';
import { keysText, termOf } from '../wording/fact.ts';
import type { AccountTelling } from './account-telling.ts';
import { accountWords as say } from './account-words.ts';
import { requirementText, type Telling } from './reason.ts';
import { quoted, tell } from './say.ts';

/** Something to find out, where it is found, and the answer that would speak for the option. */
export interface FindOutLine {
  readonly keys: readonly FactKey[];
  readonly text: string;
  readonly question: string;
  readonly wouldFit?: string;
  readonly whereFound: string;
  readonly whereToFind: string;
}

/** What would have to be known to decide an option, a line for each term. */
export function findOutLines(
  { witnesses }: OptionAccount,
  advice: OptionAdvice,
  telling: AccountTelling,
): readonly FindOutLine[] {
  const byTerm = groupBy(advice.missing, (key) => splitKey(key).term);
  // Where nothing makes the edition offer the option, no answer speaks for it.
  const canFit = witnesses.some(({ answer }) => answer === 'offered');
  const fitting: FittingAnswers = canFit ? fittingAnswers(advice, telling) : new Map();
  return [...byTerm].map(([id, keys]) => findOutLine(id, keys, fitting, telling));
}

function findOutLine(
  id: TermId,
  keys: readonly FactKey[],
  fitting: FittingAnswers,
  telling: AccountTelling,
): FindOutLine {
  const { edition, language, audience } = telling;
  const term = termOf(id, edition.terms);
  const answers = keys.length === 1 ? keys.flatMap((key) => [...(fitting.get(key) ?? [])]) : [];
  const [answer, other] = answers;
  const isClear = answer !== undefined && other === undefined;
  return {
    keys,
    text: keysText(keys, edition.terms, language, audience),
    question: term.question[audience][language],
    ...(isClear
      ? { wouldFit: fill(say.wouldFit[language], { answer: quoted(answer, telling) }) }
      : {}),
    whereFound: tell(say.whereFound[term.whereFound], telling),
    whereToFind: term.whereToFind[language],
  };
}

type FittingAnswers = ReadonlyMap<FactKey, ReadonlySet<string>>;

/** Per key, the answers that would speak for the scope or for a rule that is still open. */
function fittingAnswers(
  { recommendations }: OptionAdvice,
  telling: AccountTelling,
): FittingAnswers {
  const rules = recommendations.filter(({ truth }) => truth === 'unknown');
  const conditions = [telling.advice.scope, ...rules].flatMap((each) => each.conditions);
  const answers = new Map<FactKey, Set<string>>();
  for (const [key, answer] of conditions.flatMap(({ reason }) => leanings(reason, telling))) {
    answers.set(key, (answers.get(key) ?? new Set()).add(answer));
  }
  return answers;
}

/** What every unknown look at the facts asks for. A count that must stay small turns round what it counts. */
function leanings(
  reason: Reason,
  telling: Telling,
  turned = false,
): readonly (readonly [FactKey, string])[] {
  switch (reason.kind) {
    case 'atom':
      return reason.truth === 'unknown' ? atomLeaning(reason, turned, telling) : [];
    case 'definition':
      return leanings(reason.of, telling, turned);
    case 'atLeast':
      return reason.of.flatMap((each) => leanings(each, telling, turned === reason.wanted));
    case 'all':
    case 'any':
      return reason.of.flatMap((each) => leanings(each, telling, turned));
  }
}

function atomLeaning({ atom, wanted, missing }: AtomReason, turned: boolean, telling: Telling) {
  const [key, second] = missing;
  if (key === undefined || second !== undefined) return [];
  if (atom.kind === 'compare' && !isAlone(key, atom.left)) return [];
  return [[key, requirementText(atom, wanted !== turned, telling)] as const];
}

/** Whether a quantity is one number and nothing else. */
export function isAlone(term: string, { constant, parts }: Quantity): boolean {
  const [only, other] = parts;
  return constant === 0 && other === undefined && only?.term === term && only.factor === 1;
}
