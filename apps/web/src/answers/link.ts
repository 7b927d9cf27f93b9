import { type Doubted, type Term, type TermId, type Text, valuesNear } from '@renavigate/engine';
import { type Answer, type Answers, doubtedIn, numberProblem } from './answer.ts';
import { isLink } from './is-link.ts';
import { told } from './plain.ts';

/**
 * Answers as a text for the part of an address after `#`, which browsers never send. Each answer stands by itself, so
 * that a link that was cut off or is of another version can still be read in part:
 * `r=1&n=3&cancerCameBack=yes&sites=lung.bone!&karnofsky=80_%7Bscore%7D&c=1x`. A list with `!` is the whole list.
 */
const version = '1';

/** What a link may say beside the answers. */
export const extraNames = [
  'Matters',
  'OwnMatter',
  /** The own words came with another link. */
  'Brought',
  'Province',
  'Questions',
  'Without',
] as const;
export type ExtraName = (typeof extraNames)[number];

/** What a link says beside the answers, by name. */
export type Extras = Readonly<Partial<Record<ExtraName, string>>>;

/** Why a part of a link could not be read. */
export type LinkProblem =
  | { readonly kind: 'version' }
  /** It is not the text that was made, so any answer in it may be another. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'lost'; readonly count: number }
  /** It is longer than any link that was made here: only its beginning was read. */
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'unknownTerm'; readonly term: string }
  | {
      readonly kind: 'unknownValue';
      readonly term: TermId;
      readonly value: string;
      /** The values that may have been meant, the nearest first. */
      readonly near?: readonly string[];
    }
  /** A number that would not be taken where it is typed. */
  | ({ readonly kind: 'number'; readonly term: TermId } & RefusedNumber)
  /** It says two things of one term, so neither is used. */
  | { readonly kind: 'twice'; readonly term: TermId }
  /** Words that were shortened, or what beside the answers was left out. */
  | { readonly kind: 'words'; readonly what: WordsProblem; readonly count: number }
  /** More of what could not be read than a page can list. */
  | { readonly kind: 'more'; readonly count: number };

/** A number that is not used, and what to look at. */
interface RefusedNumber extends Doubted {
  readonly value: number;
  readonly unit: string;
  readonly mend: Text;
}

export type WordsProblem =
  | 'ownMatterCut'
  | 'questionsCut'
  | 'questionsLeft'
  | 'questionsUnread'
  | 'matters'
  | 'province'
  | 'without';

export interface LinkRead {
  readonly answers: Answers;
  readonly extras: Extras;
  readonly problems: readonly LinkProblem[];
}

const unknown = '?';

function valueText(answer: Answer): string {
  switch (answer.kind) {
    case 'unknown':
      return unknown;
    case 'yesNo':
      return answer.value ? 'yes' : 'no';
    case 'oneOf':
      return answer.value;
    case 'number':
      return `${answer.value}_${answer.unit}`;
    case 'severalOf':
      return answer.chosen.join('.') + (answer.sure ? `!${ruledOutText(answer)}` : '');
  }
}

/** Of a list that is not whole, what it rules out: after the mark that it is sure. */
function ruledOutText(answer: Answer & { readonly kind: 'severalOf' }): string {
  if (answer.isPart !== true) return '';
  return answer.offered.filter((value) => !answer.chosen.includes(value)).join('.');
}

/** The text of a link, without the `#`. Names of extras start with a capital, those of terms never do. */
export function linkOf(answers: Answers, extras: Extras = {}): string {
  const parts = new URLSearchParams({ r: version, n: String(answers.size) });
  for (const [term, answer] of answers) parts.set(term, valueText(answer));
  for (const [name, value] of Object.entries(extras)) parts.set(name, value);
  const text = parts.toString();
  return `${text}&c=${checksum(text)}`;
}

/** Tells of a slip on the way, as of a digit; it is no protection against a wish to deceive. (FNV-1a, 32 bits) */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Whether the text before the checksum is the one that it was made of. */
function isWhole(hash: string): boolean {
  const [text = '', sum] = hash.split('&c=');
  return sum === checksum(text);
}

type Value = Answer | RefusedNumber | undefined;

/** As numbers are written by `String`, so that nothing else is taken for one. */
const written = /^-?\d+(\.\d+)?(e[-+]?\d+)?$/;

/** A number that can be used, or why it cannot: what came with a link is checked like what is typed. */
function numberOf(term: Term & { readonly kind: 'number' }, text: string): Value {
  const at = text.indexOf('_');
  const [number, unit] = [text.slice(0, at), text.slice(at + 1)];
  const isKnown = term.units.some(({ code }) => code === unit);
  if (at < 1 || !written.test(number) || !isKnown) return undefined;
  const value = Number(number);
  const problem = numberProblem(term, value, unit);
  return problem === undefined
    ? { kind: 'number', value, unit }
    : { value, unit, mend: problem.mend, ...doubtedIn(problem) };
}

const listIn = (text: string) => (text === '' ? [] : [...new Set(text.split('.'))]);

