import type { RecordMapping, Term } from '@renavigate/engine';
import { conceptIn, isCoded } from '../raw/concept.ts';
import { type Json, objectIn } from '../raw/json.ts';
import { find } from '../raw/reference.ts';
import type { Resource } from '../raw/resource.ts';
import type { Patterns } from './wording.ts';

/** What the second layer reads: the resources that stand, the terms that are wanted, how these are found, and the day. */
export interface Chart {
  readonly resources: readonly Resource[];
  readonly terms: readonly Term[];
  readonly mapping: RecordMapping;
  readonly patterns: Patterns;
  /** The last day that a date may have. */
  readonly today: string;
  /** Elements whose dates contradict others: they say nothing, and a problem names them. */
  readonly disputed?: ReadonlySet<string>;
}

/** A resource that was withdrawn, or says that the condition was ruled out, is as if it were not there. */
export function stands({ json }: Resource): boolean {
  const verification = conceptIn(json, 'verificationStatus');
  return (
    json['status'] !== 'entered-in-error' && !isCoded(verification, ['entered-in-error', 'refuted'])
  );
}

export function ofType(chart: Chart, ...types: readonly string[]): readonly Resource[] {
  return chart.resources.filter(({ type }) => types.includes(type));
}

/** The resource that a Reference, in an element of `from`, leads to. */
export function follow(
  chart: Chart,
  from: Resource,
  reference: Json | undefined,
): Resource | undefined {
  const written = reference?.['reference'];
  return typeof written === 'string' ? find(written, from, chart.resources) : undefined;
}

/** The element at a path of objects: `effectivePeriod.start`. */
export function elementAt(json: Json, path: string): unknown {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Json | undefined>((each, key) => objectIn(each, key), json);
  return parent?.[last];
}
