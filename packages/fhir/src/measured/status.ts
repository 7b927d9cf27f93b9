import { stringIn } from '../raw/json.ts';
import type { Resource } from '../raw/resource.ts';

/** Whether an Observation is finished: what is preliminary may still change. */
export function isFinal({ json }: Resource): boolean {
  return ['final', 'amended', 'corrected'].includes(stringIn(json, 'status') ?? '');
}

/** Whether an Observation was called off, so that nothing needs to be said of it. */
export function isCancelled({ json }: Resource): boolean {
  return stringIn(json, 'status') === 'cancelled';
}
