import type { Change } from './change.ts';
import { calledIn, isNode, type Node, type Place, textOf } from './nodes.ts';

const comparisons: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
};

const change = ({ start, end }: Node, operator: string, after: string): Change => ({
  operator,
  start,
  end,
  after,
});

/** `a < b` as `a <= b` and `a >= b`; `a === b` as `a !== b`. */
export function comparison({ node, text }: Place): readonly Change[] {
  const { left, right, operator } = node;
  if (node.type !== 'BinaryExpression' || !isNode(left) || !isNode(right)) return [];
  return (comparisons[String(operator)] ?? []).map((other) =>
    change(node, 'comparison flipped', `${textOf(left, text)} ${other} ${textOf(right, text)}`),
  );
}

/** `a && b` as `a`, as `b` and as `a || b`. */
export function condition({ node, text }: Place): readonly Change[] {
  const { left, right, operator } = node;
  if (node.type !== 'LogicalExpression' || !isNode(left) || !isNode(right)) return [];
  if (operator !== '&&' && operator !== '||') return [];
  const [one, two] = [textOf(left, text), textOf(right, text)];
  const other = operator === '&&' ? '||' : '&&';
  return [
    change(node, 'condition dropped', one),
    change(node, 'condition dropped', two),
    change(node, 'and for or', `(${one}) ${other} (${two})`),
  ];
}

/** What an `if` or `? :` asks, as true and as false. */
export function branch({ node }: Place): readonly Change[] {
  if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return [];
  const { test } = node;
  if (!isNode(test)) return [];
  return ['true', 'false'].map((value) => change(test, 'condition dropped', value));
}

export function truth({ node }: Place): readonly Change[] {
  if (node.type !== 'Literal' || typeof node['value'] !== 'boolean') return [];
  return [change(node, 'true for false', String(!node['value']))];
}

export function negation({ node, text }: Place): readonly Change[] {
  const { argument, operator } = node;
  if (node.type !== 'UnaryExpression' || operator !== '!' || !isNode(argument)) return [];
  return [change(node, 'negation dropped', textOf(argument, text))];
}

const quantifiers: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
]);

/** `some` as `every`, `list.filter(...)` as `list`. */
export function listing({ node, around, text }: Place): readonly Change[] {
  const { callee } = node;
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression')
    return [];
  const { object, property } = callee;
  if (!isNode(object) || !isNode(property) || around.some(inChain)) return [];
  const name = calledIn(node);
  if (name === 'filter') return [change(node, 'condition dropped', textOf(object, text))];
  const other = quantifiers.get(name);
  if (other === undefined) return [];
  const rest = text.slice(property.end, node.end);
  return [change(node, `${name} for ${other}`, `${textOf(object, text)}.${other}${rest}`)];
}

/** A change inside `a?.b.c` would end the chain early. */
const inChain = ({ type }: Node) => type === 'ChainExpression';
