import { type Chart, ofType } from '../chart/chart.ts';
import { type Dated, dateAt, problemsOf } from '../chart/dated.ts';
import { type Findings, findings } from '../chart/findings.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { type DiagnosisDate, diagnosisDates } from '../condition/diagnosis.ts';
import { metastasesOf } from '../condition/metastases.ts';
import { datePaths } from '../measured/reading.ts';
import { conceptIn, isOneOf } from '../raw/concept.ts';
import type { Resource } from '../raw/resource.ts';
import { exposuresOf, isReceived } from '../treatment/exposure.ts';
import { worseningDate, worseningsIn } from '../treatment/progression.ts';
import { localTreatments } from '../treatment/surgery.ts';
import {
  type DatedEvent,
  type Dispute,
  disputes,
  isBefore,
  isLongBefore,
  onsetIsFirst,
  treatedFirst,
  what,
} from './event.ts';
import { conditionPeriods, drugPeriods, treatmentPeriods } from './periods.ts';

/**
 * The dates of a record that cannot all be right, by the order of the life that it tells: what ended before it began, what
 * comes before the birth or the diagnosis, what comes after the death. Gives the chart with those dates doubted, so that
 * none of them says anything, and the problems, each with both dates.
 */
export function withoutDisputed(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
): { readonly chart: Chart; readonly findings: Findings } {
  const ended = periods(chart, conditions);
  const sound = doubting(chart, ended);
  const across = acrossResources(daysOf(sound, conditions));
  const deaths = ofType(chart, 'Patient').map((each) => deathOf(chart, each));
  const problems = [...problemsOf(...deaths), ...[...ended, ...across].map((each) => each.problem)];
  return { chart: doubting(sound, across), findings: findings({ problems }) };
}

function deathOf(chart: Chart, patient: Resource): Dated {
  return dateAt(chart, patient, ['deceasedDateTime']);
}

function doubting(chart: Chart, found: readonly Dispute[]): Chart {
  const doubted = found.flatMap((each) => each.doubted).map(({ at }) => at);
  return { ...chart, disputed: new Set([...(chart.disputed ?? []), ...doubted]) };
}

/** What ended before it began, in one resource. */
function periods(chart: Chart, conditions: readonly ClassifiedCondition[]): readonly Dispute[] {
  const cancers = conditions.filter(({ kind }) => kind === 'thisCancer' || kind === 'secondary');
  return [
    ...exposuresOf(chart, conditions).flatMap((each) => drugPeriods(chart, each)),
    ...localTreatments(chart, conditions).treatments.flatMap(treatmentPeriods),
    ...cancers.flatMap((each) => conditionPeriods(chart, each)),
  ];
}

/** The days of a record that its order is judged by. */
interface Days {
  readonly births: readonly DatedEvent[];
  readonly deaths: readonly DatedEvent[];
  readonly diagnoses: readonly DatedEvent[];
  /** Diagnoses of which the onset is stated, and cannot be that of the return. */
  readonly first: readonly DatedEvent[];
  /** When the cancer came back, where the record holds its first diagnosis apart. */
  readonly returns: readonly DatedEvent[];
  readonly metastases: readonly DatedEvent[];
  readonly treatments: readonly DatedEvent[];
  readonly isEachTreatmentDated: boolean;
  /** Those of the treatments that took out the tumour, or the organ. */
  readonly operations: readonly DatedEvent[];
  readonly drugs: readonly DatedEvent[];
  readonly worsenings: readonly DatedEvent[];
  readonly results: readonly DatedEvent[];
}

function daysOf(chart: Chart, conditions: readonly ClassifiedCondition[]): Days {
  return {
    ...livesOf(chart),
    ...diagnosesOf(chart, conditions),
    ...treatmentsOf(chart, conditions),
    metastases: events(
      metastasesOf(chart, conditions).map(({ onset }) => onset),
      what.metastasis,
    ),
    worsenings: events(
      worseningsIn(chart, conditions).map((each) => worseningDate(chart, each)),
      what.worsening,
    ),
  };
}

