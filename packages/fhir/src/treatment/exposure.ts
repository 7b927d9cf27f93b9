import { type Chart, ofType } from '../chart/chart.ts';
import { profile } from '../chart/codes.ts';
import { type Dated, dateAt, dateIfAny, undated } from '../chart/dated.ts';
import type { Near } from '../chart/near.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { type Concept, conceptsIn, nameOf } from '../raw/concept.ts';
import { dateOf, type PartialDate } from '../raw/date.ts';
import { type Json, objectIn, objectsIn, stringIn } from '../raw/json.ts';
import { follows, type Resource } from '../raw/resource.ts';
import { type Intent, intentOf } from './intent.ts';
import { type Drug, drugsIn, drugsNear, medicationsOf } from './medication.ts';
import { type Reason, reasonOf } from './reason.ts';

/** How far a resource shows that a drug was received. */
export type Evidence = 'given' | 'dispensed' | 'requested' | 'prescribed' | 'planned';

/** One resource that speaks of drugs against the cancer: which, how certainly, when, and why it ended. */
export interface Exposure {
  readonly resource: Resource;
  readonly drugs: readonly Drug[];
  /** Drugs that its name is near to, where it names none that is known. */
  readonly near: readonly Near[];
  readonly name: string;
  readonly evidence: Evidence;
  readonly start: Dated;
  /** The last day; `open` while it is still being given; undefined when the record does not say. */
  readonly end: PartialDate | 'open' | undefined;
  readonly intent: Intent;
  /** The record does not state the intent; its dates show it. */
  readonly isIntentByDates: boolean;
  readonly reason: Reason;
  readonly stopped: boolean;
  readonly statusReasons: readonly Concept[];
  /** The record marks it as treatment of the cancer, whether or not the drug is known here. */
  readonly forCancer: boolean;
}

type Table = Readonly<Record<string, Readonly<Record<string, Evidence>>>>;

/**
 * What each status shows. A statement or an administration that has begun is a drug received, also when it
 * was stopped or is on hold. A dispense counts once it is complete. A request that is completed or stopped
 * says that its course is over, so the drug counts, with a note; one that is active or on hold is a
 * prescription, and the first dose may not have been taken, so it does not. What is not here does not count.
 */
const evidenceByStatus: Table = {
  MedicationStatement: {
    active: 'given',
    completed: 'given',
    stopped: 'given',
    'on-hold': 'given',
    intended: 'planned',
    unknown: 'prescribed',
  },
  MedicationAdministration: {
    'in-progress': 'given',
    completed: 'given',
    stopped: 'given',
    'on-hold': 'given',
    unknown: 'prescribed',
  },
  MedicationDispense: {
    completed: 'dispensed',
    preparation: 'prescribed',
    'in-progress': 'prescribed',
    'on-hold': 'prescribed',
    stopped: 'prescribed',
    unknown: 'prescribed',
  },
  MedicationRequest: {
    completed: 'requested',
    stopped: 'requested',
    active: 'prescribed',
    'on-hold': 'prescribed',
  },
};

const orders = ['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'];

function evidenceOf({ type, json }: Resource): Evidence | undefined {
  const evidence = evidenceByStatus[type]?.[stringIn(json, 'status') ?? ''];
  if (type !== 'MedicationRequest') return evidence;
  const intent = stringIn(json, 'intent') ?? '';
  if (json['doNotPerform'] === true) return undefined;
  if (intent === 'plan' || intent === 'proposal') {
    return evidence === 'prescribed' || json['status'] === 'draft' ? 'planned' : undefined;
  }
  return orders.includes(intent) ? evidence : undefined;
}

/** Every resource of the record that speaks of a drug against the cancer, or of one that may be. */
export function exposuresOf(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
): readonly Exposure[] {
  return ofType(chart, ...Object.keys(evidenceByStatus)).flatMap((resource) => {
    const evidence = evidenceOf(resource);
    if (evidence === undefined) return [];
    const exposure = exposureOf(chart, resource, evidence, reasonOf(resource, conditions, chart));
    const isOfInterest = exposure.drugs.length > 0 || exposure.near.length > 0;
    return isOfInterest || exposure.forCancer ? [exposure] : [];
  });
}

function exposureOf(
  chart: Chart,
  resource: Resource,
  evidence: Evidence,
  reason: Reason,
): Exposure {
  const { json } = resource;
  const medications = medicationsOf(chart, resource);
  const [first = { codings: [] }] = medications;
  const drugs = drugsIn(medications, chart);
  return {
    resource,
    drugs,
    near: drugs.length > 0 ? [] : drugsNear(medications, chart),
    name: nameOf(first),
    evidence,
    start: startOf(chart, resource),
    end: endOf(chart, resource),
    intent: intentOf(json),
    isIntentByDates: false,
    reason,
    stopped: json['status'] === 'stopped',
    statusReasons: conceptsIn(json, 'statusReason'),
    forCancer: isForCancer(resource, reason),
  };
}

function isForCancer(resource: Resource, reason: Reason): boolean {
  return (
    reason.kind === 'cancer' ||
    follows(resource, profile.medicationRequest) ||
    follows(resource, profile.medicationAdministration)
  );
}

/** The bounds of the first dosage that has them: how mCODE states the period of a request. */
export function boundsOf(json: Json): Json | undefined {
  return objectsIn(json, 'dosageInstruction')
    .map((dosage) => objectIn(objectIn(objectIn(dosage, 'timing'), 'repeat'), 'boundsPeriod'))
    .find((bounds) => bounds !== undefined);
}

function startOf(chart: Chart, resource: Resource): Dated {
  const { type, json } = resource;
  if (type === 'MedicationDispense') return dateAt(chart, resource, ['whenHandedOver']);
  if (type !== 'MedicationRequest') {
    return dateAt(chart, resource, ['effectivePeriod.start', 'effectiveDateTime']);
  }
  const bounds = dateAt(chart, resource, ['start'], boundsOf(json) ?? {});
  return bounds.kind === 'none' ? dateAt(chart, resource, ['authoredOn']) : bounds;
}

/**
 * A drug that is active or in progress and has no end, or one that is still to come, is being given; else no end is an
 * unknown end.
 */
function endOf(chart: Chart, resource: Resource): PartialDate | 'open' | undefined {
  const { type, json } = resource;
  const [period, path] =
    type === 'MedicationRequest'
      ? [boundsOf(json), 'end']
      : [objectIn(json, 'effectivePeriod'), 'effectivePeriod.end'];
  const stated = dateOf(period?.['end']);
  const running = ['active', 'in-progress'].includes(stringIn(json, 'status') ?? '');
  if (chart.disputed?.has(`${resource.place}.${path}`)) return undefined;
  if (running && stated !== undefined && stated.firstDay > chart.today) return 'open';
  if (stated !== undefined) return stated;
  if (period?.['end'] !== undefined) return undefined;
  if (running) return 'open';
  const point = period === undefined ? dateAt(chart, resource, ['effectiveDateTime']) : undated;
  return dateIfAny(point);
}

/** Whether a drug was received, on this evidence. */
export function isReceived({ evidence, start, reason }: Exposure): boolean {
  const counts = evidence === 'given' || evidence === 'dispensed' || evidence === 'requested';
  return counts && start.kind !== 'unusable' && reason.kind !== 'other';
}
