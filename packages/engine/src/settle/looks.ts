import { compileExpressions } from '../compile/program.ts';
import type { Edition } from '../edition/edition.ts';
import type { Expression } from '../edition/expression.ts';
import { definitionsOf, evaluate, type Known } from '../meaning/evaluate.ts';
import type { Truth } from '../meaning/truth.ts';
import { type Model, modelOf } from './model.ts';
import { situationIn, truthIn } from './settle.ts';

/** Terms, what follows from them, and names that expressions may use. */
export type Vocabulary = Pick<Edition, 'terms' | 'implications' | 'definitions'>;

/** Expressions that belong to no option, prepared for settling. */
export interface Looks {
  readonly vocabulary: Vocabulary;
  readonly model: Model;
  readonly nodes: ReadonlyMap<Expression, number>;
}

/** Prepares expressions, each found again by its identity. */
export function looksOf(vocabulary: Vocabulary, expressions: readonly Expression[]): Looks {
  const { program, nodes } = compileExpressions(vocabulary, expressions);
  return {
    vocabulary,
    model: modelOf(program, vocabulary.terms),
    nodes: new Map(expressions.map((expression, index) => [expression, nodes[index] ?? -1])),
  };
}

/** The truth of an expression. */
export type TruthOf = (expression: Expression) => Truth;

/**
 * The truth of each expression for every possible patient with what is known: true or false where all of them agree,
 * also where plain three-valued logic would say unknown. Where nobody has all the facts, what each says by itself.
 */
export function truthsIn(looks: Looks, known: Known): TruthOf {
  const { model, nodes, vocabulary } = looks;
  const situation = situationIn(model, known);
  const definitions = definitionsOf(vocabulary);
  const found = new Map<number, Truth>();
  return (expression) => {
    const node = nodes.get(expression);
    if (node === undefined || situation.possible !== 'possible') {
      return evaluate(expression, known, definitions);
    }
    const truth = found.get(node) ?? truthIn(situation, node);
    found.set(node, truth);
    return truth;
  };
}
