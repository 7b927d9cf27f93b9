import type { Chart } from '../chart/chart.ts';
import { dateIfAny, problemsOf } from '../chart/dated.ts';
import { yesIf } from '../chart/facts.ts';
import { type Findings, findings } from '../chart/findings.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { allBeganAfter, metastasesOf } from '../condition/metastases.ts';
import { primaryCancersOf } from '../condition/primary.ts';
import { recurrenceToConfirm } from '../treatment/notes.ts';
import { type LocalTreatment, removals } from '../treatment/surgery.ts';

/** That the cancer was treated by an operation or radiotherapy. Drugs lead to the same by implication. */
export function readTreatedBefore(
  { mapping: { history } }: Chart,
  treatments: readonly LocalTreatment[],
): Findings {
  return findings({
    facts: treatments.flatMap(({ resource, date }) =>
      yesIf(history.treatedBefore, [resource.place], date?.written),
    ),
  });
}

/**
 * That the cancer came back: the record says recurrence or relapse, or a metastasis began after the tumour
 * was taken out and none is known to have been there before. A metastasis on its own may have been there
 * from the start, and one that grows during drug treatment is progression; the day a metastasis was recorded
 * may be long after it began. Those are told, and not concluded from.
 */
export function readCameBack(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
  treatments: readonly LocalTreatment[],
): Findings {
  const { cameBack } = chart.mapping.history;
  const stated = primaryCancersOf(conditions).filter(({ status }) => status === 'recurrence');
  if (stated.length > 0) {
    return findings({
      facts: stated.flatMap(({ resource }) => yesIf(cameBack, [resource.place])),
    });
  }
  const metastases = metastasesOf(chart, conditions);
  const problems = problemsOf(...metastases.map(({ onset }) => onset));
  const [operation] = removals(treatments);
  if (operation === undefined || !allBeganAfter(metastases, operation.date)) {
    const notes = metastases.slice(0, 1).map(({ place }) => recurrenceToConfirm(place));
    return findings({ problems, notes });
  }
  return findings({
    facts: metastases.flatMap(({ place, onset }) =>
      yesIf(cameBack, [operation.place, place], dateIfAny(onset)?.written),
    ),
  });
}
