/** A node of a diagram, by its number. */
export type DiagramNode = number;

export const NEVER: DiagramNode = 0;
export const ALWAYS: DiagramNode = 1;

/**
 * Reduced ordered binary decision diagrams over numbered variables, smaller numbers first. Equal functions are the same
 * node. Past its bound the table says so (`isFull`), and what it gives from then on means nothing.
 */
export interface Diagrams {
  /** Per node, the variable that it asks after. */
  readonly variable: number[];
  /** Per node, where it goes on when the variable is true, and when it is false. */
  readonly high: DiagramNode[];
  readonly low: DiagramNode[];
  readonly unique: Map<number, DiagramNode>[];
  readonly conjoined: Map<number, DiagramNode>;
  readonly inverted: Map<DiagramNode, DiagramNode>;
  isFull: boolean;
}

/** Many times what any gate of a real edition needs. */
const mostNodes = 500_000;
/** Two numbers of nodes are one key. */
const keyBase = 2 ** 20;
const below = Number.MAX_SAFE_INTEGER;

export function newDiagrams(): Diagrams {
  return {
    variable: [below, below],
    high: [NEVER, ALWAYS],
    low: [NEVER, ALWAYS],
    unique: [],
    conjoined: new Map(),
    inverted: new Map([
      [NEVER, ALWAYS],
      [ALWAYS, NEVER],
    ]),
    isFull: false,
  };
}

/** The only way a node comes into being: what does not depend on the variable does not ask after it. */
function make(to: Diagrams, variable: number, high: DiagramNode, low: DiagramNode): DiagramNode {
  if (high === low) return high;
  const table = to.unique[variable] ?? new Map<number, DiagramNode>();
  to.unique[variable] = table;
  const key = high * keyBase + low;
  const before = table.get(key);
  if (before !== undefined) return before;
  if (to.variable.length >= mostNodes) {
    to.isFull = true;
    return NEVER;
  }
  const node = to.variable.push(variable) - 1;
  to.high.push(high);
  to.low.push(low);
  table.set(key, node);
  return node;
}

/** That a variable has a value. */
export function variableIs(to: Diagrams, variable: number, value: boolean): DiagramNode {
  return value ? make(to, variable, ALWAYS, NEVER) : make(to, variable, NEVER, ALWAYS);
}

export function invert(to: Diagrams, node: DiagramNode): DiagramNode {
  const before = to.inverted.get(node);
  if (before !== undefined) return before;
  const [high, low] = [invert(to, to.high[node] ?? NEVER), invert(to, to.low[node] ?? NEVER)];
  const made = make(to, to.variable[node] ?? below, high, low);
  to.inverted.set(node, made);
  to.inverted.set(made, node);
  return made;
}

export function both(to: Diagrams, one: DiagramNode, two: DiagramNode): DiagramNode {
  if (one === NEVER || two === NEVER || to.isFull) return NEVER;
  if (one === ALWAYS || one === two) return two;
  if (two === ALWAYS) return one;
  const key = one < two ? one * keyBase + two : two * keyBase + one;
  const before = to.conjoined.get(key);
  if (before !== undefined) return before;
  const [first, second] = [to.variable[one] ?? below, to.variable[two] ?? below];
  const variable = Math.min(first, second);
  const after = (side: readonly DiagramNode[]) =>
    both(
      to,
      first === variable ? (side[one] ?? NEVER) : one,
      second === variable ? (side[two] ?? NEVER) : two,
    );
  const made = make(to, variable, after(to.high), after(to.low));
  to.conjoined.set(key, made);
  return made;
}

export function either(to: Diagrams, one: DiagramNode, two: DiagramNode): DiagramNode {
  return invert(to, both(to, invert(to, one), invert(to, two)));
}

/** At least so many of some functions are true. */
export function countOf(to: Diagrams, count: number, of: readonly DiagramNode[]): DiagramNode {
  let reached = Array.from({ length: count + 1 }, (_, number) => (number === 0 ? ALWAYS : NEVER));
  for (const each of of) {
    reached = reached.map((before, number) =>
      number === 0 ? before : either(to, before, both(to, reached[number - 1] ?? ALWAYS, each)),
    );
  }
  return reached[count] ?? NEVER;
}
