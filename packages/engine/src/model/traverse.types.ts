import type { ExpressionFold } from './traverse.ts';

const whole: ExpressionFold<number> = {
  atom: () => 1,
  reference: () => 1,
  not: (of) => of,
  and: (of) => of.length,
  or: (of) => of.length,
  atLeast: (of, _, { count }) => of.length + count,
};

const { atLeast: _, ...lacking } = whole;
// @ts-expect-error A walk that does not say what becomes of one kind does not compile.
export const partial: ExpressionFold<number> = lacking;
