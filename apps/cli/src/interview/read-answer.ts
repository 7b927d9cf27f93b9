import {
  type Fact,
  type FactKey,
  type Language,
  matchUnits,
  messageTo,
  type NumberTerm,
  nearestNamed,
  type Problem,
  readMeasurement,
  ruledOut,
  type SeveralOfTerm,
  type Source,
  type Term,
  type Text,
  unitText,
} from '@renavigate/engine';
import type { Told } from '@renavigate/guideline/tell';
import { filled, printable } from '../base/text.ts';
import { type Answer, notKnown } from './answers.ts';
import { type Choice, type Meaning, openValues } from './choices.ts';
import { say } from './words.ts';

/** What was typed, read: an answer, or what is the matter with it. */
export type AnswerRead = { readonly answer: Answer } | { readonly wrong: Text };

/** What an answer is read against. */
export interface Question {
  readonly term: Term;
  readonly choices: readonly Choice[];
  /** What other answers already say of the term. */
  readonly known: ReadonlyMap<FactKey, Fact>;
  /** Facts of the other answers, for values that must be in one unit. */
  readonly others: readonly Fact[];
  readonly terms: readonly Term[];
}

type Voice = Pick<Told, 'language' | 'audience'>;

const source: Source = { kind: 'answer' };

const wordsFor = {
  yes: ['y', 'yes', 'o', 'oui'],
  no: ['n', 'no', 'non'],
} as const;

/** The numbers that were typed, apart by commas or spaces; undefined when something else was. */
function numbersIn(typed: string): readonly number[] | undefined {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : undefined;
}

function yesNoWord(typed: string): Meaning | undefined {
  const word = typed.toLowerCase();
  if (wordsFor.yes.some((each) => each === word)) return { kind: 'yesNo', value: true };
  if (wordsFor.no.some((each) => each === word)) return { kind: 'yesNo', value: false };
  return undefined;
}

/** A refusal with the answers that are near what was typed. None is taken: to type its number is to choose it. */
function withNearest(refusal: Text, typed: string, choices: readonly Choice[]): Text {
  const named = choices.map(({ names }, index) => ({ id: String(index + 1), names }));
  const near = nearestNamed(typed, named).map((number) => {
    const label = choices[Number(number) - 1]?.label ?? '';
    return `${number} (${label})`;
  });
  if (near.length === 0) return refusal;
  const hint = filled(say.didYouMean, { nearest: near.join(', ') });
  return { en: refusal.en + hint.en, fr: refusal.fr + hint.fr };
}

function meaningsIn(typed: string, { term, choices }: Question): readonly Meaning[] | Text {
  const word = term.kind === 'yesNo' ? yesNoWord(typed) : undefined;
  if (word !== undefined) return [word];
  const same = choices.find(({ label }) => label.toLowerCase() === typed.toLowerCase());
  if (same !== undefined) return [same.meaning];
  const numbers = numbersIn(typed);
  const last = choices.length;
  const wrong = numbers?.find((number) => choices[number - 1] === undefined);
  if (numbers === undefined || numbers.length === 0 || wrong !== undefined) {
    const received = printable(wrong === undefined ? typed : String(wrong));
    const refusal = filled(term.kind === 'severalOf' ? say.notSomeOf : say.notOneOf, {
      received,
      last,
    });
    return wrong === undefined ? withNearest(refusal, typed, choices) : refusal;
  }
  const picked = [...new Set(numbers)].flatMap((number) => choices[number - 1]?.meaning ?? []);
  if (picked.length > 1 && term.kind !== 'severalOf') return say.onlyOne;
  return picked;
}

/** What was picked of a several-of term. Only a whole answer says that what was not picked is not there. */
function severalAnswer(
  term: SeveralOfTerm,
  picked: readonly Meaning[],
  known: Question['known'],
): AnswerRead {
  const has = (kind: Meaning['kind']) => picked.some((meaning) => meaning.kind === kind);
  if (has('notKnown')) return picked.length > 1 ? { wrong: say.eitherKnown } : { answer: notKnown };
  if (has('none') && picked.length > 1) return { wrong: say.eitherNone };
  const values = picked.flatMap((meaning) => (meaning.kind === 'value' ? [meaning.value] : []));
  const fact = (value: string, present: boolean): Fact => {
    return { kind: 'includes', term: term.id, value, present, source };
  };
  const there = values.map((value) => fact(value, true));
  if (has('others')) return { answer: { facts: there, isWhole: false } };
  const before = [...known.values()].flatMap((each) =>
    each.kind === 'includes' && each.present ? [each.value] : [],
  );
  const notThere = ruledOut(term, [...before, ...values]);
  const absent = openValues(term, known)
    .filter(({ id }) => notThere.includes(id))
    .map(({ id }) => fact(id, false));
  return { answer: { facts: [...there, ...absent], isWhole: true } };
}

