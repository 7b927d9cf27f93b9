import { includes, no, or, yes } from '@renavigate/engine';
import {
  oncologist,
  oncologistAndCardiologist,
  oncologistAndSpecialist,
  oncologistAndTransplantTeam,
} from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { onDrugs } from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { aldesleukinUsage, asco } from '../sources/sources.ts';
import {
  healthyEnoughForInterleukin2,
  interleukin2CentreExperienced,
  poorPerformanceStatus,
} from '../terms/fitness.ts';
import {
  autoimmuneDisease,
  heartDisease,
  organTransplant,
  steroidsOrImmunosuppressants,
} from '../terms/safety.ts';
import { sites } from '../terms/sites.ts';
import { activeBrainMetastases } from '../terms/symptoms.ts';
import type { ResearchedGuardrail } from './guardrail.ts';

const options = ['highDoseInterleukin2'] as const;

const label = onDrugs(
  { title: 'Aldesleukin: US label; AHFS monograph', body: 'US label' },
  'aldesleukin/cautions/0',
);
const boxed = onDrugs(
  { title: 'Aldesleukin: US label', body: 'US label', locator: 'boxed warning' },
  'aldesleukin/cautions/2',
);
const transplant = onDrugs(
  { title: 'Aldesleukin: text for patients', body: 'RxList; AHFS' },
  'aldesleukin/cautions/1',
);

