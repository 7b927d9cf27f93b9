import type { AtomExpression, Expression } from '../model/expression.ts';
import { type ExpressionFold, foldExpression, type Reference } from '../model/traverse.ts';

/** What a target cannot say exactly. */
export interface Refusal {
  readonly kind: 'refused';
  readonly target: string;
  /** What was to be printed. */
  readonly node: AtomExpression | { readonly kind: 'atLeast'; readonly count: number };
  /** Why the target cannot say it, to stand after its name. */
  readonly because: string;
}

/** What was printed for a target, or why it could not be. */
export type Printed<Output> = { readonly kind: 'printed'; readonly output: Output } | Refusal;

export function printed<Output>(output: Output): Printed<Output> {
  return { kind: 'printed', output };
}

/** What one target says for each kind of node: a target is no more than this. */
export interface Printer<Output> {
  readonly target: string;
  /** That an atom has a value. A target with a `not` of its own is asked for true alone. */
  readonly atom: (atom: AtomExpression, value: boolean) => Printed<Output>;
  /** That what a name stands for has a value. */
  readonly named: (reference: Reference, value: boolean) => Printed<Output>;
  readonly all: (of: readonly Output[]) => Output;
  readonly any: (of: readonly Output[]) => Output;
  readonly atLeast: (count: number, of: readonly Output[]) => Printed<Output>;
  /**
   * Negation, where the target has one that means ours. Left out by a target of two values: there an expression is
   * printed twice, that it is certainly true and that it is certainly false, and negation is carried down to its atoms.
   */
  readonly not?: (of: Output) => Output;
}

interface Side<Output> {
  readonly printer: Printer<Output>;
  readonly value: boolean;
}

/** Prints an expression, or that it is certainly false when `value` is false. */
export function print<Output>(
  expression: Expression,
  printer: Printer<Output>,
  value = true,
): Printed<Output> {
  return foldExpression(expression, { printer, value }, foldFor<Output>());
}

function foldFor<Output>(): ExpressionFold<Printed<Output>, Side<Output>> {
  return {
    atom: (atom, { printer, value }) => printer.atom(atom, value),
    reference: (reference, { printer, value }) => printer.named(reference, value),
    not: (of, { printer: { not } }) =>
      not === undefined || of.kind === 'refused' ? of : printed(not(of.output)),
    and: (of, { printer, value }) =>
      together(of, (parts) => printed(value ? printer.all(parts) : printer.any(parts))),
    or: (of, { printer, value }) =>
      together(of, (parts) => printed(value ? printer.any(parts) : printer.all(parts))),
    atLeast: (of, { printer, value }, { count }) =>
      together(of, (parts) => printer.atLeast(value ? count : of.length - count + 1, parts)),
    inside: ({ kind }, side) =>
      kind === 'not' && side.printer.not === undefined ? { ...side, value: !side.value } : side,
  };
}

/** What printed parts make together; the first that was refused, where one was. */
function together<Output>(
  of: readonly Printed<Output>[],
  make: (parts: readonly Output[]) => Printed<Output>,
): Printed<Output> {
  const refused = of.find((each) => each.kind === 'refused');
  if (refused !== undefined) return refused;
  return make(of.flatMap((each) => (each.kind === 'printed' ? [each.output] : [])));
}

/** What was printed; throws what could not be, for whoever has nothing else to do then. */
export function outputOf<Output>(of: Printed<Output>): Output {
  if (of.kind === 'printed') return of.output;
  throw new Error(`${of.target} cannot say ${JSON.stringify(of.node)}: ${of.because}.`);
}
