import type { Voices } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';

/** Words of the talk: to the person, and about the patient where somebody of the team goes through it. */
export function talkWords(
  patient: readonly [en: string, fr: string],
  clinician: readonly [en: string, fr: string] = patient,
): Voices {
  return voices(text(...patient), text(...clinician));
}

/** “I don’t know” is an answer like the others. */
export const notKnown = {
  id: 'unknown',
  label: talkWords(['I don’t know', 'Je ne sais pas'], ['Not known', 'Inconnu']),
  says: [],
  alone: true,
} as const;

export const yesLabel = talkWords(['Yes', 'Oui']);
export const noLabel = talkWords(['No', 'Non']);
