import { yes } from '@renavigate/engine';
import { oncologistAndPharmacist } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { bleedingRisk } from '../terms/safety.ts';
import { vegfDrugs } from '../vocabulary/drug-classes.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';

/** A risk of bleeding, and drugs that act on VEGF or that were read to cause bleeding. */
export const bleeding: Concern = {
  id: 'bleeding',
  label: voices(
    text('Bleeding, blood thinners and this drug', 'Saignement, anticoagulants et ce médicament'),
    text('Bleeding risk with this drug', 'Risque de saignement et ce médicament'),
  ),
  when: yes(bleedingRisk),
  askWhom: oncologistAndPharmacist,
  ofSeveral: [
    {
      name: 'axitinibTivozanib',
      drugs: ['axitinib', 'tivozanib'],
      says: voices(
        text(
          'Axitinib and tivozanib may raise the risk of bleeding.',
          'L’axitinib et le tivozanib peuvent augmenter le risque de saignement.',
        ),
        text(
          'Axitinib, tivozanib: may raise the risk of bleeding.',
          'Axitinib, tivozanib : peuvent augmenter le risque de saignement.',
        ),
      ),
      sources: safety(45, 52),
    },
    {
      name: 'sunitinibSorafenib',
      drugs: ['sunitinib', 'sorafenib'],
      says: voices(
        text(
          'Sunitinib and sorafenib may raise the risk of bleeding, more so with the blood thinner warfarin.',
          'Le sunitinib et le sorafénib peuvent augmenter le risque de saignement, encore plus avec la warfarine, un anticoagulant.',
        ),
        text(
          'Sunitinib, sorafenib: bleeding, fatal at times with sunitinib; more with warfarin (follow INR).',
          'Sunitinib, sorafénib : saignement, parfois mortel avec le sunitinib ; plus avec la warfarine (suivre l’INR).',
        ),
      ),
      sources: safety(48, 51, 177, 179, 258),
    },
  ],
  ask: voices(
    text(
      'Tell your team and your pharmacist if you have had serious bleeding, or take a blood thinner. Ask what signs to watch for.',
      'Dites à votre équipe et à votre pharmacien si vous avez eu un saignement grave, ou si vous prenez un anticoagulant (pour éclaircir le sang). Demandez quels signes surveiller.',
    ),
    text(
      'With recent bleeding or anticoagulation, review with a pharmacist before it is chosen.',
      'En cas de saignement récent ou d’anticoagulation, en faire le point avec un pharmacien avant de le choisir.',
    ),
  ),
  question: voices(
    text(
      'This choice names a kind of drug, not one drug. What we read differs from drug to drug, and stands beside each. Tell your team and your pharmacist if you have had serious bleeding, or take a blood thinner. Ask: “Could it make me bleed?”',
      'Ce choix nomme un type de médicament, et non un médicament. Ce que nous avons lu varie de l’un à l’autre, et figure à côté de chacun. Dites à votre équipe et à votre pharmacien si vous avez eu un saignement grave, ou si vous prenez un anticoagulant (pour éclaircir le sang). Demandez : « Est-ce que cela peut me faire saigner ? »',
    ),
    text(
      'A class, not a drug: what was read differs by drug, and stands beside each. With recent bleeding or anticoagulation: can it be given, and with which precautions?',
      'Une classe, et non un médicament : ce qui a été lu varie selon le médicament, et figure à côté de chacun. En cas de saignement récent ou d’anticoagulation : peut-on la donner, et avec quelles précautions ?',
    ),
  ),
  drugs: vegfDrugs,
  otherOptions: vegfClassOptions,
};
