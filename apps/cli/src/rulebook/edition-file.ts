import type { Edition } from '@renavigate/engine';
import { type HeldBefore, openRulebook } from '@renavigate/engine/rulebook';
import { badInput, badUsage } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';
import { problemLines } from './problem-lines.ts';
import { readRulebookText } from './read-text.ts';

const said = {
  sameName: text(
    'Two guidelines go by the name {id}: give each file an id of its own.',
    'Deux guides portent le nom {id} : donnez à chaque fichier son propre id.',
  ),
  fromFile: text(
    '{id} was read from {file}: it is not one of the guidelines published with this program, and nobody here has checked it against its source.',
    '{id} a été lu dans {file} : ce n’est pas l’un des guides publiés avec ce programme, et personne ici ne l’a vérifié avec sa source.',
  ),
};

/** An edition that was read from a file. */
export interface FileEdition {
  readonly file: string;
  readonly edition: Edition;
}

/** Reads an edition to run it beside what is held. Throws a refusal that lists what is wrong with it, line by line. */
export async function readEdition(file: string, held: HeldBefore): Promise<FileEdition> {
  const read = openRulebook(await readRulebookText(file), held);
  if ('problems' in read) throw badInput(problemLines(file, read.problems));
  return { file, edition: read.edition };
}

/** Editions, newest first, each once. Two of one name would speak for each other. */
export function newestFirst(editions: readonly Edition[]): readonly Edition[] {
  const all = [...new Set(editions)];
  const twice = all.find(({ id }, index) => all.findIndex((each) => each.id === id) !== index);
  if (twice !== undefined) throw badUsage(filled(said.sameName, { id: twice.id }));
  return all.sort((one, two) => two.source.date.localeCompare(one.source.date));
}

/** What a reader must know of an edition that does not come with the program. */
export function fromFileText({ file, edition }: FileEdition) {
  return filled(said.fromFile, { id: edition.id, file: printable(file) });
}
