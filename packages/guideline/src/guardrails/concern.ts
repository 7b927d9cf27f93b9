import { type Expression, type Text, textOf, type Voices } from '@renavigate/engine';
import type { ConcernId, Said } from '../drugs/drug.ts';
import type { DrugInformation } from '../drugs/rows.ts';
import { type Drug, drugRows } from '../drugs/rows.ts';
import type { CatalogueOption } from '../options/catalogue.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { optionsWith } from './marked-options.ts';

/** One sentence that holds of several drugs, of each of which it was read. */
export interface SaidOfSeveral extends Said {
  readonly name: string;
  readonly drugs: readonly Drug[];
}

/** Something about a person that matters to several drugs, of some of which a source was read and of others not. */
export interface Concern {
  readonly id: ConcernId;
  readonly label: Voices;
  readonly when: Expression;
  readonly askWhom: Text;
  /** What holds of several drugs alike; what holds of one stands in its row. */
  readonly ofSeveral?: readonly SaidOfSeveral[];
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
  const ofOne = drugRows.flatMap(({ id: drug, concerns }: DrugInformation) => {
    const read = concerns?.[id];
    return read === undefined ? [] : [{ name: drug, drugs: [drug], ...read }];
  });
  const said: readonly SaidOfSeveral[] = [...ofOne, ...(concern.ofSeveral ?? [])];
  const cautions = said.map((each) => cautionOf(concern, each));
  const others = concern.drugs.filter((drug) => said.every(({ drugs }) => !drugs.includes(drug)));
  const options = [...new Set([...optionsWith(...others), ...concern.otherOptions])];
  return [
    ...cautions,
    { ...shared, id: `${id}-question`, kind: 'question', options, text: concern.question },
  ];
}

function cautionOf(concern: Concern, said: SaidOfSeveral): ResearchedGuardrail {
  const { id, label, askWhom } = concern;
  const { name, drugs, when = concern.when, says, sources } = said;
  const text = joined(says, concern.ask);
  const options = optionsWith(...drugs);
  return { id: `${id}-${name}`, kind: 'caution', label, options, when, text, askWhom, sources };
}

/** One text after the other, in each voice. */
function joined(first: Voices, second: Voices): Voices {
  const both = (audience: keyof Voices) =>
    textOf((language) => `${first[audience][language]} ${second[audience][language]}`);
  return { patient: both('patient'), clinician: both('clinician') };
}
