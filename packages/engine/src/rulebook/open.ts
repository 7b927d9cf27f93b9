import type { Edition } from '../model/edition.ts';
import type { Term } from '../model/vocabulary.ts';
import { fingerprintsOf } from './fingerprint/fingerprints.ts';
import { changesSince, lockOf } from './fingerprint/lock.ts';
import { memberOf } from './json/located.ts';
import { type Book, endedRead, problemsOfRules, type RulebookRead } from './load.ts';
import { nodeAt } from './problems/place.ts';
import { mistake, type Placed } from './problems/problems.ts';
import { readBook } from './read.ts';

/** What is held already, beside which an edition from a file is to speak. */
export interface HeldBefore {
  readonly editions: readonly Edition[];
  readonly terms: readonly Term[];
}

/**
 * Opens an edition from a file to run it beside what is held: it must be right by itself, and mean the same by the
 * terms that both have. A file of an edition that is held is that edition; one that only goes by its name is refused.
 */
export function openRulebook(text: string, held: HeldBefore): RulebookRead {
  const read = endedRead(text, readBook(text), (book) => {
    const problems = problemsOfRules(book);
    return problems.length > 0 ? problems : problemsBeside(book, held);
  });
  if ('problems' in read) return read;
  const same = held.editions.find(({ id }) => id === read.edition.id);
  return same === undefined ? read : { ...read, edition: same };
}

/** What keeps an edition that is right by itself from being run beside what is held. */
export function problemsBeside({ book, node }: Book, { editions, terms }: HeldBefore) {
  const { edition } = book;
  const root = memberOf(node, 'edition') ?? node;
  const published = editions.find(({ id }) => id === edition.id);
  const other = published === undefined ? [] : differences(published, edition);
  const [first] = other;
  const named = memberOf(root, 'id') ?? root;
  const otherwise = first === undefined ? [] : [publishedOtherwise(edition.id, first, named.at)];
  const own = new Map(terms.map((term) => [term.id, term]));
  const strangers = edition.terms.flatMap((term): readonly Placed[] => {
    const same = own.get(term.id);
    if (same !== undefined && fits(term, same)) return [];
    return [otherTerm(term.id, same, nodeAt(`terms/${term.id}`, root).at)];
  });
  return [...otherwise, ...strangers];
}

/** The places in which an edition differs from the one that was published under its name. */
function differences(published: Edition, edition: Edition): readonly string[] {
  const [before, now] = [fingerprintsOf(published), fingerprintsOf(edition)];
  if (before.meaning === now.meaning && before.wording === now.wording) return [];
  return [...changesSince(lockOf(published), edition).map(({ place }) => place), edition.id];
}

/** Whether a term of an edition can stand for the held one: each of its answers is one of the held term’s. */
function fits(term: Term, held: Term): boolean {
  if (term.kind === 'number') {
    return held.kind === 'number' && held.units[0].code === term.units[0].code;
  }
  if (term.kind === 'yesNo' || held.kind === 'number' || held.kind === 'yesNo') {
    return term.kind === held.kind;
  }
  const values = new Set(held.values.map(({ id }) => id));
  // Exactly one of few values is another thing than one of many.
  const isWhole = term.kind !== 'oneOf' || term.values.length === values.size;
  return term.kind === held.kind && isWhole && term.values.every(({ id }) => values.has(id));
}

function publishedOtherwise(id: string, place: string, at: number) {
  return mistake({
    code: 'published-otherwise',
    at,
    place: '/edition/id',
    received: { en: id, fr: id },
    message: {
      en: `/edition/id: “${id}” is a published edition, and this file differs from it (${place}). A published edition never changes.`,
      fr: `/edition/id\u00a0: «\u202f${id}\u202f» est une édition publiée, et ce fichier en diffère (${place}). Une édition publiée ne change jamais.`,
    },
    mend: {
      en: 'Give it an id of its own, or export the published edition again.',
      fr: 'Donnez-lui son propre id, ou exportez de nouveau l’édition publiée.',
    },
  });
}

function otherTerm(id: string, same: Term | undefined, at: number) {
  const isThere = same !== undefined;
  return mistake({
    code: isThere ? 'other-term' : 'term-not-held',
    at,
    place: `terms/${id}`,
    received: { en: id, fr: id },
    message: isThere
      ? {
          en: `terms/${id}: the guidelines here mean something else by this term: its kind, its unit or its values differ.`,
          fr: `terms/${id}\u00a0: les guides d’ici entendent autre chose par ce terme\u00a0: son genre, son unité ou ses valeurs diffèrent.`,
        }
      : {
          en: `terms/${id}: the guidelines here do not have this term, so nothing is known of it beside them.`,
          fr: `terms/${id}\u00a0: les guides d’ici n’ont pas ce terme, et rien n’en est donc connu à côté d’eux.`,
        },
    mend: isThere
      ? {
          en: 'Take the term over as “renavigate editions export” writes it, or give yours another name.',
          fr: 'Reprenez le terme tel que l’écrit «\u202frenavigate editions export\u202f», ou donnez un autre nom au vôtre.',
        }
      : {
          en: 'Use one of their terms; “renavigate schema patient” lists them.',
          fr: 'Utilisez l’un de leurs termes\u202f; «\u202frenavigate schema patient\u202f» les énumère.',
        },
  });
}
