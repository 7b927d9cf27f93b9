import { type Expression, type Text, textOf, type Voices } from '@renavigate/engine';
import type { ConcernId, DrugInformation } from '../drugs/drug.ts';
import { type Drug, drugRows } from '../drugs/rows.ts';
import type { CatalogueOption } from '../options/catalogue.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { optionsWith } from './marked-options.ts';

/** Something about a person that matters to several drugs, of some of which a source was read and of others not. */
export interface Concern {
  readonly id: ConcernId;
  readonly label: Voices;
  readonly when: Expression;
  readonly askWhom: Text;
  /** What to do about it; follows what was read of a drug, which stands in the drug's row. */
  readonly ask: Voices;
  /** What to ask of the other drugs, of which nothing was read. */
  readonly question: Voices;
  /** The drugs that it may matter to: of one of which nothing was read, it is asked. */
  readonly drugs: readonly Drug[];
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
  const said = drugRows.flatMap(({ id, concerns }: DrugInformation) => {
    const read = concerns?.[concern.id];
    return read === undefined ? [] : [{ drug: id, ...read }];
  });
  const cautions = said.map(({ drug, says, sources }) => ({
    ...shared,
    id: `${id}-${drug}`,
    kind: 'caution' as const,
    options: optionsWith(drug),
    text: joined(says, concern.ask),
    sources,
  }));
  const others = concern.drugs.filter((drug) => said.every((each) => each.drug !== drug));
  const options = [...optionsWith(...others), ...concern.otherOptions];
  return [
    ...cautions,
    { ...shared, id: `${id}-question`, kind: 'question', options, text: concern.question },
  ];
}

/** One text after the other, in each voice. */
function joined(first: Voices, second: Voices): Voices {
  const both = (audience: keyof Voices) =>
    textOf((language) => `${first[audience][language]} ${second[audience][language]}`);
  return { patient: both('patient'), clinician: both('clinician') };
}
