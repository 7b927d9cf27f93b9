import type { Problem } from '@renavigate/engine';
import { type Speaker, speakersOf, type Together, toldBy } from '@renavigate/guideline/tell';
import { adviceDocument } from '../advice/document.ts';
import type { Document } from '../document/document.ts';
import { besideDocument } from './document.ts';

/** One edition in full, or several side by side; all that each says follows where everything is asked for. */
export function answerDocument(
  together: Together,
  problems: readonly Problem[],
  notes: readonly Problem[],
): Document {
  const speakers = speakersOf(together);
  const [only, ...others] = speakers;
  const told = (speaker: Speaker) => toldBy(speaker, together);
  if (only !== undefined && others.length === 0) {
    return adviceDocument(told(only), [...problems, ...together.beside.problems], notes);
  }
  const speaking = speakers.filter(({ advice }) => advice.scope.truth !== 'false');
  const full = together.explain ? speaking : [];
  return [
    ...besideDocument(together, problems, notes),
    ...full.flatMap((speaker) => adviceDocument(told(speaker), [], [])),
  ];
}
