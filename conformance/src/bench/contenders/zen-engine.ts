import { ZenEngine } from '@gorules/zen-engine';
import {
  type AtomExpression,
  type CompareExpression,
  type Expression,
  outputOf,
  type Printer,
  print,
  printed,
  type Quantity,
  type Standing,
} from '@renavigate/engine';
import { answersFrom, type Contender } from './contender.ts';
import { keysOf, nameOf, oppositeOf, plainName, plainPatients, type Rules } from './rules.ts';

function quantity({ constant, parts }: Quantity): string {
  const terms = parts.map(({ term, factor }) => `${factor} * ${plainName(term)}`);
  return constant === 0 && terms.length > 0 ? terms.join(' + ') : [constant, ...terms].join(' + ');
}

/** A comparison with a missing number is an error that ends the whole evaluation, so it is always guarded. */
function compared(atom: CompareExpression, value: boolean): string {
  const { left, operator, right } = atom;
  const guards = keysOf(atom).map((key) => `${plainName(key)} != null`);
  const comparison = `(${quantity(left)}) ${value ? operator : oppositeOf(operator)} (${quantity(right)})`;
  return `(${[...guards, comparison].join(' and ')})`;
}

function together(word: 'and' | 'or', of: readonly string[]): string {
  return of.length === 0 ? String(word === 'and') : `(${of.join(` ${word} `)})`;
}

const counted = (count: number, of: readonly string[]) =>
  `(count([${of.join(', ')}], # == true) >= ${count})`;

function exactAtom(atom: AtomExpression, value: boolean): string {
  if (atom.kind === 'compare') return compared(atom, value);
  const name = plainName(keysOf(atom)[0] ?? '');
  if (atom.kind !== 'is') return `${name} == ${value}`;
  return value ? `${name} == '${atom.value}'` : `(${name} != null and ${name} != '${atom.value}')`;
}

const sideName = (name: string, value: boolean) => `${name}_${value}`;

const exactPrinter: Printer<string> = {
  target: 'zen-engine',
  atom: (atom, value) => printed(exactAtom(atom, value)),
  named: (reference, value) => printed(`$.${sideName(nameOf(reference), value)}`),
  all: (of) => together('and', of),
  any: (of) => together('or', of),
  atLeast: (count, of) => printed(counted(count, of)),
};

const wordForWordPrinter: Printer<string> = {
  ...exactPrinter,
  named: (reference) => printed(`$.${nameOf(reference)}`),
  not: (of) => `(not (${of}))`,
};

const exact = (expression: Expression, value: boolean) =>
  outputOf(print(expression, exactPrinter, value));
const wordForWord = (expression: Expression) => outputOf(print(expression, wordForWordPrinter));

type Line = readonly [key: string, value: string];

function exactLines({ definitions, scope, options }: Rules): readonly Line[] {
  const sides = [...definitions, { name: 'scope', expression: scope }].flatMap(
    ({ name, expression }) =>
      [true, false].map((value): Line => [sideName(name, value), exact(expression, value)]),
  );
  const gates = options.map(({ name, expression }): Line => {
    const [yes, no] = [exact(expression, true), exact(expression, false)];
    return [
      `option_${name}`,
      `$.scope_false ? 'notCovered' : ($.scope_true ? (${yes} ? 'offered' : (${no} ? 'notOffered' : 'undecided')) : 'undecided')`,
    ];
  });
  return [...sides, ...gates];
}

function wordForWordLines({ definitions, scope, options }: Rules): readonly Line[] {
  const named = [...definitions, { name: 'scope', expression: scope }].map(
    ({ name, expression }): Line => [name, wordForWord(expression)],
  );
  const gates = options.map(
    ({ name, expression }): Line => [
      `option_${name}`,
      `$.scope ? (${wordForWord(expression)} ? 'offered' : 'notOffered') : 'notCovered'`,
    ],
  );
  return [...named, ...gates];
}

/** A decision with one expression node, which answers every option in one evaluation. */
function decisionOf(lines: readonly Line[]) {
  const expressions = lines.map(([key, value], id) => ({ id: `x${id}`, key, value }));
  const node = (id: string, type: string, content: object) => ({ id, name: id, type, content });
  const edge = (sourceId: string, targetId: string) => ({
    id: `${sourceId}-${targetId}`,
    type: 'edge',
    sourceId,
    targetId,
  });
  return new ZenEngine().createDecision({
    nodes: [
      node('input', 'inputNode', {}),
      node('gates', 'expressionNode', { expressions }),
      node('output', 'outputNode', {}),
    ],
    edges: [edge('input', 'gates'), edge('gates', 'output')],
  });
}

/** zen-engine: expressions compiled to bytecode, run in native code. */
export function zenEngineContenders(rules: Rules): readonly Contender[] {
  const make = (form: Contender['form'], lines: readonly Line[], cannotSay: string): Contender => ({
    name: 'zen-engine',
    packageName: '@gorules/zen-engine',
    form,
    cannotSay,
    prepare: (patients) => {
      const data = plainPatients(rules, patients, plainName);
      const decision = decisionOf(lines);
      const one = async (patient: unknown): Promise<readonly Standing[]> => {
        const { result } = await decision.evaluate(patient);
        return rules.options.map(({ name }) => result[`option_${name}`]);
      };
      const run = async () => {
        const standings: (readonly Standing[])[] = [];
        for (const patient of data) standings.push(await one(patient));
        return answersFrom(standings);
      };
      return { patients: data.length, run };
    },
  });
  return [
    make(
      'exact',
      exactLines(rules),
      'Unknown: `and`, `or` and `not` of a missing fact are errors, so each gate is written twice, as definitely true and as definitely false.',
    ),
    make(
      'word for word',
      wordForWordLines(rules),
      'A missing fact is null: it satisfies a negation. A comparison with it is an error, so it is guarded.',
    ),
  ];
}
