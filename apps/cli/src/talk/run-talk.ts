import { asking, type Fact, factsOfTalk, groupBy, type Talk } from '@renavigate/engine';
import type { Arguments } from '../arguments/arguments.ts';
import { audienceIn, languageIn, settingFor } from '../arguments/options.ts';
import type { Held } from '../base/library.ts';
import { status } from '../base/refusal.ts';
import type { World } from '../base/world.ts';
import { printText } from '../document/print-text.ts';
import type { Answers } from '../interview/answers.ts';
import { checkSaveable } from '../interview/save.ts';
import { saveOrShow } from '../interview/save-or-show.ts';
import { endDocument, holdTalk } from './hold.ts';
import { startSession } from './session.ts';

/** The talk over the guidelines of today, then the first answer. */
export async function runTalk(
  given: Arguments,
  world: World,
  held: Held,
  talk: Talk,
): Promise<number> {
  const { editions, terms } = held.content;
  const today = editions.filter(({ source }) => source.replacedBy === undefined);
  const file = given.values['save']?.[0];
  if (file !== undefined) checkSaveable(file);
  const voice = { language: languageIn(given, world), audience: audienceIn(given, 'patient') };
  const setting = settingFor(given, world);
  const ended = await holdTalk(startSession(asking(held, today), talk, voice), world, setting);
  if (ended === undefined) return status.interrupted;
  const { state: session, stopped } = ended;
  world.output.write(`\n${printText(endDocument(session), setting)}`);
  const stated = factsOfTalk(talk, session.answers, terms);
  const isSaved =
    file === undefined || (await saveOrShow(file, answersOf(stated), { voice, terms }, world));
  if (stopped !== undefined) throw stopped;
  return session.state.beside.problems.length > 0 || !isSaved ? status.problem : status.answered;
}

/** Facts as answers, for the file that they are saved in. */
function answersOf(facts: readonly Fact[]): Answers {
  const byTerm = groupBy(facts, ({ term }) => term);
  return new Map([...byTerm].map(([term, own]) => [term, { facts: own, isWhole: false }]));
}
