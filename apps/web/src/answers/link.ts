import { splitKey, type Term, type TermId } from '@renavigate/engine';
import type { Answer, Answers } from './answer.ts';

/**
 * Answers as a text for the part of an address after `#`, which browsers never send. Each answer stands by itself, so
 * that a link that was cut off or is of another version can still be read in part:
 * `r=1&n=3&cancerCameBack=yes&sites=lung.bone!&karnofsky=80_%7Bscore%7D&c=1x`. A list with `!` is the whole list.
 */
const version = '1';

/** What a link says beside the answers, by name. */
export type Extras = Readonly<Record<string, string>>;

/** Why a part of a link could not be read. */
export type LinkProblem =
  | { readonly kind: 'version' }
  /** It is not the text that was made, so any answer in it may be another. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'lost'; readonly count: number }
  | { readonly kind: 'unknownTerm'; readonly term: string }
  | { readonly kind: 'unknownValue'; readonly term: TermId; readonly value: string };

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
      return answer.chosen.join('.') + (answer.sure ? '!' : '');
  }
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

function numberOf(term: Term & { readonly kind: 'number' }, text: string): Answer | undefined {
  const at = text.indexOf('_');
  const value = Number(text.slice(0, at));
  const unit = text.slice(at + 1);
  const isKnown = term.units.some(({ code }) => code === unit);
  if (at < 1 || !Number.isFinite(value) || !isKnown) return undefined;
  return { kind: 'number', value, unit };
}

function severalOf(term: Term & { readonly kind: 'severalOf' }, text: string): Answer | undefined {
  const sure = text.endsWith('!');
  const list = sure ? text.slice(0, -1) : text;
  const chosen = list === '' ? [] : list.split('.');
  const offered = term.values.map(({ id }) => id);
  if (!chosen.every((id) => offered.includes(id)) || (chosen.length === 0 && !sure)) {
    return undefined;
  }
  return { kind: 'severalOf', chosen, offered, sure };
}

function answerOf(term: Term, text: string): Answer | undefined {
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

const isExtra = (name: string) => /^[A-Z]/.test(name);

/** Reads what can be read of a link, and says what could not. Undefined where it is no link with answers at all. */
export function readLink(hash: string, terms: readonly Term[]): LinkRead | undefined {
  const text = hash.replace(/^#/, '');
  const parts = new URLSearchParams(text);
  if (!parts.has('r')) return undefined;
  const answers = new Map<TermId, Answer>();
  const extras: Record<string, string> = {};
  const problems: LinkProblem[] = parts.get('r') === version ? [] : [{ kind: 'version' }];
  if (!isWhole(text)) problems.push({ kind: 'changed' });
  const given = [...parts].filter(([name]) => !['r', 'n', 'c'].includes(name));
  for (const [name, text] of given) {
    if (isExtra(name)) {
      extras[name] = text;
      continue;
    }
    const term = terms.find(({ id }) => id === splitKey(name).term);
    const answer = term === undefined ? undefined : answerOf(term, text);
    if (term === undefined) problems.push({ kind: 'unknownTerm', term: name });
    else if (answer === undefined)
      problems.push({ kind: 'unknownValue', term: term.id, value: text });
    else answers.set(term.id, answer);
  }
  const count = Number(parts.get('n')) - given.filter(([name]) => !isExtra(name)).length;
  if (count > 0) problems.push({ kind: 'lost', count });
  return { answers, extras, problems };
}
