import { type Function as FunctionNode, type Node, parseSync, Visitor } from 'oxc-parser';

/** A file of the source, with its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Something with a length in lines: a file, or a function in one. */
export interface Length {
  readonly what: string;
  readonly lines: number;
}

/** Half of the lengths are no longer than the median, nine of ten no longer than the next. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly ninetieth: number;
  readonly longest: Length | undefined;
}

/**
 * Words, and what is held of medicine, are lists: their length says nothing of how hard the code is to read. The folders
 * of the guideline that hold no content are named here; in the apps, words have files of their own.
 */
const machineryOfGuideline =
  /^packages\/guideline\/src\/(base|library|tell|testing|evidence\/tell)\//;
const listOfWords = /(\/words\/\w+|\/words|-words|\/entries|\/help|\/people|\/systems)\.ts$/;

/** Whether a file is source in which code is read: no test, nothing for tests, no list of words or of medicine. */
export function isCode(path: string): boolean {
  if (!/^(packages|apps)\/\w+\/src\/.*\.tsx?$/.test(path)) return false;
  if (/\.(test|types|d)\.tsx?$/.test(path) || path.includes('/testing/')) return false;
  if (path.startsWith('packages/guideline/') && !machineryOfGuideline.test(path)) return false;
  return !listOfWords.test(path);
}

export function fileLengths(files: readonly SourceText[]): readonly Length[] {
  return files.map(({ path, text }) => ({ what: path, lines: text.trimEnd().split('\n').length }));
}

/** The functions and methods of a file that have a name. One that is handed on as it is written is part of its reader. */
export function functionLengths({ path, text }: SourceText): readonly Length[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const found: Length[] = [];
  const add = (name: string, { start, end }: Pick<Node, 'start' | 'end'>) => {
    const lines = text.slice(start, end).split('\n').length;
    found.push({ what: `${path}: ${name}`, lines });
  };
  const addIfFunction = (name: string, value: Node | null | undefined, whole: Node) => {
    if (value?.type === 'ArrowFunctionExpression' || value?.type === 'FunctionExpression') {
      add(name, whole);
    }
  };
  const nameOf = (key: Node) => text.slice(key.start, key.end);
  new Visitor({
    FunctionDeclaration: (node: FunctionNode) => add(node.id?.name ?? 'default', node),
    VariableDeclarator: (node) => addIfFunction(nameOf(node.id), node.init, node),
    Property: (node) => addIfFunction(nameOf(node.key), node.value, node),
    MethodDefinition: (node) => addIfFunction(nameOf(node.key), node.value, node),
  }).visit(program);
  return found;
}

export function spreadOf(lengths: readonly Length[]): Spread {
  const sorted = lengths.toSorted((one, two) => one.lines - two.lines);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]?.lines ?? 0;
  return {
    count: lengths.length,
    median: at(0.5),
    ninetieth: at(0.9),
    longest: sorted.at(-1),
  };
}
