import { posix } from 'node:path';
import type { SourceFile } from './import-graph.ts';

/** Files by path, each with the files that it imports, types too. Between packages imports go one way already. */
function linksOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
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

/** The ways round by which files import one another, each told once, from its first file by name back to it. */
export function circlesAmong(files: readonly SourceFile[]): readonly string[] {
  const links = linksOf(files);
  const finished = new Set<string>();
  const circles = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) circles.add(told(way.slice(start)));
    if (start >= 0 || finished.has(path)) return;
    for (const next of links.get(path) ?? []) follow(next, [...way, path]);
    finished.add(path);
  };
  for (const path of [...links.keys()].sort()) follow(path, []);
  return [...circles].sort();
}

function told(circle: readonly string[]): string {
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}
