import {
  type Advice,
  type Beside,
  type Edition,
  type OptionBeside,
  type OptionId,
  type SpokenEdition,
  type StandingNow,
  standingNow,
  words,
} from '@renavigate/engine';
import { editionName } from '../editions/names.ts';
import { common } from '../guardrails/guardrails.ts';
import { optionCatalogue } from '../options/catalogue.ts';
import { type Told, tell, type Voice } from './telling.ts';

/** What several editions say to one patient, and to whom and in which language it is told. */
export interface Together extends Voice {
  /** Newest first, as in `beside.advices`. */
  readonly editions: readonly Edition[];
  readonly beside: Beside;
  readonly explain?: boolean;
}

/** An edition with what it says. */
export interface Speaker {
  readonly edition: Edition;
  readonly advice: Advice;
}

/** Every edition with its advice, newest first. */
export function speakersOf({ editions, beside }: Together): readonly Speaker[] {
  return editions.flatMap((edition, index) => {
    const advice = beside.advices[index];
    return advice === undefined ? [] : [{ edition, advice }];
  });
}

/** One edition's part of the answer, told by itself, with the guardrails of its options. */
export function toldBy({ edition, advice }: Speaker, together: Together): Told {
  const { language, audience, explain, beside } = together;
  const marks = new Map(beside.options.map((each) => [each.option, each.marks]));
  const manner = { language, audience, ...(explain === undefined ? {} : { explain }) };
  return { edition: spoken(edition), advice, marks, ...manner };
}

const spokenOf = new WeakMap<Edition, SpokenEdition>();

/** An edition with the terms of all: what follows from the facts may rest on terms that the edition does not hold. */
export function spoken(edition: Edition): SpokenEdition {
  const made = spokenOf.get(edition) ?? { ...edition, terms: common.terms };
  spokenOf.set(edition, made);
  return made;
}

/** What the terms of all editions say of a patient, for lines that belong to none of them. */
export function inCommon({ language, audience }: Voice) {
  return { edition: { terms: common.terms, definitions: common.definitions }, language, audience };
}

/** What an edition is called in passing. */
export function nameOf(id: string, { editions, language }: Together): string {
  const edition = editions.find((each) => each.id === id);
  return edition === undefined ? id : editionName(edition)[language];
}

/** The editions of a list: their names to the person, their ids to the team, who find the names above. */
export function namesOf(ids: readonly string[], together: Together): string {
  return together.audience === 'clinician'
    ? ids.join(', ')
    : ids.map((id) => nameOf(id, together)).join(words.semicolon[together.language]);
}

/** What an option is called. */
export function optionLabel(id: OptionId, voice: Voice): string {
  const option = optionCatalogue.find((each) => each.id === id);
  return option === undefined ? id : tell(voice, option.label);
}

/** The options of one standing, in their place. */
export function standing({ options }: Beside, now: StandingNow): readonly OptionBeside[] {
  return options.filter((option) => standingNow(option) === now);
}
