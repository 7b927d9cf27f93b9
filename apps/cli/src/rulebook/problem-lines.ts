import type { Language, Text } from '@renavigate/engine';
import type { RulebookProblem } from '@renavigate/engine/rulebook';
import { printable } from '../base/text.ts';

/** A problem as a line that editors follow to its place: `file:line:column: what is wrong, and how to mend it`. */
export function problemLine(file: string, problem: RulebookProblem, language: Language): string {
  const { line, column, message, mend, nearest } = problem;
  const hint = nearest === undefined ? '' : ` ${didYouMean(nearest)[language]}`;
  const told = mend[language].includes(nearest ?? '\n') ? '' : hint;
  return `${printable(file)}:${line}:${column}: ${message[language]} ${mend[language]}${told}`;
}

function didYouMean(name: string): Text {
  return { en: `Did you mean “${name}”?`, fr: `Vouliez-vous dire «\u202f${name}\u202f»\u202f?` };
}

/** Every problem of a file, a line each. */
export function problemLines(file: string, problems: readonly RulebookProblem[]): Text {
  const inOne = (language: Language) =>
    problems.map((problem) => problemLine(file, problem, language)).join('\n');
  return { en: inOne('en'), fr: inOne('fr') };
}
