import { type Fact, readMeasurement } from '@renavigate/engine';
import type { Leaf } from './keys.ts';

const source = { kind: 'answer' } as const;

/** What a reader set, by key: `yes`, `no`, the value of a choice, or a number in the term's own unit. */
export type Settings = ReadonlyMap<string, string>;

/** The facts that settings state; what is not set, and a number that cannot be, is not known. */
export function factsOf(leaves: readonly Leaf[], settings: Settings): readonly Fact[] {
  return leaves.flatMap((leaf) => {
    const set = settings.get(leaf.key) ?? '';
    return set === '' ? [] : factOf(leaf, set);
  });
}

function factOf({ term, value }: Leaf, set: string): readonly Fact[] {
  switch (term.kind) {
    case 'yesNo':
      return [{ kind: 'yesNo', term: term.id, value: set === 'yes', source }];
    case 'oneOf':
      return [{ kind: 'oneOf', term: term.id, value: set, source }];
    case 'severalOf':
      return value === undefined
        ? []
        : [{ kind: 'includes', term: term.id, value, present: set === 'yes', source }];
    case 'number': {
      const read = readMeasurement(term, Number(set), term.units[0].code, source, `/${term.id}`);
      return 'code' in read ? [] : [read];
    }
  }
}
