import { groupBy } from '../base/group-by.ts';
import type { Voices } from '../base/text.ts';
import { type Fact, type FactKey, factKey } from '../model/fact.ts';
import type { Standing } from '../model/standing.ts';
import type { Advice, OptionAdvice } from '../semantics/advice.ts';
import { keysOfAtom } from '../semantics/evaluate.ts';
import { atomsOf } from '../semantics/explain.ts';
import { or } from '../semantics/truth.ts';
import type { OptionAccount } from '../solve/option-account.ts';
import { keysText, sourcesText, valueText } from '../wording/fact.ts';
import { words } from '../wording/words.ts';
import type { AccountTelling } from './account-telling.ts';
import { accountWords as say } from './account-words.ts';
import { type FindOutLine, findOutLines } from './find-out-lines.ts';
import type { Telling } from './reason.ts';
import { quoted, tell } from './say.ts';

/** A fact, or several values of one term of which the same is known, and where they came from. */
export interface FactLine {
  readonly facts: readonly Fact[];
  readonly text: string;
  readonly source: string;
}

/** Why an option stands as it does. */
export interface WhyLines {
  readonly heading: string;
  /** Said where the standing is settled although conditions are unknown. */
  readonly whatever?: string;
  /** What the facts below do; where there are none, why not. */
  readonly lead: string;
  /** Facts that, with those of the scope, alone settle the standing. */
  readonly facts: readonly FactLine[];
  /** The facts by which the edition speaks of the patient at all, on one line. */
  readonly scope?: FactLine;
}

/** What exact reasoning says of one option, in one language and voice: the same for every place that shows it. */
export interface AccountLines {
  readonly option: string;
  readonly standing: Standing;
  readonly why: WhyLines;
  readonly findOut: { readonly heading: string; readonly lines: readonly FindOutLine[] };
}

/** Tells the account of an option: why it stands as it does, and what would have to be known to decide. */
export function accountLines(account: OptionAccount, telling: AccountTelling): AccountLines {
  const { option, standing } = account;
  const advice = telling.advice.options.find((each) => each.option === option);
  if (advice === undefined) throw new Error(`The advice does not speak of ${option}.`);
  return {
    option,
    standing,
    why: whyLines(account, advice, telling),
    findOut: { heading: tell(say.findOut, telling), lines: findOutLines(account, advice, telling) },
  };
}

function whyLines(account: OptionAccount, advice: OptionAdvice, telling: AccountTelling): WhyLines {
  const { standing, because } = account;
  // A patient outside the scope is told by the facts that put them there.
  const keys = standing === 'notCovered' ? new Set<FactKey>() : scopeKeys(telling.advice);
  const own = because.filter((fact) => !keys.has(factKey(fact)));
  const scope = because.filter((fact) => keys.has(factKey(fact)));
  return {
    heading: tell(say.why[standing], telling),
    ...(standing !== 'undecided' && isBeyondTruth(standing, advice, telling.advice)
      ? { whatever: tell(say.whatever[standing], telling) }
      : {}),
    lead: standing === 'undecided' ? openText(account, telling) : tell(leadOf(own, scope), telling),
    facts: factLines(own, telling),
    ...(scope.length === 0 ? {} : { scope: scopeLine(scope, telling) }),
  };
}

function leadOf(own: readonly Fact[], scope: readonly Fact[]): Voices {
  if (scope.length === 0) return own.length === 0 ? say.everybody : say.settledBy.facts;
  return own.length === 0 ? say.settledBy.scope : say.settledBy.scopeAndFacts;
}

/** The keys that the scope itself looks at. */
function scopeKeys({ scope }: Advice): ReadonlySet<FactKey> {
  const atoms = scope.conditions.flatMap(({ reason }) => atomsOf(reason));
  return new Set(atoms.flatMap(({ atom }) => keysOfAtom(atom)));
}

/** Whether three-valued logic alone would leave a settled standing open. */
function isBeyondTruth(standing: Standing, { recommendations }: OptionAdvice, { scope }: Advice) {
  if (standing === 'notCovered') return scope.truth !== 'false';
  return scope.truth !== 'true' || or(recommendations.map(({ truth }) => truth)) === 'unknown';
}

/** Of an open standing, what possible patients get; or why none could be told. */
function openText({ witnesses, notKnown }: OptionAccount, telling: AccountTelling): string {
  if (notKnown !== undefined) return tell(say.notKnown[notKnown], telling);
  const labels = witnesses.map(({ answer }) =>
    quoted(tell(words.standing[answer], telling), telling),
  );
  return tell(say.possible, telling, { list: labels.join(say.or[telling.language]) });
}

/** Facts on lines of their own; values of one term of which the same is known go together. */
function factLines(facts: readonly Fact[], telling: Telling): readonly FactLine[] {
  const bundles = groupBy(facts, (fact) =>
    fact.kind === 'includes' ? `${fact.term} ${fact.present}` : factKey(fact),
  );
  return [...bundles.values()].map((bundle) => factLine(bundle, telling));
}

function factLine(facts: readonly Fact[], telling: Telling): FactLine {
  const { edition, language, audience } = telling;
  const { terms } = edition;
  const subject = keysText(facts.map(factKey), terms, language, audience);
  const said = facts.slice(0, 1).map((fact) => valueText(fact, terms, language, audience));
  return {
    facts,
    text: `${subject}${words.colon[language]}${said.join('')}`,
    source: sourcesText(facts, terms, language, audience),
  };
}

function scopeLine(facts: readonly Fact[], telling: Telling): FactLine {
  const { edition, language, audience } = telling;
  const texts = factLines(facts, telling).map(({ text }) => text);
  const list = texts.join(words.semicolon[language]);
  const text = `${tell(say.scope, telling)}${words.colon[language]}${list}`;
  return { facts, text, source: sourcesText(facts, edition.terms, language, audience) };
}
