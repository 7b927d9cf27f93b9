import { yes } from '@renavigate/engine';
import { oncologistAndPharmacist } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { strongCyp3a4Medicine } from '../terms/safety.ts';
import { ofClass } from '../vocabulary/drug-classes.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';

/** Strong inhibitors and inducers of CYP3A4, and targeted drugs that are small molecules. */
export const interactions: Concern = {
  id: 'cyp3a4',
  label: voices(
    text(
      'Other medicines, foods or herbs and this drug',
      'Autres médicaments, aliments ou plantes',
    ),
    text('Strong CYP3A4 inhibitor or inducer', 'Inhibiteur ou inducteur puissant du CYP3A4'),
  ),
  when: yes(strongCyp3a4Medicine),
  askWhom: oncologistAndPharmacist,
  ask: voices(
    text(
      'Show your pharmacist all that you take, with herbs and what you buy without a prescription. Ask what to change before you start.',
      'Montrez à votre pharmacien tout ce que vous prenez, avec les plantes et ce que vous achetez sans ordonnance. Demandez ce qu’il faut changer avant de commencer.',
    ),
    text(
      'Have a pharmacist review all medicines before it is chosen.',
      'Faire réviser tous les médicaments par un pharmacien avant de le choisir.',
    ),
  ),
  question: voices(
    text(
      'Some medicines, foods and herbs change how drugs are broken down. No text that we checked says what they mean for this choice. Show your pharmacist all that you take, with herbs and what you buy without a prescription. Ask: “Can I take these together?”',
      'Certains médicaments, aliments et plantes changent la façon dont les médicaments sont éliminés. Aucun texte que nous avons vérifié ne dit ce que cela change pour ce choix. Montrez à votre pharmacien tout ce que vous prenez, avec les plantes et ce que vous achetez sans ordonnance. Demandez : « Puis-je les prendre ensemble ? »',
    ),
    text(
      'No checked text says what a strong CYP3A4 inhibitor or inducer means for this option. Is there an interaction, and does the dose change?',
      'Aucun texte vérifié ne dit ce que change un inhibiteur ou un inducteur puissant du CYP3A4 pour cette option. Y a-t-il une interaction, et la dose change-t-elle ?',
    ),
  ),
  drugs: ofClass('vegfTyrosineKinaseInhibitor', 'mtorInhibitor', 'hif2AlphaInhibitor'),
  otherOptions: vegfClassOptions,
};
