import type { Edition, Language, RecordMapping } from '@renavigate/engine';
import {
  checkRulebook,
  type Rulebook,
  type RulebookPatient,
  rulebookOf,
  rulebookText,
} from '@renavigate/engine/rulebook';
import type { Library } from '@renavigate/guideline';
import { badUsage } from '../base/refusal.ts';
import { fill, filled, printable, text } from '../base/text.ts';
import type { World } from '../base/world.ts';
import { say } from './words.ts';
import { writeNew } from './write.ts';

const said = {
  noName: text(
    'new needs a name: renavigate editions new NAME.',
    'new demande un nom : renavigate editions new NOM.',
  ),
  notAName: text(
    '“{name}” cannot be the name of an edition: use letters, digits, “.”, “-” and “_”, such as my-guide-2026.',
    '« {name} » ne peut pas être le nom d’une édition : utilisez des lettres, des chiffres, « . », « - » et « _ », comme mon-guide-2026.',
  ),
  noStarter: text(
    'There is no edition here to start from. Export one that is held: renavigate editions export ID.',
    'Il n’y a pas d’édition ici pour commencer. Exportez-en une qui est tenue : renavigate editions export ID.',
  ),
  published: text(
    '{name} is the name of a published edition. Choose another.',
    '{name} est le nom d’une édition publiée. Choisissez-en un autre.',
  ),
};

/** An edition with what else stands in its file. */
export interface Exported {
  readonly edition: Edition;
  /** Those that it was tried on. */
  readonly patients: readonly RulebookPatient[];
  readonly mapping?: RecordMapping;
}

/** `renavigate editions export ID`: writes an edition as a rulebook, with the patients that it was tried on. */
export async function exportEdition(
  { edition, patients, mapping }: Exported,
  file: string | undefined,
  { language, world }: Omit<Writing, 'library'>,
): Promise<void> {
  const content = rulebookText(rulebookOf(edition, patients, mapping));
  if (file === undefined) world.output.write(content);
  else {
    await writeNew(file, content);
    world.output.write(`${fill(say.exported[language], { file: printable(file) })}\n`);
  }
}

/** An edition to start from, under a name that is free and that a file may hold. */
async function starterCalled(name: string, { editions, parts }: Library): Promise<Rulebook> {
  if (editions.some(({ id }) => id === name)) {
    throw badUsage(filled(said.published, { name }));
  }
  const starter = await parts.starter?.();
  if (starter === undefined) throw badUsage(said.noStarter);
  const book = starter(name, new Date().toISOString().slice(0, 10));
  if ('edition' in checkRulebook(rulebookText(book))) return book;
  throw badUsage(filled(said.notAName, { name: printable(name) }));
}

/** What writing needs from outside. */
interface Writing {
  readonly library: Library;
  readonly language: Language;
  readonly world: World;
}

/** `renavigate editions new NAME`: writes a small edition to start from. */
export async function newEdition(
  name: string | undefined,
  given: string | undefined,
  { library, language, world }: Writing,
): Promise<void> {
  if (name === undefined) throw badUsage(said.noName);
  // In the order in which an author reads: what an edition is, what it says, and then its rules.
  const content = `${JSON.stringify(await starterCalled(name, library), null, 2)}\n`;
  const file = given ?? `${name}.json`;
  await writeNew(file, content);
  world.output.write(`${fill(say.written[language], { file: printable(file) })}\n`);
}
