/** A node of a syntax tree, as far as the operators look at one. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A node with those around it, the nearest first, and the text of the file. */
export interface Place {
  readonly node: Node;
  readonly around: readonly Node[];
  readonly text: string;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

export const nodesIn = (value: unknown): readonly Node[] => [value].flat().filter(isNode);

/** The text of a node. */
export const textOf = ({ start, end }: Node, text: string): string => text.slice(start, end);

/** The name of what a call calls: `and` of `and(...)`, `some` of `list.some(...)`. */
export function calledIn(node: Node): string {
  const { callee } = node;
  if (node.type !== 'CallExpression' || !isNode(callee)) return '';
  const { property } = callee;
  const name = callee.type === 'Identifier' ? callee['name'] : isNode(property) && property['name'];
  return typeof name === 'string' ? name : '';
}

/** The name of the property or variable that a node is the value of. */
export function keyOf(node: Node | undefined): string {
  const key =
    node?.type === 'Property' ? node['key'] : node?.type === 'VariableDeclarator' && node['id'];
  if (!isNode(key)) return '';
  return String(key['name'] ?? key['value'] ?? '');
}

/** The nearest name of a property or variable around a place. */
export function namedBy({ around }: Place): string {
  return keyOf(around.find((node) => keyOf(node) !== ''));
}
