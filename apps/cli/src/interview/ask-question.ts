import {
  aimText,
  type Fact,
  type FactKey,
  messageTo,
  type Problem,
  type Question,
  type Term,
  valueText,
} from '@renavigate/engine';
import { type InLibrary, inCommon, listed, tell, type Voice } from '@renavigate/guideline/tell';
import { valueLabels } from '../advice/keys.ts';
import { type Block, choice, item, paragraph, span } from '../document/document.ts';
import type { Answer, Progress } from './answers.ts';
import type { Choice } from './choices.ts';
import { unitNames } from './read-answer.ts';
import { say } from './words.ts';

function valuesThere(term: Term, facts: readonly Fact[], voice: InLibrary): readonly string[] {
  const values = facts.flatMap((fact) =>
    fact.kind === 'includes' && fact.present ? [fact.value] : [],
  );
  return valueLabels({ term: term.id, values }, inCommon(voice));
}

/** An answer that was given, in words. */
export function answerText(term: Term, { facts, isWhole }: Answer, voice: InLibrary): string {
  const [first] = facts;
  if (term.kind !== 'severalOf') {
    if (first === undefined) return tell(voice, say.dontKnow);
    return valueText(first, voice.library.content.terms, voice.language, voice.audience);
  }
  const there = valuesThere(term, facts, voice);
  if (there.length === 0) return tell(voice, isWhole ? say.noneOfThese : say.dontKnow);
  const list = listed(there, voice);
  return isWhole ? list : tell(voice, say.othersToo, { list });
}

function instruction(term: Term, choices: readonly Choice[], voice: Voice): string | undefined {
  const others = 1 + choices.findIndex(({ meaning }) => meaning.kind === 'others');
  if (term.kind === 'severalOf') {
    return others === 0 ? undefined : tell(voice, say.several, { others });
  }
  if (term.kind !== 'number') return undefined;
  const units = unitNames(term, voice.language);
  return units.length === 0
    ? tell(voice, say.bareNumber)
    : tell(voice, say.number, { units: units.join(', ') });
}

function choiceBlocks(term: Term, choices: readonly Choice[]): readonly Block[] {
  const width = String(choices.length).length;
  return choices.map(({ label }, index) =>
    choice(term.kind === 'number' ? say.numberNotKnown : String(index + 1).padStart(width), label),
  );
}

/** A question with all that is shown of it. */
interface Shown {
  readonly term: Term;
  readonly choices: readonly Choice[];
  readonly known: ReadonlyMap<FactKey, Fact>;
  /** What was answered before. */
  readonly before: Answer | undefined;
  /** What it is asked for. */
  readonly aim: Question | undefined;
  /** The answer can be told from numbers that may be given instead. */
  readonly isFromNumbers: boolean;
}

/** A question as it is shown: what it is for, what was answered before, the numbered answers, and how to give them. */
export function questionBlocks(
  { term, choices, known, before, aim, isFromNumbers }: Shown,
  voice: InLibrary,
): readonly Block[] {
  const already = valuesThere(term, [...known.values()], voice);
  const hint = instruction(term, choices, voice);
  const faint = [
    aim === undefined ? undefined : aimText(aim, voice.language),
    hint,
    isFromNumbers ? tell(voice, say.giveNumbers) : undefined,
  ];
  const lines = [
    already.length === 0
      ? undefined
      : tell(voice, say.alreadyKnown, { answer: listed(already, voice) }),
    before === undefined
      ? undefined
      : tell(voice, say.current, { answer: answerText(term, before, voice) }),
  ];
  return [
    paragraph(0, span(term.question[voice.audience][voice.language], 'strong')),
    ...faint.flatMap((line) => (line === undefined ? [] : [paragraph(1, span(line, 'faint'))])),
    ...lines.flatMap((line) => (line === undefined ? [] : [paragraph(1, line)])),
    ...choiceBlocks(term, choices),
  ];
}

/** Says back that nothing else was meant, where an answer says so by leaving it out. */
export function notedText(term: Term, answer: Answer, voice: InLibrary): string {
  const list = valuesThere(term, answer.facts, voice);
  if (!answer.isWhole || list.length === 0) return '';
  return `${tell(voice, say.noted, { list: listed(list, voice) })} `;
}

/** One short line on what is clear now. */
export function progressText({ clear, open }: Progress, voice: Voice): string {
  const first = tell(voice, clear === 1 ? say.clear.one : say.clear.many, { count: clear });
  const words = open === 0 ? say.open.none : open === 1 ? say.open.one : say.open.many;
  return `${first}, ${tell(voice, words, { count: open })}.`;
}

/** Answers that cannot all be true. */
export function contradictionBlocks(problems: readonly Problem[], voice: Voice): readonly Block[] {
  return [
    ...problems.map((problem) => item(1, '✗', messageTo(problem, voice.audience)[voice.language])),
    paragraph(1, tell(voice, say.contradiction)),
  ];
}
