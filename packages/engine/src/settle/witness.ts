import type { AtomExpression } from '../edition/expression.ts';
import type { Known } from '../meaning/evaluate.ts';
import { type Fact, keyOf } from '../patient/fact.ts';
import { type Model, numberTerm, TRUE, UNKNOWN } from './model.ts';
import { toNumber } from './numbers.ts';
import { type Found, numbersFound } from './search.ts';

const source = { kind: 'answer' } as const;

/** What a found patient has beside the known facts. */
export function factsOf(
  found: Extract<Found, { kind: 'possible' }>,
  { model, known }: { readonly model: Model; readonly known: Known },
): readonly Fact[] {
  const direct = model.program.atoms.flatMap((atom, number): Fact[] => {
    const mark = found.marks[number];
    return mark === UNKNOWN ? [] : factOf(atom, mark === TRUE, known);
  });
  const chosen = model.choices.flatMap(({ term, atoms }): Fact[] => {
    if (known.has(keyOf(term))) return [];
    if (atoms.some((atom) => found.marks[atom] !== UNKNOWN)) {
      return chooseValue(term, atoms, found.marks, model);
    }
    return [];
  });
  const numbers = [...numbersFound(model, known, found.marks)].map(([term, decimal]): Fact => {
    const value = toNumber(decimal);
    const stated = { value, unit: numberTerm(model, term).units[0].code };
    return { kind: 'number', term, value, stated, source };
  });
  return [...direct, ...chosen, ...numbers];
}

function factOf(atom: AtomExpression, value: boolean, known: Known): Fact[] {
  if (atom.kind === 'yes' && !known.has(keyOf(atom.term))) {
    return [{ kind: 'yesNo', term: atom.term, value, source }];
  }
  if (atom.kind === 'includes' && !known.has(keyOf(atom.term, atom.value))) {
    const { term } = atom;
    return [{ kind: 'includes', term, value: atom.value, present: value, source }];
  }
  return [];
}

/** The value that is marked, or one that no mark speaks against. */
function chooseValue(
  id: string,
  atoms: readonly number[],
  marks: Uint8Array,
  model: Model,
): Fact[] {
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
