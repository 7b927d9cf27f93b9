import type { AllTerms } from '@renavigate/engine';
import { tell } from '@renavigate/guideline/tell';
import { Refusal } from '../base/refusal.ts';
import { printable } from '../base/text.ts';
import type { World } from '../base/world.ts';
import type { Answers } from './answers.ts';
import type { Interview } from './interview.ts';
import { saveAnswers, savedText } from './save.ts';
import { say } from './words.ts';

/** Writes the answers where they were asked for. Returns whether that went well. */
export async function saveOrShow(
  file: string,
  answers: Answers,
  { voice, terms }: { readonly voice: Interview['voice']; readonly terms: AllTerms },
  world: World,
): Promise<boolean> {
  try {
    await saveAnswers(file, answers, terms);
    world.output.write(`\n${tell(voice, say.saved, { file: printable(file) })}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.errors.write(`renavigate: ${error.text[voice.language]}\n`);
    world.output.write(`\n${tell(voice, say.copyInstead)}\n\n${savedText(answers, terms)}`);
    return false;
  }
}
