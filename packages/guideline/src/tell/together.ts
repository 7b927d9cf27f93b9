import {
  type Advice,
  type Beside,
  type CompiledEdition,
  type Edition,
  type OptionBeside,
  type OptionId,
  type PatientCache,
  type RuleLibrary,
  type SpokenEdition,
  type StandingNow,
  standingNow,
  words,
} from '@renavigate/engine';
import { type InLibrary, nameOfEdition, type Told, tell } from './telling.ts';

/** What several editions say to one patient, each in its place among the advices, and to whom and in which language it is told. */
export interface Together extends InLibrary {
  readonly beside: Beside;
  /** What was found for this patient before. */
  readonly cache?: PatientCache;
  readonly explain?: boolean;
}

/** An edition with what it says. */
export interface Speaker {
  readonly edition: Edition;
  readonly compiled: CompiledEdition;
  readonly advice: Advice;
}

/** Every edition with its advice, newest first. */
export function speakersOf({ library, beside }: Together): readonly Speaker[] {
  return library.editions.flatMap((compiled, index) => {
    const advice = beside.advices[index];
    return advice === undefined ? [] : [{ edition: compiled.edition, compiled, advice }];
  });
}

/** The editions that were asked. */
export function editionsOf({ library }: Pick<Together, 'library'>): readonly Edition[] {
  return library.editions.map(({ edition }) => edition);
}

/** One edition's part of the answer, told by itself, with the guardrails of its options. */
export function toldBy({ edition, compiled, advice }: Speaker, together: Together): Told {
  const { library, language, audience, explain, beside, cache } = together;
  const marks = new Map(beside.options.map((each) => [each.option, each.marks]));
  const manner = { language, audience, ...(explain === undefined ? {} : { explain }) };
  const kept = cache === undefined ? {} : { cache };
  return {
    library,
    edition: spoken(edition, library.content),
    compiled,
    advice,
    marks,
    ...manner,
    ...kept,
  };
}

/** An edition with the terms of all: what follows from the facts may rest on terms that the edition does not hold. */
export function spoken(edition: Edition, { terms }: Pick<RuleLibrary, 'terms'>): SpokenEdition {
  return { ...edition, terms };
}

/** What the terms of all editions say of a patient, for lines that belong to none of them. */
export function inCommon({ library, language, audience }: InLibrary) {
  const { terms, definitions } = library.content;
  return { edition: { terms, definitions }, language, audience };
}

/** What an edition is called in passing. */
export function nameOf(id: string, together: Together): string {
  const { language, library } = together;
  const edition = editionsOf(together).find((each) => each.id === id);
  return edition === undefined ? id : nameOfEdition(edition, library.content)[language];
}

/** The editions of a list: their names to the person, their ids to the team, who find the names above. */
export function namesOf(ids: readonly string[], together: Together): string {
  return together.audience === 'clinician'
    ? ids.join(', ')
    : ids.map((id) => nameOf(id, together)).join(words.semicolon[together.language]);
}

/** What an option is called. */
export function optionLabel(id: OptionId, voice: InLibrary): string {
  const option = voice.library.content.options.find((each) => each.id === id);
  return option === undefined ? id : tell(voice, option.label);
}

/** The options of one standing, in their place; those for which options of their kind speak are left out. */
export function standing({ options }: Beside, now: StandingNow): readonly OptionBeside[] {
  return options.filter((option) => option.folded !== true && standingNow(option) === now);
}
