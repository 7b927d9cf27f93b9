/** A name of an object, with where it stands and what it holds. */
export interface Member {
  readonly name: string;
  readonly at: number;
  readonly value: Located;
}

/** A JSON value with the place in its text where it begins. */
export type Located =
  | { readonly kind: 'object'; readonly at: number; readonly members: readonly Member[] }
  | { readonly kind: 'list'; readonly at: number; readonly items: readonly Located[] }
  | { readonly kind: 'text'; readonly at: number; readonly value: string }
  | { readonly kind: 'number'; readonly at: number; readonly value: number }
  | { readonly kind: 'word'; readonly at: number; readonly value: boolean | null };

/** The member of this name; the first, where an object holds it twice. */
export function memberOf(node: Located, name: string): Located | undefined {
  if (node.kind !== 'object') return undefined;
  return node.members.find((member) => member.name === name)?.value;
}

/** The value alone, as `JSON.parse` gives it. A name such as `__proto__` is a name like any other. */
export function plainValue(node: Located): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name, plainValue(value)]));
    case 'list':
      return node.items.map(plainValue);
    default:
      return node.value;
  }
}

/** What a node directly holds. */
export function childrenOf(node: Located): readonly Located[] {
  if (node.kind === 'object') return node.members.map(({ value }) => value);
  return node.kind === 'list' ? node.items : [];
}
