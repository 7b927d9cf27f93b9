import {
  type AtomExpression,
  type Expression,
  outputOf,
  type Printer,
  print,
  printed,
  type Quantity,
} from '@renavigate/engine';
import { Executor, Library, PatientSource, Repository } from 'cql-execution';
import type { Contender } from './contender.ts';
import { keysOf, nameOf, plainName, plainPatients, type Rules, standingFrom } from './rules.ts';

/** A node of ELM, the tree that CQL is compiled to. */
interface Elm {
  readonly type: string;
  readonly [field: string]: unknown;
}

const elmTypes = 'urn:hl7-org:elm-types:r1';

function literal(value: boolean | number | string): Elm {
  const name = { boolean: 'Boolean', number: 'Decimal', string: 'String' }[
    typeof value as 'string'
  ];
  return { type: 'Literal', valueType: `{${elmTypes}}${name}`, value: String(value) };
}

const reference = (name: string): Elm => ({ type: 'ExpressionRef', name });

const property = (key: string): Elm => ({
  type: 'Property',
  path: plainName(key),
  source: reference('Patient'),
});

const apply = (type: string, ...operand: readonly Elm[]): Elm => ({ type, operand });

function sum(of: readonly Elm[]): Elm {
  return of.length === 0 ? literal(0) : of.reduce((left, right) => apply('Add', left, right));
}

function quantity({ constant, parts }: Quantity): Elm {
  const terms = parts.map(({ term, factor }) =>
    factor === 1 ? property(term) : apply('Multiply', literal(factor), property(term)),
  );
  return sum(constant === 0 && terms.length > 0 ? terms : [literal(constant), ...terms]);
}

const comparisons = {
  '<': 'Less',
  '<=': 'LessOrEqual',
  '>': 'Greater',
  '>=': 'GreaterOrEqual',
} as const;

function atom(of: AtomExpression): Elm {
  switch (of.kind) {
    case 'yes':
    case 'includes':
      return property(keysOf(of)[0] ?? '');
    case 'is':
      return apply('Equal', property(of.term), literal(of.value));
    case 'compare':
      return apply(comparisons[of.operator], quantity(of.left), quantity(of.right));
  }
}

/** `Count` leaves out what is unknown. Exact: enough are true, or too few are not false, or null. */
function counted(form: Contender['form'], count: number, of: readonly Elm[]): Elm {
  if (form === 'word for word') {
    const list = { type: 'List', element: of };
    const source = [{ alias: 'X', expression: list }];
    const where = { type: 'AliasRef', name: 'X' };
    const query = { type: 'Query', source, relationship: [], where };
    return apply('GreaterOrEqual', { type: 'Count', source: query }, literal(count));
  }
  const counting = (test: string) =>
    sum(
      of.map((each) => ({
        type: 'If',
        ...when({ type: test, operand: each }, 1),
        else: literal(0),
      })),
    );
  const enough = apply('GreaterOrEqual', counting('IsTrue'), literal(count));
  const tooFew = apply('Greater', counting('IsFalse'), literal(of.length - count));
  const caseItem = [when(enough, true, 'when'), when(tooFew, false, 'when')];
  return { type: 'Case', caseItem, else: { type: 'Null' } };
}

/** ELM calls what follows from a condition `then`. */
function when(test: Elm, value: boolean | number, name = 'condition') {
  // biome-ignore lint/suspicious/noThenProperty: the name is given by ELM, and nobody awaits the tree.
  return { [name]: test, then: literal(value) };
}

/** The language has three values and ours of `and`, `or` and `not`, so an expression is printed once. */
const printerFor = (form: Contender['form']): Printer<Elm> => ({
  target: 'cql-execution',
  atom: (of) => printed(atom(of)),
  named: (of) => printed(reference(nameOf(of))),
  all: (of) => joined('And', of),
  any: (of) => joined('Or', of),
  atLeast: (count, of) => printed(counted(form, count, of)),
  not: (of) => ({ type: 'Not', operand: of }),
});

function joined(type: 'And' | 'Or', of: readonly Elm[]): Elm {
  if (of.length === 0) return literal(type === 'And');
  return of.reduce((left, right) => apply(type, left, right));
}

const optionName = (name: string) => `option_${name}`;

function libraryOf(rules: Rules, form: Contender['form']): object {
  const printer = printerFor(form);
  const said = (expression: Expression) => outputOf(print(expression, printer));
  const dataType = '{https://github.com/cqframework/cql-execution/simple}Patient';
  const define = (name: string, expression: Elm) => ({
    name,
    context: 'Patient',
    accessLevel: 'Public',
    expression,
  });
  return {
    library: {
      identifier: { id: 'Gates' },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: { def: [{ localIdentifier: 'System', uri: elmTypes }] },
      statements: {
        def: [
          define('Patient', { type: 'SingletonFrom', operand: { type: 'Retrieve', dataType } }),
          ...rules.definitions.map(({ name, expression }) => define(name, said(expression))),
          define('scope', said(rules.scope)),
          ...rules.options.map(({ name, expression }) =>
            define(optionName(name), said(expression)),
          ),
        ],
      },
    },
  };
}

/** cql-execution: the reference implementation of Clinical Quality Language in JavaScript, on plain patients. */
export function cqlExecutionContenders(rules: Rules): readonly Contender[] {
  const make = (form: Contender['form'], cannotSay: string): Contender => ({
    name: 'cql-execution',
    packageName: 'cql-execution',
    form,
    cannotSay,
    prepare: (patients) => {
      const library = new Library(libraryOf(rules, form), new Repository([]));
      const data = plainPatients(rules, patients, plainName).map((patient, index) => ({
        id: String(index),
        recordType: 'Patient',
        ...patient,
      }));
      const run = async () => {
        // A patient source takes its patients out of the list that it is given.
        const { patientResults } = await new Executor(library).exec(new PatientSource([...data]));
        return (patient: number, option: number) => {
          const found = patientResults[String(patient)];
          return standingFrom(
            found?.['scope'],
            found?.[optionName(rules.options[option]?.name ?? '')],
          );
        };
      };
      return { patients: data.length, run };
    },
  });
  return [
    make('exact', 'Counting while something is unknown: written with two sums and a case.'),
    make('word for word', '`Count` leaves out what is unknown, so too few known is a no.'),
  ];
}
