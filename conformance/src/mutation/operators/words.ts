import type { Change } from './change.ts';
import { calledIn, keyOf, type Node, type Place, textOf } from './nodes.ts';

/** Words that say how firmly something is said, with what they would be turned into. */
const firmness: readonly (readonly [RegExp, string])[] = [
  [/\bstrong(?:ly)?\b/, 'weak'],
  [/\bweak(?:ly)?\b/, 'strong'],
  [/\bhigh\b/, 'low'],
  [/\bmoderate\b/, 'high'],
  [/\bshould\b/, 'may'],
  [/\bmust\b/, 'may'],
  [/\bmay\b/, 'should'],
  [/\bcan\b/, 'cannot'],
  [/\bpreferred\b/, 'possible'],
  [/\bnot\b/, 'often'],
  [/\bnever\b/, 'often'],
  [/\bno\b/, 'a'],
  [/\bavoid\b/, 'consider'],
  [/\brarely\b/, 'often'],
  [/\bsometimes\b/, 'always'],
  [/\bforte(?:ment)?\b/, 'faible'],
  [/\bfaible\b/, 'forte'],
  [/\bélevée\b/, 'basse'],
  [/\bmodérée\b/, 'élevée'],
  [/\bdevrait\b/, 'peut'],
  [/\bdoit\b/, 'peut'],
  [/\bpeut\b/, 'doit'],
  [/\bpréféré\b/, 'possible'],
  [/ ne (\S+ )pas\b/, ' $1'],
  [/\bnon\b/, 'bien'],
  [/\brarement\b/, 'souvent'],
  [/\bparfois\b/, 'toujours'],
];

/** One word of strength in a text as another. */
export function firm({ node }: Place): readonly Change[] {
  const { value } = node;
  if (node.type !== 'Literal' || typeof value !== 'string' || !value.includes(' ')) {
    return typeof value === 'string' ? wordAlone(node, value) : [];
  }
  return changed(node, value);
}

/** A text of one word, unless it is a name in the code. */
const wordAlone = (node: Node, value: string) =>
  /^(strong|weak|preferred|préféré)$/.test(value) ? changed(node, value) : [];

function changed({ start, end }: Node, value: string): readonly Change[] {
  return firmness
    .map(([word, other]) => value.replace(word, other))
    .filter((after) => after !== value)
    .map((after) => ({ operator: 'word of strength', start, end, after: JSON.stringify(after) }));
}

/** Where a value may be taken for its neighbour: as an argument of these calls, or under these names. */
const calls = /^(rule|ruleOf|strength|inGroup|is|includes|row|line|cells?)$/;
const keys = /^(words|cell|verb|grade|group|rank|option|bound|side|poor|unit|urgency)$/;

/**
 * What stands at a place where a neighbour could stand as well: "arguments 3 of rule" or "words". Nothing where a change
 * would be one that the type check refuses.
 */
export function slotOf({ node, around: [parent], text }: Place): string | undefined {
  const isWord = node.type === 'Literal' && typeof node['value'] === 'string';
  if (parent === undefined || (!isWord && node.type !== 'Identifier')) return undefined;
  if (parent.type === 'Property' && parent['value'] === node && keys.test(keyOf(parent)))
    return `${keyOf(parent)} ${node.type}`;
  const name = calledIn(parent);
  const given = Array.isArray(parent['arguments']) ? (parent['arguments'] as Node[]) : [];
  const place = given.indexOf(node);
  if (!calls.test(name) || place < 1 || !isWord) return undefined;
  const [first] = given;
  const of = /^(is|includes|inGroup)$/.test(name) && first ? textOf(first, text) : '';
  return `${name} ${of} ${place}`;
}

/** A word as each of the others that stand at such places of the file, two at most. */
export function neighbour(place: Place, others: readonly string[]): readonly Change[] {
  const { node, text } = place;
  const here = textOf(node, text);
  const found = others.filter((other) => other !== here);
  return found.slice(0, 2).map((after) => ({
    operator: 'word changed',
    start: node.start,
    end: node.end,
    after,
  }));
}
