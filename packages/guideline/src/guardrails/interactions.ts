import { yes } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import { strongCyp3a4Medicine } from '../vocabulary/safety.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';
import { oncologistAndPharmacist } from './people.ts';
import { safety } from './safety-sources.ts';
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
        ...safety(108),
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
        ...safety(110, 303),
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
      sources: [
        usLabel('Temsirolimus', 'section 2.4', 'temsirolimus/cautions/2'),
        ...safety(115, 195),
      ],
    },
    {
      drug: 'cabozantinib',
      says: voices(
        text(
          'Some medicines, St. John’s wort and grapefruit should not be taken with cabozantinib. If there is no other way, its dose may change.',
          'Certains médicaments, le millepertuis et le pamplemousse ne devraient pas être pris avec le cabozantinib. S’il n’y a pas d’autre choix, sa dose peut changer.',
        ),
        text(
          'Cabozantinib: if unavoidable, 20 mg a day less with a strong CYP3A4 inhibitor, 20 mg a day more (80 mg at most) with a strong inducer (secondary source). Warfarin interacts too.',
          'Cabozantinib : si inévitable, 20 mg par jour de moins avec un inhibiteur puissant du CYP3A4, 20 mg par jour de plus (80 mg au maximum) avec un inducteur puissant (source secondaire). La warfarine interagit aussi.',
        ),
      ),
      sources: safety(109, 288),
    },
    {
      drug: 'pazopanib',
      says: voices(
        text(
          'Some medicines interact with pazopanib. So do grapefruit juice, the drug simvastatin and drugs for stomach acid.',
          'Certains médicaments interagissent avec le pazopanib. C’est aussi le cas du jus de pamplemousse, de la simvastatine et des médicaments contre l’acidité de l’estomac.',
        ),
        text(
          'Pazopanib: interacts with azole antifungals, clarithromycin, HIV drugs, nefazodone; also simvastatin and acid-lowering drugs; no grapefruit juice.',
          'Pazopanib : interagit avec les antifongiques azolés, la clarithromycine, des médicaments du VIH, la néfazodone ; aussi la simvastatine et les antiacides ; pas de jus de pamplemousse.',
        ),
      ),
      sources: safety(111),
    },
    {
      drug: 'sorafenib',
      says: voices(
        text(
          'Some medicines and St. John’s wort interact with sorafenib. So do warfarin and digoxin.',
          'Certains médicaments et le millepertuis interagissent avec le sorafénib. C’est aussi le cas de la warfarine et de la digoxine.',
        ),
        text(
          'Sorafenib: interacts with inducers (rifampicin, phenytoin, carbamazepine, phenobarbital, dexamethasone, St. John’s wort), neomycin, warfarin, digoxin.',
          'Sorafénib : interagit avec des inducteurs (rifampicine, phénytoïne, carbamazépine, phénobarbital, dexaméthasone, millepertuis), la néomycine, la warfarine, la digoxine.',
        ),
      ),
      sources: safety(112),
    },
    {
      drug: 'tivozanib',
      says: voices(
        text(
          'Tivozanib must not be taken with St. John’s wort. Some medicines can make it weaker.',
          'Le tivozanib ne doit pas être pris avec le millepertuis. Certains médicaments peuvent l’affaiblir.',
        ),
        text(
          'Tivozanib: not with St. John’s wort; inducers (rifampicin, phenytoin, carbamazepine, phenobarbital, dexamethasone) may weaken it.',
          'Tivozanib : pas avec le millepertuis ; des inducteurs (rifampicine, phénytoïne, carbamazépine, phénobarbital, dexaméthasone) peuvent l’affaiblir.',
        ),
      ),
      sources: safety(113),
    },
    {
      drug: 'everolimus',
      says: voices(
        text(
          'Some medicines, St. John’s wort and grapefruit change how everolimus works.',
          'Certains médicaments, le millepertuis et le pamplemousse changent l’effet de l’évérolimus.',
        ),
        text(
          'Everolimus: azole antifungals, clarithromycin, erythromycin, ritonavir, verapamil, diltiazem, ciclosporin and ACE inhibitors add toxicity; inducers weaken it; no grapefruit.',
          'Évérolimus : les antifongiques azolés, la clarithromycine, l’érythromycine, le ritonavir, le vérapamil, le diltiazem, la ciclosporine et les IEC ajoutent à la toxicité ; les inducteurs l’affaiblissent ; pas de pamplemousse.',
        ),
      ),
      sources: safety(114),
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
  otherDrugs: ['lenvatinib', 'belzutifan'],
  otherOptions: vegfClassOptions,
};
