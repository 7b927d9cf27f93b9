import type { Implication } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { kidneyCancerTreatedBefore, kidneyTumourPresent } from '../terms/disease.ts';
import { kidneyTumourResectable, longIntervalSinceNephrectomy } from '../terms/kidney.ts';
import { nephrectomyDecided, upfrontNephrectomyDone } from '../terms/nephrectomy.ts';
import { kidneyTumourSmallBesideMetastases } from '../terms/spread.ts';
import { implies } from './conclusions.ts';

const needsTumour = text(
  'This can be said only when there is a tumour in the kidney.',
  'Cela ne peut se dire que s’il y a une tumeur dans le rein.',
);

const surgeryIsTreatment = text(
  'The kidney was operated on for the cancer, so it has been treated before.',
  'Le rein a été opéré pour le cancer, donc le cancer a déjà été traité.',
);

/** What follows from the tumour in the kidney and from surgery on it. */
export const kidneys: readonly Implication[] = [
  ...implies(
    'resectable-then-tumour-present',
    [kidneyTumourResectable, true],
    [kidneyTumourPresent, true],
    needsTumour,
  ),
  ...implies(
    'small-kidney-tumour-then-tumour-present',
    [kidneyTumourSmallBesideMetastases, true],
    [kidneyTumourPresent, true],
    needsTumour,
  ),
  ...implies(
    'nephrectomy-decided-then-tumour-present',
    [nephrectomyDecided, true],
    [kidneyTumourPresent, true],
    needsTumour,
  ),
  ...implies(
    'upfront-nephrectomy-then-treated-before',
    [upfrontNephrectomyDone, true],
    [kidneyCancerTreatedBefore, true],
    surgeryIsTreatment,
  ),
  ...implies(
    'long-interval-then-treated-before',
    [longIntervalSinceNephrectomy, true],
    [kidneyCancerTreatedBefore, true],
    surgeryIsTreatment,
  ),
];
