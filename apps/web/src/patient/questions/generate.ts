import {
  type AllTerms,
  type OptionBeside,
  standingNow,
  type Text,
  termOf,
} from '@renavigate/engine';
import type { DrugsPart } from '@renavigate/guideline';
import { questionsAbout } from '@renavigate/guideline/drugs/tell';
import type { Consultation } from '../../guidelines/consult.ts';
import { mostAsked } from '../../guidelines/progress.ts';
import { having, type Matter } from '../matters/matters.ts';
import type { OwnQuestion } from '../state/state.ts';

/** Whom a question is best put to. */
export const people = ['doctor', 'nurse', 'pharmacist'] as const;
export type Person = (typeof people)[number];

/** A question as it was made from the answers, before the person touched it. Its words are filled in where it is told. */
export interface Made {
  readonly id: string;
  readonly whom: Person;
  readonly words:
    | { readonly kind: 'option'; readonly option: string }
    | { readonly kind: 'find-out'; readonly term: string }
    | { readonly kind: 'mark'; readonly label: Text; readonly text: Text }
    | { readonly kind: 'matter'; readonly matter: Matter }
    | { readonly kind: 'drug'; readonly text: Text }
    | { readonly kind: 'always'; readonly about: Always };
}

export const always = ['choice', 'trial', 'second', 'feel', 'call', 'pays'] as const;
export type Always = (typeof always)[number];

/** Asked right after the choice. */
const soon = ['feel', 'call'] as const satisfies readonly Always[];

const whomFor: Readonly<Record<Always, Person>> = {
  choice: 'doctor',
  trial: 'doctor',
  second: 'doctor',
  feel: 'nurse',
  call: 'nurse',
  pays: 'pharmacist',
};

/** So many options are asked about by name: more would be a list, not a talk. */
const mostOptions = 3;
const mostToFindOut = 5;
const mostAboutDrugs = 6;

function live(options: readonly OptionBeside[]) {
  return options.filter((option) => ['offered', 'open'].includes(standingNow(option)));
}

/** Blood tests and what stands in the chart can be asked of a nurse; what has to be judged, of the doctor. */
function whoKnows(terms: AllTerms, term: string): Person {
  const { whereFound } = termOf(term, terms);
  return whereFound === 'bloodTest' || whereFound === 'chart' ? 'nurse' : 'doctor';
}

function marksOf(options: readonly OptionBeside[]) {
  const holding = live(options).flatMap(({ marks }) =>
    marks.filter(({ truth }) => truth === 'true').map(({ guardrail }) => guardrail),
  );
  // One concern can stand as several guardrails, for several drugs.
  return [...new Map(holding.map((guardrail) => [guardrail.label.patient.en, guardrail])).values()];
}

function drugQuestionsOf(
  { informationFor }: DrugsPart,
  options: readonly OptionBeside[],
): readonly Text[] {
  const drugs = options.slice(0, mostOptions).flatMap(({ option }) => informationFor(option));
  const all = drugs.flatMap(questionsAbout);
  return [...new Map(all.map((text) => [text.en, text])).values()];
}

/** What questions are made of, beside the answers. */
export interface Source {
  readonly terms: AllTerms;
  readonly drugs: DrugsPart;
}

/** The questions that a person's answers give reason to ask, what matters most first. Pure. */
export function questionsFrom(
  { terms, drugs }: Source,
  { beside }: Consultation,
  matters: readonly string[],
): readonly Made[] {
  const offered = beside.options.filter((option) => standingNow(option) === 'offered');
  return [
    made('doctor', { kind: 'always', about: 'choice' }),
    // Pain and other trouble, and whom to call at night, matter whatever is chosen: never after a long list.
    ...soon.map((about) => made(whomFor[about], { kind: 'always', about })),
    ...having('lot', matters).map((matter) => made('doctor', { kind: 'matter', matter })),
    ...offered
      .slice(0, mostOptions)
      .map(({ option }) => made('doctor', { kind: 'option', option })),
    ...mostAsked(beside)
      .slice(0, mostToFindOut)
      .map((term) => made(whoKnows(terms, term), { kind: 'find-out', term })),
    ...marksOf(beside.options).map(({ label, text }) =>
      made('doctor', { kind: 'mark', label: label.patient, text: text.patient }),
    ),
    ...always
      .filter((about) => about !== 'choice' && !soon.some((each) => each === about))
      .map((about) => made(whomFor[about], { kind: 'always', about })),
    ...having('little', matters).map((matter) => made('nurse', { kind: 'matter', matter })),
    ...drugQuestionsOf(drugs, offered)
      .slice(0, mostAboutDrugs)
      .map((text) => made('pharmacist', { kind: 'drug', text })),
  ];
}

function made(whom: Person, words: Made['words']): Made {
  return { id: idOf(words), whom, words };
}

function idOf(words: Made['words']): string {
  switch (words.kind) {
    case 'option':
      return `option.${words.option}`;
    case 'find-out':
      return `find.${words.term}`;
    case 'mark':
      return `mark.${words.label.en}`;
    case 'matter':
      return `matter.${words.matter}`;
    case 'drug':
      return `drug.${words.text.en}`;
    case 'always':
      return `always.${words.about}`;
  }
}

/** A question as it stands on the page. */
export interface Shown {
  readonly id: string;
  readonly whom: Person | 'own';
  readonly text: string;
  readonly kept: boolean;
  /** The person wants to ask it before others. */
  readonly first: boolean;
  /** It was made from answers that have changed since, and stayed because the person changed its words. */
  readonly reasonGone: boolean;
  /** Its words came with a link. */
  readonly brought: boolean;
}

/** The name of a question that the person wrote. */
export function ownId(place: number, now: number): string {
  return `${ownPrefix}${place}.${now}`;
}

const ownPrefix = 'own.';

/**
 * The made questions with what the person did to them. An edit is never lost when an answer changes: a question whose
 * reason is gone stays, as the person's own.
 */
export function merged(
  all: readonly Made[],
  own: readonly OwnQuestion[],
  textOf: (question: Made) => string,
): readonly Shown[] {
  const touched = new Map(own.map((question) => [question.id, question]));
  const ids = new Set(all.map(({ id }) => id));
  const shown = all.map((question): Shown => {
    const mine = touched.get(question.id);
    return {
      id: question.id,
      whom: question.whom,
      text: mine === undefined || mine.text === '' ? textOf(question) : mine.text,
      kept: mine?.kept ?? true,
      first: mine?.first ?? false,
      reasonGone: false,
      brought: mine?.brought ?? false,
    };
  });
  const others = own.filter(({ id, text }) => !ids.has(id) && text !== '');
  return [
    ...shown,
    ...others.map(
      ({ id, text, kept, first = false, brought = false }): Shown => ({
        ...{ id, text, kept, first, brought },
        whom: 'own',
        reasonGone: !id.startsWith(ownPrefix),
      }),
    ),
  ];
}

/**
 * What the person did, with one question changed. An empty text stands for the words that were made; words that they
 * wrote are their own, wherever those before them came from.
 */
export function changed(
  own: readonly OwnQuestion[],
  id: string,
  change: Partial<Omit<OwnQuestion, 'id'>>,
): readonly OwnQuestion[] {
  const before = own.find((each) => each.id === id) ?? { id, text: '', kept: true };
  const others = own.filter((each) => each.id !== id);
  const { brought, ...rest } = before;
  const isOwn = brought !== true || (change.text !== undefined && change.text !== before.text);
  return [...others, { ...(isOwn ? rest : before), ...change }];
}
