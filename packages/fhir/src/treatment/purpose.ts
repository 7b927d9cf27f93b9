import type { DrugsMapping, TermId, Text } from '@renavigate/engine';
import type { Chart } from '../chart/chart.ts';
import { dateIfAny } from '../chart/dated.ts';
import { yesIf } from '../chart/facts.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import { type Exposure, isReceived } from './exposure.ts';
import * as notes from './purpose-notes.ts';
import type { DatedMetastasis, Returned } from './returned.ts';
import { type DrugUse, usesOf } from './use.ts';

/**
 * Whether drugs were given for advanced disease, or after the operation. A drug is for advanced disease when the
 * record says palliative, or when all of it began once the cancer had come back or spread and no intent speaks
 * against that. Neither is ever denied: what the record does not show may have been given elsewhere.
 */
export function readPurposes(
  { mapping: { surgery } }: Chart,
  exposures: readonly Exposure[],
  returned: Returned,
  { forAdvanced, adjuvant }: DrugsMapping,
): Findings {
  if (forAdvanced === undefined && adjuvant === undefined) return findings({});
  const asked = { forAdvanced, adjuvant: adjuvant?.given, operation: surgery.operation };
  return join(usesOf(exposures.filter(isReceived)).map((use) => readPurpose(use, returned, asked)));
}

/** The terms that a purpose answers, and the operation that it is told by. */
interface Asked {
  readonly forAdvanced: TermId | undefined;
  readonly adjuvant: TermId | undefined;
  readonly operation: Text;
}

function readPurpose(use: DrugUse, returned: Returned, asked: Asked): Findings {
  const advanced = shownForAdvanced(use, returned);
  const adjuvant = adjuvantOf(use);
  const [first] = use.exposures;
  if (first !== undefined && advanced.length === 0 && adjuvant.length === 0) {
    return findings({ notes: [notes.purposeNotSettled(first.resource.place, use.drug)] });
  }
  const byDates = adjuvant.filter(({ isIntentByDates }) => isIntentByDates).slice(0, 1);
  return findings({
    facts: [
      ...advanced.flatMap(({ places, date }) => yesIf(asked.forAdvanced, places, date)),
      ...adjuvant.flatMap(({ resource, start }) =>
        yesIf(asked.adjuvant, [resource.place], dateIfAny(start)?.written),
      ),
    ],
    notes: byDates.map(({ resource }) =>
      notes.adjuvantByDates(resource.place, use.drug, asked.operation),
    ),
  });
}

interface Shown {
  readonly places: readonly string[];
  readonly date: string | undefined;
}

/** What shows that a drug was given for advanced disease; nothing when that is not certain. */
export function shownForAdvanced({ exposures }: DrugUse, { known }: Returned): readonly Shown[] {
  const palliative = exposures.filter(({ intent }) => intent === 'palliative');
  if (palliative.length > 0) return palliative.map((each) => shown(each));
  const after = exposures.map((each) =>
    each.intent === 'unstated'
      ? known.find((metastasis) => beganSince(each, metastasis))
      : undefined,
  );
  if (after.some((metastasis) => metastasis === undefined)) return [];
  return exposures.map((each, index) => shown(each, after[index]));
}

function beganSince({ start }: Exposure, { date }: DatedMetastasis): boolean {
  const began = dateIfAny(start);
  return began !== undefined && date.lastDay <= began.firstDay;
}

function shown({ resource, start }: Exposure, metastasis?: DatedMetastasis): Shown {
  const places = [resource.place, ...(metastasis === undefined ? [] : [metastasis.place])];
  return { places, date: dateIfAny(start)?.written };
}

/** The part of a drug that was adjuvant. */
export function adjuvantOf({ exposures }: DrugUse): readonly Exposure[] {
  return exposures.filter(({ intent }) => intent === 'adjuvant');
}
