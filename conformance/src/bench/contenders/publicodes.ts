import {
  type AtomExpression,
  type Expression,
  type Known,
  outputOf,
  type Printer,
  print,
  printed,
  type Quantity,
  type Standing,
} from '@renavigate/engine';
import Engine from 'publicodes';
import { combinations } from './combinations.ts';
import { answersFrom, type Contender } from './contender.ts';
import { keysOf, nameOf, plainPatients, type Rules, standingFrom } from './rules.ts';

type Rule = string | number | null | { readonly [mechanism: string]: unknown };

const factName = (key: string) => `fait ${key.replace(':', ' ')}`;
const definitionName = (name: string) => `notion ${name.replace('_', ' ')}`;
const optionName = (name: string) => `option ${name}`;

function quantity({ constant, parts }: Quantity): Rule {
  const terms = parts.map(({ term, factor }) =>
    factor === 1 ? factName(term) : { produit: [factName(term), factor] },
  );
  if (terms.length === 0) return constant;
  return { somme: constant === 0 ? terms : [...terms, constant] };
}

function atom(of: AtomExpression): Rule {
  switch (of.kind) {
    case 'yes':
    case 'includes':
      return factName(keysOf(of)[0] ?? '');
    case 'is':
      return `${factName(of.term)} = '${of.value}'`;
    case 'compare':
      return { [of.operator]: [quantity(of.left), quantity(of.right)] };
  }
}

/** A sum is unknown as soon as one of its parts is, so a count is exact only as a choice of conjunctions. */
function counted(form: Contender['form'], count: number, of: readonly Rule[]): Rule {
  if (form === 'exact') {
    const all = combinations(count, of).map((each) => ({ 'toutes ces conditions': each }));
    return { 'une de ces conditions': all };
  }
  const ones = of.map((si) => ({ condition: { si, alors: 1, sinon: 0 } }));
  return { '>=': [{ somme: ones }, count] };
}

/** The language has a value for what is not known, so an expression is printed once. */
const printerFor = (form: Contender['form']): Printer<Rule> => ({
  target: 'publicodes',
  atom: (of) => printed(atom(of)),
  named: (of) => printed(definitionName(nameOf(of))),
  all: (of) => (of.length === 0 ? 'oui' : { 'toutes ces conditions': of }),
  any: (of) => (of.length === 0 ? 'non' : { 'une de ces conditions': of }),
  atLeast: (count, of) => printed(counted(form, count, of)),
  not: (of) => ({ '=': [of, 'non'] }),
});

function factRule(key: string, { terms }: Rules): Rule {
  const term = terms.find(({ id }) => id === key);
  if (term?.kind !== 'oneOf') return null;
  return { 'une possibilité': term.values.map(({ id }) => `'${id}'`) };
}

function program(rules: Rules, form: Contender['form']): Record<string, Rule> {
  const printer = printerFor(form);
  const valued = (expression: Expression) => ({ valeur: outputOf(print(expression, printer)) });
  return Object.fromEntries([
    ...rules.keys.map((key) => [factName(key), factRule(key, rules)] as const),
    ...rules.definitions.map(
      ({ name, expression }) => [definitionName(name), valued(expression)] as const,
    ),
    ['portée', valued(rules.scope)] as const,
    ...rules.options.map(({ name, expression }) => [optionName(name), valued(expression)] as const),
  ]);
}

function truth(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function situationOf(patient: Readonly<Record<string, boolean | number | string>>) {
  const spelt = (value: boolean | number | string) => {
    if (typeof value === 'boolean') return value ? 'oui' : 'non';
    return typeof value === 'number' ? value : `'${value}'`;
  };
  return Object.fromEntries(Object.entries(patient).map(([name, value]) => [name, spelt(value)]));
}

/** publicodes: rules as YAML, interpreted with a cache for each situation. */
export function publicodesContenders(rules: Rules): readonly Contender[] {
  const make = (form: Contender['form'], cannotSay: string): Contender => ({
    name: 'publicodes',
    packageName: 'publicodes',
    form,
    cannotSay,
    prepare: (patients: readonly Known[]) => {
      const engine = new Engine(program(rules, form), { warn: false });
      const situations = plainPatients(rules, patients, factName).map(situationOf);
      const one = (situation: (typeof situations)[number]): readonly Standing[] => {
        engine.setSituation(situation);
        const scope = truth(engine.evaluate('portée').nodeValue);
        return rules.options.map(({ name }) =>
          standingFrom(scope, truth(engine.evaluate(optionName(name)).nodeValue)),
        );
      };
      return { patients: situations.length, run: () => answersFrom(situations.map(one)) };
    },
  });
  return [
    make(
      'exact',
      'Counting while something is unknown: at least three of six is any of twenty conjunctions.',
    ),
    make('word for word', 'A sum is unknown as soon as one part is, so a count decides too late.'),
  ];
}
