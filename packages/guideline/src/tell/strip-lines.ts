import {
  type BodyFirst,
  type FirstAnswer,
  type OptionBeside,
  type OptionId,
  type Problem,
  type TermId,
  termOf,
  words,
} from '@renavigate/engine';
import { alertLines } from './alert-lines.ts';
import { personParts } from './person-line.ts';
import { riskBody, riskOf } from './risk-lines.ts';
import { stripWords as say } from './strip-words.ts';
import { capital, tell } from './telling.ts';
import { nameOf, optionLabel, type Together } from './together.ts';

/** One line of the strip on top of an answer. */
export interface StripLine {
  readonly id: 'urgent' | 'who' | 'first' | 'risk' | 'cautions';
  readonly label: string;
  /** The parts of the line, such as what each body puts first. */
  readonly parts: readonly string[];
}

/** What stands on top of an answer. */
export interface StripAsked {
  readonly together: Together;
  readonly answer: FirstAnswer;
  /** What was met while reading: a number that was set aside may be one that cannot wait. */
  readonly problems: readonly Problem[];
}

/** How many options are named of one body at most: of those that it puts first, and of a list in no order. */
export interface Named {
  readonly ranked: number;
  readonly listed: number;
}

/** So many terms are named where nothing is recommended yet. */
export const toldInstead = 3;

const inStrip: Named = { ranked: 5, listed: 2 };

/**
 * The strip on top of an answer, in at most five lines: what cannot wait, who it is, what each body of today puts first,
 * the risk group, and the cautions that hold for the first choices. A line that has nothing to say is left out.
 */
export function stripLines(asked: StripAsked): readonly StripLine[] {
  const { together } = asked;
  const line = (id: StripLine['id'], parts: readonly string[]): readonly StripLine[] =>
    parts.length === 0 ? [] : [{ id, label: tell(together, say.labels[id]), parts }];
  return [
    ...line('urgent', urgentParts(asked)),
    ...line('who', firstCapital(personParts(together))),
    ...line('first', firstParts(asked)),
    ...line('risk', riskParts(together)),
    ...line('cautions', cautionParts(asked)),
  ];
}

function firstCapital([first, ...others]: readonly string[]): readonly string[] {
  return first === undefined ? [] : [capital(first), ...others];
}

export function urgentParts({ together, problems }: StripAsked): readonly string[] {
  return alertLines(together.beside, problems, together).map(({ label }) => label);
}

/** What each body of today puts first; where none does, what that depends on. */
export function firstParts(
  { together, answer }: StripAsked,
  most: Named = inStrip,
): readonly string[] {
  const { bodies, standing, decides } = answer;
  const byOrder = [...bodies].sort((one, other) => orderOf(one) - orderOf(other));
  if (bodies.some(({ options }) => options.length > 0)) {
    return byOrder.map((body) => bodyText(body, together, most));
  }
  if (standing === 'none') return [tell(together, say.nothing)];
  const list = termLabels(decides, together).slice(0, toldInstead).join(', ');
  return [tell(together, say.nothingOffered, { list })];
}

/** Terms by name, as they stand within a sentence. */
export function termLabels(ids: readonly TermId[], together: Together): readonly string[] {
  const { terms } = together.library.content;
  return ids.map((id) => lowerFirst(tell(together, termOf(id, terms).label)));
}

/** Bodies that state an order come first; what they put first says more than a list in no order. */
function orderOf({ isRanked, open }: BodyFirst): number {
  return isRanked || open.length > 0 ? 0 : 1;
}

export function lowerFirst(label: string): string {
  const isPlain = /^\p{Lu}[\p{Ll}’]/u.test(label) && !label.startsWith('Karnofsky');
  return isPlain ? label.charAt(0).toLocaleLowerCase() + label.slice(1) : label;
}

/** What one body puts first, by name; that it states no order, or that more has to be known, where that is so. */
export function bodyText(
  { edition, options, open, isRanked }: BodyFirst,
  together: Together,
  { ranked, listed }: Named = inStrip,
): string {
  const list = isRanked
    ? namedText(options, ranked, together)
    : tell(together, say.inNoOrder, { list: namedText(options, listed, together) });
  const body = together.audience === 'clinician' ? shortName(edition) : nameOf(edition, together);
  if (open.length === 0) return tell(together, say.body, { body, list });
  const first = tell(together, say.mayBeFirst, { list: namedText(open, listed, together) });
  const all = options.length === 0 ? first : tell(together, say.thenOffered, { first, list });
  return tell(together, say.body, { body, list: all });
}

/** An edition as clinicians name it in passing: whose it is, and of when. */
export function shortName(edition: string): string {
  return edition.replace(/^[a-z]+/, (body) => body.toLocaleUpperCase()).replaceAll('-', ' ');
}

function namedText(options: readonly OptionId[], most: number, together: Together): string {
  const names = options.slice(0, most).map((option) => lowerFirst(optionLabel(option, together)));
  return [...names, ...andMore(options.length - names.length, together)].join(', ');
}

/** How many more there are, as the end of a list; nothing where there are none. */
export function andMore(count: number, together: Together): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? tell(together, say.andOneMore) : tell(together, say.andMore, { count })];
}

/** The group with its factors in few words: those that are there and those that are missing, or as asked for. */
export function riskParts(
  together: Together,
  states: Parameters<typeof riskBody>[3] = ['present', 'missing'],
): readonly string[] {
  const { riskScore: score } = together.library.content;
  if (score === undefined) return [];
  const risk = riskOf(score, together.beside);
  return [riskBody(score, risk, together, states, shortFactor)];
}

function shortFactor(term: string) {
  return Object.entries(say.factors).find(([factor]) => factor === term)?.[1];
}

/** The cautions that hold for the first choices, each once, with the choices where it is not for all. */
export function cautionParts({ together, answer }: StripAsked): readonly string[] {
  const choices = answer.choices.map(({ option }) => option);
  const labels = new Map<string, string[]>();
  for (const choice of choices) {
    for (const label of cautionLabels(choice, together)) {
      labels.set(label, [...(labels.get(label) ?? []), optionLabel(choice.option, together)]);
    }
  }
  return [...labels].map(([label, of]) =>
    of.length === choices.length ? label : `${label} (${namedTextOf(of, together)})`,
  );
}

/** One option by name; of several, how many they are. */
function namedTextOf(labels: readonly string[], together: Together): string {
  const [only] = labels;
  if (labels.length === 1 && only !== undefined) return only;
  return tell(together, say.forSome, { count: labels.length });
}

function cautionLabels({ marks }: OptionBeside, together: Together): ReadonlySet<string> {
  return new Set(
    marks
      .filter(({ truth, guardrail }) => truth === 'true' && guardrail.kind === 'caution')
      .map(({ guardrail }) => tell(together, guardrail.label)),
  );
}

/** The strip as lines of text. */
export function stripText(lines: readonly StripLine[], together: Together): readonly string[] {
  const { language } = together;
  return lines.map(
    ({ label, parts }) =>
      `${label}${words.colon[language]}${parts.join(words.semicolon[language])}`,
  );
}
