import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** One workspace, as its package.json describes it. */
export interface Workspace {
  readonly folder: string;
  readonly name: string;
  /** Packages it needs when it runs. */
  readonly dependencies: readonly string[];
  /** Packages it needs while it is made. */
  readonly developmentDependencies: readonly string[];
  /** What others may write after `from`, to enter it. */
  readonly entries: readonly string[];
}

/** One source file with the specifiers it imports. A computed one is its expression in brackets. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
}

export interface ImportGraph {
  readonly workspaces: readonly Workspace[];
  /** Packages in the repository's own package.json, for tests and configuration everywhere. */
  readonly tools: readonly string[];
  readonly files: readonly SourceFile[];
}

type Rule =
  | 'wrong direction'
  | 'library with a dependency'
  | 'not in package.json'
  | 'not a public entry'
  | 'outside its folder'
  | 'computed import';

/** A broken rule, at `place`: a file and the specifier it imports. */
export interface Violation {
  readonly rule: Rule;
  readonly place: string;
}

const libraries = ['@renavigate/engine', '@renavigate/guideline', '@renavigate/fhir'];

/** The workspaces that a workspace may import. Imports go one way: engine, the other libraries, the apps. */
function allowedWorkspaces({ folder, name }: Workspace): readonly string[] | 'every' {
  if (folder === 'conformance') return 'every';
  if (folder.startsWith('apps/')) return libraries;
  return name === '@renavigate/engine' ? [] : ['@renavigate/engine'];
}

const isLibrary = ({ folder }: Workspace) => folder.startsWith('packages/');

/** A file that never ships, and so may use the repository's tools. */
const isForDevelopment = (path: string) =>
  /\.(test|types|config)\.tsx?$/.test(path) || path.startsWith('conformance/');

const isRelative = (specifier: string) => /^\.{0,2}\//.test(specifier) || /^\.\.?$/.test(specifier);

const isComputed = (specifier: string) => specifier.startsWith('(');

/** `@scope/name` or `name`, without what is entered below it. */
function packageName(specifier: string): string {
  const depth = specifier.startsWith('@') ? 2 : 1;
  return specifier.split('/').slice(0, depth).join('/');
}

/** The tooling in scripts/ is no package; the conformance checks and what says how to build share it. */
function leavesItsFolder({ folder }: Workspace, path: string, specifier: string): boolean {
  const target = posix.join(posix.dirname(path), specifier);
  if (specifier.startsWith('/')) return true;
  const isTooling = folder === 'conformance' || path.endsWith('.config.ts');
  if (isTooling && target.startsWith('scripts/')) return false;
  return !target.startsWith(`${folder}/`);
}

function ruleForWorkspace(importer: Workspace, imported: Workspace, specifier: string) {
  const allowed = allowedWorkspaces(importer);
  if (allowed !== 'every' && !allowed.includes(imported.name)) return 'wrong direction';
  if (!imported.entries.includes(specifier)) return 'not a public entry';
  return undefined;
}

function isListed(graph: ImportGraph, importer: Workspace, path: string, name: string): boolean {
  const { dependencies, developmentDependencies } = importer;
  if (dependencies.includes(name)) return true;
  // What a library's source needs, its users need too, so a development dependency is not enough.
  if (isForDevelopment(path)) return [...developmentDependencies, ...graph.tools].includes(name);
  return !isLibrary(importer) && developmentDependencies.includes(name);
}

function brokenRule(graph: ImportGraph, importer: Workspace, path: string, specifier: string) {
  if (isComputed(specifier))
    return importer.folder === 'conformance' ? undefined : 'computed import';
  if (isRelative(specifier)) {
    return leavesItsFolder(importer, path, specifier) ? 'outside its folder' : undefined;
  }
  const name = packageName(specifier);
  const imported = graph.workspaces.find((workspace) => workspace.name === name);
  const broken = imported && ruleForWorkspace(importer, imported, specifier);
  if (broken) return broken;
  if (!imported && isLibrary(importer) && !isForDevelopment(path))
    return 'library with a dependency';
  return isBuiltin(specifier) || isListed(graph, importer, path, name)
    ? undefined
    : 'not in package.json';
}

function violationsOfFile(graph: ImportGraph, { path, imports }: SourceFile): Violation[] {
  const importer = graph.workspaces.find(({ folder }) => path.startsWith(`${folder}/`));
  if (!importer) return [];
  return imports.flatMap((specifier) => {
    // Vite's `?worker` and `?raw` say how a module is loaded, not which.
    const rule = brokenRule(graph, importer, path, specifier.replace(/\?[a-z]+$/, ''));
    return rule ? [{ rule, place: `${path}: ${specifier}` }] : [];
  });
}

/** The engine has no dependency; the other libraries have only the engine. */
function violationsOfManifest(workspace: Workspace): Violation[] {
  const allowed = allowedWorkspaces(workspace);
  if (!isLibrary(workspace) || allowed === 'every') return [];
  return workspace.dependencies
    .filter((name) => !allowed.includes(name))
    .map((name) => ({
      rule: 'library with a dependency',
      place: `${workspace.folder}/package.json: ${name}`,
    }));
}

/** Every import that the architecture forbids. */
export function violations(graph: ImportGraph): Violation[] {
  return [
    ...graph.workspaces.flatMap(violationsOfManifest),
    ...graph.files.flatMap((file) => violationsOfFile(graph, file)),
  ];
}
