import type { Edition } from '../model/edition.ts';
import type { AtomExpression, Expression } from '../model/expression.ts';
import { and, or } from '../model/expression.ts';
import { type ExpressionFold, foldExpression } from '../model/traverse.ts';
import type { Conclusion } from '../model/vocabulary.ts';
import { type Definitions, definitionsOf, expand } from '../semantics/evaluate.ts';

/** A step of a program. Operands are numbers of earlier steps, so one pass in order evaluates them all. */
export type Node =
  | { readonly kind: 'atom'; readonly atom: number }
  | { readonly kind: 'not'; readonly of: number }
  | { readonly kind: 'and' | 'or'; readonly of: readonly number[] }
  | { readonly kind: 'atLeast'; readonly count: number; readonly of: readonly number[] };

/** An implication as numbers: when the node is true, the atom has the value. */
export interface Rule {
  readonly id: string;
  readonly when: number;
  readonly atom: number;
  readonly value: boolean;
}

/** For whom a recommendation is, within the scope. */
export interface RecommendationNode {
  readonly id: string;
  readonly node: number;
  /** It advises against the option. */
  readonly against: boolean;
}

/** The outputs of one option. */
export interface OptionNodes {
  readonly option: string;
  readonly gate: number;
  readonly recommendations: readonly RecommendationNode[];
}

/** The implications of an edition as flat numbered steps. */
export interface RuleProgram {
  readonly atoms: readonly AtomExpression[];
  readonly nodes: readonly Node[];
  readonly rules: readonly Rule[];
}

/** An edition as flat numbered steps: every distinct look at the facts once, every distinct expression once. */
export interface Program extends RuleProgram {
  readonly scope: number;
  readonly options: readonly OptionNodes[];
  readonly groups: readonly {
    readonly definition: string;
    readonly group: string;
    readonly node: number;
  }[];
  readonly conditions: readonly { readonly definition: string; readonly node: number }[];
  /** Of the remarks that are not always shown. */
  readonly remarks: readonly { readonly id: string; readonly node: number }[];
}

/** Collects atoms and nodes, each distinct one once. */
interface Builder {
  readonly atoms: AtomExpression[];
  readonly nodes: Node[];
  /** The numbers of atoms and of nodes by what they say. */
  readonly atomNumbers: Map<string, number>;
  readonly nodeNumbers: Map<string, number>;
  /** The node of each expression that was met: definitions are met again and again. */
  readonly met: Map<Expression, number>;
  readonly definitions: Definitions;
}

type Vocabulary = Pick<Edition, 'implications' | 'definitions'>;

function builderFor(vocabulary: Vocabulary): Builder {
  return {
    atoms: [],
    nodes: [],
    atomNumbers: new Map(),
    nodeNumbers: new Map(),
    met: new Map(),
    definitions: definitionsOf(vocabulary),
  };
}

function rulesOf({ implications }: Vocabulary, builder: Builder): readonly Rule[] {
  return implications.map(({ id, when, conclusion }): Rule => {
    const { atom, value } = literalOf(conclusion);
    return { id, when: addExpression(when, builder), atom: atomNumber(atom, builder), value };
  });
}

/** Compiles the implications alone. Pure. */
export function compileRules(vocabulary: Vocabulary): RuleProgram {
  const builder = builderFor(vocabulary);
  const rules = rulesOf(vocabulary, builder);
  return { atoms: builder.atoms, nodes: builder.nodes, rules };
}

/** Compiles the implications with expressions that belong to no edition: a program without options, and their nodes. */
export function compileExpressions(
  vocabulary: Vocabulary,
  expressions: readonly Expression[],
): { readonly program: Program; readonly nodes: readonly number[] } {
  const builder = builderFor(vocabulary);
  const scope = addExpression(and(), builder);
  const nodes = expressions.map((each) => addExpression(each, builder));
  const rules = rulesOf(vocabulary, builder);
  const nothing = { options: [], groups: [], conditions: [], remarks: [] };
  const { atoms, nodes: all } = builder;
  return { program: { atoms, nodes: all, rules, scope, ...nothing }, nodes };
}

/** The nodes of each option: the gate of what recommends it, and every recommendation by itself. */
function optionNodes(edition: Edition, builder: Builder): readonly OptionNodes[] {
  return edition.options.map(({ id: option }): OptionNodes => {
    const gates = edition.recommendations
      .filter((rule) => rule.option === option)
      .map(({ id, against = false, conditions }) => {
        return { id, against, gate: and(...conditions.map(({ expression }) => expression)) };
      });
    const offering = gates.filter(({ against }) => !against).map(({ gate }) => gate);
    return {
      option,
      gate: addExpression(or(...offering), builder),
      recommendations: gates.map(({ id, gate, against }) => {
        return { id, node: addExpression(gate, builder), against };
      }),
    };
  });
}

