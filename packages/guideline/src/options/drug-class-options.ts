import type { Option } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';

/** Kinds of drugs, for an edition that recommends a kind and names no drug of it. */
export const drugClassOptions = [
  {
    id: 'checkpointInhibitorWithVegfDrug',
    group: 'combination',
    label: voices(
      text(
        'An immunotherapy drug (checkpoint inhibitor) with a targeted drug',
        'Un médicament d’immunothérapie (inhibiteur de points de contrôle) avec un médicament ciblé',
      ),
      text(
        'checkpoint inhibitor with a VEGFR tyrosine kinase inhibitor',
        'inhibiteur de points de contrôle avec un inhibiteur de la tyrosine kinase du VEGFR',
      ),
    ),
    description: text(
      'Two drugs given together. The guideline names the two kinds; your team chooses which ones.',
      'Deux médicaments donnés ensemble. Le guide nomme les deux types ; votre équipe choisit lesquels.',
    ),
  },
  {
    id: 'vegfDrugAlone',
    group: 'targeted',
    label: voices(
      text('One targeted drug alone', 'Un seul médicament ciblé'),
      text(
        'single VEGFR tyrosine kinase inhibitor',
        'inhibiteur de la tyrosine kinase du VEGFR, seul',
      ),
    ),
    description: text(
      'One drug that blocks the growth of blood vessels in tumours. The guideline names the kind; your team chooses which one.',
      'Un médicament qui bloque la formation de vaisseaux sanguins dans les tumeurs. Le guide nomme le type ; votre équipe choisit lequel.',
    ),
  },
  {
    id: 'checkpointInhibitorAlone',
    group: 'immunotherapy',
    label: voices(
      text(
        'One immunotherapy drug (checkpoint inhibitor) alone',
        'Un seul médicament d’immunothérapie (inhibiteur de points de contrôle)',
      ),
      text('single checkpoint inhibitor', 'inhibiteur de points de contrôle, seul'),
    ),
    description: text(
      'One drug that helps the immune system. The guideline names the kind; your team chooses which one.',
      'Un médicament qui aide le système immunitaire. Le guide nomme le type ; votre équipe choisit lequel.',
    ),
  },
  {
    id: 'systemicTherapyFirst',
    group: 'systemic',
    label: voices(
      text(
        'Drug treatment first, before any surgery',
        'Des médicaments d’abord, avant toute chirurgie',
      ),
      text('systemic therapy first', 'traitement systémique d’abord'),
    ),
    description: text(
      'Cancer drugs are started first. Surgery on the kidney may come later, if they work well.',
      'On commence par des médicaments contre le cancer. Une chirurgie du rein peut venir ensuite, s’ils agissent bien.',
    ),
  },
  {
    id: 'systemicTherapy',
    group: 'systemic',
    label: voices(
      text('Drug treatment of the cancer', 'Traitement du cancer par médicaments'),
      text('systemic therapy', 'traitement systémique'),
    ),
    description: text(
      'Cancer drugs that reach the whole body. The guideline names none; your team chooses which ones.',
      'Des médicaments contre le cancer qui atteignent tout le corps. Le guide n’en nomme aucun ; votre équipe choisit lesquels.',
    ),
  },
] as const satisfies readonly Option[];
