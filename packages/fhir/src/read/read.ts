import {
  describe,
  harmlessJson,
  matchUnits,
  type Patient,
  printable,
  type RecordMapping,
  type Term,
} from '@renavigate/engine';
import type { Note, RecordProblem } from '../base/problem.ts';
import { type Chart, ofType, stands } from '../chart/chart.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import { newPatterns } from '../chart/wording.ts';
import { type ClassifiedCondition, conditionsOf } from '../condition/classify.ts';
import { cancerRefusals, diagnosisNotes } from '../condition/primary.ts';
import { childNotes } from '../disease/age.ts';
import { readHistology } from '../disease/histology.ts';
import { readCameBack, readTreatedBefore } from '../disease/history.ts';
import { readSites } from '../disease/sites.ts';
import { readSpread } from '../disease/spread.ts';
import { stageNotes } from '../disease/stage.ts';
import { readMeasured } from '../measured/laboratory.ts';
import { readPerformance } from '../measured/performance.ts';
import { readRiskGroups } from '../measured/risk-group.ts';
import { withoutDisputed } from '../order/disputed.ts';
import { dateOf } from '../raw/date.ts';
import { isObject, type Json, stringIn } from '../raw/json.ts';
import { resourcesOf } from '../raw/resource.ts';
import { malformedEntry, onePageOfSeveral } from '../refuse/incomplete.ts';
import { patientsIn } from '../refuse/patients.ts';
import {
  aList,
  notABundle,
  notFhir,
  otherFhirVersion,
  severalPatients,
} from '../refuse/refusals.ts';
import { otherVersion } from '../refuse/version.ts';
import { readAdjuvant } from '../treatment/adjuvant.ts';
import { markAdjuvant } from '../treatment/adjuvant-by-dates.ts';
import { readDrugs } from '../treatment/drugs.ts';
import { exposuresOf } from '../treatment/exposure.ts';
import { readProgression } from '../treatment/progression.ts';
import { readPurposes } from '../treatment/purpose.ts';
import { returnedOf } from '../treatment/returned.ts';
import { type LocalTreatments, localTreatments, removals } from '../treatment/surgery.ts';
import { readTiming } from '../treatment/timing.ts';
import { settle } from './settle.ts';

/** What could be read of a record, and what could not. */
export interface RecordRead {
  readonly patient: Patient;
  /** Why nothing may be advised, and what could not be used. */
  readonly problems: readonly RecordProblem[];
  /** Useful things that were seen and not used, or used with a reservation. */
  readonly notes: readonly Note[];
  /** Nothing may be advised from this record; the problems say why, and there are no facts. */
  readonly refused: boolean;
}

export interface ReadOptions {
  /** The day of reading, as an ISO date; what is dated later is not used. The current day when left out. */
  readonly today?: string;
}

/**
 * Whether some JSON says of itself that it is FHIR.
 *
 * @example
 * ```ts
 * import { looksLikeFhir } from '@renavigate/fhir';
 *
 * console.log(looksLikeFhir({ resourceType: 'Bundle' }), looksLikeFhir({ facts: {} }));
 * // true false
 * ```
 */
export function looksLikeFhir(json: unknown): boolean {
  return isObject(json) && stringIn(json, 'resourceType') !== undefined;
}

/**
 * Reads the facts of one patient from a FHIR R4 Bundle, by the terms of an edition and the mapping of their disease.
 * Only what the record shows becomes a fact; what it does not mention stays unknown. It never throws.
 *
 * @example
 * ```ts
 * import { readRecord } from '@renavigate/fhir';
 * import { common, recordMapping } from '@renavigate/guideline';
 *
 * const record = { resourceType: 'Patient', id: 'example' };
 * const { problems } = readRecord(record, common.terms, recordMapping);
 * for (const { message } of problems) console.log(message.en);
 * // This is a single Patient. Alone it says too little: expected a Bundle with the whole record.
 * ```
 */
