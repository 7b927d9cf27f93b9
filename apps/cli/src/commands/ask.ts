import { adviseBeside, asking, words } from '@renavigate/engine';
import { tell } from '@renavigate/guideline/tell';
import { type OptionShapes, readArguments } from '../arguments/arguments.ts';
import {
  audienceIn,
  audienceShape,
  commonShapes,
  editionShape,
  editionsIn,
  languageIn,
  settingFor,
} from '../arguments/options.ts';
import type { Held } from '../base/library.ts';
import { badInput, badUsage, type Refusal, status } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';
import type { World } from '../base/world.ts';
import { alertBlocks } from '../beside/alert-blocks.ts';
import { answerDocument } from '../beside/answer-document.ts';
import { type Block, paragraph, span, title } from '../document/document.ts';
import { printText, type Setting } from '../document/print-text.ts';
import { inputRefusal } from '../input/read-bytes.ts';
import { adviseAll, patientOf, questionCount } from '../interview/answers.ts';
import {
  answerLine,
  currentQuestion,
  type Interview,
  startInterview,
} from '../interview/interview.ts';
import { type Lines, openLines } from '../interview/lines.ts';
import { outOfPatience, patienceAfter, patient } from '../interview/patience.ts';
import { checkSaveable } from '../interview/save.ts';
import { saveOrShow } from '../interview/save-or-show.ts';
import { say } from '../interview/words.ts';
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
  const list = library.editions
    .map(
      ({ edition: { source } }) =>
        `${source.body[voice.language]}, ${source.title[voice.language]}`,
    )
    .join(words.semicolon[voice.language]);
  const count = questionCount(library);
  return [
    title('Renavigate'),
    paragraph(
      0,
      tell(voice, voice.audience === 'patient' ? say.welcome : say.welcomeTeam, { disease }),
    ),
    paragraph(0, tell(voice, say.source, { list })),
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

/** An interview that was held, and why it was ended, where neither the person nor the last question ended it. */
interface Ended {
  readonly interview: Interview;
  readonly stopped?: Refusal;
}

/** What ended the lines: nothing but their end, or a failure. */
function endOf(interview: Interview, lines: Lines): Ended {
  const failure = lines.failure();
  return failure === undefined ? { interview } : { interview, stopped: inputRefusal(failure) };
}

/** Asks until nothing is left to ask, the input ends, or the person does. Undefined when Ctrl-C ended it. */
async function hold(start: Interview, world: World, setting: Setting): Promise<Ended | undefined> {
  const show = (blocks: readonly Block[]) => {
    if (blocks.length > 0) world.output.write(printText(blocks, setting));
  };
  const ask = (interview: Interview) => {
    world.output.write('\n');
    show(currentQuestion(interview));
  };
  const lines = await openLines(world, '> ');
  let interview = start;
  let patience = patient;
  show(welcome(interview));
  ask(interview);
  try {
    for (;;) {
      const line = await lines.next();
      if (lines.isInterrupted()) return undefined;
      if (line === undefined) return endOf(interview, lines);
      const step = answerLine(interview, line);
      patience = patienceAfter(patience, step.interview.answers !== interview.answers);
      interview = step.interview;
      show(step.blocks);
      if (step.isEnded) return { interview };
      // Somebody who no longer sees the questions; a program may go on answering them.
      if (world.output.isClosed && world.input.isTTY) return { interview };
      const over = lines.isTyped ? undefined : outOfPatience(patience);
      if (over !== undefined) return { interview, stopped: badInput(over) };
      if (step.showQuestion) ask(interview);
    }
  } finally {
    lines.close();
  }
}

/** `renavigate ask`: the talk, or the interview over editions that are named; then what they say. */
export async function runAsk(args: readonly string[], world: World, held: Held): Promise<number> {
  const given = readArguments(args, askShapes, 'ask');
  const [received] = given.names;
  if (received !== undefined) throw badUsage(filled(extra, { received: printable(received) }));
  const { content } = held;
  const isNamed =
    given.values['edition'] !== undefined || given.values['edition-file'] !== undefined;
  if (content.talk !== undefined && !isNamed)
    return await runTalk(given, world, held, content.talk);
  const library = asking(held, await editionsIn(given, content, content.interview, world));
  const file = given.values['save']?.[0];
  if (file !== undefined) checkSaveable(file);
  const voice = { language: languageIn(given, world), audience: audienceIn(given, 'patient') };
  const setting = settingFor(given, world);
  const ended = await hold(startInterview(library, voice), world, setting);
  if (ended === undefined) return status.interrupted;
  const { interview, stopped } = ended;
  const { answers, cache } = interview;
  const beside = adviseBeside(library, patientOf(answers), cache);
  const document = answerDocument({ library, beside, cache, ...voice }, [], []);
  world.output.write('\n');
  // What cannot wait stands before the word that ends the interview, too.
  const urgent = alertBlocks(beside, [], { library, ...voice });
  const rest = document.slice(urgent.length);
  world.output.write(printText([...urgent, closing(interview), ...rest], setting));
  const isSaved =
    file === undefined || (await saveOrShow(file, answers, { voice, terms: content.terms }, world));
  if (stopped !== undefined) throw stopped;
  const hasProblems = beside.problems.length > 0;
  return hasProblems || !isSaved ? status.problem : status.answered;
}
