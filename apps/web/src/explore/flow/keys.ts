import {
  type AllTerms,
  type CompiledEdition,
  type FactKey,
  splitKey,
  type Term,
  termOf,
} from '@renavigate/engine';

/** Something that a rule of an option looks at, and that a reader can set. */
export interface Leaf {
  readonly key: FactKey;
  readonly term: Term;
  /** The value of a list that the key speaks of. */
  readonly value?: string;
}

/** Everything that the rules of an option and the scope look at, in the order of the terms. */
export function leavesOf(
  terms: AllTerms,
  { edition, model }: CompiledEdition,
  option: string,
): readonly Leaf[] {
  const { program, atomsBelow, keysOf } = model;
  const gate = program.options.find((each) => each.option === option)?.gate;
  const nodes = gate === undefined ? [program.scope] : [program.scope, gate];
  const atoms = new Set(nodes.flatMap((node) => atomsBelow[node] ?? []));
  const keys = new Set([...atoms].flatMap((atom) => keysOf[atom] ?? []));
  const order = edition.terms.map(({ id }) => id);
  return [...keys]
    .map((key): Leaf => {
      const { term, value } = splitKey(key);
      return { key, term: termOf(term, terms), ...(value === undefined ? {} : { value }) };
    })
    .sort((one, two) => order.indexOf(one.term.id) - order.indexOf(two.term.id));
}
