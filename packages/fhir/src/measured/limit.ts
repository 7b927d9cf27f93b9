import type { Fact, LimitMapping, NumberTerm } from '@renavigate/engine';
import { type Note, problem } from '../base/problem.ts';
import type { Chart } from '../chart/chart.ts';
import { type Findings, findings } from '../chart/findings.ts';
import { conceptIn, conceptsIn, isCoded } from '../raw/concept.ts';
import { isObject, type Json, objectsIn } from '../raw/json.ts';
import { quantityOf } from '../raw/quantity.ts';
import { isFact, readQuantity } from './quantity.ts';
import { numberTerm } from './term.ts';
import type { UsableReading } from './usable.ts';

/** The laboratory's own limit from the range beside the value; or its mark, where no range can be used. */
export function readLimit(chart: Chart, reading: UsableReading, limit: LimitMapping): Findings {
  const term = numberTerm(chart, limit.term);
  if (term === undefined) return findings({});
  const ranges = objectsIn(reading.resource.json, 'referenceRange').filter(isNormal);
  const bounds = ranges.map((range) => range[limit.bound]).filter(isObject);
  const reads = bounds.map((bound) => readBound(term, bound, reading, limit));
  const limits = reads.filter(isFact);
  const differ = new Set(limits.map(({ value }) => value)).size > 1;
  const problems = reads.flatMap((read) => (isFact(read) ? [] : [read]));
  const notes = differ ? [severalRanges(reading.resource.place, term)] : [];
  const [first] = differ ? [] : limits;
  const mark = markOf(reading, limit);
  if (first === undefined) return findings({ facts: mark, problems, notes });
  // A mark that contradicts the range is stated beside it, so that the contradiction is found and shown.
  const beyond =
    limit.bound === 'low' ? reading.fact.value < first.value : reading.fact.value > first.value;
  const against = mark.filter((fact) => fact.value !== beyond);
  return findings({ facts: [first, ...against], problems, notes });
}

/** A range that is not the normal one (a goal of treatment, a critical level) is no limit of the laboratory. */
function isNormal(range: Json): boolean {
  const type = conceptIn(range, 'type');
  return type.codings.length === 0 || isCoded(type, ['normal']);
}

function readBound(
  term: NumberTerm,
  bound: Json,
  { resource, fact }: UsableReading,
  limit: LimitMapping,
) {
  const quantity = quantityOf(bound);
  const unitless = quantity.code === undefined && quantity.unit === undefined;
  const stated = unitless ? { ...quantity, unit: fact.stated.unit } : quantity;
  return readQuantity(term, stated, fact.source, `${resource.place}.referenceRange.${limit.bound}`);
}

const beyondLow = ['L', 'LL', 'LU'];
const beyondHigh = ['H', 'HH', 'HU'];

/** The laboratory's mark as a flag: beyond the limit that counts, or not. */
function markOf({ resource, fact }: UsableReading, { bound, flag }: LimitMapping): readonly Fact[] {
  if (flag === undefined) return [];
  const marks = conceptsIn(resource.json, 'interpretation');
  const [beyond, other] = bound === 'low' ? [beyondLow, beyondHigh] : [beyondHigh, beyondLow];
  const says = (codes: readonly string[]) => marks.some((mark) => isCoded(mark, codes));
  const yes = says(beyond);
  const no = says([...other, 'N']);
  if (yes === no) return [];
  return [{ kind: 'yesNo', term: flag, value: yes, source: fact.source }];
}

function severalRanges(place: string, term: NumberTerm): Note {
  return problem(
    'several-ranges',
    place,
    (audience) => [
      `${place}: ${term.label[audience].en} is given more than once, with different values; none was used.`,
      `${place} : ${term.label[audience].fr} est indiqué plus d’une fois, avec des valeurs différentes ; aucune n’a été utilisée.`,
    ],
    [
      'Keep the reference range that is this patient’s.',
      'Gardez l’intervalle de référence qui vaut pour ce patient.',
    ],
  );
}
