import { readdirSync, readFileSync } from 'node:fs';
import { randomFrom } from '../generate/random.ts';
import type { Area } from './areas.ts';
import { root } from './bundle.ts';
import { compiled } from './compile.ts';
import { changesIn } from './find.ts';
import type { Mutant, Source } from './mutant.ts';

/** Paths below the root, of the packages and of what checks them. */
export function filesBelow(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/node_modules|(^|\/)dist\//.test(path))
      .map((path) => `${folder}/${path}`)
      .toSorted(),
  );
}

export const isTest = (path: string) => /\.(test|types)\.ts$/.test(path);

export const textIn = (file: string) => readFileSync(root + file, 'utf8');

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Every mutant of an area, not yet numbered. */
function allOf(area: Area): readonly Omit<Mutant, 'id'>[] {
  const files = filesBelow('packages').filter((path) => area.files.test(path) && !isTest(path));
  return files.flatMap((file) => {
    const text = textIn(file);
    const changes = changesIn(text, file, area.operators, area.neighbours === true);
    return changes.map((each) => ({
      ...each,
      file,
      line: lineAt(text, each.start),
      before: text.slice(each.start, each.end),
    }));
  });
}

/** So many mutants of an area, which the seed fixes, one a place as far as there are places; and of how many. */
export function sampleOf(
  area: Area,
  count: number,
  seed: number,
  from: number,
): { readonly sample: readonly Mutant[]; readonly of: number } {
  const random = randomFrom(seed);
  const all = allOf(area);
  const mixed = all
    .map((mutant) => ({ mutant, order: random() }))
    .toSorted((one, two) => one.order - two.order)
    .map(({ mutant }) => mutant);
  const firsts = new Map(
    mixed.toReversed().map((mutant) => [`${mutant.file}:${mutant.start}`, mutant] as const),
  );
  const isFirst = new Set(firsts.values());
  const others = mixed.filter((mutant) => !isFirst.has(mutant));
  const sample = [...mixed.filter((mutant) => isFirst.has(mutant)), ...others]
    .slice(0, count)
    .map((mutant, place) => ({ ...mutant, id: from + place }));
  return { sample, of: all.length };
}

/** The sources that have mutants, with these compiled in. */
export function sourcesOf(mutants: readonly Mutant[]): ReadonlyMap<string, Source> {
  const files = [...new Set(mutants.map(({ file }) => file))];
  return new Map(
    files.map((file) => {
      const original = textIn(file);
      const own = mutants.filter((mutant) => mutant.file === file);
      return [file, { original, compiled: compiled(original, own) }];
    }),
  );
}
