import type { AdjuvantMapping, Fact, OnlyAdjuvantMapping, TermId } from '@renavigate/engine';
import type { Chart } from '../chart/chart.ts';
import { dateIfAny } from '../chart/dated.ts';
import { yesNo } from '../chart/facts.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import { type Days, monthsBetween } from '../raw/date.ts';
import { endedBeforeReturn } from './adjuvant-by-dates.ts';
import { type Exposure, isReceived } from './exposure.ts';
import { drugValues } from './medication.ts';
import { monthsFact } from './months.ts';
import { adjuvantOf, shownForAdvanced } from './purpose.ts';
import { adjuvantNotPlaced, onlyAdjuvantAsRecorded } from './purpose-notes.ts';
import type { Returned } from './returned.ts';
import { type DrugUse, usesOf } from './use.ts';

/** The drugs of a kind: what one of the kind whose name is not known may be. */
function drugsOfKind(chart: Chart, only: OnlyAdjuvantMapping | undefined): ReadonlySet<string> {
  const unnamed = drugValues(chart).find(({ id }) => id === only?.unnamed);
  return new Set(unnamed === undefined ? [] : [unnamed.id, ...(unnamed.mayBe ?? [])]);
}

/** Whether drugs of a kind were given after the operation alone, and how long before the cancer came back. */
export function readAdjuvant(
  chart: Chart,
  exposures: readonly Exposure[],
  returned: Returned,
  { onlyOf, months: monthsTerm }: AdjuvantMapping,
): Findings {
  const uses = usesOf(exposures.filter(isReceived));
  const kind = drugsOfKind(chart, onlyOf);
  const isOfKind = ({ drug }: DrugUse) => kind.has(drug.id);
  // One whose name is near that of a drug of the kind may be one.
  const mayBeOfKind = ({ drugs, near }: Exposure) =>
    [...drugs, ...near].some(({ id }) => kind.has(id));
  const adjuvant = uses.filter((use) => adjuvantOf(use).length > 0);
  const only =
    onlyOf === undefined
      ? findings({})
      : onlyAdjuvant(uses.filter(isOfKind), exposures.filter(mayBeOfKind), returned, onlyOf);
  const months = monthsSinceAdjuvant(chart, adjuvant, returned, monthsTerm);
  const isOpen = only.facts.length === 0 && adjuvant.some(isOfKind);
  const unplaced = isOpen || months.length === 0 ? adjuvant.slice(0, 1) : [];
  return join([only, findings({ facts: months, notes: unplaced.flatMap(notPlaced) })]);
}

function notPlaced(use: DrugUse) {
  return adjuvantOf(use)
    .slice(0, 1)
    .map(({ resource }) => adjuvantNotPlaced(resource.place, use.drug));
}

/**
 * No, where a drug of the kind was given for advanced disease. Yes, where all of it that the record shows was
 * adjuvant and over when the cancer came back, and no prescription may have been taken.
 */
function onlyAdjuvant(
  uses: readonly DrugUse[],
  exposures: readonly Exposure[],
  returned: Returned,
  only: OnlyAdjuvantMapping,
): Findings {
  const { term } = only;
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
    notes: [onlyAdjuvantAsRecorded(first.resource.place, only)],
  });
}

/** A drug that is not known to have been received, and may have been. */
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
  term: TermId | undefined,
): readonly Fact[] {
  const adjuvant = uses.flatMap(adjuvantOf);
  const came = firstOf(onsets.map(({ date }) => date));
  const last = lastDose(adjuvant);
  if (came === undefined || last === undefined || !allBeganBefore(adjuvant, came)) return [];
  const { least, most } = monthsBetween(last, came);
  const months = Math.max(0, most);
  if (Math.max(0, least) !== months) return [];
  const places = [...adjuvant.map(({ resource }) => resource), ...onsets];
  return monthsFact(chart, term, months, [...new Set(places.map(({ place }) => place))]);
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
