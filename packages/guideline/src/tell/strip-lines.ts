import {
  type BodyFirst,
  type FirstAnswer,
  type OptionBeside,
  type OptionId,
  type Problem,
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

/** Most options that are named of one body: of those that it puts first, and of a list in no order. */
const [mostNamed, fewNamed] = [5, 2];

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

function urgentParts({ together, problems }: StripAsked): readonly string[] {
  return alertLines(together.beside, problems, together).map(({ label }) => label);
}

function firstParts({ together, answer }: StripAsked): readonly string[] {
  const { bodies, standing, decides } = answer;
  const byOrder = [...bodies].sort((one, other) => orderOf(one) - orderOf(other));
  if (bodies.some(({ options }) => options.length > 0)) {
    return byOrder.map((body) => bodyText(body, together));
  }
  if (standing === 'none') return [tell(together, say.nothing)];
  const { terms } = together.library.content;
  const list = decides
    .slice(0, 3)
    .map((term) => lowerFirst(tell(together, termOf(term, terms).label)))
    .join(', ');
  return [tell(together, say.nothingOffered, { list })];
}

/** Bodies that state an order come first; what they put first says more than a list in no order. */
function orderOf({ isRanked, open }: BodyFirst): number {
  return isRanked || open.length > 0 ? 0 : 1;
}

function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLocaleLowerCase() + label.slice(1) : label;
}

/** What one body puts first, by name; that it states no order, or that more has to be known, where that is so. */
export function bodyText(
  { edition, options, open, isRanked }: BodyFirst,
  together: Together,
): string {
  const list = isRanked
    ? namedText(options, mostNamed, together)
    : tell(together, say.inNoOrder, { list: namedText(options, fewNamed, together) });
  const body = together.audience === 'clinician' ? edition : nameOf(edition, together);
  if (open.length === 0) return tell(together, say.body, { body, list });
  const first = tell(together, say.mayBeFirst, { list: namedText(open, fewNamed, together) });
  const all = options.length === 0 ? first : tell(together, say.thenOffered, { first, list });
  return tell(together, say.body, { body, list: all });
}

function namedText(options: readonly OptionId[], most: number, together: Together): string {
  const names = options.slice(0, most).map((option) => optionLabel(option, together));
  const more = options.length - names.length;
  return [...names, ...(more === 0 ? [] : [tell(together, say.andMore, { count: more })])].join(
    ', ',
  );
}

/** The group with its factors, those that are there and those that are missing, in few words. */
function riskParts(together: Together): readonly string[] {
  const { riskScore: score } = together.library.content;
  if (score === undefined) return [];
  const risk = riskOf(score, together.beside);
  return [riskBody(score, risk, together, ['present', 'missing'], shortFactor)];
}

function shortFactor(term: string) {
  return Object.entries(say.factors).find(([factor]) => factor === term)?.[1];
}

/** The cautions that hold for the first choices, each once, with the choices where it is not for all. */
function cautionParts({ together, answer }: StripAsked): readonly string[] {
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
