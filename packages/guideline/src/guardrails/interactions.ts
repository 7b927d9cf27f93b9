import { yes } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import { strongCyp3a4Medicine } from '../vocabulary/safety.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';
import { oncologistAndPharmacist } from './people.ts';
import { onDrugs, usLabel } from './sources.ts';

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
  said: [
    {
      drug: 'axitinib',
      says: voices(
        text(
          'Some medicines, and grapefruit, should not be taken with axitinib. If there is no other way, its dose may be cut in half with some of them.',
          'Certains médicaments, et le pamplemousse, ne devraient pas être pris avec l’axitinib. S’il n’y a pas d’autre choix, sa dose peut être réduite de moitié avec certains d’entre eux.',
        ),
        text(
          'Axitinib: avoid strong CYP3A4/5 inhibitors (if unavoidable, halve the dose), strong inducers and grapefruit.',
          'Axitinib : éviter les inhibiteurs puissants du CYP3A4/5 (si inévitables, réduire la dose de moitié), les inducteurs puissants et le pamplemousse.',
        ),
      ),
      sources: [
        usLabel('Axitinib', 'sections 2.2, 7.1, 7.2', 'axitinib/cautions/0', 'axitinib/cautions/1'),
      ],
    },
    {
      drug: 'sunitinib',
      says: voices(
        text(
          'Some medicines should not be taken with sunitinib, or change its dose.',
          'Certains médicaments ne devraient pas être pris avec le sunitinib, ou changent sa dose.',
        ),
        text(
          'Sunitinib: avoid strong CYP3A4 inhibitors and inducers, or change the dose.',
          'Sunitinib : éviter les inhibiteurs et les inducteurs puissants du CYP3A4, ou modifier la dose.',
        ),
      ),
      sources: [
        onDrugs(
          {
            title: 'Sunitinib: European label (SmPC); pharmacy notice of 2006',
            body: 'Product labelling',
            locator: 'section 4.2',
          },
          'sunitinib/cautions/2',
        ),
      ],
    },
    {
      drug: 'temsirolimus',
      says: voices(
        text(
          'Some medicines, and grapefruit, should not be taken with temsirolimus. If there is no other way, its dose may change.',
          'Certains médicaments, et le pamplemousse, ne devraient pas être pris avec le temsirolimus. S’il n’y a pas d’autre choix, sa dose peut changer.',
        ),
        text(
          'Temsirolimus: avoid strong CYP3A4 inhibitors and inducers, or change the dose; avoid grapefruit.',
          'Temsirolimus : éviter les inhibiteurs et les inducteurs puissants du CYP3A4, ou modifier la dose ; éviter le pamplemousse.',
        ),
      ),
      sources: [usLabel('Temsirolimus', 'section 2.4', 'temsirolimus/cautions/2')],
    },
  ],
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
  otherDrugs: [
    'sorafenib',
    'pazopanib',
    'cabozantinib',
    'lenvatinib',
    'tivozanib',
    'everolimus',
    'belzutifan',
  ],
  otherOptions: vegfClassOptions,
};
