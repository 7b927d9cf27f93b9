import type { DrugsMapping, TermId } from '@renavigate/engine';
import { type Chart, ofType } from '../chart/chart.ts';
import { diseaseStatus, worsened } from '../chart/codes.ts';
import { type Dated, dateAt, dateIfAny, problemsOf } from '../chart/dated.ts';
import { includes } from '../chart/facts.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import { isAboutThisCancer } from '../condition/about.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { isFinal } from '../measured/status.ts';
import { type Concept, conceptIn, isOneOf, wordsOf } from '../raw/concept.ts';
import type { Resource } from '../raw/resource.ts';
import { type Course, coursesOf, covers } from './course.ts';
import { type Exposure, isReceived } from './exposure.ts';
import { progressionNotPlaced, stoppedWithoutReason } from './notes.ts';

/** The drugs on which the cancer grew: it worsened while they were given, or they were stopped for that. */
export function readProgression(
  chart: Chart,
  exposures: readonly Exposure[],
  conditions: readonly ClassifiedCondition[],
  wanted: DrugsMapping,
): Findings {
  const courses = coursesOf(exposures, wanted);
  const { progressedOn } = wanted;
  if (progressedOn === undefined) return findings({});
  const seen = join([
    ...worseningsIn(chart, conditions).map((each) =>
      readWorsening(chart, each, courses, progressedOn),
    ),
    ...exposures.filter(isReceived).map((each) => readStop(each, progressedOn)),
  ]);
  return join([seen, ...exposures.filter(isReceived).map((each) => askWhy(each, seen))]);
}

/** The Observations that say that this cancer had worsened. */
export function worseningsIn(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
): readonly Resource[] {
  return ofType(chart, 'Observation').filter(
    (resource) =>
      isFinal(resource) &&
      isOneOf(conceptIn(resource.json, 'code'), diseaseStatus) &&
      isOneOf(conceptIn(resource.json, 'valueCodeableConcept'), worsened) &&
      isAboutThisCancer(chart, resource, conditions),
  );
}

/** The day on which it was seen that the cancer had worsened. */
export function worseningDate(chart: Chart, resource: Resource): Dated {
  return dateAt(chart, resource, [
    'effectiveDateTime',
    'effectiveInstant',
    'effectivePeriod.start',
  ]);
}

function readWorsening(
  chart: Chart,
  resource: Resource,
  courses: readonly Course[],
  term: TermId,
): Findings {
  const dated = worseningDate(chart, resource);
  if (dated.kind === 'unusable') return findings({ problems: problemsOf(dated) });
  const date = dateIfAny(dated);
  const during = date === undefined ? [] : courses.filter((course) => covers(course, date));
  if (during.length === 0) {
    return findings({ notes: [progressionNotPlaced(resource.place, date?.written)] });
  }
  return findings({
    facts: during.map((course) =>
      includes(term, course.drug, [resource.place, ...course.resources], date?.written),
    ),
  });
}

/** Reasons to stop that say progression and nothing else, so that "no progression" is never taken for it. */
const progressionWords = new Set([
  'progression',
  'disease progression',
  'cancer progression',
  'tumor progression',
  'tumour progression',
  'progression of disease',
  'progressive disease',
  'progression de la maladie',
  'progression tumorale',
  'maladie progressive',
]);

function saysProgression(reason: Concept): boolean {
  const words = wordsOf(reason).map((each) => each.toLowerCase().replace(/\s*[.(].*$/, ''));
  return isOneOf(reason, worsened) || words.some((each) => progressionWords.has(each));
}

function readStop(
  { resource, drugs, statusReasons, end, stopped }: Exposure,
  term: TermId,
): Findings {
  if (!stopped || !statusReasons.some(saysProgression)) return findings({});
  const date = typeof end === 'object' ? end.written : undefined;
  return findings({
    facts: drugs.map(({ id }) => includes(term, id, [resource.place], date)),
  });
}

function askWhy({ resource, drugs, stopped, statusReasons }: Exposure, seen: Findings): Findings {
  const known = new Set(seen.facts.map((fact) => fact.value));
  const open = drugs.filter(({ id }) => !known.has(id));
  if (!stopped || statusReasons.length > 0) return findings({});
  return findings({ notes: open.map((drug) => stoppedWithoutReason(resource.place, drug)) });
}
