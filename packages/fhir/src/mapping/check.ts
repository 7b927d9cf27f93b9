import type { RecordMapping, RecordWord, Term } from '@renavigate/engine';
import {
  emptyWord,
  icdPrefix,
  type MappingProblem,
  noCode,
  unknown,
  wrongKind,
} from './problems.ts';
import { type TermUse, usesOf } from './uses.ts';

/**
 * What is wrong with the mapping of a disease, beside all of its terms: nothing is read for a term that is not there, so
 * that a slip in a name would go unnoticed.
 */
export function checkMapping(
  mapping: RecordMapping,
  terms: readonly Term[],
): readonly MappingProblem[] {
  return [
    ...usesOf(mapping).flatMap((use) => checkUse(use, terms)),
    ...checkCancer(mapping),
    ...icdIn(mapping).flatMap(([place, prefixes]) =>
      prefixes.filter((each) => !icdForm.test(each)).map((each) => icdPrefix(place, each)),
    ),
    ...wordsIn(mapping).flatMap(([place, words]) =>
      words.filter((each) => !/[\p{L}\p{N}]/u.test(each)).map((each) => emptyWord(place, each)),
    ),
  ];
}

function checkUse({ place, term: id, kind, values = [] }: TermUse, terms: readonly Term[]) {
  const term = terms.find((each) => each.id === id);
  if (term === undefined) {
    return [
      unknown(
        'unknown-term',
        place,
        id,
        terms.filter((each) => each.kind === kind).map((each) => each.id),
      ),
    ];
  }
  if (term.kind !== kind) return [wrongKind(place, id, term.kind, kind)];
  const known = 'values' in term ? term.values.map((each) => each.id) : [];
  return values
    .filter((value) => !known.includes(value))
    .map((value) => unknown('unknown-value', place, value, known));
}

/** Without a code of its own the cancer would never be found. */
function checkCancer({ cancer }: RecordMapping): readonly MappingProblem[] {
  const { icd10, codes } = cancer.primary;
  return icd10.length + codes.length > 0 ? [] : [noCode('/cancer/primary')];
}

const icdForm = /^[A-Z]\d[\dA-Z]{0,5}$/;

function icdIn({ cancer, sites }: RecordMapping) {
  return [
    ['/cancer/primary/icd10', cancer.primary.icd10],
    ['/cancer/otherDiseases/icd10', cancer.otherDiseases.icd10],
    ['/sites/near/icd10', sites?.near.icd10 ?? []],
  ] as const;
}

function wordsIn({ cancer, surgery, drugs, measured }: RecordMapping) {
  const { words, unless = [] } = cancer.otherDiseases.called;
  return [
    ['/cancer/organInReasons', cancer.organInReasons],
    ['/cancer/organInDiagnoses', cancer.organInDiagnoses],
    ['/cancer/otherDiseases/called', [...words, ...unless]],
    ['/surgery/called', [...surgery.called.words, ...(surgery.called.unless ?? [])]],
    ['/drugs/otherWhenFollowedBy', drugs?.otherWhenFollowedBy ?? []],
    ['/measured/riskScores/called', measured.riskScores?.called ?? []],
  ] as const satisfies readonly (readonly [string, readonly RecordWord[]])[];
}
