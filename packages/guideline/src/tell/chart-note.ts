import { harmless, standingNow, words } from '@renavigate/engine';
import { chartWords as say } from './chart-words.ts';
import { type Fitted, fitted } from './fitted.ts';
import { personParts } from './person-line.ts';
import {
  andMore,
  cautionParts,
  firstParts,
  lowerFirst,
  riskParts,
  type StripAsked,
  shortName,
  termLabels,
  toldInstead,
  urgentParts,
} from './strip-lines.ts';
import { stripWords } from './strip-words.ts';
import { capital, tell } from './telling.ts';
import { editionsOf, nameOf, optionLabel, type Together } from './together.ts';

/** How many words a note for a chart may have. */
const mostWords = 150;

/** How many words a text has: what has no letter and no digit is none. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** What a note for a chart is made for. */
export interface ChartAsked extends StripAsked {
  /** Such as `2026-01-31`. */
  readonly today: string;
}

/**
 * The answer in so few words that it goes into a chart: who it is, the risk group, what each body puts first, the cautions
 * that hold; then, as far as there is room, what is to be found out, what was had, and the sources.
 */
export function chartNote(asked: ChartAsked): string {
  const parts = [...shortParts(asked), ...otherParts(asked)];
  const lines = fitted(parts, (all) => wordCount(all.join('\n')) <= mostWords);
  return lines.map(harmless).join('\n');
}

function lineOf(label: string, parts: readonly string[], { language }: Together): string {
  if (parts.length === 0) return '';
  const text = parts.join(words.semicolon[language]);
  return `${label}${words.colon[language]}${text}${text.endsWith('.') ? '' : '.'}`;
}

/** Most that is named of a list. */
const mostNamed = 12;

/** A list from its first names to many of them, with how many more there are. */
function longerLists(list: readonly string[], fewest: number, together: Together) {
  const most = Math.min(mostNamed, list.length);
  const counts = list.map((_, index) => index + 1).filter((count) => count <= most);
  const from = Math.min(fewest, most);
  return counts
    .filter((count) => count >= from)
    .map((count) => [...list.slice(0, count), ...andMore(list.length - count, together)]);
}

/** Terms in the order in which they are to be found out, from the first to many of them. */
function findOutForms({ together, answer }: ChartAsked): readonly string[] {
  // Where nothing is recommended, the first of them stand in its place.
  const isTold = answer.bodies.every(({ options }) => options.length === 0);
  const labels = termLabels(answer.decides, together).slice(isTold ? toldInstead : 0, mostNamed);
  const label = tell(together, isTold ? say.alsoToFindOut : say.toFindOut);
  const forms = labels.map((_, index) =>
    lineOf(label, [labels.slice(0, index + 1).join(', ')], together),
  );
  return ['', ...forms];
}

/** What is always there, each part as short as it may be told, then longer. */
function shortParts(asked: ChartAsked): readonly Fitted[] {
  const { together, today } = asked;
  const { labels } = stripWords;
  const line = (id: keyof typeof labels, parts: readonly string[]) =>
    lineOf(tell(together, labels[id]), parts, together);
  const named = [1, 2, 3, 4, 5];
  const cautions = longerLists(cautionParts(asked), 2, together);
  const [first = '', ...others] = personParts(together);
  return [
    { rank: 0, forms: [tell(together, say.title, { date: today })] },
    { rank: 0, forms: [line('urgent', urgentParts(asked))] },
    { rank: 0, forms: [line('who', [capital(first), ...others])] },
    {
      rank: 0,
      forms: [
        line('risk', riskParts(together, ['present'])),
        line('risk', riskParts(together)),
        line('risk', riskParts(together, ['present', 'absent', 'missing'])),
      ],
    },
    {
      rank: 2,
      forms: named.map((count) =>
        line('first', firstParts(asked, { ranked: count, listed: Math.min(count, 3) })),
      ),
    },
    {
      rank: 1,
      forms: cautions.length === 0 ? [''] : cautions.map((list) => line('cautions', list)),
    },
  ];
}

/** What is there as far as there is room. */
function otherParts(asked: ChartAsked): readonly Fitted[] {
  const { together, answer } = asked;
  const line = (label: keyof typeof say, parts: readonly string[]) =>
    lineOf(tell(together, say[label]), parts, together);
  const lists = (label: keyof typeof say, list: readonly string[]) => [
    '',
    ...longerLists(list, 1, together).map((each) => line(label, [each.join(', ')])),
  ];
  const labels = (options: readonly { readonly option: string }[]) =>
    options.map(({ option }) => lowerFirst(optionLabel(option, together)));
  const [speaking, outside] = bodies(together);
  const sources = speaking.map((id) => nameOf(id, together));
  const [disclaimer, silence] = [tell(together, say.disclaimer), tell(together, say.silence)];
  return [
    { rank: 3, forms: findOutForms(asked) },
    { rank: 6, forms: lists('aside', labels(answer.rest.aside)) },
    { rank: 7, forms: lists('notExcluded', openCautions(together)) },
    { rank: 9, forms: ['', line('sources', sources)] },
    { rank: 10, forms: lists('outside', outside.map(shortName)) },
    { rank: 5, forms: [disclaimer, `${disclaimer} ${silence}`] },
  ];
}

/** Today's editions: those that speak to the patient, or may, and those that do not. */
function bodies(together: Together): readonly [readonly string[], readonly string[]] {
  const today = editionsOf(together).filter(({ source }) => source.replacedBy === undefined);
  const isOutside = (id: string) =>
    together.beside.advices.find(({ edition }) => edition === id)?.scope.truth === 'false';
  const ids = today.map(({ id }) => id);
  return [ids.filter((id) => !isOutside(id)), ids.filter(isOutside)];
}

/** What is not excluded of the options that are offered, each name once. */
function openCautions(together: Together): readonly string[] {
  const open = together.beside.options
    .filter((option) => standingNow(option) === 'offered')
    .flatMap(({ marks }) => marks.filter(({ truth }) => truth === 'unknown'));
  return [...new Set(open.map(({ guardrail }) => lowerFirst(tell(together, guardrail.label))))];
}
