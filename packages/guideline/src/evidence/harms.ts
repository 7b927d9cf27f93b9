import type { Voices } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import type { Endpoint } from './trial/labels.ts';
import type { Outcome } from './trial/trial.ts';

const harms: readonly Endpoint[] = [
  'severeSideEffects',
  'seriousSideEffects',
  'stoppedForSideEffects',
  'doseReduced',
  'diedFromTreatment',
  'diedWithSideEffect',
  'fatigue',
  'handFootSyndrome',
  'lowPlatelets',
  'raisedAlt',
  'mouthSores',
];

/** Whether more of it is worse: what a treatment costs the people who had it. */
export function isHarm(endpoint: Endpoint): boolean {
  return harms.includes(endpoint);
}

/** Whether any harm is among these outcomes; where none is, `noHarmsHeld` is said beside the benefits. */
export function holdsHarms(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({ endpoint }) => isHarm(endpoint));
}

/** Said beside the benefits of a study of which no harm was read: silence is not safety. */
export const noHarmsHeld: Voices = voices(
  text(
    'What we hold of this study does not count side effects. That does not mean that there were none. Ask your team.',
    'Ce que nous tenons de cette étude ne compte pas les effets secondaires. Cela ne veut pas dire qu’il n’y en avait pas. Demandez à votre équipe.',
  ),
  text(
    'Harms: not in what is held of this study.',
    'Effets indésirables : absents de ce qui est tenu de cette étude.',
  ),
);