/** For whom high-dose interleukin-2 is not given, as labels and other people's accounts of them say. */
export const interleukin2: readonly ResearchedGuardrail[] = [
  {
    id: 'interleukin2-heart',
    kind: 'caution',
    label: voices(
      text(
        'Heart problems and high-dose interleukin-2',
        'Problèmes de cœur et interleukine-2 à forte dose',
      ),
      text(
        'Heart disease with high-dose interleukin-2',
        'Maladie cardiaque et interleukine-2 à forte dose',
      ),
    ),
    options,
    when: yes(heartDisease),
    text: voices(
      text(
        'It is not given with a serious heart problem, or when a stress test of the heart is not normal. Tell your team if you have a heart problem, or have had a heart attack or a stroke. Ask which tests come first.',
        'On ne la donne pas en cas de problème de cœur important, ou quand une épreuve d’effort n’est pas normale. Dites à votre équipe si vous avez un problème de cœur, ou si vous avez eu une crise cardiaque ou un AVC. Demandez quels tests viennent d’abord.',
      ),
      text(
        'Contraindicated with an abnormal thallium stress test or significant cardiac disease. Capillary leak syndrome (boxed warning).',
        'Contre-indiquée si l’épreuve d’effort au thallium est anormale ou en cas de maladie cardiaque importante. Syndrome de fuite capillaire (mise en garde encadrée).',
      ),
    ),
    askWhom: oncologistAndCardiologist,
    sources: [label, boxed, ...safety(137, 270, 271)],
  },
  {
    id: 'interleukin2-transplant',
    kind: 'caution',
    label: voices(
      text(
        'Organ transplant and high-dose interleukin-2',
        'Greffe d’organe et interleukine-2 à forte dose',
      ),
      text(
        'Organ transplant with high-dose interleukin-2',
        'Greffe d’organe et interleukine-2 à forte dose',
      ),
    ),
    options,
    when: yes(organTransplant),
    text: voices(
      text(
        'It is not given after an organ transplant. Tell your team and your transplant team if you have one. Ask what else may be offered.',
        'On ne la donne pas après une greffe d’organe. Dites à votre équipe et à votre équipe de greffe si vous en avez une. Demandez quels autres choix peuvent être offerts.',
      ),
      text('Contraindicated after organ transplant.', 'Contre-indiquée après une greffe d’organe.'),
    ),
    askWhom: oncologistAndTransplantTeam,
    sources: [transplant, aldesleukinUsage, ...safety(127, 271)],
  },
  {
    id: 'interleukin2-immune',
    kind: 'caution',
    label: voices(
      text(
        'Autoimmune disease or steroids, and high-dose interleukin-2',
        'Maladie auto-immune ou stéroïdes, et interleukine-2 à forte dose',
      ),
      text(
        'Autoimmune disease or corticosteroids with high-dose interleukin-2',
        'Maladie auto-immune ou corticostéroïdes et interleukine-2 à forte dose',
      ),
    ),
    options,
    when: or(yes(autoimmuneDisease), yes(steroidsOrImmunosuppressants)),
    text: voices(
      text(
        'One source says not to give it with an autoimmune disease, or when steroids are likely to be used. Tell your team if you have such a disease, or take steroids or other drugs that calm the immune system. Ask what that means for you. Do not stop any drug on your own.',
        'Une source dit de ne pas la donner en cas de maladie auto-immune, ou quand on aura sans doute besoin de stéroïdes. Dites à votre équipe si vous avez une telle maladie, ou si vous prenez des stéroïdes ou d’autres médicaments qui calment le système immunitaire. Demandez ce que cela change pour vous. N’arrêtez aucun médicament de vous-même.',
      ),
      text(
        'Criteria of the European kind (secondary source): not with autoimmune disease or likely need of corticosteroids.',
        'Critères de type européen (source secondaire) : pas en cas de maladie auto-immune ou de besoin probable de corticostéroïdes.',
      ),
    ),
    askWhom: oncologistAndSpecialist,
    sources: [aldesleukinUsage, ...safety(136)],
  },
  {
    id: 'interleukin2-brain',
    kind: 'caution',
    label: voices(
      text(
        'Cancer in the brain and high-dose interleukin-2',
        'Cancer au cerveau et interleukine-2 à forte dose',
      ),
      text(
        'Central nervous system metastases with high-dose interleukin-2',
        'Métastases du système nerveux central et interleukine-2 à forte dose',
      ),
    ),
    options,
    when: or(includes(sites, 'brain'), yes(activeBrainMetastases)),
    text: voices(
      text(
        'One source says not to give it when the cancer has spread to the brain or spinal cord, or with seizures. Tell your team if you have had either. Ask if your head should be scanned first.',
        'Une source dit de ne pas la donner quand le cancer s’est propagé au cerveau ou à la moelle épinière, ou en cas de convulsions. Dites à votre équipe si vous avez eu l’un ou l’autre. Demandez si un examen d’imagerie de la tête devrait être fait d’abord.',
      ),
      text(
        'Criteria of the European kind (secondary source): not with CNS metastases or seizures.',
        'Critères de type européen (source secondaire) : pas en cas de métastases du SNC ou de convulsions.',
      ),
    ),
    askWhom: oncologist,
    sources: [aldesleukinUsage],
  },
  {
    id: 'interleukin2-fitness',
    kind: 'caution',
    label: voices(
      text(
        'How well you are, and high-dose interleukin-2',
        'Votre état de santé et l’interleukine-2 à forte dose',
      ),
      text('Fitness for high-dose interleukin-2', 'État général et interleukine-2 à forte dose'),
    ),
    options,
    when: or(yes(poorPerformanceStatus), no(healthyEnoughForInterleukin2)),
    text: voices(
      text(
        'It is given only to people who are well day to day, with a healthy heart, lungs, kidneys and liver. An infection is treated first. Tell your team about all your health problems. Ask which tests show if it is safe for you.',
        'On la donne seulement aux personnes qui vont bien au quotidien, avec un cœur, des poumons, des reins et un foie en bonne santé. Une infection est soignée d’abord. Parlez à votre équipe de tous vos problèmes de santé. Demandez quels tests montrent si elle est sûre pour vous.',
      ),
      text(
        'Contraindicated with abnormal pulmonary function or significant cardiac, pulmonary, renal or hepatic disease, or active bacterial infection. Criteria of the European kind (secondary source): not with ECOG 2 or more; nor with all three of ECOG 1 or more, more than one metastatic organ, and under 24 months from diagnosis.',
        'Contre-indiquée en cas de fonction pulmonaire anormale, de maladie cardiaque, pulmonaire, rénale ou hépatique importante, ou d’infection bactérienne active. Critères de type européen (source secondaire) : pas si l’ECOG est de 2 ou plus ; ni avec ces trois éléments à la fois : ECOG de 1 ou plus, plus d’un organe métastatique, moins de 24 mois depuis le diagnostic.',
      ),
    ),
    askWhom: oncologist,
    sources: [label, transplant, aldesleukinUsage],
  },
  {
    id: 'interleukin2-centre',
    kind: 'caution',
    label: voices(
      text('Where high-dose interleukin-2 is given', 'Où l’interleukine-2 à forte dose est donnée'),
      text(
        'Centre without experience of high-dose interleukin-2',
        'Centre sans expérience de l’interleukine-2 à forte dose',
      ),
    ),
    options,
    when: no(interleukin2CentreExperienced),
    text: voices(
      text(
        'It is given only where intensive care is at hand, at centres that give it often. Ask your cancer doctor if there is such a centre for you, and if a clinical trial would be better.',
        'On la donne seulement là où il y a des soins intensifs, dans des centres qui la donnent souvent. Demandez à votre médecin du cancer s’il y a un tel centre pour vous, et si un essai clinique serait préférable.',
      ),
      text(
        'Intensive care facility required (boxed warning). ASCO 2022 (3.5): only in experienced high-volume centres; a clinical trial is preferred.',
        'Unité de soins intensifs requise (mise en garde encadrée). ASCO 2022 (3.5) : seulement dans des centres expérimentés à fort volume ; un essai clinique est préféré.',
      ),
    ),
    askWhom: oncologist,
    sources: [boxed, asco('3.5')],
  },
];
