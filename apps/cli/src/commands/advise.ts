import { advise, type Edition } from '@renavigate/engine';
import { terms } from '@renavigate/guideline';
import { adviceDocument } from '../advice/document.ts';
import { adviceJson } from '../advice/json.ts';
import { type Told, tell } from '../advice/telling.ts';
import { type OptionShapes, readArguments } from '../arguments.ts';
import { printMarkdown } from '../document/print-markdown.ts';
import { printText } from '../document/print-text.ts';
import { type PatientInput, readPatientInput } from '../input/read-patient.ts';
import {
  audienceIn,
  audienceShape,
  commonShapes,
  editionShape,
  editionsIn,
  languageIn,
  settingFor,
} from '../options.ts';
import { badUsage, status } from '../refusal.ts';
import { filled, printable, text } from '../text.ts';
import { say } from '../words.ts';
import type { World } from '../world.ts';

export const adviseShapes = {
  ...editionShape,
  ...audienceShape,
  format: { value: ['text', 'json', 'markdown'] },
  ...commonShapes,
} as const satisfies OptionShapes;

const said = {
  noFile: text(
    'advise needs a file: renavigate advise FILE, or “-” to read standard input.',
    'advise demande un fichier : renavigate advise FICHIER, ou « - » pour lire l’entrée standard.',
  ),
  twoFiles: text(
    'advise takes one file, and was given {count}; “{second}” is the second.',
    'advise prend un seul fichier, et en a reçu {count} ; « {second} » est le deuxième.',
  ),
  waiting: text(
    'Reading from the keyboard; end with Ctrl-D.',
    'Lecture au clavier ; terminez avec Ctrl-D.',
  ),
};

function fileIn(names: readonly string[]): string {
  const [file, second] = names;
  if (file === undefined) throw badUsage(said.noFile);
  if (second === undefined) return file;
  throw badUsage(filled(said.twoFiles, { count: names.length, second: printable(second) }));
}

function answerAll(
  input: PatientInput,
  editions: readonly Edition[],
  voice: Pick<Told, 'language' | 'audience'>,
): readonly Told[] {
  return editions.map((edition) => ({ edition, advice: advise(edition, input.patient), ...voice }));
}

/** Every edition's advice as one document; problems with the input stand in the first alone. */
export function documentOf(told: readonly Told[], input: Omit<PatientInput, 'patient'>) {
  return told.flatMap((each, index) =>
    index === 0 ? adviceDocument(each, input.problems, input.notes) : adviceDocument(each, [], []),
  );
}

/** How many problems there are in what was given, over all editions. */
export function problemCount(told: readonly Told[], input: Omit<PatientInput, 'patient'>): number {
  const contradictions = told.flatMap(({ advice }) => advice.problems.map(({ place }) => place));
  return input.problems.length + new Set(contradictions).size;
}

/** `renavigate advise FILE`: reads a patient, and says what the editions say. */
export async function runAdvise(args: readonly string[], world: World): Promise<number> {
  const given = readArguments(args, adviseShapes, 'advise');
  const file = fileIn(given.names);
  const editions = editionsIn(given);
  const voice = { language: languageIn(given, world), audience: audienceIn(given, 'clinician') };
  if (file === '-' && world.input.isTTY) world.errors.write(`${said.waiting[voice.language]}\n`);
  const input = await readPatientInput(file, terms, world);
  const told = answerAll(input, editions, voice);
  const count = problemCount(told, input);
  const format = given.values['format']?.[0] ?? 'text';
  if (format === 'json') {
    const json = adviceJson(told, input.problems, input.notes, voice);
    world.output.write(`${JSON.stringify(json, null, 2)}\n`);
    const words = count === 1 ? say.problemCount.one : say.problemCount.many;
    if (count > 0) world.errors.write(`${tell(voice, words, { count })}\n`);
  } else {
    const document = documentOf(told, input);
    const setting = settingFor(given, world);
    world.output.write(
      format === 'markdown' ? printMarkdown(document) : printText(document, setting),
    );
  }
  return count > 0 ? status.problem : status.answered;
}
