import { groupBy } from '../base/group-by.ts';
import { fill } from '../base/text.ts';
import type { CompareExpression, Quantity } from '../model/expression.ts';
import { type Fact, type FactKey, factKey, factValue, type NumberFact } from '../model/fact.ts';
import type { Advice } from '../semantics/advice.ts';
import { evaluateAtom, keysOfAtom } from '../semantics/evaluate.ts';
import type { Change, OptionAccount } from '../solve/option-account.ts';
import { keysText, termOf, valueText } from '../wording/fact.ts';
import { words } from '../wording/words.ts';
import type { AccountTelling } from './account-telling.ts';
import { accountWords } from './account-words.ts';
import { isAlone } from './find-out-lines.ts';
import { contrary, quantityText } from './reason.ts';
import { quoted, tell } from './say.ts';

const say = accountWords.change;

/** One change in full; where others differ from it in one value of a list alone, they are named beside it. */
export interface ChangeLine {
  readonly changes: readonly Change[];
  readonly text: string;
}

/** What the edition would say if facts were otherwise, or wrongly recorded. */
export interface ChangeLines {
  readonly heading: string;
  readonly lead: string;
  readonly lines: readonly ChangeLine[];
}

/**
 * Tells what `changes` gave of an option. Undefined where nothing can change it so: while it is undecided, and where
 * it rests on no fact.
 */
export function changeLines(
  account: OptionAccount,
  changes: readonly Change[],
  telling: AccountTelling,
): ChangeLines | undefined {
  if (account.because.length === 0) return undefined;
  const after = account.standing === 'offered' ? 'notOffered' : 'offered';
  const leads = changes.length === 0 ? say.none : say.lead;
  const bundles = groupBy(changes, (change) => alikeKey(change, telling)).values();
  return {
    heading: tell(say.heading, telling),
    lead: tell(leads[after], telling),
    lines: [...bundles].map((bundle) => changeLine(bundle, telling)),
  };
}

/** Changes with one key differ in a value of lists alone, which is the same value throughout each of them. */
function alikeKey(change: Change, { advice }: AccountTelling): string {
  const facts = [...change.alter, ...change.learn];
  const values = new Set(facts.flatMap((fact) => (fact.kind === 'includes' ? [fact.value] : [])));
  return facts
    .map((fact) => `${values.size === 1 ? '' : factKey(fact)} ${partKey(fact, advice)}`)
    .join();
}

/** What is supposed of a term, or of a value of a list, and what was known before. */
function partKey(fact: Fact, advice: Advice): string {
  const before = factBefore(fact, advice);
  return JSON.stringify([
    fact.term,
    factValue(fact),
    before === undefined ? null : factValue(before),
  ]);
}

function factBefore(fact: Fact, { facts }: Advice): Fact | undefined {
  const key = factKey(fact);
  return facts.find((each) => factKey(each) === key);
}

function changeLine(changes: readonly Change[], telling: AccountTelling): ChangeLine {
  const { language, advice } = telling;
  const [first, ...others] = changes;
  const supposed = first === undefined ? [] : [...first.alter, ...first.learn];
  const parts = [...groupBy(supposed, (fact) => partKey(fact, advice)).values()];
  const text = parts.map((facts) => partText(facts, supposed, telling)).join(say.and[language]);
  const whole = fill(say.first[language], { text });
  const list = others.map((change) => listedValue(change, telling)).join(', ');
  return {
    changes,
    text: list === '' ? whole : fill(say.likewise[language], { text: whole, list }),
  };
}

/** The value of a list that a change is about. */
function listedValue({ alter, learn }: Change, { edition, language, audience }: AccountTelling) {
  const fact = [...alter, ...learn].find((each) => each.kind === 'includes');
  if (fact?.kind !== 'includes') return '';
  const term = termOf(fact.term, edition.terms);
  const values = term.kind === 'severalOf' ? term.values : [];
  return values.find(({ id }) => id === fact.value)?.label[audience][language] ?? fact.value;
}

/** Facts that are supposed alike: one, or several values of a list. */
function partText(
  facts: readonly Fact[],
  supposed: readonly Fact[],
  telling: AccountTelling,
): string {
  const { edition, advice, language, audience } = telling;
  const [fact] = facts;
  if (fact === undefined) return '';
  const before = factBefore(fact, advice);
  const texts = fact.kind === 'number' ? say.number : say;
  const isSame = before !== undefined && factValue(before) === factValue(fact);
  const template = before === undefined ? texts.learnt : isSame ? texts.same : texts.altered;
  return fill(template[language], {
    key: keysText(facts.map(factKey), edition.terms, language, audience),
    value: fact.kind === 'number' ? amountText(fact, supposed, telling) : saidText(fact, telling),
    before: before === undefined ? '' : saidText(before, telling),
  });
}

/** What a fact says; words are quoted, numbers are not. */
function saidText(fact: Fact, telling: AccountTelling): string {
  const { edition, language, audience } = telling;
  const text = valueText(fact, edition.terms, language, audience);
  return fact.kind === 'number' ? text : quoted(text, telling);
}

/**
 * A supposed number by the side of its limit that it is on, where one comparison alone looks at it: every number on
 * that side does the same. Otherwise the number that was found, as an example.
 */
function amountText(fact: NumberFact, supposed: readonly Fact[], telling: AccountTelling): string {
  const { compiled, language } = telling;
  const looks = compiled.model.program.atoms.filter(
    (atom) => atom.kind === 'compare' && keysOfAtom(atom).includes(fact.term),
  );
  const [only, other] = looks;
  const side =
    only?.kind === 'compare' && other === undefined
      ? sideText(fact, only, supposed, telling)
      : undefined;
  return side ?? fill(say.example[language], { value: saidText(fact, telling) });
}

const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function sideText(
  fact: NumberFact,
  comparison: CompareExpression,
  supposed: readonly Fact[],
  telling: AccountTelling,
): string | undefined {
  const { left, right, operator } = comparison;
  const isLeft = isAlone(fact.term, left);
  if (!isLeft && !isAlone(fact.term, right)) return undefined;
  const limit = limitText(isLeft ? right : left, supposed, telling);
  if (limit === undefined) return undefined;
  const asked = isLeft ? operator : mirrored[operator];
  const holds = evaluateAtom(comparison, knownWith(supposed, telling)) === 'true';
  return `${words.comparison[holds ? asked : contrary[asked]][telling.language]} ${limit}`;
}

/** A limit that is fixed, or known and not itself supposed otherwise. */
function limitText(limit: Quantity, supposed: readonly Fact[], telling: AccountTelling) {
  const [part] = limit.parts;
  if (part === undefined) return quantityText(limit, telling);
  const known = telling.advice.facts.find((fact) => factKey(fact) === part.term);
  const isSupposed = supposed.some((fact) => fact.term === part.term);
  return known === undefined || isSupposed || !isAlone(part.term, limit)
    ? undefined
    : saidText(known, telling);
}

function knownWith(supposed: readonly Fact[], { advice }: AccountTelling) {
  const facts = [...advice.facts, ...supposed];
  return new Map<FactKey, Fact>(facts.map((fact) => [factKey(fact), fact]));
}
