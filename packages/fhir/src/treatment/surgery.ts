import type { Note } from '../base/problem.ts';
import { type Chart, ofType } from '../chart/chart.ts';
import { palliativeRadiotherapy, profile } from '../chart/codes.ts';
import { type Dated, dateAt, dateIfAny, problemsOf } from '../chart/dated.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import { names } from '../chart/wording.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { diagnosisDates, isBeforeDiagnosis } from '../condition/diagnosis.ts';
import { type Concept, conceptIn, conceptsIn, isOneOf, nameOf, wordsOf } from '../raw/concept.ts';
import type { PartialDate } from '../raw/date.ts';
import { stringIn } from '../raw/json.ts';
import { follows, type Resource } from '../raw/resource.ts';
import { surgeryByText, surgeryNotUsed } from './notes.ts';
import { reasonOf } from './reason.ts';

/** Whether it took out the tumour, or the organ. */
type Kind = 'removal' | 'other';

/** An operation or a radiotherapy that treated the cancer. */
export interface LocalTreatment {
  readonly resource: Resource;
  readonly kind: Kind;
  readonly date: PartialDate | undefined;
  readonly dated: Dated;
}

/** An operation that took out the tumour, or the organ, with its day. */
export interface DatedOperation {
  readonly place: string;
  readonly date: PartialDate;
}

/** What the operations and radiotherapies of a record gave. */
export interface LocalTreatments {
  readonly treatments: readonly LocalTreatment[];
  /** From before the cancer was found, without a reason: for something else, or the dates are wrong. */
  readonly doubtful: readonly LocalTreatment[];
  readonly findings: Findings;
}

/** The completed local treatments of the cancer, and what was seen of others. */
export function localTreatments(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
): LocalTreatments {
  const read = ofType(chart, 'Procedure').map((each) => readProcedure(chart, each, conditions));
  return {
    treatments: read.flatMap(({ treatment }) => treatment ?? []),
    doubtful: read.flatMap(({ doubtful }) => doubtful ?? []),
    findings: join(read.map(({ found }) => found)),
  };
}

/** The operations that took it out and are dated, the first of them first. */
export function removals(treatments: readonly LocalTreatment[]): readonly DatedOperation[] {
  const dated = treatments.flatMap(({ kind, resource, date }) =>
    kind === 'removal' && date !== undefined ? [{ place: resource.place, date }] : [],
  );
  return [...dated].sort((one, two) => one.date.lastDay.localeCompare(two.date.lastDay));
}

interface ProcedureRead {
  readonly treatment?: LocalTreatment;
  readonly doubtful?: LocalTreatment;
  readonly found: Findings;
}

function readProcedure(
  chart: Chart,
  resource: Resource,
  conditions: readonly ClassifiedCondition[],
): ProcedureRead {
  const code = conceptIn(resource.json, 'code');
  const kind = kindOf(chart, resource, code);
  if (kind === undefined) return { found: findings({}) };
  const dated = dateAt(chart, resource, [
    'performedPeriod.end',
    'performedPeriod.start',
    'performedDateTime',
  ]);
  const date = dateIfAny(dated);
  const name = nameOf(code);
  const notUsed = findings({
    problems: problemsOf(dated),
    notes: [surgeryNotUsed(resource.place, name)],
  });
  const reason = reasonOf(resource, conditions, chart).kind;
  const isDone = stringIn(resource.json, 'status') === 'completed' && dated.kind !== 'unusable';
  if (!isDone || reason === 'other') return { found: notUsed };
  const treatment = { resource, kind, date, dated };
  const onsets = diagnosisDates(chart, conditions).dates.filter(({ from }) => from === 'onset');
  if (reason === 'unstated' && isBeforeDiagnosis(date, onsets)) {
    return { doubtful: treatment, found: notUsed };
  }
  return { treatment, found: findings({ notes: knownByText(chart, resource, code, name) }) };
}

function knownByText(
  { mapping }: Chart,
  resource: Resource,
  code: Concept,
  name: string,
): readonly Note[] {
  const byCode = isOneOf(code, [...mapping.surgery.codes, ...palliativeRadiotherapy]);
  const byProfile = follows(resource, profile.surgery) || follows(resource, profile.radiotherapy);
  return byCode || byProfile ? [] : [surgeryByText(resource.place, name)];
}

function kindOf({ mapping, patterns }: Chart, resource: Resource, code: Concept): Kind | undefined {
  const { cancer, surgery } = mapping;
  const words = wordsOf(code);
  if (isOneOf(code, surgery.codes) || words.some((each) => names(patterns, each, surgery.called))) {
    return 'removal';
  }
  const isOnOrgan = conceptsIn(resource.json, 'bodySite').some((site) =>
    isOneOf(site, cancer.organ),
  );
  const isSurgery = isOnOrgan && follows(resource, profile.surgery);
  const radiotherapy =
    follows(resource, profile.radiotherapy) || isOneOf(code, palliativeRadiotherapy);
  return isSurgery || radiotherapy ? 'other' : undefined;
}
