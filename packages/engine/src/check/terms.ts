import { nearest } from '../base/nearest.ts';
import type { Edition } from '../model/edition.ts';
import type { NumberTerm, Term, TermValue } from '../model/vocabulary.ts';
import { normalise } from '../patient/measurement.ts';
import { isMultiple } from '../semantics/decimal.ts';
import { type EditionProblem, editionProblem, mostTold } from './problems.ts';

/** Terms that nobody could have an answer to: names, values, ranges, steps and units that contradict themselves. */
export function checkTerms({ terms }: Edition): readonly EditionProblem[] {
  return terms.flatMap((term) => [
    ...checkColons(term),
    ...(term.kind === 'number' ? checkNumber(term, terms) : checkValues(term)),
  ]);
}

/** A fact's key is its term and its value with a colon between, so neither may hold one. */
function checkColons(term: Term): readonly EditionProblem[] {
  const values = 'values' in term ? term.values.map(({ id }) => id) : [];
  const names = [
    { place: `terms/${term.id}`, id: term.id },
    ...values.map((id) => ({ place: `terms/${term.id}/${id}`, id })),
  ];
  return names
    .filter(({ id }) => id.includes(':'))
    .map(({ place, id }) => editionProblem('colon-in-name', place, id));
}

function checkValues(term: Exclude<Term, NumberTerm>): readonly EditionProblem[] {
  if (term.kind === 'yesNo') return [];
  const place = `terms/${term.id}`;
  if (term.values.length === 0) return [editionProblem('no-value', place, term.id)];
  const ids = term.values.map(({ id }) => id);
  return [
    ...repeated(ids).map((id) => editionProblem('duplicate-name', `${place}/${id}`, id)),
    ...checkMayBe(term, ids, place),
  ];
}

/** What a value may be must be a value of the same term: a slip there would rule out what is not known. */
function checkMayBe(
  { values }: { readonly values: readonly TermValue[] },
  ids: readonly string[],
  place: string,
): readonly EditionProblem[] {
  const held = new Set(ids);
  return values
    .flatMap(({ id, mayBe = [] }) => mayBe.map((other) => ({ id, other })))
    .filter(({ other }) => !held.has(other))
    .slice(0, mostTold)
    .map(({ id, other }) =>
      editionProblem('unknown-value', `${place}/${id}/mayBe`, other, {
        expected: ids.join(', '),
        nearest: nearest(other, ids),
      }),
    );
}

function checkNumber(term: NumberTerm, terms: readonly Term[]): readonly EditionProblem[] {
  const place = `terms/${term.id}`;
  const { range, step, unitMustMatch } = term;
  const partner = terms.find(({ id }) => id === unitMustMatch);
  const received = `${range.join('–')}${step === undefined ? '' : ` (${step})`}`;
  return [
    ...(hasNumber(term) ? [] : [editionProblem('no-number', place, received)]),
    ...checkUnits(term, place),
    // A partner that is no term at all is an unknown name, and told as one.
    ...(partner === undefined || canShareUnit(term, partner)
      ? []
      : [editionProblem('no-unit-partner', place, partner.id)]),
  ];
}

/** Whether any number lies within the range and, where there is one, on the step. */
function hasNumber({ range: [minimum, maximum], step }: NumberTerm): boolean {
  if (!Number.isFinite(minimum) || !Number.isFinite(maximum) || minimum > maximum) return false;
  if (step === undefined) return true;
  if (!Number.isFinite(step) || step <= 0) return false;
  const first = Math.ceil(minimum / step);
  // Division may be off by a little, so the step on either side is tried, and read as the decimal it prints as.
  return [first - 1, first, first + 1]
    .map((count) => Number((count * step).toPrecision(15)))
    .some((value) => value >= minimum && value <= maximum && isMultiple(value, step));
}

function checkUnits({ units }: NumberTerm, place: string): readonly EditionProblem[] {
  const wrong = units.filter(
    ({ factor }, index) =>
      !(Number.isFinite(factor) && factor > 0) || (index === 0 && factor !== 1),
  );
  const spellings = units.flatMap(({ code, alsoWritten = [] }) => [
    ...new Set([code, ...alsoWritten].map(normalise)),
  ]);
  return [
    ...wrong.map(({ code, factor }) => {
      const expected = code === units[0].code ? '1' : '> 0';
      return editionProblem('wrong-factor', place, `${code}: ${factor}`, { expected });
    }),
    ...repeated(spellings).map((each) => editionProblem('duplicate-unit', place, each)),
  ];
}

/** Two numbers that must be stated in one unit are two numbers that have one unit of their own. */
function canShareUnit(term: NumberTerm, partner: Term): boolean {
  if (partner.kind !== 'number' || partner.id === term.id) return false;
  return partner.units[0].code === term.units[0].code;
}

/** The names that stand in a list more than once. */
export function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
