import type { Row, Source } from './source.ts';

type Rows = Source['rows'];

/** Rows of a file of the research. */
export function rowsOf(file: Row['file'], [first, ...rest]: readonly [string, ...string[]]): Rows {
  return [{ file, row: first }, ...rest.map((row) => ({ file, row }))];
}

/** A source on drugs that was read, with the researched rows, each below its drug. */
export function onDrugs(
  citation: Omit<Source, 'rows'>,
  ...rows: readonly [string, ...string[]]
): Source {
  return { ...citation, rows: rowsOf('drugs.json', rows) };
}

/** A section of the label of the United States for a drug. */
export function usLabel(
  drug: string,
  locator: string,
  ...rows: readonly [string, ...string[]]
): Source {
  const title = `${drug}: prescribing information`;
  return onDrugs({ title, body: 'US label', locator }, ...rows);
}

export const target = onDrugs(
  {
    title: 'Sorafenib in advanced clear-cell renal-cell carcinoma (TARGET)',
    body: 'N Engl J Med 356:125-134',
    year: 2007,
    url: 'https://doi.org/10.1056/NEJMoa060655',
  },
  'sorafenib/cautions/1',
);
