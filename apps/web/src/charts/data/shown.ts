import type { Audience } from '@renavigate/engine';
import {
  type Evidence,
  type Figures,
  figuresFor,
  type Outcome,
  type Reader,
} from '@renavigate/guideline/evidence/tell';
import { doorOf, type Holds } from './endpoint.ts';
import { type Looks, looksOf } from './looks.ts';

/** The figures of a study as they are laid out for somebody. */
export interface Shown {
  readonly open: readonly Looks[];
  /** What a patient opens by themselves, by what it holds. */
  readonly behindDoors: readonly { readonly holds: Holds; readonly looks: readonly Looks[] }[];
  readonly withheld: Figures['withheld'];
}

const doors = ['growth', 'life', 'deaths'] as const satisfies readonly Holds[];

function fitting({ trial, outcomes }: Evidence, reader: Reader | undefined, audience: Audience) {
  // A clinician without a patient reads the study itself; a patient is always somebody.
  if (reader === undefined && audience === 'clinician') return { shown: outcomes, withheld: [] };
  const told = audience === 'clinician' ? outcomes : outcomes.filter(({ teamOnly }) => !teamOnly);
  return figuresFor(trial, reader ?? {}, told);
}

/** The figures of a study that fit a reader, each with its looks, and what a patient would rather open by choice. */
export function shownTo(evidence: Evidence, reader: Reader | undefined, audience: Audience): Shown {
  const { shown, withheld } = fitting(evidence, reader, audience);
  const looks = looksOf(shown);
  if (audience === 'clinician') return { open: looks, behindDoors: [], withheld };
  const behind = (holds: Holds | undefined) =>
    looks.filter(({ latest }) => doorOf(latest.endpoint) === holds);
  return {
    open: behind(undefined),
    behindDoors: doors
      .map((holds) => ({ holds, looks: behind(holds) }))
      .filter(({ looks: those }) => those.length > 0),
    withheld,
  };
}

/** Every outcome that is shown, early looks included. */
export function outcomesIn({ open, behindDoors }: Shown): readonly Outcome[] {
  return [...open, ...behindDoors.flatMap(({ looks }) => looks)].flatMap(({ latest, earlier }) => [
    latest,
    ...earlier,
  ]);
}
