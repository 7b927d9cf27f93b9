import {
  type Audience,
  type Fact,
  type FactKey,
  keyOf,
  type Language,
  namesOfValue,
  type OneOfTerm,
  type SeveralOfTerm,
  type Term,
  type TermValue,
  words,
  type YesNoTerm,
} from '@renavigate/engine';
import { say } from './words.ts';

/** What picking a number means. */
export type Meaning =
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'value'; readonly value: string }
  /** None of the values that are offered. */
  | { readonly kind: 'none' }
  /** There may be others beside the ones that were picked. */
  | { readonly kind: 'others' }
  | { readonly kind: 'notKnown' };

/** One numbered answer. */
export interface Choice {
  readonly label: string;
  /** All that it goes by, to know what a word that is not quite one of them may have meant. */
  readonly names: readonly string[];
  readonly meaning: Meaning;
}

/** An answer that goes by its label alone. */
function plainChoice(label: string, meaning: Meaning): Choice {
  return { label, names: [label], meaning };
}

interface Voice {
  readonly language: Language;
  readonly audience: Audience;
}

function capital(label: string): string {
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}

function valueChoice(value: TermValue, { language, audience }: Voice): Choice {
  const { id, label } = value;
  const names = namesOfValue(value);
  return {
    label: capital(label[audience][language]),
    names,
    meaning: { kind: 'value', value: id },
  };
}

function yesNoChoices(_term: YesNoTerm, { language }: Voice): readonly Choice[] {
  return [true, false].map((value) =>
    plainChoice(capital(words.yesNo[value ? 'true' : 'false'][language]), { kind: 'yesNo', value }),
  );
}

function oneOfChoices(term: OneOfTerm, voice: Voice): readonly Choice[] {
  return term.values.map((value) => valueChoice(value, voice));
}

/** The values that are still open: what follows from other answers, either way, is not asked. */
export function openValues(
  term: SeveralOfTerm,
  known: ReadonlyMap<FactKey, Fact>,
): readonly TermValue[] {
  return term.values.filter(({ id }) => !known.has(keyOf(term.id, id)));
}

function severalChoices(
  term: SeveralOfTerm,
  known: ReadonlyMap<FactKey, Fact>,
  voice: Voice,
): readonly Choice[] {
  const { language } = voice;
  const open = openValues(term, known);
  const isSomeKnown = [...known.values()].some((fact) => fact.kind === 'includes' && fact.present);
  const others = plainChoice(say.others[language], { kind: 'others' });
  const none = plainChoice((isSomeKnown ? say.noOthers : say.noneOfThese)[language], {
    kind: 'none',
  });
  const values = open.map((value) => valueChoice(value, voice));
  return open.length > 1 ? [...values, none, others] : [...values, none];
}

/** The numbered answers to a question, "I don't know" always the last of them. A number is typed, not picked. */
export function choicesOf(
  term: Term,
  known: ReadonlyMap<FactKey, Fact>,
  voice: Voice,
): readonly Choice[] {
  const dontKnow = plainChoice(say.dontKnow[voice.language], { kind: 'notKnown' });
  switch (term.kind) {
    case 'yesNo':
      return [...yesNoChoices(term, voice), dontKnow];
    case 'oneOf':
      return [...oneOfChoices(term, voice), dontKnow];
    case 'severalOf':
      return [...severalChoices(term, known, voice), dontKnow];
    case 'number':
      return [dontKnow];
  }
}
