import { type Chart, follow } from '../chart/chart.ts';
import { objectsIn } from '../raw/json.ts';
import type { Resource } from '../raw/resource.ts';
import type { ClassifiedCondition } from './classify.ts';

/** Whether an Observation can be about the cancer: its focus, where it has one, is no other condition. */
export function isAboutThisCancer(
  chart: Chart,
  resource: Resource,
  conditions: readonly ClassifiedCondition[],
): boolean {
  const focus = objectsIn(resource.json, 'focus').map((each) => follow(chart, resource, each));
  const kinds = conditions.filter((each) => focus.includes(each.resource)).map(({ kind }) => kind);
  return kinds.length === 0 || kinds.some((kind) => kind === 'thisCancer' || kind === 'secondary');
}
