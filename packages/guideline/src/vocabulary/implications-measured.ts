import { amount, compare, type Implication, measured } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { correctedCalcium } from '../terms/corrected-calcium.ts';
import { ecog, poorPerformanceStatus } from '../terms/fitness.ts';
import * as imdc from '../terms/imdc.ts';
import { decides } from './conclusions.ts';

const compared = text(
  'We compared the value with the limit given beside it.',
  'On a comparé la valeur à la limite donnée avec elle.',
);

/**
 * Numbers, compared with their limits. Where a Karnofsky and an ECOG score stand on either side of the border, the
 * ECOG score gives way (see its term): the risk group was made with Karnofsky. The clash is reported.
 */
export const measurements: readonly Implication[] = [
  ...decides(
    'months-to-systemic-therapy',
    compare(measured(imdc.monthsToSystemicTherapy), '<', amount(12, 'mo')),
    imdc.systemicTherapyWithinOneYear,
    compared,
  ),
  ...decides(
    'haemoglobin',
    compare(measured(imdc.haemoglobin), '<', measured(imdc.haemoglobinLowerLimit)),
    imdc.haemoglobinBelowLimit,
    compared,
  ),
  ...decides(
    'corrected-calcium',
    compare(correctedCalcium, '>', measured(imdc.calciumUpperLimit)),
    imdc.calciumAboveLimit,
    compared,
  ),
  ...decides(
    'neutrophils',
    compare(measured(imdc.neutrophils), '>', measured(imdc.neutrophilsUpperLimit)),
    imdc.neutrophilsAboveLimit,
    compared,
  ),
  ...decides(
    'platelets',
    compare(measured(imdc.platelets), '>', measured(imdc.plateletsUpperLimit)),
    imdc.plateletsAboveLimit,
    compared,
  ),
  ...decides(
    'karnofsky',
    compare(measured(imdc.karnofsky), '<', amount(80, '{score}')),
    poorPerformanceStatus,
    text(
      'This is the Karnofsky score itself, compared with 80.',
      'C’est le score de Karnofsky lui-même, comparé à 80.',
    ),
  ),
  ...decides(
    'ecog',
    compare(measured(ecog), '>=', amount(2, '{score}')),
    poorPerformanceStatus,
    text(
      'Converted from the ECOG score: three studies put Karnofsky 80 or more at ECOG 0 or 1. About one conversion in five is off by a step, so a recorded Karnofsky score is better.',
      'Converti à partir du score ECOG : trois études placent un Karnofsky de 80 ou plus à ECOG 0 ou 1. Environ une conversion sur cinq se trompe d’un cran ; un score de Karnofsky noté est préférable.',
    ),
  ),
];