/** `a.b!` is a whole list, `a.b` one with others perhaps, `a.b!c` one that rules out c and leaves the rest open. */
function severalOf(term: Term & { readonly kind: 'severalOf' }, text: string): Answer | undefined {
  const [list = '', rest, ...more] = text.split('!');
  const sure = rest !== undefined;
  const chosen = listIn(list);
  const ruledOut = listIn(rest ?? '');
  const all = term.values.map(({ id }) => id);
  const isKnown = [...chosen, ...ruledOut].every((id) => all.includes(id));
  const isTwice = chosen.some((id) => ruledOut.includes(id));
  if (!isKnown || isTwice || more.length > 0 || (chosen.length === 0 && !sure)) return undefined;
  if (ruledOut.length === 0) return { kind: 'severalOf', chosen, offered: all, sure };
  const offered = [...chosen, ...ruledOut];
  return { kind: 'severalOf', chosen, offered, sure, isPart: true };
}

function answerOf(term: Term, text: string): Value {
  if (text === unknown) return { kind: 'unknown' };
  switch (term.kind) {
    case 'yesNo':
      return text === 'yes' || text === 'no' ? { kind: 'yesNo', value: text === 'yes' } : undefined;
    case 'oneOf':
      return term.values.some(({ id }) => id === text) ? { kind: 'oneOf', value: text } : undefined;
    case 'number':
      return numberOf(term, text);
    case 'severalOf':
      return severalOf(term, text);
  }
}

const isExtra = (name: string): name is ExtraName => extraNames.some((each) => each === name);

/** Far more than every term with the longest questions that a person may write. */
const longest = 100_000;
/** So many problems are told one by one. */
const mostTold = 8;

/** The values of a term that those in a text which are not known may have meant. */
function nearIn(term: Term, text: string): readonly string[] {
  if (term.kind !== 'oneOf' && term.kind !== 'severalOf') return [];
  const ids = term.values.map(({ id }) => id);
  const said =
    term.kind === 'severalOf' ? text.split(/[!.]/).filter((each) => each !== '') : [text];
  const strange = said.filter((each) => !ids.includes(each)).slice(0, 3);
  const near = strange.flatMap((each) => valuesNear(each, term.values).map(({ id }) => id));
  return [...new Set(near)].slice(0, 3);
}

/** What a link says of one term, or what is wrong with it. */
function readTerm(name: string, texts: ReadonlySet<string>, terms: readonly Term[]) {
  const term = terms.find(({ id }) => id === name);
  if (term === undefined) return { problem: { kind: 'unknownTerm', term: told(name) } } as const;
  const [text = '', ...others] = texts;
  if (others.length > 0) return { problem: { kind: 'twice', term: term.id } } as const;
  const value = answerOf(term, text);
  if (value === undefined) {
    const near = nearIn(term, text);
    const unread = { kind: 'unknownValue', term: term.id, value: told(text) } as const;
    return { problem: near.length === 0 ? unread : { ...unread, near } } as const;
  }
  if (!('kind' in value)) {
    return { problem: { kind: 'number', term: term.id, ...value } } as const;
  }
  return { term: term.id, answer: value } as const;
}

/** What a link says, by name: each with every different thing that is said of it. */
function saidOf(parts: URLSearchParams): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const [name, text] of parts) {
    if (!['r', 'n', 'c'].includes(name)) said.set(name, (said.get(name) ?? new Set()).add(text));
  }
  return said;
}

function listed(problems: readonly LinkProblem[]): readonly LinkProblem[] {
  const left = problems.length - mostTold;
  return left > 1 ? [...problems.slice(0, mostTold), { kind: 'more', count: left }] : problems;
}

/** What is wrong with a link as a whole. */
function wholeProblems(text: string, hash: string, parts: URLSearchParams): readonly LinkProblem[] {
  return [
    ...(parts.get('r') === version ? [] : [{ kind: 'version' } as const]),
    ...(text.length < hash.length
      ? [{ kind: 'tooLong' } as const]
      : isWhole(text)
        ? []
        : [{ kind: 'changed' } as const]),
  ];
}

/** Reads what can be read of a link, and says what could not. Undefined where it is no link with answers at all. */
export function readLink(hash: string, terms: readonly Term[]): LinkRead | undefined {
  const whole = hash.replace(/^#/, '');
  const text = whole.slice(0, longest);
  if (!isLink(text)) return undefined;
  const parts = new URLSearchParams(text);
  const answers = new Map<TermId, Answer>();
  const extras: Partial<Record<ExtraName, string>> = {};
  const problems: LinkProblem[] = [];
  const said = saidOf(parts);
  for (const [name, texts] of said) {
    if (isExtra(name)) {
      extras[name] = [...texts][0] ?? '';
      continue;
    }
    const read = readTerm(name, texts, terms);
    if ('problem' in read) problems.push(read.problem);
    else answers.set(read.term, read.answer);
  }
  const lost = lostOf(parts, [...said.keys()].filter((name) => !isExtra(name)).length);
  return {
    answers,
    extras,
    problems: [...wholeProblems(text, whole, parts), ...listed(problems), ...lost],
  };
}

/** How many answers are missing; a count that no link can have says nothing. */
function lostOf(parts: URLSearchParams, given: number): readonly LinkProblem[] {
  const count = Number(parts.get('n')) - given;
  return Number.isInteger(count) && count > 0 && count < 1000 ? [{ kind: 'lost', count }] : [];
}
