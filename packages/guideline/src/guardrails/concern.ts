import { type Expression, type Text, textOf, type Voices } from '@renavigate/engine';
import type { CatalogueOption } from '../options/catalogue.ts';
import type { Drug } from '../vocabulary/drugs.ts';
import type { ResearchedGuardrail, Sources } from './guardrail.ts';
import { optionsWith } from './marked-options.ts';

/** What was read of one drug, or of several of which one sentence holds. */
export interface Said {
  readonly drug: Drug;
  /** Others of which the same was read, and what all of them are called together. */
  readonly also?: { readonly drugs: readonly Drug[]; readonly name: string };
  /** For whom, where it is not for everybody whom the concern is about. */
  readonly when?: Expression;
  readonly says: Voices;
  readonly sources: Sources;
}

/** Something about a person that matters to several drugs, of some of which a source was read and of others not. */
export interface Concern {
  readonly id: string;
  readonly label: Voices;
  readonly when: Expression;
  readonly askWhom: Text;
  /** What was read, drug by drug. */
  readonly said: readonly Said[];
  /** What to do about it; follows what was read. */
  readonly ask: Voices;
  /** What to ask of the other drugs, of which nothing was read. */
  readonly question: Voices;
  readonly otherDrugs: readonly Drug[];
  /** Options that are asked about though they name no drug. */
  readonly otherOptions: readonly CatalogueOption[];
}

/**
 * The guardrails of a concern: a caution for each drug of which a source was read, on every option with that drug, and
 * one question on every option with another drug of the kind.
 */
export function guardrailsOf(concern: Concern): readonly ResearchedGuardrail[] {
  const { id, label, when, askWhom } = concern;
  const shared = { label, when, askWhom };
  const cautions = concern.said.map((said) => cautionOf(concern, said));
  const options = [...new Set([...optionsWith(...concern.otherDrugs), ...concern.otherOptions])];
  return [
    ...cautions,
    { ...shared, id: `${id}-question`, kind: 'question', options, text: concern.question },
  ];
}

function cautionOf(concern: Concern, said: Said): ResearchedGuardrail {
  const { id, label, askWhom, ask } = concern;
  const { drug, also, when = concern.when, says, sources } = said;
  return {
    id: `${id}-${also?.name ?? drug}`,
    kind: 'caution',
    label,
    options: optionsWith(drug, ...(also?.drugs ?? [])),
    when,
    text: joined(says, ask),
    askWhom,
    sources,
  };
}

/** One text after the other, in each voice. */
export function joined(first: Voices, second: Voices): Voices {
  const both = (audience: keyof Voices) =>
    textOf((language) => `${first[audience][language]} ${second[audience][language]}`);
  return { patient: both('patient'), clinician: both('clinician') };
}
