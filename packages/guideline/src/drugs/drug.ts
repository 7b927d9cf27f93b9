import type { Text, Voices } from '@renavigate/engine';
import type { Drug } from '../vocabulary/drugs.ts';
import type { DrugClass, Route } from './kinds.ts';
import type { Topic } from './questions.ts';

/** Where something was read. */
export interface Citation {
  readonly source: Text;
  readonly url?: string;
}

/** One way in which a drug is given for kidney cancer, as a label or a trial gives it. */
export interface Dose {
  /** The researched row that it rests on, below its drug. */
  readonly row: string;
  readonly use: Text;
  readonly amount: Text;
  readonly frequency: Text;
  readonly schedule?: Text;
  readonly citation: Citation;
}

export type CautionKind =
  | 'contraindication'
  | 'boxedWarning'
  | 'warning'
  | 'beforeStart'
  | 'monitoring'
  | 'interaction'
  | 'combination'
  | 'liver'
  | 'kidney'
  | 'liverOrKidney';

/** Something to heed with a drug, in both voices, and what it gives reason to ask about. */
export interface Caution {
  /** The researched row that it rests on, below its drug. */
  readonly row: string;
  readonly kind: CautionKind;
  readonly about: readonly Topic[];
  readonly text: Voices;
  readonly citation: Citation;
}

/** Effects that people notice, in plain words. Never the whole list: `sideEffectsAreNotAll` says so. */
export interface SideEffects {
  readonly items: readonly Text[];
  readonly citation: Citation;
}

/**
 * What we hold on one drug, from verified rows alone. Where no text was checked, the field is undefined and
 * `noCheckedText` is what a reader is told. Class, targets and route carry no mark of their own in the research.
 */
export interface DrugInformation {
  readonly id: Drug;
  readonly drugClass: DrugClass;
  readonly targets: Text;
  readonly route: Route;
  readonly doses: readonly Dose[];
  readonly cautions: readonly Caution[] | undefined;
  readonly sideEffects: SideEffects | undefined;
}
