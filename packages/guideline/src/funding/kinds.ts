import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';

/** A kind of fact on funding: what it is called, and what it does not mean. */
interface Kind {
  readonly label: Text;
  readonly means: Text;
}

export const fundingKinds = {
  advice: {
    label: text('Advice on payment', 'Avis sur le paiement'),
    means: text(
      'This is advice to those who decide what is paid for. It is not the decision.',
      'C’est un avis à ceux qui décident de ce qui est payé. Ce n’est pas la décision.',
    ),
  },
  listing: {
    label: text('Decision on a public list', 'Décision sur une liste publique'),
    means: text(
      'The public list had it on this date. Conditions apply, and lists change.',
      'La liste publique le portait à cette date. Des conditions s’appliquent, et les listes changent.',
    ),
  },
  criteria: {
    label: text('Rules for payment', 'Règles de paiement'),
    means: text(
      'These are rules for payment on a date. They are not medical advice.',
      'Ce sont des règles de paiement à une date. Ce ne sont pas des conseils médicaux.',
    ),
  },
  priceNegotiation: {
    label: text('Talks on the price', 'Négociation du prix'),
    means: text(
      'Agreed talks on a price do not mean that a province pays.',
      'Une négociation conclue sur le prix ne veut pas dire qu’une province paie.',
    ),
  },
  protocol: {
    label: text('Treatment protocol', 'Protocole de traitement'),
    means: text(
      'A protocol says how a treatment is given. It does not say who pays.',
      'Un protocole dit comment un traitement est donné. Il ne dit pas qui paie.',
    ),
  },
  programme: {
    label: text('Payment programme', 'Programme de paiement'),
    means: text(
      'This tells of a programme. It does not say that this drug is paid for.',
      'Ceci parle d’un programme. Cela ne dit pas que ce médicament est payé.',
    ),
  },
  study: {
    label: text('Study', 'Étude'),
    means: text(
      'A study of the past says nothing about one drug today.',
      'Une étude du passé ne dit rien d’un médicament aujourd’hui.',
    ),
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type FundingKind = keyof typeof fundingKinds;
