import { describe, type NumberFact, type NumberTerm } from '@renavigate/engine';
import { type Note, problem, type RecordProblem } from '../base/problem.ts';
import { type Chart, ofType } from '../chart/chart.ts';
import { type Dated, dateAt, dateIfAny, problemsOf } from '../chart/dated.ts';
import { conceptIn, isOneOf } from '../raw/concept.ts';
import type { PartialDate } from '../raw/date.ts';
import { objectIn } from '../raw/json.ts';
import { quantityOf } from '../raw/quantity.ts';
import type { Resource } from '../raw/resource.ts';
import { isFact, type MeasurementRead, readQuantity } from './quantity.ts';
import { isCancelled, isFinal } from './status.ts';

/** One Observation of a term: its value, or what keeps the value from being used. */
export interface Reading {
  readonly resource: Resource;
  readonly date: PartialDate | undefined;
  readonly fact: NumberFact | undefined;
  readonly problems: readonly RecordProblem[];
  readonly notes: readonly Note[];
}

/** When a value was true. The day a report was issued stands in where nothing nearer is stated. */
export const datePaths = [
  'effectiveDateTime',
  'effectiveInstant',
  'effectivePeriod.end',
  'effectivePeriod.start',
  'issued',
];

/** Every Observation of a term, by the codes on the term. */
export function readingsOf(chart: Chart, term: NumberTerm): readonly Reading[] {
  return ofType(chart, 'Observation')
    .filter((resource) => isOneOf(conceptIn(resource.json, 'code'), term.codes ?? []))
    .filter((resource) => !isCancelled(resource))
    .map((resource) => readingOf(chart, resource, term));
}

function readingOf(chart: Chart, resource: Resource, term: NumberTerm): Reading {
  const dated = dateAt(chart, resource, datePaths);
  const nothing = { resource, date: dateIfAny(dated), fact: undefined, problems: [], notes: [] };
  if (!isFinal(resource)) return { ...nothing, notes: [notFinal(resource, term)] };
  const value = numberOf(resource, term, dated);
  if (value === undefined) return { ...nothing, notes: [noValue(resource, term)] };
  const problems = problemsOf(dated);
  if (!isFact(value)) return { ...nothing, problems: [...problems, value] };
  return problems.length > 0 ? { ...nothing, problems } : { ...nothing, fact: value };
}

function numberOf(resource: Resource, term: NumberTerm, dated: Dated): MeasurementRead | undefined {
  const { json, place } = resource;
  const date = dateIfAny(dated)?.written;
  const source = {
    kind: 'record',
    resources: [place],
    ...(date === undefined ? {} : { date }),
  } as const;
  const key = Object.keys(json).find((each) => /^value[A-Z]/.test(each) && json[each] !== null);
  if (key === undefined) return undefined;
  const at = `${place}.${key}`;
  // A score has no unit, so that a bare integer is as good as a quantity.
  const isScore = term.units[0].code.startsWith('{');
  const bare = key === 'valueInteger' && isScore ? { value: json[key] } : undefined;
  const quantity = key === 'valueQuantity' ? objectIn(json, key) : bare;
  if (quantity === undefined) return notANumber(at, json[key], term);
  const raw = quantityOf(quantity);
  const unitless = isScore && raw.code === undefined && raw.unit === undefined;
  return readQuantity(term, unitless ? { ...raw, unit: term.units[0].code } : raw, source, at);
}

function notANumber(place: string, value: unknown, term: NumberTerm): RecordProblem {
  const received = describe(value);
  return problem(
    'wrong-type',
    place,
    (audience) => [
      `${place}: found ${received.en} where a number with its unit belongs (${term.label[audience].en}); it was not used.`,
      `${place} : trouvé ${received.fr} là où il faut un nombre avec son unité (${term.label[audience].fr}) ; non utilisé.`,
    ],
    ['Give a valueQuantity.', 'Donnez un valueQuantity.'],
    { expected: 'valueQuantity', received: received.en },
  );
}

function notFinal({ place, json }: Resource, term: NumberTerm): Note {
  const received = describe(json['status']);
  return problem(
    'status-not-final',
    place,
    (audience) => [
      `${place}: the status is ${received.en}, so the value may still change (${term.label[audience].en}); it was not used.`,
      `${place} : la valeur peut encore changer (${term.label[audience].fr} ; statut : ${received.fr}) ; non utilisée.`,
    ],
    ['Give the final result.', 'Donnez le résultat final.'],
    { expected: 'final, amended, corrected', received: received.en },
  );
}

function noValue({ place }: Resource, term: NumberTerm): Note {
  return problem(
    'no-value',
    place,
    (audience) => [
      `${place}: no value is given (${term.label[audience].en}).`,
      `${place} : aucune valeur n’est donnée (${term.label[audience].fr}).`,
    ],
    ['Give the value if there is one.', 'Donnez la valeur s’il y en a une.'],
  );
}
