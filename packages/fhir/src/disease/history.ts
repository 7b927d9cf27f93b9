import type { Fact } from '@renavigate/engine';
import { type Chart, ofType } from '../chart.ts';
import { histologyObservation, renalCellHistology, stageObservation } from '../codes.ts';
import { dateAt, dateIfAny, problemsOf } from '../dated.ts';
import { type Findings, findings, join } from '../findings.ts';
import { isFinal } from '../measured/status.ts';
import { type Note, problem } from '../problem.ts';
import { type Concept, conceptIn, isOneOf, nameOf } from '../raw/concept.ts';
import { isAfter } from '../raw/date.ts';
import type { Resource } from '../raw/resource.ts';
import { recurrenceToConfirm } from '../treatment/notes.ts';
import type { LocalTreatment } from '../treatment/surgery.ts';
import { type ClassifiedCondition, histologiesOf } from './classify.ts';
import { kidneyCancersOf } from './primary.ts';

function yes(term: string, resources: readonly string[], date?: string): Fact {
  const source = { kind: 'record', resources, ...(date === undefined ? {} : { date }) } as const;
  return { kind: 'yesNo', term, value: true, source };
}

/** That the cancer was treated by an operation or radiotherapy. Drugs lead to the same by implication. */
export function readTreatedBefore(treatments: readonly LocalTreatment[]): Findings {
  return findings({
    facts: treatments.map(({ resource, date }) =>
      yes('kidneyCancerTreatedBefore', [resource.place], date?.written),
    ),
  });
}

/**
 * That the cancer came back: the record says recurrence or relapse, or a metastasis began after the kidney
 * was taken out and none is known to have been there before. A metastasis on its own may have been there
 * from the start, and one that grows during drug treatment is progression; the day a metastasis was recorded
 * may be long after it began. Those are told, and not concluded from.
 */
export function readCameBack(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
  treatments: readonly LocalTreatment[],
): Findings {
  const stated = kidneyCancersOf(conditions).filter(({ status }) => status === 'recurrence');
  if (stated.length > 0) {
    return findings({
      facts: stated.map(({ resource }) => yes('cancerCameBack', [resource.place])),
    });
  }
  const metastases = conditions.filter(({ kind, confirmed }) => kind === 'secondary' && confirmed);
  const onsets = metastases.map(({ resource }) =>
    dateAt(chart, resource, ['onsetDateTime', 'onsetPeriod.start']),
  );
  const problems = problemsOf(...onsets);
  const operation = treatments.find(
    ({ kind, date }) => kind === 'nephrectomy' && date !== undefined,
  );
  const operated = operation?.date;
  const allAfter =
    operated !== undefined &&
    onsets.every((onset) => onset.kind === 'date' && isAfter(onset.date, operated));
  if (operation === undefined || metastases.length === 0 || !allAfter) {
    const notes = metastases.slice(0, 1).map(({ resource }) => recurrenceToConfirm(resource.place));
    return findings({ problems, notes });
  }
  return findings({
    facts: metastases.map(({ resource }, index) => {
      const onset = onsets[index];
      const date = onset && dateIfAny(onset)?.written;
      return yes('cancerCameBack', [operation.resource.place, resource.place], date);
    }),
  });
}

/** Histology and stage are told: the edition that is read does not use the one, and codes of the other are not known. */
export function pathologyNotes(chart: Chart, conditions: readonly ClassifiedCondition[]): Findings {
  const fromConditions = kidneyCancersOf(conditions).flatMap(({ resource, code }) =>
    [...histologiesOf(resource), ...(isOneOf(code, renalCellHistology) ? [code] : [])].map((each) =>
      histologyNote(resource.place, each),
    ),
  );
  return join([
    findings({ notes: fromConditions }),
    ...ofType(chart, 'Observation').filter(isFinal).map(pathologyNote),
  ]);
}

function pathologyNote(resource: Resource): Findings {
  const code = conceptIn(resource.json, 'code');
  const value = conceptIn(resource.json, 'valueCodeableConcept');
  if (isOneOf(code, histologyObservation)) {
    return findings({ notes: [histologyNote(resource.place, value)] });
  }
  if (!isOneOf(code, stageObservation)) return findings({});
  return findings({ notes: [stageNote(resource.place, nameOf(value))] });
}

function histologyNote(place: string, histology: Concept): Note {
  const name = nameOf(histology);
  return problem(
    'histology-not-used',
    place,
    [
      `${place}: the histology is ${name}. It was not used: no question here depends on it.`,
      `${place} : l’histologie est ${name}. Non utilisée : aucune question ici n’en dépend.`,
    ],
    [
      'Keep it in mind: much guidance is for clear cell carcinoma alone.',
      'Gardez-la à l’esprit : bien des recommandations visent le seul carcinome à cellules claires.',
    ],
    { received: name },
  );
}

function stageNote(place: string, name: string): Note {
  return problem(
    'stage-not-used',
    place,
    [
      `${place}: a stage was found (${name}); it was not used.`,
      `${place} : un stade a été trouvé (${name}) ; non utilisé.`,
    ],
    [
      'If the disease is advanced now, answer that question.',
      'Si la maladie est avancée maintenant, répondez à cette question.',
    ],
    { received: name },
  );
}
