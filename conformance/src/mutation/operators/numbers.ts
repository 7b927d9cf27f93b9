import type { Change } from './change.ts';
import { keyOf, type Place } from './nodes.ts';

/** Each number a little more and a little less. */
export function border({ node, around }: Place): readonly Change[] {
  const { value } = node;
  if (node.type !== 'Literal' || typeof value !== 'number') return [];
  const operator = keyOf(around[0]) === 'rank' ? 'rank changed' : 'border moved';
  return near(value).map((after) => ({ operator, start: node.start, end: node.end, after }));
}

function near(value: number): readonly string[] {
  if (value === 0) return ['1'];
  const step = Number.isInteger(value) ? 1 : Number(lastDigit(value));
  const places = decimals(value);
  return [value + step, value - step].map((each) => each.toFixed(places));
}

const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;
const lastDigit = (value: number) => (10 ** -decimals(value)).toFixed(decimals(value));

/** The last number of a text moved by one: a border in words, a section of a label. */
export function numberInText({ node }: Place): readonly Change[] {
  const { value } = node;
  if (node.type !== 'Literal' || typeof value !== 'string') return [];
  const moved = value.replace(/(\d)(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  if (moved === value) return [];
  const operator = 'number in words changed';
  return [{ operator, start: node.start, end: node.end, after: JSON.stringify(moved) }];
}
