import type { Change } from './change.ts';
import {
  calledIn,
  isNode,
  keyOf,
  type Node,
  namedBy,
  nodesIn,
  type Place,
  textOf,
} from './nodes.ts';

const comparisons: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};

const change = ({ start, end }: Node, operator: string, after: string): Change => ({
  operator,
  start,
  end,
  after,
});

/** The operator of a rule, such as the second argument of `compare(age, '>=', ...)`. */
export function comparedInRule({ node }: Place): readonly Change[] {
  if (node.type !== 'Literal' || typeof node['value'] !== 'string') return [];
  return (comparisons[node['value']] ?? []).map((other) =>
    change(node, 'comparison flipped', `'${other}'`),
  );
}

const atoms = ['yes', 'no', 'is', 'includes', 'inGroup', 'defined', 'compare'];

/** An expression of a rule as its contrary. */
export function contrary({ node, text }: Place): readonly Change[] {
  const name = calledIn(node);
  const [first] = nodesIn(node['arguments']);
  if (name === 'not' && first !== undefined)
    return [change(node, 'negation dropped', textOf(first, text))];
  if (!atoms.includes(name) || !isNode(node['callee']) || node['callee'].type !== 'Identifier')
    return [];
  return [change(node, 'condition turned', `({ kind: 'not', of: ${textOf(node, text)} })`)];
}

/** `and(a, b)` as `or(a, b)`, and with one part less. */
export function joined({ node, text }: Place): readonly Change[] {
  const name = calledIn(node);
  if (name !== 'and' && name !== 'or') return [];
  const parts = nodesIn(node['arguments']);
  const other = name === 'and' ? 'or' : 'and';
  const whole = textOf(node, text);
  const fewer = parts.length < 2 ? [] : parts.map((_, place) => without(parts, place, text));
  return [
    change(node, 'and for or', `({ ...${whole}, kind: '${other}' })`),
    ...fewer.map((rest) => change(node, 'condition dropped', `${name}(${rest})`)),
  ];
}

const lists =
  /^(conditions|when|options|drugs|groups|codes|icd10|organ|growth|values|also|words|unless)$/;

/** A list of conditions, options, drugs or codes with one less. */
export function shorter(place: Place): readonly Change[] {
  const { node, text, around } = place;
  if (node.type !== 'ArrayExpression') return [];
  const inList =
    lists.test(namedBy(place)) || /^(rule|ruleOf|firstLine)$/.test(calledIn(around[0] ?? node));
  const parts = nodesIn(node['elements']);
  if (!inList || parts.length === 0) return [];
  return parts.map((_, index) => change(node, 'one dropped', `[${without(parts, index, text)}]`));
}

function without(parts: readonly Node[], place: number, text: string): string {
  return parts
    .filter((_, index) => index !== place)
    .map((part) => textOf(part, text))
    .join(', ');
}

const kinds: Readonly<Record<string, string>> = {
  caution: 'question',
  question: 'caution',
  doubt: 'caution',
  stated: 'assumed',
  whole: 'inPart',
};

/** A caution as a question, and the other way round. */
export function kind({ node, around }: Place): readonly Change[] {
  if (node.type !== 'Literal' || keyOf(around[0]) !== 'kind') return [];
  const other = kinds[String(node['value'])];
  return other === undefined ? [] : [change(node, 'kind changed', `'${other}'`)];
}
