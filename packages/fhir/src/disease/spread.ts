import type { Text } from '@renavigate/engine';
import { type Note, problem } from '../base/problem.ts';
import type { Chart } from '../chart/chart.ts';
import { dateIfAny, problemsOf } from '../chart/dated.ts';
import { oneOf, yesIf } from '../chart/facts.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { diagnosisDates, isBeforeDiagnosis } from '../condition/diagnosis.ts';
import { allBeganAfter, type Metastasis, metastasesOf } from '../condition/metastases.ts';
import { primaryCancersOf } from '../condition/primary.ts';
import { nameOf } from '../raw/concept.ts';
import { type LocalTreatment, removals } from '../treatment/surgery.ts';

/** Whether the cancer has spread, and whether it had when it was found. Only presence is concluded. */
export function readSpread(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
  treatments: readonly LocalTreatment[],
): Findings {
  const metastases = metastasesOf(chart, conditions);
  return join([
    readMetastatic(
      chart,
      metastases.filter(({ isOver }) => !isOver),
    ),
    readTimingOfMetastases(chart, conditions, metastases, treatments),
  ]);
}

function readMetastatic({ mapping }: Chart, active: readonly Metastasis[]): Findings {
  const { spread, sites: places } = mapping;
  const distant = active.filter(({ isDistant }) => isDistant);
  if (distant.length > 0) {
    return findings({
      facts: distant.flatMap(({ place, knownBy }) =>
        yesIf(spread?.term, [place], knownBy?.written),
      ),
    });
  }
  // A metastasis without a site that is known has a note of its own.
  const near = active.filter(({ sites }) => sites.length > 0);
  if (spread?.term === undefined || places === undefined) return findings({});
  return findings({
    notes: near.map(({ place, code }) => spreadNotConcluded(place, nameOf(code), places.nearIt)),
  });
}

/** When the first metastasis came, where the record dates the diagnosis and the metastases so that it is certain. */
function readTimingOfMetastases(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
  metastases: readonly Metastasis[],
  treatments: readonly LocalTreatment[],
): Findings {
  const distant = metastases.filter(({ isDistant }) => isDistant);
  const [first] = distant;
  const { timing } = chart.mapping.spread ?? {};
  if (first === undefined || timing === undefined) return findings({});
  const early = foundWithTheCancer(chart, conditions, distant, treatments);
  const late = early.length > 0 ? undefined : cameLater(chart, conditions, metastases, treatments);
  const facts = [
    ...early.map((each) => oneOf(timing.term, timing.atDiagnosis, each.places, each.date)),
    ...(late === undefined ? [] : [oneOf(timing.term, timing.later, late)]),
  ];
  const problems = problemsOf(...metastases.map(({ onset }) => onset));
  const notes =
    facts.length > 0 ? [] : [timingNotConcluded(first.place, chart.mapping.surgery.operation)];
  return findings({ facts, problems, notes });
}

/**
 * Distant metastases that began no later than the cancer was found. The onset of a recurrence may stand in
 * the place of the first one, so a cancer that came back says nothing here; nor does one that was operated
 * on before it was found.
 */
function foundWithTheCancer(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
  distant: readonly Metastasis[],
  treatments: readonly LocalTreatment[],
) {
  const { dates } = diagnosisDates(chart, conditions);
  const isFirst = primaryCancersOf(conditions).every(({ status }) => status !== 'recurrence');
  const isOperatedBefore = treatments.some(({ date }) => isBeforeDiagnosis(date, dates));
  if (!isFirst || isOperatedBefore || dates.length === 0) return [];
  if (dates.some(({ from }) => from === 'recorded')) return [];
  return distant.flatMap(({ place, onset }) => {
    const date = dateIfAny(onset);
    if (date === undefined || !dates.every((each) => date.lastDay <= each.date.firstDay)) return [];
    return [{ places: [place, ...dates.map((each) => each.place)], date: date.written }];
  });
}

/** Where every metastasis began after the operation that took it out: what says so. */
function cameLater(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
  metastases: readonly Metastasis[],
  treatments: readonly LocalTreatment[],
): readonly string[] | undefined {
  const { dates } = diagnosisDates(chart, conditions);
  const [operation] = removals(treatments);
  if (operation === undefined || dates.length === 0) return undefined;
  if (isBeforeDiagnosis(operation.date, dates)) return undefined;
  if (!allBeganAfter(metastases, operation.date)) return undefined;
  return [
    ...[...dates, operation].map(({ place }) => place),
    ...metastases.map(({ place }) => place),
  ];
}

function spreadNotConcluded(place: string, name: string, near: Text): Note {
  return problem(
    'spread-not-concluded',
    place,
    [
      `${place}: ${name} may be ${near.en}; whether the cancer has spread to other organs was not concluded.`,
      `${place} : ${name} peut être ${near.fr} ; on n’a pas conclu si le cancer s’est propagé à d’autres organes.`,
    ],
    [
      'Answer the question on the spread of the cancer.',
      'Répondez à la question sur la propagation du cancer.',
    ],
    { received: name },
  );
}

function timingNotConcluded(place: string, operation: Text): Note {
  return problem(
    'timing-of-metastases-not-concluded',
    place,
    [
      `${place}: the dates do not settle whether the metastases were there at diagnosis.`,
      `${place} : les dates ne disent pas avec certitude si les métastases étaient là au diagnostic.`,
    ],
    [
      `Give the onset of the cancer and of each metastasis, and the day of ${operation.en}; or answer the question on when the spread was found.`,
      `Donnez le début du cancer et de chaque métastase, et le jour de ${operation.fr} ; ou répondez à la question sur le moment de la propagation.`,
    ],
  );
}
