import {
  accountLines,
  type FactLine,
  reasonLines,
  termOf,
  type Voice,
  words,
} from '@renavigate/engine';
import { compareWords as say } from './compare-words.ts';
import type { Side } from './sides.ts';
import { type Accounted, tell } from './telling.ts';

/** Up to so many values of a list are named. */
const namedAtMost = 3;

/** A fact; of many values that are all not there, only how many. */
function factText({ facts, text }: FactLine, told: Accounted): string {
  const [first] = facts;
  const isAbsent = facts.every((fact) => fact.kind === 'includes' && !fact.present);
  if (first === undefined || !isAbsent || facts.length <= namedAtMost) return text;
  const label = termOf(first.term, told.edition.terms).label[told.audience][told.language];
  const none = tell(told, say.noneOf, { count: facts.length });
  return `${label}${words.colon[told.language]}${none}`;
}

/** In a few words, why an option stands as it does in one edition. */
export function whyText(voice: Voice, side: Side, told: Accounted): string {
  const { language } = told;
  const join = (texts: readonly string[]) => [...new Set(texts)].join(words.semicolon[language]);
  if (side === 'notCovered') return tell(told, say.silent);
  if (side === 'advisedAgainst') {
    const rules = (voice.advice?.against ?? []).filter(({ truth }) => truth === 'true');
    const reasons = rules.flatMap(({ conditions }) => conditions.map(({ reason }) => reason));
    return join(reasons.flatMap((reason) => reasonLines(reason, told)).map(({ text }) => text));
  }
  const account = voice.advice && told.accounts.get(voice.advice.option);
  if (account === undefined) return '';
  const { why, findOut } = accountLines(account, told);
  if (side === 'undecided') {
    return `${tell(told, say.dependsOn)}${words.colon[language]}${join(findOut.lines.map(({ text }) => text))}`;
  }
  return why.facts.length === 0 ? why.lead : join(why.facts.map((line) => factText(line, told)));
}
