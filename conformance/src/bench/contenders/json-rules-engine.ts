import type {
  AtomExpression,
  CompareExpression,
  Expression,
  Standing,
  Term,
} from '@renavigate/engine';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { answersFrom, type Contender } from '../contender.ts';
import { combinations, type Definite, definite } from '../definite.ts';
import {
  keysOf,
  nameOf,
  oppositeOf,
  type PlainPatient,
  plainPatients,
  type Rules,
  simple,
} from '../rules.ts';

type Nested = Extract<TopLevelCondition, { all: unknown }>['all'][number];

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

function compared({ left, operator, right }: CompareExpression, value: boolean): Nested {
  const [key, limit] = [simple(left), simple(right)];
  if (typeof key !== 'string' || limit === undefined) {
    throw new Error('json-rules-engine compares one fact with a number or a fact, not with a sum.');
  }
  const name = operatorNames[value ? operator : oppositeOf(operator)];
  return fact(key, name, typeof limit === 'number' ? limit : { fact: limit });
}

function otherValues(of: Extract<AtomExpression, { kind: 'is' }>, terms: readonly Term[]) {
  const term = terms.find(({ id }) => id === of.term);
  const values = term?.kind === 'oneOf' ? term.values.map(({ id }) => id) : [];
  return values.filter((value) => value !== of.value);
}

function exactAtom(atom: AtomExpression, value: boolean, terms: readonly Term[]): Nested {
  if (atom.kind === 'compare') return compared(atom, value);
  if (atom.kind !== 'is') return fact(keysOf(atom)[0] ?? '', 'equal', value);
  if (value) return fact(atom.term, 'equal', atom.value);
  return fact(atom.term, 'in', otherValues(atom, terms));
}

const sideName = (name: string, value: boolean) => `${name} is definitely ${value}`;

/** There is no counting: at least three of six are any of the twenty choices of three. */
function counted(count: number, of: readonly Nested[]): Nested {
  return { any: combinations(count, of).map((all) => ({ all: [...all] })) };
}

function exact(of: Definite, terms: readonly Term[]): Nested {
  if (of.kind === 'atom') return exactAtom(of.atom, of.value, terms);
  if (of.kind === 'named') return { condition: sideName(of.name, of.value) };
  const parts = of.of.map((each) => exact(each, terms));
  if (of.kind === 'atLeast') return counted(of.count, parts);
  if (of.kind === 'all') return { all: parts };
  // The engine takes any of nothing for true; it is false.
  return parts.length === 0 ? { not: { all: [] } } : { any: parts };
}

function wordForWord(of: Expression, terms: readonly Term[]): Nested {
  switch (of.kind) {
    case 'not':
      return { not: wordForWord(of.of, terms) };
    case 'and':
      return { all: of.of.map((each) => wordForWord(each, terms)) };
    case 'or':
      return { any: of.of.map((each) => wordForWord(each, terms)) };
    case 'atLeast':
      return counted(
        of.count,
        of.of.map((each) => wordForWord(each, terms)),
      );
    case 'definition':
    case 'inGroup':
      return { condition: nameOf(of) };
    default:
      return exactAtom(of, true, terms);
  }
}

function newEngine(): Engine {
  return new Engine([], { allowUndefinedFacts: true });
}

function addRule(engine: Engine, option: number, standing: Standing, all: Nested[]): void {
  engine.addRule({ conditions: { all }, event: { type: standing, params: { option } } });
}

const everyOption = -1;

function exactEngine({ definitions, scope, options, terms }: Rules): Engine {
  const engine = newEngine();
  for (const { name, expression } of [...definitions, { name: 'scope', expression: scope }]) {
    for (const value of [true, false]) {
      const condition = exact(definite(expression, value), terms);
      engine.setCondition(sideName(name, value), { all: [condition] });
    }
  }
  const inScope = { condition: sideName('scope', true) };
  addRule(engine, everyOption, 'notCovered', [{ condition: sideName('scope', false) }]);
  options.forEach(({ expression }, option) => {
    addRule(engine, option, 'offered', [inScope, exact(definite(expression, true), terms)]);
    addRule(engine, option, 'notOffered', [inScope, exact(definite(expression, false), terms)]);
  });
  return engine;
}

function wordForWordEngine({ definitions, scope, options, terms }: Rules): Engine {
  const engine = newEngine();
  for (const { name, expression } of [...definitions, { name: 'scope', expression: scope }]) {
    engine.setCondition(name, { all: [wordForWord(expression, terms)] });
  }
  addRule(engine, everyOption, 'notCovered', [{ not: { condition: 'scope' } }]);
  options.forEach(({ expression }, option) => {
    addRule(engine, option, 'offered', [{ condition: 'scope' }, wordForWord(expression, terms)]);
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
