import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Expression, parseSync, type StringLiteral, Visitor } from 'oxc-parser';
import type { ImportGraph, SourceFile, Workspace } from './import-graph.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly exports?: Record<string, unknown>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(repository, folder, 'package.json'), 'utf8'));
}

function readWorkspace(folder: string): Workspace {
  const manifest = readManifest(folder);
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  return {
    folder,
    name: manifest.name,
    dependencies: Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies }),
    developmentDependencies: Object.keys(manifest.devDependencies ?? {}),
    entries: Object.keys(manifest.exports ?? {}).map((entry) => manifest.name + entry.slice(1)),
  };
}

function workspaceFolders(): string[] {
  const inside = (parent: string) =>
    readdirSync(join(repository, parent)).map((child) => `${parent}/${child}`);
  const folders = [...inside('packages'), ...inside('apps'), 'conformance'];
  return folders.filter((folder) => existsSync(join(repository, folder, 'package.json')));
}

function sourcePaths(folder: string): string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return ['node_modules', 'dist'].includes(entry.name) ? [] : sourcePaths(path);
    }
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The specifiers that a source text imports or passes on: static ones, dynamic ones, and those inside types. */
export function importsOf(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const found: string[] = [];
  const add = (source: Expression | StringLiteral | null) => {
    if (source === null) return;
    const isText = source.type === 'Literal' && typeof source.value === 'string';
    found.push(isText ? String(source.value) : `(${text.slice(source.start, source.end)})`);
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
  }).visit(program);
  return found;
}

function readSourceFile(path: string): SourceFile {
  return { path, imports: importsOf(path, readFileSync(join(repository, path), 'utf8')) };
}

/** The import graph of this repository as it is now. */
export function readImportGraph(): ImportGraph {
  const folders = workspaceFolders();
  return {
    workspaces: folders.map(readWorkspace),
    tools: Object.keys(readManifest('.').devDependencies ?? {}),
    files: folders.flatMap(sourcePaths).map(readSourceFile),
  };
}
