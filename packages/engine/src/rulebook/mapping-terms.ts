import { nearest } from '../base/nearest.ts';
import { printable } from '../base/printable.ts';
import type { Text } from '../base/text.ts';
import type { Edition } from '../model/edition.ts';
import type { Term } from '../model/vocabulary.ts';
import type { RecordMapping } from '../record/mapping.ts';
import { memberOf } from './json/located.ts';
import { atPointer } from './problems/place.ts';
import { didYouMean, mistake, type Placed } from './problems/problems.ts';
import type { Book } from './read.ts';

/** A term that a mapping names, the kind that it must be of, and the values of it that are named as well. */
interface Named {
  readonly at: string;
  readonly term: string | undefined;
  readonly kind: Term['kind'];
  readonly values?: readonly { readonly at: string; readonly value: string | undefined }[];
}

/** What is wrong with how records are read: a term or a value of one that the edition does not have. */
export function problemsOfMapping({ book, node }: Book): readonly Placed[] {
  const { mapping, edition } = book;
  if (mapping === undefined) return [];
  const whole = memberOf(node, 'mapping') ?? node;
  return namedIn(mapping).flatMap((named) =>
    wrongIn(named, edition).map(({ at, ...wrong }) =>
      notOfTheEdition({ ...wrong, place: `/mapping${at}` }, atPointer(at, whole).at),
    ),
  );
}

function namedIn(mapping: RecordMapping): readonly Named[] {
  return [...ofDisease(mapping), ...ofTreatment(mapping), ...ofMeasured(mapping)];
}

function ofDisease({ history, sites, spread, histology }: RecordMapping): readonly Named[] {
  const near = (sites?.near.values ?? []).map((value, index) => ({
    at: `/sites/near/values/${index}`,
    value,
  }));
  const { timing } = spread ?? {};
  return [
    { at: '/history/treatedBefore', term: history.treatedBefore, kind: 'yesNo' },
    { at: '/history/cameBack', term: history.cameBack, kind: 'yesNo' },
    {
      at: '/sites/term',
      term: sites?.term,
      kind: 'severalOf',
      values: [{ at: '/sites/local/value', value: sites?.local?.value }, ...near],
    },
    { at: '/spread/term', term: spread?.term, kind: 'yesNo' },
    {
      at: '/spread/timing/term',
      term: timing?.term,
      kind: 'oneOf',
      values: [
        { at: '/spread/timing/atDiagnosis', value: timing?.atDiagnosis },
        { at: '/spread/timing/later', value: timing?.later },
      ],
    },
    { at: '/histology/term', term: histology?.term, kind: 'oneOf' },
    ...(histology?.features ?? []).map(
      (term, index): Named => ({ at: `/histology/features/${index}`, term, kind: 'yesNo' }),
    ),
  ];
}

function ofTreatment({ drugs, timing }: RecordMapping): readonly Named[] {
  const { adjuvant } = drugs ?? {};
  const { onlyOf } = adjuvant ?? {};
  return [
    {
      at: '/drugs/received',
      term: drugs?.received,
      kind: 'severalOf',
      values: [{ at: '/drugs/adjuvant/onlyOf/unnamed', value: onlyOf?.unnamed }],
    },
    { at: '/drugs/progressedOn', term: drugs?.progressedOn, kind: 'severalOf' },
    { at: '/drugs/forAdvanced', term: drugs?.forAdvanced, kind: 'yesNo' },
    { at: '/drugs/adjuvant/given', term: adjuvant?.given, kind: 'yesNo' },
    { at: '/drugs/adjuvant/months', term: adjuvant?.months, kind: 'number' },
    { at: '/drugs/adjuvant/onlyOf/term', term: onlyOf?.term, kind: 'yesNo' },
    { at: '/timing/months', term: timing?.months, kind: 'number' },
    { at: '/timing/within/term', term: timing?.within?.term, kind: 'yesNo' },
  ];
}

function ofMeasured({ measured }: RecordMapping): readonly Named[] {
  const { laboratory, correction, performance } = measured;
  return [
    ...laboratory.flatMap(({ term, limit }, index): readonly Named[] => {
      const at = `/measured/laboratory/${index}`;
      return [
        { at: `${at}/term`, term, kind: 'number' },
        { at: `${at}/limit/term`, term: limit?.term, kind: 'number' },
        { at: `${at}/limit/flag`, term: limit?.flag, kind: 'yesNo' },
      ];
    }),
    { at: '/measured/correction/value', term: correction?.value, kind: 'number' },
    { at: '/measured/correction/by', term: correction?.by, kind: 'number' },
    ...performance.map(
      ({ term }, index): Named => ({
        at: `/measured/performance/${index}/term`,
        term,
        kind: 'number',
      }),
    ),
  ];
}

/** What was expected in a place, and what stands there. */
interface Wrong {
  readonly at: string;
  readonly expected: Text;
  readonly received: string;
  readonly nearest?: string | undefined;
}

const kinds: Readonly<Record<Term['kind'], Text>> = {
  yesNo: { en: 'a yes/no term of the edition', fr: 'un terme oui/non de l’édition' },
  number: { en: 'a number term of the edition', fr: 'un terme numérique de l’édition' },
  oneOf: { en: 'a one-of term of the edition', fr: 'un terme «\u202fun de\u202f» de l’édition' },
  severalOf: {
    en: 'a several-of term of the edition',
    fr: 'un terme «\u202fplusieurs de\u202f» de l’édition',
  },
};

function wrongIn({ at, term, kind, values = [] }: Named, { terms }: Edition): readonly Wrong[] {
  if (term === undefined) return [];
  const found = terms.find(({ id }) => id === term);
  if (found?.kind !== kind) {
    const fitting = terms.filter((each) => each.kind === kind).map(({ id }) => id);
    return [{ at, expected: kinds[kind], received: term, nearest: nearest(term, fitting) }];
  }
  const allowed = 'values' in found ? found.values.map(({ id }) => id) : [];
  return values.flatMap(({ at: place, value }) => {
    if (value === undefined || allowed.includes(value)) return [];
    const expected = { en: `a value of ${term}`, fr: `une valeur de ${term}` };
    return [{ at: place, expected, received: value, nearest: nearest(value, allowed) }];
  });
}

function notOfTheEdition(
  { place, expected, received, nearest: near }: Omit<Wrong, 'at'> & { readonly place: string },
  at: number,
) {
  const met = printable(received);
  const hint = didYouMean(near);
  return mistake({
    code: 'not-of-the-edition',
    at,
    place,
    expected,
    received: { en: met, fr: met },
    nearest: near,
    message: {
      en: `${place}: expected ${expected.en}, found “${met}”.`,
      fr: `${place}\u00a0: attendu ${expected.fr}, trouvé «\u202f${met}\u202f».`,
    },
    mend: {
      en: `Records could not be read so. Name what the edition has, or leave it out.${hint.en}`,
      fr: `Les dossiers ne pourraient pas être lus ainsi. Nommez ce que l’édition a, ou retirez-le.${hint.fr}`,
    },
  });
}
