import { posix } from 'node:path';
import type { SourceFile } from './import-graph.ts';

/** What imports what, types too: by file, or by folder. */
type Links = ReadonlyMap<string, readonly string[]>;

/** Files by path, each with the files that it imports. Between packages imports go one way already. */
function linksOf(files: readonly SourceFile[]): Links {
  const paths = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(path), specifier.replace(/\?[a-z]+$/, '')))
        .filter((target) => paths.has(target)),
    ]),
  );
}

/** Folders by path, each with the other folders of which a file in it imports one. What lies deeper is another folder. */
function folderLinksOf(links: Links): Links {
  const folders = new Map<string, Set<string>>();
  for (const [path, targets] of links) {
    const folder = posix.dirname(path);
    const others = folders.get(folder) ?? new Set();
    folders.set(folder, others);
    for (const other of targets.map(posix.dirname)) if (other !== folder) others.add(other);
  }
  return new Map([...folders].map(([folder, others]) => [folder, [...others]]));
}

/** The ways round, each told once, from its first place by name back to it; of a knot of them, some of its ways round. */
function circlesIn(links: Links): readonly string[] {
  const finished = new Set<string>();
  const circles = new Set<string>();
  const follow = (place: string, way: readonly string[]): void => {
    const start = way.indexOf(place);
    if (start >= 0) circles.add(told(way.slice(start)));
    if (start >= 0 || finished.has(place)) return;
    for (const next of links.get(place) ?? []) follow(next, [...way, place]);
    finished.add(place);
  };
  for (const place of [...links.keys()].sort()) follow(place, []);
  return [...circles].sort();
}

/** The ways round by which files import one another. */
export function circlesAmong(files: readonly SourceFile[]): readonly string[] {
  return circlesIn(linksOf(files));
}

/** The ways round by which folders do. Tests are left out: one may look at all that its package holds. */
export function circlesOfFolders(files: readonly SourceFile[]): readonly string[] {
  return circlesIn(folderLinksOf(linksOf(files.filter(({ path }) => !isTest(path)))));
}

const isTest = (path: string) => /\.(test|types)\.tsx?$/.test(path);

function told(circle: readonly string[]): string {
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}
