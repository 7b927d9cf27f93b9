import { type Chart, elementAt } from '../chart/chart.ts';
import { dateInFuture } from '../chart/dated.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { dateOf } from '../raw/date.ts';
import type { Json } from '../raw/json.ts';
import type { Resource } from '../raw/resource.ts';
import { boundsOf, type Exposure } from '../treatment/exposure.ts';
import type { LocalTreatment } from '../treatment/surgery.ts';
import { type DatedEvent, type Dispute, disputes, isBefore, what } from './event.ts';

/** The day of an element, where it is one. */
export function eventAt(
  resource: Resource,
  path: string,
  of: DatedEvent['what'],
  json: Json = resource.json,
): readonly DatedEvent[] {
  const date = dateOf(elementAt(json, path));
  return date === undefined ? [] : [{ at: `${resource.place}.${path}`, what: of, date }];
}

type Path = readonly [start: string, end: string];

/** What ended before it began. */
function endedEarly(resource: Resource, paths: readonly Path[], json?: Json): readonly Dispute[] {
  return paths.flatMap(([start, end]) =>
    disputes(
      eventAt(resource, end, what.end, json),
      eventAt(resource, start, what.start, json),
      isBefore,
    ),
  );
}

/** What ends only after today, though its status or its form says that it is over. */
function endsInFuture(
  { today }: Chart,
  resource: Resource,
  path: string,
  json?: Json,
): readonly Dispute[] {
  return eventAt(resource, path, what.end, json)
    .filter(({ date }) => date.firstDay > today)
    .map((event) => ({
      problem: dateInFuture(event.at, event.date.written, today),
      doubted: [event],
    }));
}

/** Drugs that were stopped before they were started, or whose end is still to come though they are over. */
export function drugPeriods(chart: Chart, { resource, end }: Exposure): readonly Dispute[] {
  const isRequest = resource.type === 'MedicationRequest';
  const json = isRequest ? (boundsOf(resource.json) ?? {}) : resource.json;
  const path: Path = isRequest
    ? ['start', 'end']
    : ['effectivePeriod.start', 'effectivePeriod.end'];
  const isOver =
    end !== 'open' && ['completed', 'stopped'].includes(String(resource.json['status']));
  return [
    ...endedEarly(resource, [path], json),
    ...(isOver && !isRequest ? endsInFuture(chart, resource, path[1], json) : []),
  ];
}

/** Operations and radiotherapies that ended before they began. */
export function treatmentPeriods({ resource }: LocalTreatment): readonly Dispute[] {
  return endedEarly(resource, [['performedPeriod.start', 'performedPeriod.end']]);
}

const onsets = ['onsetDateTime', 'onsetPeriod.start'];
const abatements = ['abatementDateTime', 'abatementPeriod.start'];

/** Cancers that were over before they began, or are over only after today. */
export function conditionPeriods(
  chart: Chart,
  { resource }: ClassifiedCondition,
): readonly Dispute[] {
  const paths = onsets.flatMap((onset) => abatements.map((end): Path => [onset, end]));
  return [
    ...endedEarly(resource, [...paths, ['onsetPeriod.start', 'onsetPeriod.end']]),
    ...abatements.flatMap((path) => endsInFuture(chart, resource, path)),
  ];
}
