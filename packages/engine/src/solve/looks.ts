import { compileExpressions } from '../compile/program.ts';
import type { Edition } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import { definitionsOf, evaluate, type Known } from '../semantics/evaluate.ts';
import type { Truth } from '../semantics/truth.ts';
import { FALSE, type Model, marksOf, modelOf, TRUE, UNKNOWN } from './model.ts';
import { truthOf as truthUnder } from './node-truth.ts';
import type { Search } from './propagate.ts';
import { anyPatient, closeMarks, patientMeeting, searchFrom } from './search.ts';
import { componentsTouched } from './touched.ts';

/** Terms, what follows from them, and names that expressions may use. */
export type Vocabulary = Pick<Edition, 'terms' | 'implications' | 'definitions'>;

/** Expressions that belong to no option, prepared for settling. */
export interface Looks {
  readonly vocabulary: Vocabulary;
  readonly model: Model;
  readonly nodes: ReadonlyMap<Expression, number>;
  /** Per node, the parts of the model that its truth hangs on. */
  readonly componentsBelow: ReadonlyMap<number, readonly number[]>;
  /** The truth of nodes on whose parts nothing is known: of the vocabulary, and of nobody. */
  readonly ofUnknown: Map<number, Truth>;
}

/** Prepares expressions, each found again by its identity. */
export function looksOf(vocabulary: Vocabulary, expressions: readonly Expression[]): Looks {
  const { program, nodes } = compileExpressions(vocabulary, expressions);
  const model = modelOf(program, vocabulary.terms);
  const partsBelow = (node: number) =>
    new Set((model.atomsBelow[node] ?? []).map((atom) => model.componentOf[atom] ?? -1));
  return {
    vocabulary,
    model,
    nodes: new Map(expressions.map((expression, index) => [expression, nodes[index] ?? -1])),
    componentsBelow: new Map(nodes.map((node) => [node, [...partsBelow(node)]])),
    ofUnknown: new Map(),
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
  const marks = marksOf(model, known);
  const within = { model, known, solved: new Map() };
  const search = searchFrom(within, marks);
  const first = closeMarks(search) ? anyPatient(within, marks) : undefined;
  const definitions = definitionsOf(vocabulary);
  if (first?.kind !== 'possible') return (expression) => evaluate(expression, known, definitions);
  // Each patient that was found tells of many nodes what they can be: only the rest is searched for.
  const patients = [first.marks];
  const found = new Map<number, Truth>();
  const touched = componentsTouched(within);
  return (expression) => {
    const node = nodes.get(expression);
    if (node === undefined) return evaluate(expression, known, definitions);
    const isTouched = looks.componentsBelow.get(node)?.some((part) => touched.has(part));
    const before = isTouched === false ? looks.ofUnknown : found;
    const truth = before.get(node) ?? truthAmong(node, search, patients);
    before.set(node, truth);
    return truth;
  };
}

/** The truth of a node, from the patients that were found before and from those that are looked for. */
function truthAmong(node: number, search: Search, patients: Uint8Array[]): Truth {
  const { nodes, marks } = search;
  const forced = truthUnder(nodes, marks, node);
  if (forced !== UNKNOWN) return forced === TRUE ? 'true' : 'false';
  const can = (value: boolean): boolean => {
    const wanted = value ? TRUE : FALSE;
    if (patients.some((each) => truthUnder(nodes, each, node) === wanted)) return true;
    const patient = patientMeeting(search, [{ node, value }]);
    if (patient.kind === 'possible') patients.push(patient.marks);
    return patient.kind !== 'impossible';
  };
  if (!can(false)) return 'true';
  return can(true) ? 'unknown' : 'false';
}
