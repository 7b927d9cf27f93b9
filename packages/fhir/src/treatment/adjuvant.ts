import type { Fact } from '@renavigate/engine';
import type { Chart } from '../chart.ts';
import { dateIfAny } from '../dated.ts';
import type { Returned } from '../disease/returned.ts';
import { yesNo } from '../facts.ts';
import { type Findings, findings, join } from '../findings.ts';
import { type Days, monthsBetween } from '../raw/date.ts';
import { endedBeforeReturn } from './adjuvant-by-dates.ts';
import { type Exposure, isReceived } from './exposure.ts';
import { monthsFact } from './months.ts';
import { adjuvantOf, shownForAdvanced } from './purpose.ts';
import { adjuvantNotPlaced, onlyAdjuvantAsRecorded } from './purpose-notes.ts';
import { type DrugUse, usesOf } from './use.ts';

/** The drugs of the term `receivedDrugs` that are checkpoint inhibitors: what one whose name is not known may be. */
function checkpointInhibitorsOf({ terms }: Chart): ReadonlySet<string> {
  const term = terms.find(({ id }) => id === 'receivedDrugs');
  const values = term?.kind === 'severalOf' ? term.values : [];
  const unnamed = values.find(({ id }) => id === 'checkpointInhibitorUnnamed');
  return new Set(unnamed === undefined ? [] : [unnamed.id, ...(unnamed.mayBe ?? [])]);
}

/** Whether checkpoint inhibitors were given after the operation alone, and how long before the cancer came back. */
export function readAdjuvant(
  chart: Chart,
  exposures: readonly Exposure[],
  returned: Returned,
): Findings {
  const uses = usesOf(exposures.filter(isReceived));
  const checkpointInhibitors = checkpointInhibitorsOf(chart);
  const isCheckpointInhibitor = ({ drug }: DrugUse) => checkpointInhibitors.has(drug.id);
  // One whose name is near that of a checkpoint inhibitor may be one.
  const isImmune = ({ drugs, near }: Exposure) =>
    [...drugs, ...near].some(({ id }) => checkpointInhibitors.has(id));
  const adjuvant = uses.filter((use) => adjuvantOf(use).length > 0);
  const only = onlyAdjuvant(
    uses.filter(isCheckpointInhibitor),
    exposures.filter(isImmune),
    returned,
  );
  const months = monthsSinceAdjuvant(chart, adjuvant, returned);
  const isOpen = only.facts.length === 0 && adjuvant.some(isCheckpointInhibitor);
  const unplaced = isOpen || months.length === 0 ? adjuvant.slice(0, 1) : [];
  return join([only, findings({ facts: months, notes: unplaced.flatMap(notPlaced) })]);
}

function notPlaced(use: DrugUse) {
  return adjuvantOf(use)
    .slice(0, 1)
    .map(({ resource }) => adjuvantNotPlaced(resource.place, use.drug));
}

const term = 'checkpointInhibitorOnlyAdjuvant';

/**
 * No, where a checkpoint inhibitor was given for advanced disease. Yes, where all of it that the record shows was
 * adjuvant and over when the cancer came back, and no prescription may have been taken.
 */
function onlyAdjuvant(
  uses: readonly DrugUse[],
  exposures: readonly Exposure[],
  returned: Returned,
): Findings {
  const advanced = uses.flatMap((use) => shownForAdvanced(use, returned));
  if (advanced.length > 0) {
    return findings({
      facts: advanced.map(({ places, date }) => yesNo(term, false, places, date)),
    });
  }
  const all = uses.flatMap((use) => use.exposures);
  const [first] = all;
  const isAdjuvant = all.every(({ intent }) => intent === 'adjuvant');
  if (first === undefined || !isAdjuvant || exposures.some(mayBeTaken)) return findings({});
  if (!endedBeforeReturn(all, returned)) return findings({});
  const places = [...all.map(({ resource }) => resource), ...returned.onsets];
  return findings({
    facts: [
      yesNo(
        term,
        true,
        places.map(({ place }) => place),
      ),
    ],
    notes: [onlyAdjuvantAsRecorded(first.resource.place)],
  });
}

/** A checkpoint inhibitor that is not known to have been received, and may have been. */
function mayBeTaken(exposure: Exposure): boolean {
  const { drugs, evidence, reason } = exposure;
  const isKnown = isReceived(exposure) && drugs.length > 0;
  return !isKnown && evidence !== 'planned' && reason.kind !== 'other';
}

/**
 * Completed months from the last adjuvant dose to the first metastasis, where the dates come to one number. There
 * are none when the cancer came back before the last dose.
 */
function monthsSinceAdjuvant(
  chart: Chart,
  uses: readonly DrugUse[],
  { onsets }: Returned,
): readonly Fact[] {
  const adjuvant = uses.flatMap(adjuvantOf);
  const came = firstOf(onsets.map(({ date }) => date));
  const last = lastDose(adjuvant);
  if (came === undefined || last === undefined || !allBeganBefore(adjuvant, came)) return [];
  const { least, most } = monthsBetween(last, came);
  const months = Math.max(0, most);
  if (Math.max(0, least) !== months) return [];
  const places = [...adjuvant.map(({ resource }) => resource), ...onsets];
  return monthsFact(chart, 'monthsSinceAdjuvant', months, [
    ...new Set(places.map(({ place }) => place)),
  ]);
}

function firstOf(dates: readonly Days[]): Days | undefined {
  const [firstDay] = dates.map((each) => each.firstDay).sort();
  const [lastDay] = dates.map((each) => each.lastDay).sort();
  return firstDay === undefined || lastDay === undefined ? undefined : { firstDay, lastDay };
}

/** The last dose of all; nothing where the end of one course is not stated, or it is still being given. */
function lastDose(adjuvant: readonly Exposure[]): Days | undefined {
  const ends = adjuvant.flatMap(({ end }) => (end === 'open' ? [] : (end ?? [])));
  const firstDay = ends
    .map((each) => each.firstDay)
    .sort()
    .at(-1);
  const lastDay = ends
    .map((each) => each.lastDay)
    .sort()
    .at(-1);
  if (ends.length < adjuvant.length || firstDay === undefined || lastDay === undefined) return;
  return { firstDay, lastDay };
}

function allBeganBefore(adjuvant: readonly Exposure[], day: Days): boolean {
  return adjuvant.every(({ start }) => {
    const began = dateIfAny(start);
    return began !== undefined && began.lastDay < day.firstDay;
  });
}
