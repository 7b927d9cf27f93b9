import { adviseBeside } from '@renavigate/engine';
import { tell } from '@renavigate/guideline/tell';
import { type Arguments, type OptionShapes, readArguments } from '../arguments/arguments.ts';
import {
  audienceIn,
  audienceShape,
  commonShapes,
  editionShape,
  languageIn,
  settingFor,
} from '../arguments/options.ts';
import type { Held } from '../base/library.ts';
import { badUsage, status } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';
import type { World } from '../base/world.ts';
import { alertBlocks } from '../beside/alert-blocks.ts';
import { answerDocument } from '../beside/answer-document.ts';
import { type Block, paragraph, span, title } from '../document/document.ts';
import { printText, type Setting } from '../document/print-text.ts';
import { adviseAll, patientOf, questionCount } from '../interview/answers.ts';
import { type Conversation, converse, sourceLine } from '../interview/converse.ts';
import {
  answerLine,
  currentQuestion,
  type Interview,
  startInterview,
} from '../interview/interview.ts';
import { checkSaveable } from '../interview/save.ts';
import { saveOrShow } from '../interview/save-or-show.ts';
import { say } from '../interview/words.ts';
import { askedLibrary } from '../rulebook/asked-library.ts';
import { runTalk } from '../talk/run-talk.ts';

export const askShapes = {
  ...editionShape,
  ...audienceShape,
  save: { value: 'any' },
  ...commonShapes,
} as const satisfies OptionShapes;

const extra = text(
  'ask takes no file; “{received}” was given. To read a file: renavigate advise {received}',
  'ask ne prend pas de fichier ; « {received} » a été donné. Pour lire un fichier : renavigate advise {received}',
);

function welcome({ library, voice }: Interview): readonly Block[] {
  const disease = library.content.disease.name[voice.language];
  const count = questionCount(library);
  return [
    title('Renavigate'),
    paragraph(
      0,
      tell(voice, voice.audience === 'patient' ? say.welcome : say.welcomeTeam, { disease }),
    ),
    sourceLine({ library, ...voice }),
    paragraph(0, tell(voice, say.howMany, { count })),
    paragraph(0, span(tell(voice, say.keys), 'faint')),
  ];
}

function closing(interview: Interview): Block {
  const { voice } = interview;
  const advices = adviseAll(interview.library, interview.answers, interview.cache);
  if (interview.asked !== undefined) return paragraph(0, tell(voice, say.ended));
  if (advices.every(({ scope }) => scope.truth === 'false')) {
    return paragraph(0, tell(voice, say.outside));
  }
  const isOpen = advices.some(({ options }) => options.some(({ missing }) => missing.length > 0));
  return paragraph(0, tell(voice, isOpen ? say.openLeft : say.settled));
}

/** The interview as a conversation at the terminal. */
function conversationOf(start: Interview): Conversation<Interview> {
  return {
    welcome: welcome(start),
    question: currentQuestion,
    answer: (before, line) => {
      const { interview: state, ...step } = answerLine(before, line);
      return { ...step, state };
    },
  };
}

/** Prints what the editions say to the answers; says whether it met problems. */
function printAnswer(interview: Interview, setting: Setting, world: World): boolean {
  const { library, answers, cache, voice } = interview;
  const beside = adviseBeside(library, patientOf(answers), cache);
  const document = answerDocument({ library, beside, cache, ...voice }, [], []);
  world.output.write('\n');
  // What cannot wait stands before the word that ends the interview, too.
  const urgent = alertBlocks(beside, [], { library, ...voice });
  const rest = document.slice(urgent.length);
  world.output.write(printText([...urgent, closing(interview), ...rest], setting));
  return beside.problems.length > 0;
}

/** The interview over some editions, and then what they say. */
async function runInterview(given: Arguments, world: World, held: Held): Promise<number> {
  const { content } = held;
  const library = await askedLibrary(given, held, content.interview, world);
  const [file] = given.values['save'] ?? [];
  if (file !== undefined) checkSaveable(file);
  const voice = { language: languageIn(given, world), audience: audienceIn(given, 'patient') };
  const setting = settingFor(given, world);
  const start = startInterview(library, voice);
  const ended = await converse(start, conversationOf(start), world, setting);
  if (ended === undefined) return status.interrupted;
  const { state, stopped } = ended;
  const hasProblems = printAnswer(state, setting, world);
  const saving = { voice, terms: library.content.terms };
  const isSaved = file === undefined || (await saveOrShow(file, state.answers, saving, world));
  if (stopped !== undefined) throw stopped;
  return hasProblems || !isSaved ? status.problem : status.answered;
}

/** `renavigate ask`: the talk, or the interview over editions that are named; then what they say. */
export async function runAsk(args: readonly string[], world: World, held: Held): Promise<number> {
  const given = readArguments(args, askShapes, 'ask');
  const [received] = given.names;
  if (received !== undefined) throw badUsage(filled(extra, { received: printable(received) }));
  const { talk } = held.content;
  const isNamed =
    given.values['edition'] !== undefined || given.values['edition-file'] !== undefined;
  if (talk === undefined || isNamed) return await runInterview(given, world, held);
  return await runTalk(given, world, held, talk);
}
