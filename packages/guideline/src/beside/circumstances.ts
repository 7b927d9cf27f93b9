import { type Circumstance, no, or, yes } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import {
  everyDrug,
  everyLocalTreatment,
  everyOption,
  everyOptionOf,
} from '../editions/shared/unheld.ts';
import { localDisease, untreatedInBrain } from '../terms/conditions.ts';
import { advancedDisease } from '../terms/disease.ts';
import { metastasesFewAndResectable, metastatic } from '../terms/spread.ts';
import { needsSystemicTherapy } from '../vocabulary/history.ts';
import { treatmentWanted } from '../vocabulary/treatment.ts';
import { coexistingProblems, untreatedBrain, weak } from './circumstances-safety.ts';

const supportive = everyOptionOf('supportiveCare');
const localAndWatching = [...everyLocalTreatment, ...everyOptionOf('watching')];

const notWanted: Circumstance = {
  id: 'treatmentNotWanted',
  when: no(treatmentWanted),
  text: voices(
    text(
      'You do not want treatment against the cancer at this time. So care that helps you feel better comes first. What guidelines say of treatment is set aside below. You can change your mind at any time.',
      'Vous ne voulez pas de traitement contre le cancer en ce moment. Les soins qui aident à se sentir mieux viennent donc en premier. Ce que les guides disent des traitements est mis de côté plus bas. Vous pouvez changer d’avis à tout moment.',
    ),
    text(
      'The patient does not want cancer treatment. Care without it stands first; what guidelines say of treatment is set aside.',
      'Le patient ne veut pas de traitement anticancéreux. Les soins sans ce traitement viennent en premier ; ce que les guides disent des traitements est mis de côté.',
    ),
  ),
  label: voices(
    text(
      'Set aside: you do not want treatment against the cancer at this time.',
      'Mis de côté : vous ne voulez pas de traitement contre le cancer en ce moment.',
    ),
    text(
      'Set aside: the patient does not want cancer treatment.',
      'Mis de côté : le patient ne veut pas de traitement anticancéreux.',
    ),
  ),
  first: supportive,
  after: [],
  aside: everyOption.filter((option) => !supportive.includes(option)),
};

const drugsNotRequired: Circumstance = {
  id: 'drugsNotRequired',
  when: no(needsSystemicTherapy),
  // The brain does not wait, whatever is recorded of drugs.
  unless: untreatedInBrain,
  text: voices(
    text(
      'Your team does not think that it is time for drugs. So treatment of single places and watching come first where a guideline offers them. The lists of drugs were made for advanced cancer that needs drugs.',
      'Votre équipe ne pense pas que c’est le moment des médicaments. Le traitement d’endroits précis et la surveillance viennent donc en premier si un guide les offre. Les listes de médicaments sont faites pour un cancer avancé qui demande des médicaments.',
    ),
    text(
      'Recorded: systemic therapy not required. Local treatment and surveillance, where offered, stand first; the lists of drugs are for advanced disease that needs drugs.',
      'Noté : traitement systémique non requis. Le traitement local et la surveillance, s’ils sont offerts, viennent en premier ; les listes de médicaments sont pour une maladie avancée qui en demande.',
    ),
  ),
  label: voices(
    text(
      'Your team does not think that it is time for drugs. These lists are for advanced cancer that needs drugs.',
      'Votre équipe ne pense pas que c’est le moment des médicaments. Ces listes sont pour un cancer avancé qui demande des médicaments.',
    ),
    text(
      'Recorded: systemic therapy not required. These lists are for advanced disease that needs drugs.',
      'Noté : traitement systémique non requis. Ces listes sont pour une maladie avancée qui demande des médicaments.',
    ),
  ),
  first: localAndWatching,
  after: everyDrug,
  aside: [],
};

const listsLabel = voices(
  text(
    'These lists are for advanced cancer that needs drugs.',
    'Ces listes sont pour un cancer avancé qui demande des médicaments.',
  ),
  text(
    'These lists are for advanced disease that needs drugs.',
    'Ces listes sont pour une maladie avancée qui demande des médicaments.',
  ),
);

const local: Circumstance = {
  id: 'localDisease',
  when: localDisease,
  // Cancer that is advanced though it has not spread is what the lists are for.
  unless: or(yes(needsSystemicTherapy), yes(advancedDisease), yes(metastatic)),
  text: voices(
    text(
      'No spread of the cancer to distant places is known. So treatment of the place where it is, and watching, come first where a guideline offers them. The lists of drugs were made for advanced cancer that needs drugs.',
      'Aucune propagation du cancer au loin n’est connue. Le traitement de l’endroit où il est et la surveillance viennent donc en premier si un guide les offre. Les listes de médicaments sont faites pour un cancer avancé qui demande des médicaments.',
    ),
    text(
      'No metastasis known. Local treatment and surveillance, where offered, stand first; the lists of drugs are for advanced disease that needs drugs.',
      'Aucune métastase connue. Le traitement local et la surveillance, s’ils sont offerts, viennent en premier ; les listes de médicaments sont pour une maladie avancée qui en demande.',
    ),
  ),
  label: listsLabel,
  first: localAndWatching,
  after: everyDrug,
  aside: [],
};

const few: Circumstance = {
  id: 'fewAndResectable',
  when: yes(metastasesFewAndResectable),
  unless: or(yes(needsSystemicTherapy), untreatedInBrain),
  text: voices(
    text(
      'The cancer is in one or a few places that surgery could take out. So treatment of those places and watching come first where a guideline offers them. The lists of drugs were made for advanced cancer that needs drugs.',
      'Le cancer est à un seul ou à quelques endroits qu’une chirurgie pourrait enlever. Le traitement de ces endroits et la surveillance viennent donc en premier si un guide les offre. Les listes de médicaments sont faites pour un cancer avancé qui demande des médicaments.',
    ),
    text(
      'Metastases few and resectable. Local treatment and surveillance, where offered, stand first; the lists of drugs are for advanced disease that needs drugs.',
      'Métastases peu nombreuses et résécables. Le traitement local et la surveillance, s’ils sont offerts, viennent en premier ; les listes de médicaments sont pour une maladie avancée qui en demande.',
    ),
  ),
  label: listsLabel,
  first: localAndWatching,
  after: everyDrug,
  aside: [],
};

/** What about a patient decides which options come first, the weightiest first. */
export const circumstances: readonly Circumstance[] = [
  notWanted,
  ...[untreatedBrain, drugsNotRequired, local, few, weak, coexistingProblems].map(unlessRefused),
];

/** Where no treatment is wanted, nothing is said of the order of treatments. */
function unlessRefused(circumstance: Circumstance): Circumstance {
  const refused = no(treatmentWanted);
  const { unless } = circumstance;
  return { ...circumstance, unless: unless === undefined ? refused : or(unless, refused) };
}
