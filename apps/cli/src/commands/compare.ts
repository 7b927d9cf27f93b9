import { adviseBeside, asking, patientCache } from '@renavigate/engine';
import { eachOnce, type Together } from '@renavigate/guideline/tell';
import { type Arguments, type OptionShapes, readArguments } from '../arguments/arguments.ts';
import {
  audienceIn,
  audienceShape,
  commonShapes,
  editionFileShape,
  languageIn,
  settingFor,
} from '../arguments/options.ts';
import type { Held } from '../base/library.ts';
import { badUsage, status } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';
import type { World } from '../base/world.ts';
import { compareDocument } from '../compare/document.ts';
import { printMarkdown } from '../document/print-markdown.ts';
import { printText } from '../document/print-text.ts';
import { readPatientInput } from '../input/read-patient.ts';
import { widened } from '../rulebook/asked-library.ts';

const shapes = {
  patient: { value: 'any' },
  ...editionFileShape,
  ...audienceShape,
  format: { value: ['text', 'markdown'] },
  ...commonShapes,
} as const satisfies OptionShapes;

const said = {
  twoEditions: text(
    'compare needs two editions and a patient: renavigate compare A B --patient FILE (“--edition-file FILE” instead of a name). The editions: {all}.',
    'compare demande deux éditions et un patient : renavigate compare A B --patient FICHIER (« --edition-file FICHIER » au lieu d’un nom). Les éditions : {all}.',
  ),
  tooMany: text(
    'compare takes two editions; “{received}” is one too many.',
    'compare prend deux éditions ; « {received} » est de trop.',
  ),
  same: text(
    'compare needs two different editions; {received} was given twice.',
    'compare demande deux éditions différentes ; {received} est donné deux fois.',
  ),
  noPatient: text(
    'compare needs a patient: --patient FILE, or “--patient -” to read standard input.',
    'compare demande un patient : --patient FICHIER, ou « --patient - » pour lire l’entrée standard.',
  ),
};

/** The library with the two editions: those that were named, then those that were given as files. */
async function bothIn(given: Arguments, held: Held, world: World): Promise<Held> {
  const { names } = given;
  const count = names.length + (given.values['edition-file'] ?? []).length;
  if (count < 2) {
    const all = held.content.editions.map(({ id }) => id).join(', ');
    throw badUsage(filled(said.twoEditions, { all }));
  }
  const extra = names[2] ?? names.at(-1) ?? '';
  if (count > 2) throw badUsage(filled(said.tooMany, { received: printable(extra) }));
  const { library, named, read } = await widened(given, held, names, world);
  const [one, other] = [...named, ...read.map(({ edition }) => edition)];
  if (one === undefined || other === undefined) throw new Error('There are not two editions.');
  if (one.id === other.id) throw badUsage(filled(said.same, { received: one.id }));
  return asking(library, [one, other]);
}

/** `renavigate compare A B --patient FILE`: how two editions differ for one patient. */
export async function runCompare(
  args: readonly string[],
  world: World,
  held: Held,
): Promise<number> {
  const given = readArguments(args, shapes, 'compare');
  const library = await bothIn(given, held, world);
  const file = given.values['patient']?.[0];
  if (file === undefined) throw badUsage(said.noPatient);
  const voice = { language: languageIn(given, world), audience: audienceIn(given, 'clinician') };
  const input = await readPatientInput(file, library.content, world);
  const cache = patientCache();
  const beside = adviseBeside(library, input.patient, cache);
  const together: Together = { library, beside, cache, ...voice };
  const document = compareDocument(together, input.problems, input.notes);
  const isMarkdown = given.values['format']?.[0] === 'markdown';
  world.output.write(
    isMarkdown ? printMarkdown(document) : printText(document, settingFor(given, world)),
  );
  const count = eachOnce([...input.problems, ...beside.problems]).length;
  return count > 0 ? status.problem : status.answered;
}
