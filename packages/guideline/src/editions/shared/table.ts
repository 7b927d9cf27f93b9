import type { Condition, Expression, Recommendation, Statement, Text } from '@renavigate/engine';
import { type CatalogueOption, optionsOf } from '../../options/catalogue.ts';

/** One line of a published table: these people, this option, these words, perhaps footnotes. */
export interface TableRow {
  readonly id: string;
  readonly cell: Cell;
  readonly option: CatalogueOption;
  readonly words: RankWords;
  readonly footnotes?: readonly Text[];
  /** Conditions of this line beside those of its cell. */
  readonly also?: (row: string) => readonly Condition[];
}

/** For whom a part of the table speaks. Its conditions cite the line that is read there. */
export interface Cell {
  readonly label: Text;
  readonly conditions: (row: string) => readonly Condition[];
}

/** The table's own word for how firmly it speaks, and its order of firmness where it has one. */
export interface RankWords {
  readonly id: string;
  readonly words: Text;
  readonly rank?: number;
}

/** A condition that the line itself states. */
export function statedBy(row: string, expression: Expression): Condition {
  return { expression, origin: { kind: 'stated', statements: [row] } };
}

/** A condition that we had to add to the line, and why. */
export function assumedFor(row: string, expression: Expression, because: Text): Condition {
  return { expression, origin: { kind: 'assumed', because, statements: [row] } };
}

/** Lines of a table as statements, said in our own words from their parts. */
export function statementsOf(rows: readonly TableRow[], locator: Text): readonly Statement[] {
  return rows.map((row) => {
    const told = { en: toldIn('en', row), fr: toldIn('fr', row) };
    return { id: row.id, kind: 'option', locator, text: told };
  });
}

/** For whom, what, and each footnote: a sentence each, so that nobody has to hold a whole line in mind. */
function toldIn(language: keyof Text, { cell, option, words, footnotes = [] }: TableRow): string {
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const said = `${labelOf(option)[language]}${colon} ${words.words[language]}`;
  const sentences = [cell.label, said, ...footnotes].map((part) =>
    capital(typeof part === 'string' ? part : part[language]),
  );
  return `${sentences.join('. ')}.`;
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A rule for an option of the catalogue. */
export interface CatalogueRule extends Recommendation {
  readonly option: CatalogueOption;
}

/** Lines of a table as rules. */
export function recommendationsOf(rows: readonly TableRow[]): readonly CatalogueRule[] {
  return rows.map(({ id, cell, option, words, also, footnotes = [] }) => ({
    id,
    option,
    conditions: [...cell.conditions(id), ...(also?.(id) ?? [])],
    strength: {
      ...words,
      id: `${words.id}-${id}`,
      statement: id,
      ...(footnotes.length === 0 ? {} : { footnotes }),
    },
    statements: [id],
  }));
}

/** A rule that one statement makes of an option: for whom, and in which words. */
export function ruleOf(
  statement: string,
  option: CatalogueOption,
  words: RankWords,
  ...conditions: readonly Condition[]
): CatalogueRule {
  return {
    id: `${statement}-${option}`,
    option,
    conditions,
    strength: { ...words, id: `${words.id}-${statement}`, statement },
    statements: [statement],
  };
}

function labelOf(option: CatalogueOption): Text {
  const [found] = optionsOf(option);
  if (found === undefined) throw new Error(`The catalogue has no option ${option}.`);
  return found.label.clinician;
}
