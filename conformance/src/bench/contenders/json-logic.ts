import {
  type AtomExpression,
  type CompareExpression,
  type Expression,
  outputOf,
  type Printer,
  print,
  printed,
  type Quantity,
  type Reference,
  type Standing,
} from '@renavigate/engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { answersFrom, type Contender } from './contender.ts';
import { keysOf, nameOf, oppositeOf, plainPatients, type Rules, simple } from './rules.ts';

/** The language is plain data; its published type stops at the operators, and ours are checked by running them. */
type Logic = unknown;

const variable = (key: string): Logic => ({ var: key });

function quantity(of: Quantity): Logic {
  const found = simple(of);
  if (typeof found === 'number') return found;
  if (found !== undefined) return variable(found);
  const parts = of.parts.map(({ term, factor }) => ({ '*': [factor, variable(term)] }));
  return { '+': [of.constant, ...parts] };
}

function compared({ left, operator, right }: CompareExpression, value: boolean): Logic {
  return { [value ? operator : oppositeOf(operator)]: [quantity(left), quantity(right)] };
}

const counted = (count: number, of: readonly Logic[]): Logic => ({
  '>=': [{ '+': of.map((each) => ({ if: [each, 1, 0] })) }, count],
});

function together(operator: 'and' | 'or', of: readonly Logic[]): Logic {
  return of.length === 0 ? operator === 'and' : { [operator]: of };
}

function known(atom: AtomExpression): readonly Logic[] {
  return keysOf(atom).map((key) => ({ '!==': [variable(key), null] }));
}

function exactAtom(atom: AtomExpression, value: boolean): Logic {
  switch (atom.kind) {
    case 'yes':
    case 'includes':
      return { '===': [variable(keysOf(atom)[0] ?? ''), value] };
    case 'is':
      if (value) return { '===': [variable(atom.term), atom.value] };
      return { and: [...known(atom), { '!==': [variable(atom.term), atom.value] }] };
    case 'compare':
      return { and: [...known(atom), compared(atom, value)] };
  }
}

type Named = ReadonlyMap<string, Expression>;

function lookUp(name: string, named: Named): Expression {
  const found = named.get(name);
  if (found === undefined) throw new Error(`There is no definition ${name}.`);
  return found;
}

const shared = (named: Named, self: () => Printer<Logic>) => ({
  target: 'json-logic-js',
  /** The language has no names, so what a name stands for is written out wherever it is used. */
  named: (reference: Reference, value: boolean) =>
    print(lookUp(nameOf(reference), named), self(), value),
  all: (of: readonly Logic[]) => together('and', of),
  any: (of: readonly Logic[]) => together('or', of),
  atLeast: (count: number, of: readonly Logic[]) => printed(counted(count, of)),
});

function exactPrinter(named: Named): Printer<Logic> {
  const printer: Printer<Logic> = {
    ...shared(named, () => printer),
    atom: (atom, value) => printed(exactAtom(atom, value)),
  };
  return printer;
}

function wordForWordAtom(of: AtomExpression): Logic {
  if (of.kind === 'compare') return compared(of, true);
  return { '===': [variable(keysOf(of)[0] ?? ''), of.kind === 'is' ? of.value : true] };
}

function wordForWordPrinter(named: Named): Printer<Logic> {
  const printer: Printer<Logic> = {
    ...shared(named, () => printer),
    atom: (atom) => printed(wordForWordAtom(atom)),
    not: (of) => ({ '!': of }),
  };
  return printer;
}

/** One logic that gives the standings of all options, or one standing for all of them. */
function exactLogic({ definitions, scope, options }: Rules): Logic {
  const named = new Map(definitions.map(({ name, expression }) => [name, expression]));
  const printer = exactPrinter(named);
  const when = (expression: Expression, value: boolean) =>
    outputOf(print(expression, printer, value));
  const standings = options.map(({ expression }) => ({
    if: [when(expression, true), 'offered', when(expression, false), 'notOffered', 'undecided'],
  }));
  return { if: [when(scope, false), 'notCovered', when(scope, true), standings, 'undecided'] };
}

function wordForWordLogic({ definitions, scope, options }: Rules): Logic {
  const named = new Map(definitions.map(({ name, expression }) => [name, expression]));
  const printer = wordForWordPrinter(named);
  const said = (expression: Expression) => outputOf(print(expression, printer));
  const standings = options.map(({ expression }) => ({
    if: [said(expression), 'offered', 'notOffered'],
  }));
  return { if: [said(scope), standings, 'notCovered'] };
}

/** json-logic-js: rules as JSON, interpreted. */
export function jsonLogicContenders(rules: Rules): readonly Contender[] {
  const make = (form: Contender['form'], logic: Logic, cannotSay: string): Contender => ({
    name: 'json-logic-js',
    packageName: 'json-logic-js',
    form,
    cannotSay,
    prepare: (patients) => {
      const data = plainPatients(rules, patients);
      const one = (patient: unknown): readonly Standing[] => {
        const found: Standing | readonly Standing[] = jsonLogic.apply(logic as RulesLogic, patient);
        return typeof found === 'string' ? rules.options.map(() => found) : found;
      };
      return { patients: data.length, run: () => answersFrom(data.map(one)) };
    },
  });
  return [
    make(
      'exact',
      exactLogic(rules),
      'Unknown: each gate is written twice, as definitely true and as definitely false. Names: definitions are written out at each use. Decimals: sums are binary floating point.',
    ),
    make(
      'word for word',
      wordForWordLogic(rules),
      'A missing fact is null: it satisfies a negation, and counts as zero in a comparison.',
    ),
  ];
}
