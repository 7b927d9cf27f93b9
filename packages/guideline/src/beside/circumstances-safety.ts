import { type Circumstance, yes } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { everyDrug, everyOption, everyOptionOf } from '../editions/shared/unheld.ts';
import type { CatalogueOption } from '../options/catalogue.ts';
import { drugsOf } from '../options/drugs-of.ts';
import { unfit, untreatedInBrain } from '../terms/conditions.ts';
import { coexistingProblemsLimitCombination } from '../vocabulary/history.ts';

const pairs = everyOption.filter((option) => drugsOf[option].length > 1);

/** What is hardest on the body: pairs of drugs, and the drug that is given in intensive care. */
const hardest: readonly CatalogueOption[] = [
  ...new Set([...everyOptionOf('combination'), ...pairs, 'highDoseInterleukin2' as const]),
];
const supportive = everyOptionOf('supportiveCare');

/** Cancer in the brain that is active or not treated yet: the brain is treated first. */
export const untreatedBrain: Circumstance = {
  id: 'untreatedBrain',
  when: untreatedInBrain,
  text: voices(
    text(
      'There is cancer in the brain that is active or not treated yet. It is most often treated there first. So treatment of the brain comes first where a guideline offers it, and drugs and watching come after.',
      'Il y a un cancer au cerveau, actif ou pas encore traité. Le plus souvent, on le traite d’abord sur place. Le traitement du cerveau vient donc en premier si un guide l’offre ; les médicaments et la surveillance viennent après.',
    ),
    text(
      'Active or untreated brain metastases. Local treatment of the brain, where offered, stands first; drugs and surveillance after it.',
      'Métastases cérébrales actives ou non traitées. Le traitement local du cerveau, s’il est offert, vient en premier ; les médicaments et la surveillance viennent après.',
    ),
  ),
  label: voices(
    text('This comes after treatment of the brain.', 'Ceci vient après le traitement du cerveau.'),
    text('After local treatment of the brain.', 'Après le traitement local du cerveau.'),
  ),
  first: ['brainSurgery', 'externalRadiation', 'metastasisDirectedTherapy'],
  after: [...everyDrug, ...everyOptionOf('watching')],
  aside: [],
};

/** Somebody who is weaker than those whom the trials of pairs took in. */
export const weak: Circumstance = {
  id: 'weak',
  when: unfit,
  text: voices(
    text(
      'Your score for daily life says that you need much rest or help. So pairs of drugs come after single drugs, and care for comfort comes first where a guideline offers it. The studies took people who were more active.',
      'Votre score de vie quotidienne dit qu’il vous faut beaucoup de repos ou d’aide. Les paires de médicaments viennent donc après les médicaments seuls, et les soins de confort viennent en premier si un guide les offre. Les études ont pris des personnes plus actives.',
    ),
    text(
      'Fitness below the entry limits that were read. Comfort care, where offered, stands first; combinations stand after single agents.',
      'État général sous les limites d’entrée lues. Les soins de confort, s’ils sont offerts, viennent en premier ; les associations viennent après les monothérapies.',
    ),
  ),
  label: voices(
    text(
      'This comes later: the studies took people who were more active.',
      'Ceci vient plus loin : les études ont pris des personnes plus actives.',
    ),
    text(
      'Placed later: fitness below the entry limits that were read.',
      'Placé plus loin : état général sous les limites d’entrée lues.',
    ),
  ),
  first: supportive,
  after: hardest,
  aside: [],
};

/** Other illnesses that speak against pairs of drugs. */
export const coexistingProblems: Circumstance = {
  id: 'coexistingProblems',
  when: yes(coexistingProblemsLimitCombination),
  text: voices(
    text(
      'You have other health problems that make pairs of drugs hard. So single drugs come before pairs.',
      'Vous avez d’autres problèmes de santé qui rendent les paires de médicaments difficiles. Les médicaments seuls viennent donc avant les paires.',
    ),
    text(
      'Recorded: coexisting problems limit combination therapy. Single agents stand before combinations.',
      'Noté : des problèmes coexistants limitent les associations. Les monothérapies viennent avant les associations.',
    ),
  ),
  label: voices(
    text(
      'This comes later because of your other health problems.',
      'Ceci vient plus loin à cause de vos autres problèmes de santé.',
    ),
    text(
      'Placed later: coexisting problems recorded.',
      'Placé plus loin : problèmes coexistants notés.',
    ),
  ),
  first: [],
  after: hardest,
  aside: [],
};