function answerFrom(picked: readonly Meaning[], { term, known }: Question): AnswerRead {
  if (term.kind === 'severalOf') return severalAnswer(term, picked, known);
  const [meaning] = picked;
  if (meaning?.kind === 'yesNo' && term.kind === 'yesNo') {
    const fact: Fact = { kind: 'yesNo', term: term.id, value: meaning.value, source };
    return { answer: { facts: [fact], isWhole: true } };
  }
  if (meaning?.kind === 'value' && term.kind === 'oneOf') {
    const fact: Fact = { kind: 'oneOf', term: term.id, value: meaning.value, source };
    return { answer: { facts: [fact], isWhole: true } };
  }
  return { answer: notKnown };
}

/** A number and its unit, as people type them: “118 g/L”; in French a comma is the decimal sign. */
function splitNumber(
  typed: string,
  language: Language,
): { value: number; unit: string } | undefined {
  const form =
    language === 'fr' ? /^(-?\d+(?:[.,]\d+)?)\s*(.*)$/s : /^(-?\d+(?:\.\d+)?)(?![\d,])\s*(.*)$/s;
  const [, number, unit] = form.exec(typed) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  return { value: Number(number.replace(',', '.')), unit: unit.trim() };
}

/** Units that are the only one of their term, and need not be typed. */
function impliedUnit({ units }: NumberTerm): string | undefined {
  return units.length === 1 ? units[0].code : undefined;
}

/** The units that a number may be typed in. */
export function unitNames({ units }: NumberTerm, language: Language): readonly string[] {
  return units.map(({ code }) => unitText(code, language)).filter((name) => name !== '');
}

function withoutPlace({ place }: Problem, message: Text): Text {
  const cut = (text: string) => {
    const rest = text.startsWith(place) ? text.slice(place.length).replace(/^\u00a0?: /, '') : text;
    return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
  };
  return { en: cut(message.en), fr: cut(message.fr) };
}

function tellProblem(problem: Problem, { audience }: Voice): Text {
  const message = withoutPlace(problem, messageTo(problem, audience));
  return {
    en: `${message.en} ${problem.mend.en}`,
    fr: `${message.fr} ${problem.mend.fr}`,
  };
}

function readNumber(
  typed: string,
  term: NumberTerm,
  { others, terms }: Question,
  voice: Voice,
): AnswerRead {
  const { language } = voice;
  const split = splitNumber(typed, language);
  const example = unitText(term.units[0].code, language);
  if (split === undefined)
    return { wrong: filled(say.notANumber, { received: printable(typed), example }) };
  const unit = split.unit === '' ? impliedUnit(term) : spelledOut(split.unit, term, language);
  const fact = readMeasurement(term, split.value, unit, source, `/${term.id}`);
  if ('code' in fact) return { wrong: tellProblem(fact, voice) };
  const [clash] = matchUnits([...others, fact], terms).problems.filter(({ place }) =>
    involves(term, place, terms),
  );
  return clash === undefined
    ? { answer: { facts: [fact], isWhole: true } }
    : { wrong: tellProblem(clash, voice) };
}

/** Whether a clash of units is about this term: as the one that is named, or as the one it must match. */
function involves(term: NumberTerm, place: string, terms: readonly Term[]): boolean {
  const named = terms.find(({ id }) => id === place);
  return place === term.id || (named?.kind === 'number' && named.unitMustMatch === term.id);
}

/** A unit as it is shown stands for its code. */
function spelledOut(unit: string, term: NumberTerm, language: Language): string {
  const shown = term.units.find(({ code }) => unitText(code, language) === unit);
  return shown?.code ?? unit;
}

/** Reads what was typed in answer to a question. */
export function readAnswer(typed: string, question: Question, voice: Voice): AnswerRead {
  const { term, choices } = question;
  if (term.kind === 'number') {
    const isNotKnown = choices.some(({ label }) => label.toLowerCase() === typed.toLowerCase());
    if (isNotKnown || typed === say.numberNotKnown) return { answer: notKnown };
    return readNumber(typed, term, question, voice);
  }
  const picked = meaningsIn(typed, question);
  return 'en' in picked ? { wrong: picked } : answerFrom(picked, question);
}
