import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import type { CatalogueOption } from '../options/catalogue.ts';

/** What a Canadian body decided on a treatment. Approved is not the same as paid for. */
export interface Approval {
  /** The researched row that it rests on. */
  readonly id: string;
  /** Further rows of the research that tell the same fact. */
  readonly alsoIn?: readonly string[];
  readonly optionIds: readonly CatalogueOption[];
  readonly indication: Text;
  readonly body: Text;
  readonly decision: Text;
  readonly document?: string;
  readonly url?: string;
  /** As precise as it was read: a day, or a year. */
  readonly date?: string;
  /** What it changes in an older edition, or how it must not be read. */
  readonly changes?: Text;
}

/** Said beside every approval. */
export const approvedIsNotPaid = text(
  'Approved is not the same as paid for. Who pays differs by province.',
  'Approuvé ne veut pas dire payé. Qui paie diffère d’une province à l’autre.',
);

/** Said where we hold no approval for an option. */
export const noApprovalRead = text(
  'We read no Canadian approval for this. That does not mean that there is none. Ask your team.',
  'Nous n’avons lu aucune approbation canadienne pour ceci. Cela ne veut pas dire qu’il n’y en a pas. Demandez à votre équipe.',
);
