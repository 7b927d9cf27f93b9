/** What can matter to a person in a choice of treatment. The ids are short: they go into the link. */
export const matters = [
  'time',
  'well',
  'visits',
  'pills',
  'tired',
  'gut',
  'skin',
  'immune',
  'work',
  'people',
  'scans',
  'home',
  'cost',
  'know',
] as const;

export type Matter = (typeof matters)[number];

/** The most that somebody may write of what else matters: it has to fit on paper. */
export const longestMatter = 300;

/** How much something matters. What is not rated is not said. */
export type Weight = 'lot' | 'little';

/** The ratings in a list: a name by itself matters a lot, with a hyphen a little. */
export function weightOf(matter: Matter, list: readonly string[]): Weight | undefined {
  if (list.includes(matter)) return 'lot';
  return list.includes(`${matter}-`) ? 'little' : undefined;
}

/** The list with one thing rated anew. */
export function rated(
  matter: Matter,
  weight: Weight | undefined,
  list: readonly string[],
): readonly string[] {
  const others = list.filter((each) => each !== matter && each !== `${matter}-`);
  if (weight === undefined) return others;
  return [...others, weight === 'lot' ? matter : `${matter}-`];
}

/** The things that were rated so, in the order of the page. */
export function having(weight: Weight, list: readonly string[]): readonly Matter[] {
  return matters.filter((matter) => weightOf(matter, list) === weight);
}
