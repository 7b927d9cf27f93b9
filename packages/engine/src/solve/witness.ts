import { type Fact, keyOf } from '../model/fact.ts';
import { toNumber } from '../semantics/decimal.ts';
import { type Choice, type Model, numberTerm, TRUE, UNKNOWN } from './model.ts';
import { eachNumberFound, type InNumbers } from './numbers.ts';
import type { Found } from './search.ts';

const source = { kind: 'answer' } as const;

/** What a found patient has beside the known facts. */
export function factsOf(
  { marks }: Extract<Found, { kind: 'possible' }>,
  within: InNumbers,
): readonly Fact[] {
  const { model, known } = within;
  const facts: Fact[] = [];
  for (const { atom, key, ifTrue, ifFalse } of model.tellable) {
    if (marks[atom] === UNKNOWN || known.has(key)) continue;
    facts.push(marks[atom] === TRUE ? ifTrue : ifFalse);
  }
  for (const choice of model.choices) {
    const touched = choice.atoms.some((atom) => marks[atom] !== UNKNOWN);
    if (touched && !known.has(keyOf(choice.term))) facts.push(...chooseValue(choice, marks, model));
  }
  eachNumberFound(marks, within, (term, decimal) => {
    const value = toNumber(decimal);
    const stated = { value, unit: numberTerm(model, term).units[0].code };
    facts.push({ kind: 'number', term, value, stated, source });
  });
  return facts;
}

/** The value that is marked, or one that no mark speaks against. */
function chooseValue({ term: id, atoms }: Choice, marks: Uint8Array, model: Model): Fact[] {
  const term = model.terms.get(id);
  if (term?.kind !== 'oneOf') return [];
  const markOf = (value: string) => {
    const atom = atoms.find((number) => {
      const each = model.program.atoms[number];
      return each?.kind === 'is' && each.value === value;
    });
    return atom === undefined ? UNKNOWN : marks[atom];
  };
  const value =
    term.values.find((each) => markOf(each.id) === TRUE) ??
    term.values.find((each) => markOf(each.id) === UNKNOWN);
  return value === undefined ? [] : [{ kind: 'oneOf', term: id, value: value.id, source }];
}
