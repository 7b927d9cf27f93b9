import { marked, type Token, type Tokens } from 'marked';

/** One thing that a recipe has its reader do. */
export type Step =
  /** A new file. */
  | { readonly kind: 'create'; readonly path: string; readonly text: string }
  /** Lines taken out of a file and put into it; each change stands in lines that are there once. */
  | { readonly kind: 'edit'; readonly path: string; readonly changes: readonly Change[] }
  /** A command, and lines that it must write. */
  | { readonly kind: 'run'; readonly command: string; readonly expected: readonly string[] };

export interface Change {
  readonly before: string;
  readonly after: string;
}

const isCode = (token: Token): token is Tokens.Code => token.type === 'code';
const isSpan = (token: Token): token is Tokens.Codespan => token.type === 'codespan';

function spansIn(token: Token): readonly string[] {
  if (isSpan(token)) return [token.text];
  const { tokens = [] } = token as { readonly tokens?: readonly Token[] };
  return tokens.flatMap(spansIn);
}

/** Every token of a recipe in the order of reading, those of lists too. */
function flattened(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) =>
    token.type === 'list'
      ? (token as Tokens.List).items.flatMap(({ tokens }) => flattened(tokens))
      : [token],
  );
}

/** A line of a change without the sign before it, where it has one of these signs. */
const unsigned = (line: string, signs: string) =>
  signs.includes(line[0] ?? ' ') ? [line.slice(1)] : [];

/** The changes of a `diff`: a line `…` parts two of them. */
function changesIn(text: string): readonly Change[] {
  return text.split(/^…$/m).map((part) => {
    const lines = part.replace(/^\n|\n$/g, '').split('\n');
    const side = (signs: string) => lines.flatMap((line) => unsigned(line, signs)).join('\n');
    return { before: side(' -'), after: side(' +') };
  });
}

/** The file that the words before a block name last. */
function pathBefore(tokens: readonly Token[], place: number): string {
  const before = tokens.slice(0, place).findLast(({ type }) => type !== 'space');
  const path = before && spansIn(before).findLast((span) => /[\w-]\.\w+$/.test(span));
  if (path === undefined) {
    throw new Error(`No file is named in the words before this block:\n${tokens[place]?.raw}`);
  }
  return path;
}

/** What a block of code asks for; what a command writes stands in the block after it. */
function stepsOf(tokens: readonly Token[], place: number): readonly Step[] {
  const token = tokens[place];
  if (token === undefined || !isCode(token)) return [];
  const { lang = '', text } = token;
  if (lang === 'text') return [];
  if (lang === 'sh') {
    const next = tokens.slice(place + 1).find(({ type }) => type !== 'space');
    const output = next && isCode(next) && next.lang === 'text' ? next.text.split('\n') : [];
    return text.split('\n').map((command, index, all) => ({
      kind: 'run',
      command,
      expected: index === all.length - 1 ? output.map((line) => line.trim()) : [],
    }));
  }
  const path = pathBefore(tokens, place);
  if (lang === 'diff') return [{ kind: 'edit', path, changes: changesIn(text) }];
  return [{ kind: 'create', path, text: `${text}\n` }];
}

/** What a recipe has its reader do, in order. */
export function readRecipe(markdown: string): readonly Step[] {
  const tokens = flattened(marked.lexer(markdown));
  return tokens.flatMap((_, place) => stepsOf(tokens, place));
}
