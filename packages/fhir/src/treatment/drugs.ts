import type { DrugsMapping } from '@renavigate/engine';
import type { Note } from '../base/problem.ts';
import { dateIfAny, problemsOf } from '../chart/dated.ts';
import { includes } from '../chart/facts.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import { type Exposure, isReceived } from './exposure.ts';
import type { Drug } from './medication.ts';
import * as notes from './notes.ts';
import { type DrugUse, usesOf } from './use.ts';

/** The drugs that were received, and what a reader should know of those that may have been. */
export function readDrugs(exposures: readonly Exposure[], wanted: DrugsMapping): Findings {
  const uses = usesOf(exposures.filter(isReceived));
  const received = new Set(uses.map(({ drug }) => drug.id));
  return join([
    ...exposures.map((exposure) => readExposure(exposure, received, wanted)),
    ...uses.map(howKnown),
  ]);
}

function readExposure(
  exposure: Exposure,
  received: ReadonlySet<string>,
  wanted: DrugsMapping,
): Findings {
  const { resource, drugs, near, forCancer, name, reason, start } = exposure;
  const problems = problemsOf(start);
  if (drugs.length === 0) {
    const note = forCancer ? notes.drugNotKnown : notes.drugNameNear;
    return findings({ problems, notes: [note(resource.place, name, near)] });
  }
  if (reason.kind === 'other') {
    return findings({ problems, notes: [notes.forAnother(resource.place, name, reason.name)] });
  }
  if (isReceived(exposure)) {
    const date = dateIfAny(start)?.written;
    return findings({
      facts: drugs.map(({ id }) => includes(wanted.received, id, [resource.place], date)),
    });
  }
  const unproven = drugs.filter(({ id }) => !received.has(id));
  return findings({ problems, notes: unproven.flatMap((drug) => notesOn(drug, exposure, wanted)) });
}

function notesOn(
  drug: Drug,
  { evidence, resource, start }: Exposure,
  { whenPlanned }: DrugsMapping,
): readonly Note[] {
  if (start.kind === 'unusable') return [];
  if (evidence === 'planned') return [notes.planned(resource.place, drug, whenPlanned)];
  return [notes.prescribedNotProven(resource.place, drug)];
}

/** What the knowledge of one received drug rests on, when it is less than a code and an administration. */
function howKnown({ drug, exposures: all }: DrugUse): Findings {
  const places = all.map(({ resource }) => resource.place).join(', ');
  const byText = all.every(({ drugs }) => drugs.find(({ id }) => id === drug.id)?.by === 'text');
  const byRequest = all.every(({ evidence }) => evidence === 'requested');
  const byDispense = all.every(({ evidence }) => evidence !== 'given') && !byRequest;
  const names = all.map(({ name }) => name).join(', ');
  return findings({
    notes: [
      ...(byText ? [notes.knownByText(places, drug, names)] : []),
      ...(byRequest ? [notes.restsOnRequest(places, drug)] : []),
      ...(byDispense ? [notes.restsOnDispense(places, drug)] : []),
    ],
  });
}
