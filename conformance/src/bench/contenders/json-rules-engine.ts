import {
  type AtomExpression,
  type CompareExpression,
  type Expression,
  outputOf,
  type Printed,
  type Printer,
  print,
  printed,
  type Standing,
  type Term,
} from '@renavigate/engine';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { combinations } from './combinations.ts';
import { answersFrom, type Contender } from './contender.ts';
import {
  keysOf,
  nameOf,
  oppositeOf,
  type PlainPatient,
  plainPatients,
  type Rules,
  simple,
} from './rules.ts';

type Nested = Extract<TopLevelCondition, { all: unknown }>['all'][number];

const target = 'json-rules-engine';

const fact = (key: string, operator: string, value: unknown): Nested => ({
  fact: key,
  operator,
  value,
});

const operatorNames = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
} as const;

/** One fact is compared with a number or another fact; a sum cannot be said. */
function compared(atom: CompareExpression, value: boolean): Printed<Nested> {
  const { left, operator, right } = atom;
  const [key, limit] = [simple(left), simple(right)];
  if (typeof key !== 'string' || limit === undefined) {
    const because = 'it compares one fact with a number or a fact, not with a sum';
    return { kind: 'refused', target, node: atom, because };
  }
  const name = operatorNames[value ? operator : oppositeOf(operator)];
  return printed(fact(key, name, typeof limit === 'number' ? limit : { fact: limit }));
}

function otherValues(of: Extract<AtomExpression, { kind: 'is' }>, terms: readonly Term[]) {
  const term = terms.find(({ id }) => id === of.term);
  const values = term?.kind === 'oneOf' ? term.values.map(({ id }) => id) : [];
  return values.filter((value) => value !== of.value);
}

function exactAtom(atom: AtomExpression, value: boolean, terms: readonly Term[]): Printed<Nested> {
  if (atom.kind === 'compare') return compared(atom, value);
  if (atom.kind !== 'is') return printed(fact(keysOf(atom)[0] ?? '', 'equal', value));
  if (value) return printed(fact(atom.term, 'equal', atom.value));
  return printed(fact(atom.term, 'in', otherValues(atom, terms)));
}

const sideName = (name: string, value: boolean) => `${name} is definitely ${value}`;

/** There is no counting: at least three of six are any of the twenty choices of three. */
function counted(count: number, of: readonly Nested[]): Nested {
  return { any: combinations(count, of).map((all) => ({ all: [...all] })) };
}

const exactPrinter = (terms: readonly Term[]): Printer<Nested> => ({
  target,
  atom: (atom, value) => exactAtom(atom, value, terms),
  named: (reference, value) => printed({ condition: sideName(nameOf(reference), value) }),
  all: (of) => ({ all: [...of] }),
  // The engine takes any of nothing for true; it is false.
  any: (of) => (of.length === 0 ? { not: { all: [] } } : { any: [...of] }),
  atLeast: (count, of) => printed(counted(count, of)),
});

const wordForWordPrinter = (terms: readonly Term[]): Printer<Nested> => ({
  target,
  atom: (atom) => exactAtom(atom, true, terms),
  named: (reference) => printed({ condition: nameOf(reference) }),
  all: (of) => ({ all: [...of] }),
  any: (of) => ({ any: [...of] }),
  atLeast: (count, of) => printed(counted(count, of)),
  not: (of) => ({ not: of }),
});

function newEngine(): Engine {
  return new Engine([], { allowUndefinedFacts: true });
}

function addRule(engine: Engine, option: number, standing: Standing, all: Nested[]): void {
  engine.addRule({ conditions: { all }, event: { type: standing, params: { option } } });
}

const everyOption = -1;

function exactEngine({ definitions, scope, options, terms }: Rules): Engine {
  const engine = newEngine();
  const printer = exactPrinter(terms);
  const certain = (expression: Expression, value: boolean) =>
    outputOf(print(expression, printer, value));
  for (const { name, expression } of [...definitions, { name: 'scope', expression: scope }]) {
    for (const value of [true, false]) {
      const condition = certain(expression, value);
      engine.setCondition(sideName(name, value), { all: [condition] });
    }
  }
  const inScope = { condition: sideName('scope', true) };
  addRule(engine, everyOption, 'notCovered', [{ condition: sideName('scope', false) }]);
  options.forEach(({ expression }, option) => {
    addRule(engine, option, 'offered', [inScope, certain(expression, true)]);
    addRule(engine, option, 'notOffered', [inScope, certain(expression, false)]);
  });
  return engine;
}

function wordForWordEngine({ definitions, scope, options, terms }: Rules): Engine {
  const engine = newEngine();
  const printer = wordForWordPrinter(terms);
  const said = (expression: Expression) => outputOf(print(expression, printer));
  for (const { name, expression } of [...definitions, { name: 'scope', expression: scope }]) {
    engine.setCondition(name, { all: [said(expression)] });
  }
  addRule(engine, everyOption, 'notCovered', [{ not: { condition: 'scope' } }]);
  options.forEach(({ expression }, option) => {
    addRule(engine, option, 'offered', [{ condition: 'scope' }, said(expression)]);
  });
  return engine;
}

async function answer(
  engine: Engine,
  patient: PlainPatient,
  { options }: Rules,
  otherwise: Standing,
): Promise<readonly Standing[]> {
  const { events } = await engine.run(patient);
  const standings = options.map(() => otherwise);
  for (const { type, params } of events) {
    if (params?.['option'] === everyOption) standings.fill(type as Standing);
    else standings[params?.['option']] = type as Standing;
  }
  return standings;
}

/** json-rules-engine: rules with events, run one patient at a time. */
export function jsonRulesEngineContenders(rules: Rules): readonly Contender[] {
  const make = (
    form: Contender['form'],
    engine: Engine,
    otherwise: Standing,
    cannotSay: string,
  ): Contender => ({
    name: 'json-rules-engine',
    packageName: 'json-rules-engine',
    form,
    cannotSay,
    prepare: (patients) => {
      const data = plainPatients(rules, patients);
      const run = async () => {
        const standings: (readonly Standing[])[] = [];
        for (const patient of data) standings.push(await answer(engine, patient, rules, otherwise));
        return answersFrom(standings);
      };
      return { patients: data.length, run };
    },
  });
  return [
    make(
      'exact',
      exactEngine(rules),
      'undecided',
      'Unknown: each option is two rules. Counting: at least three of six is any of twenty conjunctions. Sums: a comparison takes one fact, so a corrected calcium cannot be said.',
    ),
    make(
      'word for word',
      wordForWordEngine(rules),
      'notOffered',
      'A missing fact is undefined (`allowUndefinedFacts`): it satisfies a negation.',
    ),
  ];
}
