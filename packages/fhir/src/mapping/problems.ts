import { nearest, type Problem, printable } from '@renavigate/engine';
import { problem } from '../base/problem.ts';

/** What can be wrong with a mapping. */
export type MappingProblemCode =
  | 'unknown-term'
  | 'wrong-kind'
  | 'unknown-value'
  | 'no-code'
  | 'icd-prefix'
  | 'empty-word';

export type MappingProblem = Problem<MappingProblemCode>;

export function unknown(
  code: 'unknown-term' | 'unknown-value',
  place: string,
  id: string,
  known: readonly string[],
): MappingProblem {
  const [shown, near] = [printable(id, 60), nearest(id, known)];
  const [what, quoi] =
    code === 'unknown-term' ? ['no such term', 'aucun terme'] : ['no such value', 'aucune valeur'];
  return problem(
    code,
    place,
    [
      `${place}: there is ${what}, ${shown}; nothing would be read for it.`,
      `${place} : ${quoi} de ce nom, ${shown} ; rien ne serait lu pour cela.`,
    ],
    near === undefined
      ? [`Name one of: ${known.join(', ')}.`, `Nommez un de : ${known.join(', ')}.`]
      : [`Did you mean ${near}?`, `Vouliez-vous dire ${near} ?`],
    { received: shown, ...(near === undefined ? {} : { nearest: near }) },
  );
}

export function wrongKind(
  place: string,
  id: string,
  received: string,
  expected: string,
): MappingProblem {
  return problem(
    'wrong-kind',
    place,
    [
      `${place}: ${id} is a term of the kind ${received}, and ${expected} is needed.`,
      `${place} : ${id} est un terme du genre ${received}, et il faut ${expected}.`,
    ],
    ['Name a term of that kind.', 'Nommez un terme de ce genre.'],
    { expected, received },
  );
}

export function noCode(place: string): MappingProblem {
  return problem(
    'no-code',
    place,
    [
      `${place}: no code says that a condition is this cancer; every record would be refused.`,
      `${place} : aucun code ne dit qu’une affection est ce cancer ; tout dossier serait refusé.`,
    ],
    [
      'Give a code, or the beginning of an ICD-10 code.',
      'Donnez un code, ou le début d’un code CIM-10.',
    ],
  );
}

export function icdPrefix(place: string, received: string): MappingProblem {
  const shown = printable(received, 40);
  return problem(
    'icd-prefix',
    place,
    [
      `${place}: “${shown}” is not the beginning of an ICD-10 code as it is compared.`,
      `${place} : « ${shown} » n’est pas le début d’un code CIM-10 tel qu’il est comparé.`,
    ],
    [
      'Write it in capitals and without the point: C791.',
      'Écrivez-le en majuscules et sans point : C791.',
    ],
    { expected: 'C791', received: shown },
  );
}

export function emptyWord(place: string, received: string): MappingProblem {
  const shown = printable(received, 40);
  return problem(
    'empty-word',
    place,
    [
      `${place}: “${shown}” holds no letter, so that it would be found in every text.`,
      `${place} : « ${shown} » ne contient aucune lettre et se trouverait dans tout texte.`,
    ],
    ['Give a word, or take it away.', 'Donnez un mot, ou enlevez-le.'],
    { received: shown },
  );
}
