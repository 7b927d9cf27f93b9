import { type Chart, ofType } from '../chart.ts';
import { nephrectomy, palliativeRadiotherapy, profile } from '../codes.ts';
import { type Dated, dateAt, dateIfAny, problemsOf } from '../dated.ts';
import type { ClassifiedCondition } from '../disease/classify.ts';
import { diagnosisDates, isBeforeDiagnosis } from '../disease/diagnosis.ts';
import { type Findings, findings, join } from '../findings.ts';
import type { Note } from '../problem.ts';
import { type Concept, conceptIn, conceptsIn, isOneOf, nameOf, wordsOf } from '../raw/concept.ts';
import type { PartialDate } from '../raw/date.ts';
import { stringIn } from '../raw/json.ts';
import { follows, type Resource } from '../raw/resource.ts';
import { surgeryByText, surgeryNotUsed } from './notes.ts';
import { reasonOf } from './reason.ts';

type Kind = 'nephrectomy' | 'other';

/** An operation or a radiotherapy that treated the cancer. */
export interface LocalTreatment {
  readonly resource: Resource;
  readonly kind: Kind;
  readonly date: PartialDate | undefined;
  readonly dated: Dated;
}

/** An operation that took out the kidney, or part of it, with its day. */
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

/** The operations on the kidney that are dated, the first of them first. */
export function nephrectomies(treatments: readonly LocalTreatment[]): readonly DatedOperation[] {
  const dated = treatments.flatMap(({ kind, resource, date }) =>
    kind === 'nephrectomy' && date !== undefined ? [{ place: resource.place, date }] : [],
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
  return { treatment, found: findings({ notes: knownByText(resource, code, name) }) };
}

function knownByText(resource: Resource, code: Concept, name: string): readonly Note[] {
  const byCode = isOneOf(code, [...nephrectomy, ...palliativeRadiotherapy]);
  const byProfile = follows(resource, profile.surgery) || follows(resource, profile.radiotherapy);
  return byCode || byProfile ? [] : [surgeryByText(resource.place, name)];
}

function kindOf({ mapping }: Chart, resource: Resource, code: Concept): Kind | undefined {
  const words = wordsOf(code);
  if (isOneOf(code, nephrectomy) || words.some(namesNephrectomy)) return 'nephrectomy';
  const isOnOrgan = conceptsIn(resource.json, 'bodySite').some((site) =>
    isOneOf(site, mapping.cancer.organ),
  );
  const surgery = isOnOrgan && follows(resource, profile.surgery);
  const radiotherapy =
    follows(resource, profile.radiotherapy) || isOneOf(code, palliativeRadiotherapy);
  return surgery || radiotherapy ? 'other' : undefined;
}

function namesNephrectomy(words: string): boolean {
  return (
    /(?<!\p{L})n[eé]phrectom(y|ie)(?!\p{L})/iu.test(words) &&
    !/donor|donneur|donneuse|history|antécédent/i.test(words)
  );
}
