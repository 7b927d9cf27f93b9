import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { kidneyDisease, liverMoreThanMildlyImpaired } from '../terms/conditions.ts';
import type { DrugRow } from './drug.ts';
import { sideEffects } from './side-effects.ts';
import { named } from './sources.ts';

export const aldesleukin = {
  id: 'aldesleukin',
  name: text('aldesleukin (interleukin-2)', 'aldesleukine (interleukine-2)'),
  brand: 'Proleukin',
  otherNames: ['interleukin-2', 'interleukine-2', 'IL-2', 'aldesleukine'],
  drugClass: 'cytokine',
  codes: [
    { system: atc, code: 'L03AC01', display: 'aldesleukin (interleukin-2)' },
    { system: rxnorm, code: '70223', display: 'aldesleukin (interleukin-2)' },
  ],
  options: [
    {
      id: 'highDoseInterleukin2',
      group: 'immunotherapy',
      name: text('high-dose interleukin-2', 'interleukine-2 à forte dose'),
      with: [],
      description: text(
        'A drug, given into a vein at a high dose, that wakes up the immune system.',
        'Un médicament, donné dans une veine à forte dose, qui éveille le système immunitaire.',
      ),
    },
  ],
  targets: text('IL-2 receptor', 'récepteur de l’IL-2'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'in selected fit people, at centres that know it well',
        'chez des personnes choisies et en forme, dans des centres qui le connaissent bien',
      ),
      amount: text('600,000 IU/kg', '600 000 UI/kg'),
      frequency: text(
        'every 8 hours, at most 14 doses, then a second round after a rest',
        'toutes les 8 heures, au plus 14 doses, puis un deuxième cycle après un repos',
      ),
      schedule: text('in hospital with intensive care', 'à l’hôpital avec soins intensifs'),
      citation: named(
        'Trials: Fyfe 1995, SELECT; US label',
        'Essais : Fyfe 1995, SELECT ; étiquette américaine',
      ),
    },
  ],
  cautions: [
    {
      row: 'cautions/0',
      kind: 'contraindication',
      about: ['heart', 'lungs', 'kidneys', 'liver'],
      text: voices(
        text(
          'It is not given when a stress test of the heart or a test of the lungs is not normal. Nor is it given with serious disease of the heart, lungs, kidneys or liver.',
          'On ne le donne pas quand une épreuve d’effort du cœur ou un test des poumons n’est pas normal. On ne le donne pas non plus en cas de maladie importante du cœur, des poumons, des reins ou du foie.',
        ),
        text(
          'Abnormal thallium stress test or pulmonary function test; significant cardiac, pulmonary, renal or hepatic disease.',
          'Épreuve d’effort au thallium ou exploration fonctionnelle respiratoire anormale ; maladie cardiaque, pulmonaire, rénale ou hépatique importante.',
        ),
      ),
      citation: named('US label; AHFS', 'Étiquette américaine ; AHFS'),
    },
    {
      row: 'cautions/1',
      kind: 'contraindication',
      about: ['immuneSystem', 'infection'],
      text: voices(
        text(
          'It is not given after an organ transplant, or while you have an infection with bacteria.',
          'On ne le donne pas après une greffe d’organe, ou pendant une infection causée par des bactéries.',
        ),
        text(
          'Organ transplant; active bacterial infection.',
          'Greffe d’organe ; infection bactérienne active.',
        ),
      ),
      citation: named('RxList patient text; AHFS', 'Texte de RxList pour les patients ; AHFS'),
    },
    {
      row: 'cautions/2',
      kind: 'boxedWarning',
      about: ['hospital', 'infection'],
      text: voices(
        text(
          'Fluid can leak out of small blood vessels, and some people have died of it. Severe infection is a risk too. It is given where intensive care is at hand.',
          'Du liquide peut s’échapper des petits vaisseaux sanguins, et des personnes en sont mortes. Une infection grave est aussi un risque. On le donne là où il y a des soins intensifs.',
        ),
        text(
          'Capillary leak syndrome, sometimes fatal; intensive care facility required; risk of sepsis.',
          'Syndrome de fuite capillaire, parfois mortel ; unité de soins intensifs requise ; risque de septicémie.',
        ),
      ),
      citation: named('US label', 'Étiquette américaine'),
    },
  ],
  sideEffects: sideEffects(
    named('MedicineNet: aldesleukin', 'MedicineNet : aldesleukine'),
    'lowBloodPressure',
    'swelling',
    'confusion',
    'kidneys',
    'nausea',
  ),
  concerns: {
    kidneyFunction: {
      when: kidneyDisease,
      says: voices(
        text(
          'Interleukin-2 should not be given with kidney disease. It can make kidneys fail.',
          'L’interleukine-2 ne devrait pas être donnée en cas de maladie des reins. Elle peut faire cesser le travail des reins.',
        ),
        text(
          'High-dose interleukin-2: ruled out by significant renal impairment; may cause kidney failure. No creatinine limit was read.',
          'Interleukine-2 à forte dose : exclue par une atteinte rénale importante ; peut causer une insuffisance rénale. Aucune limite de créatinine lue.',
        ),
      ),
      sources: safety(107, 137, 138, 269, 270, 271),
    },
    liverFunction: {
      when: liverMoreThanMildlyImpaired,
      says: voices(
        text(
          'Interleukin-2 should not be given with liver disease.',
          'L’interleukine-2 ne devrait pas être donnée en cas de maladie du foie.',
        ),
        text(
          'High-dose interleukin-2: ruled out by significant hepatic impairment.',
          'Interleukine-2 à forte dose : exclue par une atteinte hépatique importante.',
        ),
      ),
      sources: safety(137, 270),
    },
  },
  contraception: {
    sources: safety(32),
  },
} as const satisfies DrugRow;
