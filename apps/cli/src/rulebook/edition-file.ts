import type { Edition, Language, RecordMapping } from '@renavigate/engine';
import {
  openBeside,
  openRulebook,
  type RulebookPatient,
  type RulebookRead,
  readRulebook,
} from '@renavigate/engine/rulebook';
import type { Library } from '@renavigate/guideline';
import { libraryOf, libraryWith, ownOf } from '@renavigate/guideline/library';
import { badInput, badUsage } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';
import { problemLines } from './problem-lines.ts';
import { readRulebookText } from './read-text.ts';
import { say } from './words.ts';

const said = {
  sameName: text(
    'Two guidelines go by the name {id}: give each file an id of its own.',
    'Deux guides portent le nom {id} : donnez à chaque fichier son propre id.',
  ),
  otherMapping: text(
    '{file} and {first} say differently how records are read (“mapping”). Give them the same, or ask them one at a time.',
    '{file} et {first} disent différemment comment les dossiers sont lus (« mapping »). Donnez-leur le même, ou consultez-les un à la fois.',
  ),
  fromFile: text(
    '{id} was read from {file}: it is not one of the guidelines published with this program, and nobody here has checked it against its source.',
    '{id} a été lu dans {file} : ce n’est pas l’un des guides publiés avec ce programme, et personne ici ne l’a vérifié avec sa source.',
  ),
  ownOptions: text(
    'No safety rule, trial or payment that is held here is about what {id} alone names: {options}.',
    'Aucune règle de sécurité, aucun essai ni aucun paiement d’ici ne porte sur ce que {id} est seul à nommer : {options}.',
  ),
};

/** An edition that was read from a file, and what else the file holds. */
export interface FileEdition {
  readonly file: string;
  readonly edition: Edition;
  readonly patients: readonly RulebookPatient[];
  readonly mapping?: RecordMapping;
}

/** Editions from files, with the library in which they are asked. */
export interface FromFiles {
  readonly library: Library;
  readonly read: readonly FileEdition[];
  /** They bring a disease of their own: nothing that is held stands beside them. */
  readonly isOwnDisease: boolean;
}

interface FileText {
  readonly file: string;
  readonly content: string;
}

/**
 * Reads editions to run them: beside what is held, or by themselves where each brings a disease of its own and none that
 * is held is asked as well. Throws a refusal that lists what is wrong with a file, line by line.
 */
export async function readEditions(
  files: readonly string[],
  held: Library,
  isHeldAsked: boolean,
): Promise<FromFiles> {
  const texts: readonly FileText[] = await Promise.all(
    files.map(async (file) => ({ file, content: await readRulebookText(file) })),
  );
  const isOwnDisease = !isHeldAsked && texts.every((each) => bringsDisease(each, held));
  const [first, ...others] = texts;
  if (!isOwnDisease || first === undefined) {
    return { ...besideIn(held, texts, held), isOwnDisease: false };
  }
  const start = rightIn(first.file, openRulebook(first.content, held));
  const { edition, mapping } = start;
  if (mapping === undefined) throw new Error('A file that brings a disease has a mapping.');
  const { library, read } = besideIn(libraryOf({ edition, mapping }), others, held);
  for (const each of read) checkMapping(each, start);
  return { library, read: [start, ...read], isOwnDisease: true };
}

/** Whether a file says how records of its patients are read; one of an edition that is held is that edition. */
function bringsDisease({ file, content }: FileText, { editions }: Library): boolean {
  const { edition, mapping } = rightIn(file, readRulebook(content));
  return mapping !== undefined && editions.every(({ id }) => id !== edition.id);
}

/** Opens each file beside a library and beside the files before it, whose names it must not use otherwise. */
function besideIn(start: Library, texts: readonly FileText[], held: Library) {
  let library = start;
  const read: FileEdition[] = [];
  for (const { file, content } of texts) {
    const { terms, options } = library;
    const opened = openBeside(content, { editions: held.editions, terms, options });
    const mayRunAlone =
      'problems' in opened && start === held && bringsDisease({ file, content }, held);
    const each = rightIn(file, opened, mayRunAlone);
    library = libraryWith(library, each.edition);
    read.push(each);
  }
  return { library, read };
}

function rightIn(file: string, read: RulebookRead, mayRunAlone = false): FileEdition {
  if (!('problems' in read)) return { file, ...read };
  const lines = problemLines(file, read.problems);
  const hint = filled(say.byItself, { file: printable(file) });
  const inOne = (language: Language) =>
    mayRunAlone ? `${lines[language]}\n${hint[language]}` : lines[language];
  throw badInput({ en: inOne('en'), fr: inOne('fr') });
}

/** Records are read in one way for all that are asked together. */
function checkMapping({ file, mapping }: FileEdition, first: FileEdition): void {
  if (JSON.stringify(mapping) === JSON.stringify(first.mapping)) return;
  const names = { file: printable(file), first: printable(first.file) };
  throw badUsage(filled(said.otherMapping, names));
}

/** Editions, newest first, each once. Two of one name would speak for each other. */
export function newestFirst(editions: readonly Edition[]): readonly Edition[] {
  const all = [...new Set(editions)];
  const twice = all.find(({ id }, index) => all.findIndex((each) => each.id === id) !== index);
  if (twice !== undefined) throw badUsage(filled(said.sameName, { id: twice.id }));
  return all.sort((one, two) => two.source.date.localeCompare(one.source.date));
}

/** What a reader must know of editions that do not come with the program, a line each. */
export function fromFileLines(
  { read, isOwnDisease }: FromFiles,
  held: Library,
  language: Language,
): readonly string[] {
  const foreign = read.filter(({ edition }) => !held.editions.includes(edition));
  return foreign.flatMap(({ file, edition }) => {
    const { id } = edition;
    const names = { id, file: printable(file) };
    const own = ownOf(edition.options, held.options).map((option) => option.id);
    const told = filled(said.fromFile, names)[language];
    if (isOwnDisease) return [told, filled(say.ownDisease, names)[language]];
    if (own.length === 0) return [told];
    return [told, filled(said.ownOptions, { id, options: own.join(', ') })[language]];
  });
}
