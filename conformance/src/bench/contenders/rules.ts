import {
  type AtomExpression,
  and,
  type ComparisonOperator,
  type Edition,
  type Expression,
  type FactKey,
  factValue,
  gather,
  type Known,
  keyOf,
  or,
  type Quantity,
  type Reference,
  type Standing,
  type Term,
} from '@renavigate/engine';

/** A named expression that others refer to. */
export interface Named {
  readonly name: string;
  readonly expression: Expression;
}

/** What every exporter starts from: the gates of an edition, and nothing else of it. */
export interface Rules {
  readonly terms: readonly Term[];
  /** In an order in which each refers only to those before it. */
  readonly definitions: readonly Named[];
  readonly scope: Expression;
  readonly options: readonly Named[];
  /** The facts that the gates look at. */
  readonly keys: readonly FactKey[];
}

/** The name of what a reference refers to. */
export function nameOf(reference: Reference): string {
  const { definition } = reference;
  return reference.kind === 'inGroup' ? `${definition}_${reference.group}` : definition;
}

/** The gates of an edition: of an option, any of its recommendations; of a recommendation, all its conditions. */
export function rulesOf(edition: Edition): Rules {
  const scope = and(...edition.scope.conditions.map(({ expression }) => expression));
  const options = edition.options.map(({ id }) => ({
    name: id,
    expression: or(
      ...edition.recommendations
        .filter((rule) => rule.option === id)
        .map((rule) => and(...rule.conditions.map(({ expression }) => expression))),
    ),
  }));
  const roots = [scope, ...options.map(({ expression }) => expression)];
  const definitions = neededDefinitions(edition, roots);
  const keys = [...roots, ...definitions.map(({ expression }) => expression)].flatMap(keysIn);
  return { terms: edition.terms, definitions, scope, options, keys: [...new Set(keys)] };
}

function neededDefinitions(edition: Edition, roots: readonly Expression[]): readonly Named[] {
  const all = new Map(
    edition.definitions.flatMap((definition) =>
      definition.kind === 'condition'
        ? [[definition.id, definition.expression] as const]
        : definition.groups.map(({ id, expression }) => [`${definition.id}_${id}`, expression]),
    ),
  );
  const needed = new Map<string, Expression>();
  const visit = (expression: Expression): void => {
    for (const name of referencesIn(expression)) {
      const found = all.get(name);
      if (found === undefined) throw new Error(`There is no definition ${name}.`);
      visit(found);
      needed.set(name, found);
    }
  };
  roots.forEach(visit);
  return [...needed].map(([name, expression]) => ({ name, expression }));
}

function referencesIn(expression: Expression): readonly string[] {
  return gather(expression, (part) => ('definition' in part ? [nameOf(part)] : []));
}

function keysIn(expression: Expression): readonly FactKey[] {
  return gather(expression, (part) => ('definition' in part ? [] : keysOf(part)));
}

/** The facts that an atom looks at. */
export function keysOf(atom: AtomExpression): readonly FactKey[] {
  if (atom.kind === 'includes') return [keyOf(atom.term, atom.value)];
  if (atom.kind !== 'compare') return [atom.term];
  return [...atom.left.parts, ...atom.right.parts].map(({ term }) => term);
}

/** A quantity that is one fact as it stands, or one number; anything else is a sum. */
export function simple(quantity: Quantity): FactKey | number | undefined {
  const [part, ...others] = quantity.parts;
  if (part === undefined) return quantity.constant;
  return others.length === 0 && part.factor === 1 && quantity.constant === 0
    ? part.term
    : undefined;
}

const opposites = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

/** The operator that holds of two numbers exactly when the other does not. */
export function oppositeOf(operator: ComparisonOperator): ComparisonOperator {
  return opposites[operator];
}

/** A patient as plain data: the facts that the gates look at, and no key for what is unknown. */
export type PlainPatient = Readonly<Record<string, boolean | number | string>>;

/** Writes patients as plain data. */
export function plainPatients(
  { keys }: Rules,
  patients: readonly Known[],
  name: (key: FactKey) => string = (key) => key,
): readonly PlainPatient[] {
  return patients.map((known) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const fact = known.get(key);
        return fact === undefined ? [] : [[name(key), factValue(fact)]];
      }),
    ),
  );
}

/** A key as a word that is a name in most languages. */
export function plainName(key: FactKey): string {
  return key.replace(':', '_');
}

/** The standing that follows from two truths; undefined or null is unknown. */
export function standingFrom(
  scope: boolean | null | undefined,
  gate: boolean | null | undefined,
): Standing {
  if (scope === false) return 'notCovered';
  if (scope !== true || (gate !== true && gate !== false)) return 'undecided';
  return gate ? 'offered' : 'notOffered';
}
