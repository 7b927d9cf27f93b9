import type { Voices } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import type { DrugClass } from '../drugs/kinds.ts';

/** A kind of drugs that guidance speaks of: its classes, and how a drug is told of which no more is known. */
interface KindOfDrugs {
  readonly classes: readonly DrugClass[];
  /** A drug of the kind that is not in the list, or whose name is not known. */
  readonly unnamed: { readonly id: string; readonly label: Voices };
}

/** The kinds of drugs. Each class is of one kind; a kind that is told as a whole is a set of its classes. */
export const drugKinds = {
  vegf: {
    classes: ['vegfTyrosineKinaseInhibitor', 'vegfAntibody'],
    unnamed: {
      id: 'vegfDrugUnnamed',
      label: voices(
        text(
          'another targeted drug that acts on VEGF, or its name is not known',
          'un autre médicament ciblé qui agit sur le VEGF, ou son nom n’est pas connu',
        ),
        text('other VEGF drug, or name not known', 'autre médicament anti-VEGF, ou nom inconnu'),
      ),
    },
  },
  mtor: {
    classes: ['mtorInhibitor'],
    unnamed: {
      id: 'mtorDrugUnnamed',
      label: voices(
        text(
          'another targeted drug that acts on mTOR, or its name is not known',
          'un autre médicament ciblé qui agit sur la mTOR, ou son nom n’est pas connu',
        ),
        text(
          'other mTOR inhibitor, or name not known',
          'autre inhibiteur de la mTOR, ou nom inconnu',
        ),
      ),
    },
  },
  hif2Alpha: {
    classes: ['hif2AlphaInhibitor'],
    unnamed: {
      id: 'hif2AlphaInhibitorUnnamed',
      label: voices(
        text(
          'another targeted drug that acts on HIF-2α, or its name is not known',
          'un autre médicament ciblé qui agit sur la HIF-2α, ou son nom n’est pas connu',
        ),
        text(
          'other HIF-2α inhibitor, or name not known',
          'autre inhibiteur de la HIF-2α, ou nom inconnu',
        ),
      ),
    },
  },
  checkpointInhibitor: {
    classes: ['pd1Inhibitor', 'pdL1Inhibitor', 'ctla4Inhibitor'],
    unnamed: {
      id: 'checkpointInhibitorUnnamed',
      label: voices(
        text(
          'another immunotherapy drug (checkpoint inhibitor), or its name is not known',
          'un autre médicament d’immunothérapie (inhibiteur de points de contrôle), ou son nom n’est pas connu',
        ),
        text(
          'other checkpoint inhibitor, or name not known',
          'autre inhibiteur de points de contrôle, ou nom inconnu',
        ),
      ),
    },
  },
  cytokine: {
    classes: ['cytokine'],
    unnamed: {
      id: 'cytokineUnnamed',
      label: voices(
        text(
          'another older immunotherapy drug (cytokine), or its name is not known',
          'un autre médicament d’immunothérapie plus ancien (cytokine), ou son nom n’est pas connu',
        ),
        text('other cytokine, or name not known', 'autre cytokine, ou nom inconnu'),
      ),
    },
  },
} as const satisfies Readonly<Record<string, KindOfDrugs>>;

export type DrugKind = keyof typeof drugKinds;
