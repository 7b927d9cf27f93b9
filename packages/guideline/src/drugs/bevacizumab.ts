import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { months } from './contraception.ts';
import { actsOnVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { everyThreeWeeks, inTrialsOnly } from './giving.ts';
import { trials } from './sources.ts';

export const bevacizumab = {
  id: 'bevacizumab',
  name: text('bevacizumab', 'bévacizumab'),
  brand: 'Avastin',
  otherNames: ['bévacizumab'],
  drugClass: 'vegfAntibody',
  codes: [
    { system: atc, code: 'L01FG01', display: 'bevacizumab' },
    { system: rxnorm, code: '253337', display: 'bevacizumab' },
  ],
  options: [
    {
      id: 'bevacizumab',
      group: 'targeted',
      with: [],
      description: actsOnVegf,
    },
  ],
  targets: text('VEGF-A', 'VEGF-A'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: inTrialsOnly,
      amount: text('15 mg/kg', '15 mg/kg'),
      frequency: everyThreeWeeks,
      citation: trials('IMmotion151'),
    },
  ],
  cautions: undefined,
  sideEffects: undefined,
  concerns: {
    heart: {
      says: voices(
        text(
          'Bevacizumab can weaken the heart. It is stopped for good after a clot in an artery or in the lungs.',
          'Le bévacizumab peut affaiblir le cœur. On l’arrête pour de bon après un caillot dans une artère ou dans les poumons.',
        ),
        text(
          'Bevacizumab: heart failure; arterial clots, more often over 65, with diabetes or an earlier arterial clot. Stopped for good after an arterial or pulmonary clot.',
          'Bévacizumab : insuffisance cardiaque ; thromboses artérielles, plus fréquentes après 65 ans, en cas de diabète ou d’antécédent de thrombose artérielle. Arrêt définitif après une thrombose artérielle ou une embolie pulmonaire.',
        ),
      ),
      sources: safety(80),
    },
    bloodPressure: {
      says: voices(
        text(
          'Bevacizumab can raise blood pressure. It is stopped for good when the pressure cannot be brought under control.',
          'Le bévacizumab peut faire monter la tension. On l’arrête pour de bon quand elle ne peut pas être maîtrisée.',
        ),
        text(
          'Bevacizumab: paused for severe hypertension that needs drugs; stopped for good when it cannot be controlled or rises suddenly.',
          'Bévacizumab : suspendu en cas d’hypertension grave à traiter ; arrêt définitif si elle ne peut être maîtrisée ou monte soudainement.',
        ),
      ),
      sources: safety(44),
    },
    bleeding: {
      says: voices(
        text(
          'Bevacizumab may cause bleeding, most of all from the tumour. It is not given after you cough up blood.',
          'Le bévacizumab peut causer un saignement, surtout de la tumeur. On ne le donne pas après avoir craché du sang.',
        ),
        text(
          'Bevacizumab: bleeding, above all from the tumour; not after recent haemoptysis; stopped for good after severe bleeding.',
          'Bévacizumab : saignement, surtout de la tumeur ; pas après une hémoptysie récente ; arrêt définitif après un saignement grave.',
        ),
      ),
      sources: safety(53, 54),
    },
    woundHealing: {
      says: voices(
        text(
          'Bevacizumab is not given when surgery is planned, for 28 days after a big operation, or with a wound that has not healed.',
          'On ne donne pas le bévacizumab quand une chirurgie est prévue, pendant 28 jours après une grosse opération, ou avec une plaie non guérie.',
        ),
        text(
          'Bevacizumab: not with planned surgery, within 28 days of major surgery, or with an unhealed wound.',
          'Bévacizumab : pas si une chirurgie est prévue, dans les 28 jours suivant une chirurgie majeure, ni avec une plaie non guérie.',
        ),
      ),
      sources: safety(67, 68),
    },
  },
  contraception: {
    after: months(6),
    sources: safety(30),
  },
} as const satisfies DrugRow;