function diagnosesOf(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
): Pick<Days, 'diagnoses' | 'first' | 'returns'> {
  const { dates } = diagnosisDates(chart, conditions);
  const onsets = dates.filter(({ from }) => from === 'onset');
  const isApart = dates.some(({ isReturn }) => !isReturn);
  return {
    diagnoses: found(dates, what.diagnosis),
    first: found(
      onsets.filter(({ isReturn }) => !isReturn),
      what.diagnosis,
    ),
    returns: isApart
      ? found(
          onsets.filter(({ isReturn }) => isReturn),
          what.recurrence,
        )
      : [],
  };
}

function treatmentsOf(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
): Pick<Days, 'treatments' | 'isEachTreatmentDated' | 'operations' | 'drugs'> {
  const { treatments } = localTreatments(chart, conditions);
  const drugs = exposuresOf(chart, conditions)
    .filter(isReceived)
    .filter((each) => each.drugs.length > 0);
  const isEachDated = [...treatments.map(({ dated }) => dated), ...drugs.map(({ start }) => start)];
  return {
    treatments: events(
      treatments.map(({ dated }) => dated),
      what.treatment,
    ),
    isEachTreatmentDated: isEachDated.every(({ kind }) => kind === 'date'),
    operations: events(
      treatments.filter(({ kind }) => kind === 'removal').map(({ dated }) => dated),
      what.treatment,
    ),
    drugs: events(
      drugs.map(({ start }) => start),
      what.drugStart,
    ),
  };
}

/** Birth, death, and the test results between them. */
function livesOf(chart: Chart): Pick<Days, 'births' | 'deaths' | 'results'> {
  const patients = ofType(chart, 'Patient');
  const codes = chart.terms.flatMap(({ kind, codes: all = [] }) => (kind === 'number' ? all : []));
  const results = ofType(chart, 'Observation').filter(({ json }) =>
    isOneOf(conceptIn(json, 'code'), codes),
  );
  const at = (all: readonly Resource[], paths: readonly string[], of: DatedEvent['what']) =>
    events(
      all.map((each) => dateAt(chart, each, paths)),
      of,
    );
  return {
    births: at(patients, ['birthDate'], what.birth),
    deaths: events(
      patients.map((each) => deathOf(chart, each)),
      what.death,
    ),
    results: at(results, datePaths, what.result),
  };
}

function events(dated: readonly Dated[], of: DatedEvent['what']): readonly DatedEvent[] {
  return dated.flatMap((each) =>
    each.kind === 'date' ? [{ at: each.at, what: of, date: each.date }] : [],
  );
}

function found(dates: readonly DiagnosisDate[], of: DatedEvent['what']): readonly DatedEvent[] {
  return dates.map(({ at, date }) => ({ at, what: of, date }));
}

function acrossResources(days: Days): readonly Dispute[] {
  const { births, deaths, diagnoses, first, returns, metastases, treatments, drugs } = days;
  const found = [...metastases, ...treatments, ...days.worsenings];
  const life = [...diagnoses, ...found, ...drugs, ...days.results];
  return [
    ...disputes([...life, ...deaths], births, isBefore),
    ...life.flatMap((each) => disputes(deaths, [each], isBefore)),
    ...disputes(drugs, diagnoses, isBefore, onsetIsFirst),
    ...disputes(found, first, isLongBefore, onsetIsFirst),
    ...disputes(returns, first, isBefore),
    ...disputes(untreated(days), days.operations, isBefore, treatedFirst),
  ];
}

/** Returns of the cancer before which the record holds no treatment: what came back was treated first. */
function untreated({ returns, treatments, drugs, isEachTreatmentDated }: Days) {
  if (!isEachTreatmentDated) return [];
  const all = [...treatments, ...drugs];
  return returns.filter((each) => all.every((treatment) => isBefore(each, treatment)));
}
