import { type Edition, jsonText, type Language } from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { noticesOfEdition } from '@renavigate/guideline/tell';
import {
  type Arguments,
  type OptionShapes,
  readArguments,
  suggestion,
} from '../arguments/arguments.ts';
import {
  commonShapes,
  editionFileShape,
  editionOf,
  languageIn,
  settingFor,
} from '../arguments/options.ts';
import type { Held } from '../base/library.ts';
import { badUsage, status } from '../base/refusal.ts';
import { fill, filled, printable, text } from '../base/text.ts';
import type { World } from '../base/world.ts';
import { type Block, item, name, paragraph, section, span } from '../document/document.ts';
import { printText } from '../document/print-text.ts';
import { editionJson, editionSummary } from '../editions/json.ts';
import { accountOf, showEdition } from '../editions/show.ts';
import { say } from '../editions/words.ts';
import { noticeBlocks } from '../marks/notice-blocks.ts';
import { widened } from '../rulebook/asked-library.ts';
import { type Exported, exportEdition, newEdition } from '../rulebook/write-edition.ts';

const shapes = {
  format: { value: ['text', 'json'] },
  output: { value: 'any', short: 'o' },
  ...editionFileShape,
  ...commonShapes,
} as const satisfies OptionShapes;

const said = {
  unknown: text(
    'editions has no command “{received}”.',
    'editions n’a pas de commande « {received} ».',
  ),
  noId: text(
    '{verb} needs an edition: renavigate editions {verb} {all}.',
    '{verb} demande une édition : renavigate editions {verb} {all}.',
  ),
  tooMany: text(
    '{verb} takes one edition; “{received}” is one too many.',
    '{verb} prend une seule édition ; « {received} » est de trop.',
  ),
  noOutput: text(
    '-o is for “editions export” and “editions new”.',
    '-o est pour « editions export » et « editions new ».',
  ),
};

function listBlocks(edition: Edition, language: Language, library: Library): readonly Block[] {
  const { id, source, statements, options } = edition;
  const counts = [
    fill(say.statements[language], { count: statements.length }),
    fill(say.options[language], { count: options.length }),
  ];
  return [
    name(span(id, 'code'), '  ', span(source.title[language], 'strong')),
    paragraph(3, source.body[language]),
    paragraph(3, source.contentDate[language]),
    paragraph(3, counts.join(' · ')),
    paragraph(3, source.completeness[language]),
    item(3, '!', source.currency[language]),
    ...noticeBlocks(noticesOfEdition(id, library), { language, audience: 'clinician' }, 3),
  ];
}

/** Guidelines that are known and not held: silence about them would look like agreement. */
function notHeldBlocks({ notHeld }: Library, language: Language): readonly Block[] {
  return [
    section(say.notHeld[language]),
    ...notHeld.map(({ body, newest, why }) =>
      item(1, '•', span(body[language], 'strong'), `, ${newest[language]}. ${why[language]}`),
    ),
  ];
}

const verbs = ['show', 'export', 'new'];

function unknownVerb(verb: string) {
  const what = filled(said.unknown, { received: printable(verb) });
  const hint = suggestion(verb, verbs, 'editions');
  return badUsage({ en: what.en + hint.en, fr: what.fr + hint.fr });
}

/** An edition with what else is written of it, and the library to tell it in. */
interface Chosen extends Exported {
  readonly library: Library;
}

/** The edition that a verb is for: one that is named, or given as a file. */
async function editionFor(verb: string, { given, held, world }: Telling): Promise<Chosen> {
  const [, ...ids] = given.names;
  const { library: wider, read } = await widened(given, held, [], world);
  const { content: library } = wider;
  const [fromFile, another] = read;
  const [id, second] =
    fromFile === undefined ? ids : [fromFile.edition.id, another?.edition.id ?? ids[0]];
  const all = held.content.editions.map((edition) => edition.id).join('|');
  if (id === undefined) throw badUsage(filled(said.noId, { verb, all }));
  const extra = { verb, received: printable(second ?? '') };
  if (second !== undefined) throw badUsage(filled(said.tooMany, extra));
  if (fromFile !== undefined) return { ...fromFile, library };
  const edition = editionOf(id, library.editions);
  const patientsOf = verb === 'export' ? await library.parts.patients() : () => [];
  return { edition, patients: patientsOf(edition), library };
}

/** Everything that the list of editions needs from outside. */
interface Telling {
  readonly given: Arguments;
  readonly held: Held;
  readonly library: Library;
  readonly language: Language;
  readonly world: World;
}

function print(json: unknown, world: World): void {
  world.output.write(`${jsonText(json)}\n`);
}

function isJson({ values }: Arguments): boolean {
  return values['format']?.[0] === 'json';
}

function list({ given, library, language, world }: Telling): number {
  const { editions } = library;
  if (isJson(given)) {
    const notHeld = library.notHeld.map(({ body, newest, why }) => ({
      body: body[language],
      newest: newest[language],
      why: why[language],
    }));
    const summaries = editions.map((each) => editionSummary(each, language, library));
    print({ renavigate: 'editions/1', language, editions: summaries, notHeld }, world);
    return status.answered;
  }
  const hint = fill(say.showHint[language], { id: editions[0]?.id ?? '' });
  const blocks = [
    ...editions.flatMap((each) => listBlocks(each, language, library)),
    ...notHeldBlocks(library, language),
  ];
  world.output.write(`${printText(blocks, settingFor(given, world))}\n${hint}\n`);
  return status.answered;
}

async function show(telling: Telling): Promise<number> {
  const { given, language, world } = telling;
  const { edition, library } = await editionFor('show', telling);
  if (isJson(given)) print(editionJson(edition, language, library), world);
  else
    world.output.write(
      printText(showEdition(edition, language, library), settingFor(given, world)),
    );
  const { used, all } = accountOf(edition);
  return used === all ? status.answered : status.problem;
}

/** `renavigate editions [show|export|new]`: what is held, every statement beside its rule, and editions as files. */
export async function runEditions(
  args: readonly string[],
  world: World,
  held: Held,
): Promise<number> {
  const given = readArguments(args, shapes, 'editions');
  const { content: library } = held;
  const telling = { given, held, library, language: languageIn(given, world), world };
  const [verb, name, extra] = given.names;
  const file = given.values['output']?.[0];
  if (verb !== undefined && !verbs.includes(verb)) throw unknownVerb(verb);
  if (file !== undefined && verb !== 'export' && verb !== 'new') throw badUsage(said.noOutput);
  if (verb === undefined) return list(telling);
  if (verb === 'show') return show(telling);
  if (verb === 'export') {
    await exportEdition(await editionFor(verb, telling), file, telling);
    return status.answered;
  }
  if (extra !== undefined) {
    throw badUsage(filled(said.tooMany, { verb, received: printable(extra) }));
  }
  await newEdition(name, file, telling);
  return status.answered;
}
