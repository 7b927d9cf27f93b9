import type { Text, Voices } from '../base/text.ts';
import type { Edition, Option } from '../model/edition.ts';
import type { Term } from '../model/vocabulary.ts';
import { fingerprintsOf } from './fingerprint/fingerprints.ts';
import { changesSince, lockOf } from './fingerprint/lock.ts';
import { memberOf } from './json/located.ts';
import { kindText, otherMeaning } from './other-meaning.ts';
import { nodeAt } from './problems/place.ts';
import { mistake, type Placed } from './problems/problems.ts';
import type { Book } from './read.ts';

/** What is held already, beside which an edition from a file is to speak. */
export interface HeldBefore {
  readonly editions: readonly Edition[];
  readonly terms: readonly Term[];
  readonly options: readonly Option[];
}

/** What keeps an edition that is right by itself from being run beside what is held: a name that means two things. */
export function problemsBeside(book: Book, held: HeldBefore): readonly Placed[] {
  return [
    ...publishedOtherwise(book, held),
    ...otherTerms(book, held.terms),
    ...otherOptions(book, held.options),
  ];
}

/** That the file goes by the name of a published edition, and is another. */
export function publishedOtherwise(of: Book, { editions }: HeldBefore): readonly Placed[] {
  const { edition } = of.book;
  const published = editions.find(({ id }) => id === edition.id);
  const [first] = published === undefined ? [] : differences(published, edition);
  const root = rootOf(of);
  const { at } = memberOf(root, 'id') ?? root;
  return first === undefined ? [] : [differsFrom(edition.id, first, at)];
}

function rootOf({ node }: Book) {
  return memberOf(node, 'edition') ?? node;
}

/** The places in which an edition differs from the one that was published under its name. */
function differences(published: Edition, edition: Edition): readonly string[] {
  const [before, now] = [fingerprintsOf(published), fingerprintsOf(edition)];
  if (before.meaning === now.meaning && before.wording === now.wording) return [];
  return [...changesSince(lockOf(published), edition).map(({ place }) => place), edition.id];
}

function otherTerms(of: Book, held: readonly Term[]): readonly Placed[] {
  const named = new Map(held.map((term) => [term.id, term]));
  return of.book.edition.terms.flatMap((term) => {
    const same = named.get(term.id);
    if (same === undefined || fits(term, same)) return [];
    const place = `terms/${term.id}`;
    const told = { place, expected: kindText(same, term), received: kindText(term, same) };
    return [otherMeaning('other-term', told, nodeAt(place, rootOf(of)).at)];
  });
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

/** Safety rules, evidence and payment hold for the name of an option: under it nothing else may stand. */
function otherOptions(of: Book, held: readonly Option[]): readonly Placed[] {
  const named = new Map(held.map((option) => [option.id, option]));
  return of.book.edition.options.flatMap((option) => {
    const same = named.get(option.id);
    if (same === undefined || sharesName(option, same)) return [];
    const place = `options/${option.id}`;
    const told = { place, expected: same.label.clinician, received: option.label.clinician };
    return [otherMeaning('other-option', told, nodeAt(place, rootOf(of)).at)];
  });
}

/** Whether two options are called the same in some language and voice. */
function sharesName(one: Option, other: Option): boolean {
  const names = new Set(namesOf(one.label));
  return namesOf(other.label).some((name) => names.has(name));
}

function namesOf({ patient, clinician }: Voices): readonly string[] {
  const inBoth = (text: Text) => [`en ${text.en}`, `fr ${text.fr}`];
  return [patient, clinician].flatMap(inBoth).map((name) => name.trim().toLowerCase());
}

function differsFrom(id: string, place: string, at: number) {
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
