import { type Edition, printable } from '@renavigate/engine';
import { openRulebook, type RulebookProblem } from '@renavigate/engine/rulebook';
import type { Library } from '@renavigate/guideline';
import { libraryOf, libraryWith } from '@renavigate/guideline/library';

/** Why a file was not even read as a rulebook. */
export type Unread = 'several' | 'folder' | 'tooLarge' | 'notText' | 'unreadable';

/** What came of a file: an edition, what is wrong with it, or why it was not read. */
export type Opened =
  | {
      readonly kind: 'right';
      readonly name: string;
      readonly edition: Edition;
      /** In which it is told and run: what is held with what the file defines, or the file’s own disease alone. */
      readonly library: Library;
      readonly isOwnDisease: boolean;
    }
  | { readonly kind: 'wrong'; readonly name: string; readonly problems: readonly RulebookProblem[] }
  | { readonly kind: 'unread'; readonly name: string; readonly why: Unread };

/** What is needed of a file: `File` has it. */
export interface FileLike {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** No rulebook has so many bytes; its characters are counted once it is read. */
const mostBytes = 20_000_000;

/** Opens an edition from a file, in the browser alone. The size is looked at before it is read. */
export async function openFile(held: Library, file: FileLike): Promise<Opened> {
  const name = printable(file.name);
  if (file.size > mostBytes) return { kind: 'unread', name, why: 'tooLarge' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  // A folder has a name and a size, and cannot be read.
  if (bytes === undefined) return { kind: 'unread', name, why: 'unreadable' };
  const text = textOf(bytes);
  if (text === undefined) return { kind: 'unread', name, why: 'notText' };
  const read = openRulebook(text, held);
  if ('problems' in read) return { kind: 'wrong', name, problems: read.problems };
  const { edition, mapping } = read;
  const isOwnDisease = mapping !== undefined;
  const library = isOwnDisease ? libraryOf({ edition, mapping }) : libraryWith(held, edition);
  return { kind: 'right', name, edition, library, isOwnDisease };
}

function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
