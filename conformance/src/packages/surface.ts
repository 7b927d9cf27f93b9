import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Directive, parseSync, type Statement } from 'oxc-parser';

/** One name that others may import: a function with its signature, or the kind of anything else. */
export interface PublicName {
  readonly name: string;
  readonly kind: 'function' | 'const' | 'interface' | 'type';
  readonly signature: string;
  /** The text before it: what a reader of the declarations is told of it. */
  readonly comment: string;
}

type Parsed = { readonly text: string; readonly body: readonly (Directive | Statement)[] };

function parse(file: string): Parsed {
  const text = readFileSync(file, 'utf8');
  return { text, body: parseSync(file, text).program.body };
}

/** A declaration file beside another, by the name under which it is imported. */
const besides = (file: string, specifier: string) =>
  join(dirname(file), specifier.replace(/\.js$/, '.d.ts'));

const kinds = {
  TSInterfaceDeclaration: 'interface',
  TSTypeAliasDeclaration: 'type',
  VariableDeclaration: 'const',
  TSDeclareFunction: 'function',
  FunctionDeclaration: 'function',
} as const;

const isKind = (type: string): type is keyof typeof kinds => type in kinds;

const signatureOf = (text: string) => text.replace(/^declare /, '').replace(/\s+/g, ' ');

/** What stands right before a place, if it is a comment for readers. */
function commentBefore(text: string, place: number): string {
  const before = text.slice(0, place).trimEnd();
  return before.endsWith('*/') ? before.slice(before.lastIndexOf('/**')) : '';
}

/** The names that a statement of a declaration file gives to others, each declared there or elsewhere. */
function namesOf(file: string, { text }: Parsed, statement: Directive | Statement) {
  if (statement.type === 'ExportAllDeclaration') {
    const all = publicNames(besides(file, statement.source.value));
    const isType = ({ kind }: PublicName) => kind === 'interface' || kind === 'type';
    return statement.exportKind === 'type' ? all.filter(isType) : all;
  }
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration, source, specifiers } = statement;
  if (source !== null) {
    const wanted = new Set(
      specifiers.map(({ local }) => ('name' in local ? local.name : local.value)),
    );
    return publicNames(besides(file, source.value)).filter(({ name }) => wanted.has(name));
  }
  if (declaration === null || !isKind(declaration.type)) return [];
  const signature = signatureOf(text.slice(declaration.start, declaration.end));
  const [, name = ''] = /^(?:interface|type|const|function) (\w+)/.exec(signature) ?? [];
  const kind = kinds[declaration.type];
  return [{ name, kind, signature, comment: commentBefore(text, statement.start) }];
}

/** Every name that a declaration file gives to others. */
export function publicNames(file: string): readonly PublicName[] {
  const parsed = parse(file);
  return parsed.body.flatMap((statement) => namesOf(file, parsed, statement));
}

/** The public surface as lines: functions with their signatures, the rest by name. */
export function surfaceOf(names: readonly PublicName[]): string {
  const lines = names.map(({ kind, name, signature }) =>
    kind === 'function' ? signature : `${kind} ${name}`,
  );
  return `${[...lines].sort().join('\n')}\n`;
}

/** The code of an `@example`, and the lines that it says it writes; undefined where there is none. */
export function exampleIn(comment: string) {
  const text = comment.replaceAll(/^ \* ?/gm, '');
  const [, code] = /@example\s+```ts\n([\s\S]*?)\n```/.exec(text) ?? [];
  if (code === undefined) return undefined;
  const lines = code.split('\n');
  const last = lines.findLastIndex((line) => !line.startsWith('// '));
  return { code, expected: lines.slice(last + 1).map((line) => line.slice(3)) };
}
