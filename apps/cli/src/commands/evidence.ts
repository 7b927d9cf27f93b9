import { derive, type Fact, type Language, nearest, type Option } from '@renavigate/engine';
import type { Reader } from '@renavigate/guideline/evidence/tell';
import { jurisdictions } from '@renavigate/guideline/funding/tell';
import { eachOnce, type Voice } from '@renavigate/guideline/tell';
import { noteBlocks, problemBlocks } from '../advice/problems.ts';
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
import type { Document } from '../document/document.ts';
import { printMarkdown } from '../document/print-markdown.ts';
import { printText } from '../document/print-text.ts';
import { loadParts, type Parts } from '../evidence/asked.ts';
import { evidenceDocument, optionsDocument } from '../evidence/document.ts';
import { readPatientInput } from '../input/read-patient.ts';
import { widened } from '../rulebook/asked-library.ts';

const shapes = {
  patient: { value: 'any' },
  province: { value: Object.keys(jurisdictions) },
  ...editionFileShape,
  ...audienceShape,
  format: { value: ['text', 'markdown'] },
  ...commonShapes,
} as const satisfies OptionShapes;

const said = {
  unknown: text(
    'There is no option “{received}”.{hint} “renavigate evidence” lists them.',
    'Il n’y a pas d’option « {received} ».{hint} « renavigate evidence » les énumère.',
  ),
  didYouMean: text(' Did you mean {nearest}?', ' Vouliez-vous dire {nearest} ?'),
};

function namesOf({ id, label }: Option): readonly string[] {
  const labels = Object.values(label).flatMap((each) => [each.en, each.fr]);
  return [id, ...labels].map((each) => each.toLocaleLowerCase());
}

/** The option of this id or name. Throws a refusal that names the nearest. */
function optionOf(received: string, options: readonly Option[]): Option {
  const wanted = received.toLocaleLowerCase();
  const found = options.find((option) => namesOf(option).includes(wanted));
  if (found !== undefined) return found;
  const closest = nearest(
    received,
    options.map(({ id }) => id),
  );
  const hint = closest === undefined ? undefined : filled(said.didYouMean, { nearest: closest });
  const inOne = (language: Language) =>
    filled(said.unknown, { received: printable(received), hint: hint?.[language] ?? '' })[language];
  throw badUsage({ en: inOne('en'), fr: inOne('fr') });
}

/** What a patient tells of the reader, and what is to be said of the input. */
interface ReaderInput {
  readonly reader?: Reader;
  readonly facts?: readonly Fact[];
  readonly blocks: Document;
  readonly status: number;
}

async function readReader(
  file: string | undefined,
  voice: Voice,
  world: World,
  { content, rules }: Held,
  { evidence }: Parts,
): Promise<ReaderInput> {
  if (file === undefined) return { blocks: [], status: status.answered };
  const { patient, problems, notes } = await readPatientInput(file, content, world);
  const derived = derive(patient.facts, rules);
  const all = eachOnce([...problems, ...derived.problems]);
  return {
    reader: evidence.readerOf(derived.known),
    facts: [...derived.known.values()],
    blocks: [...problemBlocks(all, voice), ...noteBlocks(notes, voice)],
    status: all.length > 0 ? status.problem : status.answered,
  };
}

/** Prints a document in the form that was asked for. */
function print(document: Document, given: Arguments, world: World): void {
  const isMarkdown = given.values['format']?.[0] === 'markdown';
  world.output.write(
    isMarkdown ? printMarkdown(document) : printText(document, settingFor(given, world)),
  );
}

/** `renavigate evidence [OPTION]`: the trials, approvals, funding and drugs of an option, or the options. */
export async function runEvidence(
  args: readonly string[],
  world: World,
  comeWith: Held,
): Promise<number> {
  const given = readArguments(args, shapes, 'evidence');
  const { library: held } = await widened(given, comeWith, [], world);
  const received = given.names.join(' ');
  const audience = audienceIn(given, 'clinician');
  const voice = { library: held, language: languageIn(given, world), audience };
  const parts = await loadParts(held.content.parts);
  if (received === '') {
    print(optionsDocument(voice, parts.evidence), given, world);
    return status.answered;
  }
  const option = optionOf(received, held.content.options);
  const [file] = given.values['patient'] ?? [];
  const { blocks, status: found, ...known } = await readReader(file, voice, world, held, parts);
  const [province] = given.values['province'] ?? [];
  const today = new Date().toISOString().slice(0, 10);
  const place = province === undefined ? {} : { province };
  const asked = { parts, option, ...voice, today, ...known, ...place };
  print([...blocks, ...evidenceDocument(asked)], given, world);
  return found;
}
