import { type Alert, includes, type Voices } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { dangerSigns } from '../terms/danger.ts';
import {
  type AlertSource,
  bonyMetastases,
  cordCompressionSigns,
  cordCompressionSummary,
  leaflet,
  patientBook,
  sunnybrookFever,
  waterloo,
} from './sources.ts';

type Sign = (typeof dangerSigns)['values'][number]['id'];

interface WhatToDo {
  readonly text: Voices;
  readonly sources: readonly [AlertSource, ...AlertSource[]];
}

/** What to do about each sign; a sign without it does not compile. */
const whatToDo: Readonly<Record<Sign, WhatToDo>> = {
  weakLegs: {
    text: voices(
      text(
        'Cancer may be pressing on the nerves of your back. Every hour counts. Go to an emergency department now, and say that you have kidney cancer.',
        'Le cancer appuie peut-être sur les nerfs de votre dos. Chaque heure compte. Allez à l’urgence maintenant, et dites que vous avez un cancer du rein.',
      ),
      text(
        'Suspected spinal cord compression: contact at once as an emergency; MRI of the whole spine within 24 hours.',
        'Compression médullaire soupçonnée : contacter sans délai comme une urgence ; IRM de toute la colonne dans les 24 heures.',
      ),
    ),
    sources: [cordCompressionSummary, cordCompressionSigns],
  },
  brainSigns: {
    text: voices(
      text(
        'This can come from the brain, or from very high blood pressure. Call emergency services now (911 in Canada).',
        'Cela peut venir du cerveau, ou d’une tension très élevée. Appelez les services d’urgence maintenant (911 au Canada).',
      ),
      text(
        'Bleeding or metastasis in the brain, stroke, PRES or hypertensive crisis: emergency assessment now.',
        'Saignement ou métastase au cerveau, AVC, PRES ou crise hypertensive : évaluation urgente immédiate.',
      ),
    ),
    sources: [
      leaflet('Inlyta (axitinib)', 'sections 2 and 4', 'SAF-145'),
      leaflet('Lenvima (lenvatinib)', 'section 4', 'SAF-147'),
    ],
  },
  feverOnTreatment: {
    text: voices(
      text(
        'A fever on cancer drugs can be a dangerous infection. Take your temperature before any fever medicine. If it is 38.3 °C once, or 38.0 °C for an hour, call your team’s line at once, day or night, or go to an emergency department. Say which drugs you take.',
        'Une fièvre pendant un traitement du cancer peut être une infection grave. Prenez votre température avant tout médicament contre la fièvre. À 38,3 °C une fois, ou à 38,0 °C pendant une heure, appelez tout de suite la ligne de votre équipe, jour et nuit, ou allez à l’urgence. Dites quels médicaments vous prenez.',
      ),
      text(
        'Fever of 38.3 °C once or 38.0 °C for an hour on systemic therapy: assess at once for neutropenic sepsis; with a checkpoint inhibitor, for an immune-related cause too.',
        'Fièvre de 38,3 °C une fois ou de 38,0 °C pendant une heure sous traitement systémique : chercher sans délai un sepsis neutropénique ; avec un inhibiteur de points de contrôle, aussi une cause immunitaire.',
      ),
    ),
    sources: [sunnybrookFever, waterloo('When to call', 'SAF-297')],
  },
  breathless: {
    text: voices(
      text(
        'If it came on suddenly, or with chest pain, call emergency services now (911 in Canada). Else call your team today. Say if you have had immunotherapy, even long ago.',
        'Si c’est venu d’un coup, ou avec une douleur à la poitrine, appelez les services d’urgence maintenant (911 au Canada). Sinon, appelez votre équipe aujourd’hui. Dites si vous avez eu une immunothérapie, même il y a longtemps.',
      ),
      text(
        'Pulmonary embolism, cardiac event, pneumonitis or effusion: emergency assessment if sudden or with chest pain, else the same day.',
        'Embolie pulmonaire, événement cardiaque, pneumopathie ou épanchement : évaluation urgente si brutale ou avec douleur thoracique, sinon le jour même.',
      ),
    ),
    sources: [
      waterloo('When to go to the emergency department', 'SAF-295'),
      leaflet('Inlyta (axitinib)', 'section 2', 'SAF-148'),
    ],
  },
  diarrhoeaOnTreatment: {
    text: voices(
      text(
        'With immunotherapy this can be a dangerous inflammation of the bowel. Call your team today for more than 4 loose stools in 24 hours, or for any blood or strong belly pain. Talk to them before you take a medicine against diarrhoea.',
        'Avec une immunothérapie, cela peut être une inflammation grave de l’intestin. Appelez votre équipe aujourd’hui pour plus de 4 selles liquides en 24 heures, ou pour du sang ou une forte douleur au ventre. Parlez-lui avant de prendre un médicament contre la diarrhée.',
      ),
      text(
        'More than 4 loose stools in 24 hours, blood or severe pain: immune-related colitis until shown otherwise after a checkpoint inhibitor; assess the same day.',
        'Plus de 4 selles liquides en 24 heures, sang ou douleur intense : colite immunitaire jusqu’à preuve du contraire après un inhibiteur de points de contrôle ; évaluer le jour même.',
      ),
    ),
    sources: [waterloo('When to call', 'SAF-296'), patientBook],
  },
  heavyBleeding: {
    text: voices(
      text(
        'Call emergency services now (911 in Canada), or go to an emergency department. Say if you take a cancer drug or a blood thinner.',
        'Appelez les services d’urgence maintenant (911 au Canada), ou allez à l’urgence. Dites si vous prenez un médicament contre le cancer ou un anticoagulant.',
      ),
      text(
        'Major bleeding: emergency assessment now; note VEGF drugs and anticoagulants.',
        'Saignement majeur : évaluation urgente immédiate ; noter les anti-VEGF et les anticoagulants.',
      ),
    ),
    sources: [
      leaflet('Inlyta (axitinib)', 'section 4', 'SAF-150'),
      leaflet('Votrient (pazopanib)', 'section 4', 'SAF-151'),
    ],
  },
  brokenBone: {
    text: voices(
      text(
        'Go to an emergency department, and say that you have kidney cancer. A first X-ray can look normal.',
        'Allez à l’urgence, et dites que vous avez un cancer du rein. Une première radiographie peut sembler normale.',
      ),
      text(
        'Pathological fracture, known or impending: imaging and orthopaedic review the same day; a first X-ray may be normal.',
        'Fracture pathologique, avérée ou imminente : imagerie et avis en orthopédie le jour même ; une première radiographie peut être normale.',
      ),
    ),
    sources: [bonyMetastases],
  },
};

/** Danger signs, each with what to do. */
export const signAlerts: readonly Alert[] = dangerSigns.values.map(({ id, label }) => ({
  id,
  kind: 'sign',
  label,
  when: includes(dangerSigns, id),
  ...whatToDo[id],
}));
