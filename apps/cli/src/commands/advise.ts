import { adviseBeside, jsonText, patientCache } from '@renavigate/engine';
import {
  type AnswerField,
  answerFields,
  answerJson,
  eachOnce,
  type Together,
  tell,
  usualFields,
} from '@renavigate/guideline/tell';
import { say } from '../advice/words.ts';
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
import { answerDocument } from '../beside/answer-document.ts';
import { firstDocument } from '../beside/first-document.ts';
import { printMarkdown } from '../document/print-markdown.ts';
import { printText } from '../document/print-text.ts';
import { readPatientInput } from '../input/read-patient.ts';
import { askedLibrary } from '../rulebook/asked-library.ts';

export const adviseShapes = {
  ...editionShape,
  ...audienceShape,
  format: { value: ['text', 'json', 'markdown'] },
  fields: { value: 'any' },
  full: {},
  explain: {},
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
  unknownField: text(
    'The answer has no field “{received}”. Use some of these, with commas between: {all}.',
    'La réponse n’a pas de champ « {received} ». Utilisez certains de ceux-ci, séparés par des virgules : {all}.',
  ),
  fieldsOfJson: text(
    '--fields chooses parts of the JSON; without --format json it does nothing. Add it, or leave --fields out.',
    '--fields choisit des parties du JSON ; sans --format json, elle ne fait rien. Ajoutez-le, ou retirez --fields.',
  ),
  fieldsOrFull: text(
    '--full and --explain give every field, and --fields some. Use one of them.',
    '--full et --explain donnent tous les champs, et --fields quelques-uns. Utilisez l’une d’elles.',
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

const every = 'all';

/** The parts of the JSON answer that were asked for: all, some, or those that are usual. */
function fieldsIn({ values }: Arguments): readonly AnswerField[] {
  const [asked] = values['fields'] ?? [];
  const isFull = values['full'] !== undefined || values['explain'] !== undefined;
  if (asked === undefined) return isFull ? answerFields : usualFields;
  if (values['format']?.[0] !== 'json') throw badUsage(said.fieldsOfJson);
  if (isFull) throw badUsage(said.fieldsOrFull);
  if (asked === every) return answerFields;
  return asked.split(',').map((name) => {
    const field = answerFields.find((each) => each === name.trim());
    if (field !== undefined) return field;
    const all = [...answerFields, every].join(', ');
    throw badUsage(filled(said.unknownField, { received: printable(name.trim()), all }));
  });
}

/** What the editions say to a patient, and how many problems were met. */
interface Answer {
  readonly together: Together;
  readonly input: Awaited<ReturnType<typeof readPatientInput>>;
  readonly count: number;
}

/** Prints the answer as JSON; how many problems there are is told beside it. */
function printJson(answer: Answer, fields: readonly AnswerField[], world: World): void {
  const { together, input, count } = answer;
  const json = answerJson(together, input.problems, input.notes, fields);
  world.output.write(`${jsonText(json)}\n`);
  const words = count === 1 ? say.problemCount.one : say.problemCount.many;
  if (count > 0) world.errors.write(`${tell(together, words, { count })}\n`);
}

/** Prints the answer for people: the first answer of all, or the whole where it is asked for. */
function printDocument({ together, input }: Answer, given: Arguments, world: World): void {
  const isFull =
    together.explain ||
    given.values['full'] !== undefined ||
    together.library.editions.length === 1;
  const documentOf = isFull ? answerDocument : firstDocument;
  const document = documentOf(together, input.problems, input.notes);
  const isMarkdown = given.values['format']?.[0] === 'markdown';
  world.output.write(
    isMarkdown ? printMarkdown(document) : printText(document, settingFor(given, world)),
  );
}

/** `renavigate advise FILE`: reads a patient, and says what the editions say. */
export async function runAdvise(
  args: readonly string[],
  world: World,
  held: Held,
): Promise<number> {
  const given = readArguments(args, adviseShapes, 'advise');
  const file = fileIn(given.names);
  const fields = fieldsIn(given);
  const library = await askedLibrary(given, held, held.content.editions, world);
  const voice = { language: languageIn(given, world), audience: audienceIn(given, 'clinician') };
  if (file === '-' && world.input.isTTY) world.errors.write(`${said.waiting[voice.language]}\n`);
  const input = await readPatientInput(file, library.content, world);
  const cache = patientCache();
  const beside = adviseBeside(library, input.patient, cache);
  const explain = given.values['explain'] !== undefined;
  const together = { library, beside, cache, ...voice, explain };
  const count = eachOnce([...input.problems, ...beside.problems]).length;
  const answer = { together, input, count };
  if (given.values['format']?.[0] === 'json') printJson(answer, fields, world);
  else printDocument(answer, given, world);
  return count > 0 ? status.problem : status.answered;
}