export function readRecord(
  json: unknown,
  terms: readonly Term[],
  mapping: RecordMapping,
  options: ReadOptions = {},
): RecordRead {
  if (Array.isArray(json)) return refuse([aList()]);
  if (!isObject(json)) return refuse([notFhir('/', describe(json))]);
  const type = stringIn(json, 'resourceType');
  if (type === undefined) return refuse([notFhir('/resourceType', describe(json['resourceType']))]);
  if (type !== 'Bundle') return refuse([notABundle(printable(type))]);
  return readBundle(harmlessIn(json), {
    terms,
    mapping,
    patterns: newPatterns(),
    today: dayOf(options.today),
  });
}

/** The texts of a record are data: what could act on a terminal or a page is taken away where they come in. */
function harmlessIn(bundle: Json): Json {
  const clean = harmlessJson(bundle);
  return isObject(clean) ? clean : {};
}

function refuse(problems: readonly RecordProblem[], notes: readonly Note[] = []): RecordRead {
  return { patient: { facts: [] }, problems, notes, refused: true };
}

const hour = 3_600_000;

/** Left out, it is the latest day that it now is anywhere, so that no record of today is in the future. */
function dayOf(today: string | undefined): string {
  return dateOf(today)?.lastDay ?? new Date(Date.now() + 14 * hour).toISOString().slice(0, 10);
}

function readBundle(bundle: Json, wanted: Omit<Chart, 'resources'>): RecordRead {
  const { resources, malformed } = resourcesOf(bundle);
  const version = otherVersion(bundle, resources);
  if (version !== undefined) return refuse([otherFhirVersion(version.version, version.sign)]);
  const patients = patientsIn(resources.filter(stands));
  if (patients.length > 1) return refuse([severalPatients(patients)]);
  const incomplete = [...malformed.map(malformedEntry), ...onePageOfSeveral(bundle)];
  return readChart({ ...wanted, resources: resources.filter(stands) }, incomplete);
}

function readChart(chart: Chart, incomplete: readonly RecordProblem[]): RecordRead {
  const conditions = conditionsOf(chart);
  const { notes } = diagnosisNotes(chart, conditions);
  const refusals = cancerRefusals(chart, conditions);
  if (refusals.length > 0) return refuse([...refusals, ...incomplete], notes);
  const ordered = withoutDisputed(chart, conditions);
  const found = findAll(ordered.chart, conditions);
  const settled = settle(found.facts, chart.terms);
  const matched = matchUnits(settled.facts, chart.terms);
  const all = join([findings({ problems: incomplete }), ordered.findings, found, settled]);
  return {
    patient: { facts: matched.facts },
    problems: [...all.problems, ...matched.problems],
    notes: all.notes,
    refused: false,
  };
}

function findAll(chart: Chart, conditions: readonly ClassifiedCondition[]): Findings {
  const local = localTreatments(chart, conditions);
  return join([
    diagnosisNotes(chart, conditions),
    childNotes(chart, ofType(chart, 'Patient')),
    readTreatedBefore(chart, local.treatments),
    local.findings,
    readCameBack(chart, conditions, local.treatments),
    readSites(chart, conditions),
    readSpread(chart, conditions, [...local.treatments, ...local.doubtful]),
    readHistology(chart, conditions),
    stageNotes(chart),
    findDrugs(chart, conditions, local),
    readMeasured(chart),
    readPerformance(chart),
    readRiskGroups(chart),
  ]);
}

function findDrugs(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
  { treatments, doubtful }: LocalTreatments,
): Findings {
  const { drugs: wanted } = chart.mapping;
  if (wanted === undefined) return findings({});
  const stated = exposuresOf(chart, conditions);
  const progression = readProgression(chart, stated, conditions, wanted);
  const returned = returnedOf(chart, conditions, treatments);
  const exposures = markAdjuvant(stated, {
    operations: removals(treatments),
    returned,
    progressedOn: new Set(progression.facts.map((fact) => String(fact.value))),
    longestWait: wanted.adjuvant?.longestWait ?? 0,
  });
  return join([
    readDrugs(exposures, wanted),
    progression,
    readTiming(chart, conditions, exposures, [...treatments, ...doubtful]),
    readPurposes(chart, exposures, returned, wanted),
    wanted.adjuvant === undefined
      ? findings({})
      : readAdjuvant(chart, exposures, returned, wanted.adjuvant),
  ]);
}
