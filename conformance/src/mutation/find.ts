import { parseSync } from 'oxc-parser';
import type { Change } from './operators/change.ts';
import { isNode, type Node, type Place, textOf } from './operators/nodes.ts';
import { neighbour, slotOf } from './operators/words.ts';

/** Gives the changes of one place. */
export type Operator = (place: Place) => readonly Change[];

/** What has no value when the program runs, or no place for an expression. */
const skipped =
  /^(TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|Import|ExportAll|ExportSpecifier|TemplateElement)/;

function childrenOf(node: Node): readonly Node[] {
  const entries = Object.entries(node).filter(([field]) => !leftOut(node, field));
  return entries.flatMap(([, value]) => [value].flat()).filter(isNode);
}

function leftOut(node: Node, field: string): boolean {
  if (field === 'parent' || field === 'typeAnnotation' || field === 'typeArguments') return true;
  if (field === 'key' && node['computed'] !== true) return true;
  return field === 'source' || (field === 'value' && node['shorthand'] === true);
}

function placesIn(text: string, name: string): readonly Place[] {
  const { program } = parseSync(name, text);
  const places: Place[] = [];
  const visit = (node: Node, around: readonly Node[]) => {
    if (skipped.test(node.type)) return;
    places.push({ node, around, text });
    for (const child of childrenOf(node)) visit(child, [node, ...around]);
  };
  if (isNode(program)) visit(program, []);
  return places;
}

/** All changes of a file by these operators, and by the words that stand at like places. */
export function changesIn(
  text: string,
  name: string,
  operators: readonly Operator[],
  neighbours: boolean,
): readonly Change[] {
  const places = placesIn(text, name);
  const found = places.flatMap((place) => operators.flatMap((operator) => operator(place)));
  return neighbours ? [...found, ...neighboursIn(places)] : found;
}

function neighboursIn(places: readonly Place[]): readonly Change[] {
  const slots = new Map<string, string[]>();
  for (const place of places) {
    const slot = slotOf(place);
    if (slot === undefined) continue;
    const here = textOf(place.node, place.text);
    const held = slots.get(slot) ?? [];
    if (!held.includes(here)) held.push(here);
    slots.set(slot, held);
  }
  return places.flatMap((place) => neighbour(place, slots.get(slotOf(place) ?? '') ?? []));
}