/** The nodes of the groups of each classification, and of each condition. */
function definitionNodes({ definitions }: Edition, builder: Builder) {
  const add = (expression: Expression) => addExpression(expression, builder);
  const groups = definitions.flatMap((definition) => {
    if (definition.kind === 'condition') return [];
    return definition.groups.map(({ id: group, expression }) => {
      return { definition: definition.id, group, node: add(expression) };
    });
  });
  const conditions = definitions.flatMap((definition) => {
    if (definition.kind !== 'condition') return [];
    return [{ definition: definition.id, node: add(definition.expression) }];
  });
  return { groups, conditions };
}

/** Compiles an edition that `check` finds no fault with. Pure; the same edition gives the same program. */
export function compile(edition: Edition): Program {
  const builder = builderFor(edition);
  const add = (expression: Expression) => addExpression(expression, builder);
  // The numbers of steps follow from the order of these lines.
  const scope = add(and(...edition.scope.conditions.map(({ expression }) => expression)));
  const options = optionNodes(edition, builder);
  const rules = rulesOf(edition, builder);
  const { groups, conditions } = definitionNodes(edition, builder);
  const remarks = edition.remarks.flatMap(({ id, when }) =>
    when === undefined ? [] : [{ id, node: add(when) }],
  );
  const { atoms, nodes } = builder;
  return { atoms, nodes, rules, scope, options, groups, conditions, remarks };
}

/** What a conclusion says of an atom. */
export function literalOf(conclusion: Conclusion): {
  readonly atom: AtomExpression;
  readonly value: boolean;
} {
  const { term } = conclusion;
  switch (conclusion.kind) {
    case 'yesNo':
      return { atom: { kind: 'yes', term }, value: conclusion.value };
    case 'oneOf':
      return { atom: { kind: 'is', term, value: conclusion.value }, value: true };
    case 'includes':
      return {
        atom: { kind: 'includes', term, value: conclusion.value },
        value: conclusion.present,
      };
  }
}

/** The number of an item that may be there already, else of a new last one. */
function numberOf<Item>(item: Item, items: Item[], numbers: Map<string, number>): number {
  const key = JSON.stringify(item);
  const found = numbers.get(key);
  if (found !== undefined) return found;
  const number = items.push(item) - 1;
  numbers.set(key, number);
  return number;
}

function atomNumber(atom: AtomExpression, { atoms, atomNumbers }: Builder): number {
  return numberOf(atom, atoms, atomNumbers);
}

function addExpression(expression: Expression, builder: Builder): number {
  const before = builder.met.get(expression);
  if (before !== undefined) return before;
  const number = foldExpression(expression, builder, adding, addExpression);
  builder.met.set(expression, number);
  return number;
}

const adding: ExpressionFold<number, Builder> = {
  atom: (atom, builder) => addNode({ kind: 'atom', atom: atomNumber(atom, builder) }, builder),
  reference: (reference, builder) => addExpression(expand(reference, builder.definitions), builder),
  not: (of, builder) => addNode({ kind: 'not', of }, builder),
  and: (of, builder) => addConnective('and', of, builder),
  or: (of, builder) => addConnective('or', of, builder),
  atLeast: (of, builder, { count }) => addNode({ kind: 'atLeast', count, of }, builder),
};

function addConnective(kind: 'and' | 'or', of: readonly number[], builder: Builder): number {
  const [only] = of;
  return of.length === 1 && only !== undefined
    ? only
    : addNode({ kind, of: [...new Set(of)] }, builder);
}

function addNode(node: Node, { nodes, nodeNumbers }: Builder): number {
  return numberOf(node, nodes, nodeNumbers);
}

/** The other values of the choice that an atom asks after: exactly one of them is the patient's. */
export function otherChoices({ atoms }: RuleProgram, number: number): readonly number[] {
  const chosen = atoms[number];
  if (chosen?.kind !== 'is') return [];
  return atoms.flatMap((atom, other) =>
    atom.kind === 'is' && atom.term === chosen.term && other !== number ? [other] : [],
  );
}

/** The operands of a node. */
export function operandsOf(node: Node | undefined): readonly number[] {
  if (node === undefined || node.kind === 'atom') return [];
  return node.kind === 'not' ? [node.of] : node.of;
}

/** An atom being true, or being false, as one number. */
export function literal(atom: number, value: boolean): number {
  return atom * 2 + Number(value);
}

/** The literals that can make a node have a value, each once. */
export function literalsFor(
  number: number,
  value: boolean,
  nodes: readonly Node[],
): readonly number[] {
  const node = nodes[number];
  if (node?.kind === 'atom') return [literal(node.atom, value)];
  if (node?.kind === 'not') return literalsFor(node.of, !value, nodes);
  return [...new Set(operandsOf(node).flatMap((each) => literalsFor(each, value, nodes)))];
}

/** What a rule concludes; one value of a choice excludes the others. */
export function literalsConcluded(rule: Rule, program: RuleProgram): readonly number[] {
  const excluded = rule.value ? otherChoices(program, rule.atom) : [];
  return [literal(rule.atom, rule.value), ...excluded.map((atom) => literal(atom, false))];
}
