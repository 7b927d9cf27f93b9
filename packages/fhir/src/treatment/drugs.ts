import type { Fact } from '@renavigate/engine';
import { dateIfAny, problemsOf } from '../dated.ts';
import { type Findings, findings, join } from '../findings.ts';
import type { Note } from '../problem.ts';
import { type Exposure, isReceived } from './exposure.ts';
import * as notes from './notes.ts';

/** The drugs that were received, and what a reader should know of those that may have been. */
export function readDrugs(exposures: readonly Exposure[]): Findings {
  const received = new Set(exposures.filter(isReceived).flatMap(drugIds));
  const all = [...new Set(exposures.flatMap(drugIds))];
  return join([
    ...exposures.map((exposure) => readExposure(exposure, received)),
    ...all.filter((id) => received.has(id)).map((id) => howKnown(id, exposures.filter(isReceived))),
  ]);
}

function drugIds({ drugs }: Exposure): readonly string[] {
  return drugs.map(({ id }) => id);
}

function readExposure(exposure: Exposure, received: ReadonlySet<string>): Findings {
  const { resource, drugs, name, reason, start } = exposure;
  const problems = problemsOf(start);
  if (drugs.length === 0) {
    return findings({ problems, notes: [notes.drugNotKnown(resource.place, name)] });
  }
  if (reason.kind === 'other') {
    return findings({ problems, notes: [notes.forAnother(resource.place, name, reason.name)] });
  }
  if (isReceived(exposure)) return findings({ facts: drugs.map(({ id }) => fact(id, exposure)) });
  const unproven = drugs.filter(({ id }) => !received.has(id));
  return findings({ problems, notes: unproven.flatMap(({ id }) => notesOn(id, exposure)) });
}

function notesOn(drug: string, { evidence, resource, start }: Exposure): readonly Note[] {
  if (start.kind === 'unusable') return [];
  if (evidence === 'planned') return [notes.planned(resource.place, drug)];
  return [notes.prescribedNotProven(resource.place, drug)];
}

function fact(value: string, { resource, start }: Exposure): Fact {
  const date = dateIfAny(start)?.written;
  const source = { kind: 'record', resources: [resource.place] } as const;
  return {
    kind: 'includes',
    term: 'receivedDrugs',
    value,
    present: true,
    source: date === undefined ? source : { ...source, date },
  };
}

/** What the knowledge of one received drug rests on, when it is less than a code and an administration. */
function howKnown(drug: string, received: readonly Exposure[]): Findings {
  const all = received.filter((exposure) => drugIds(exposure).includes(drug));
  const places = all.map(({ resource }) => resource.place).join(', ');
  const byText = all.every(({ drugs }) => drugs.find(({ id }) => id === drug)?.by === 'text');
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
