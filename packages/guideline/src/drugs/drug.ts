import type { Coding, Expression, Text, Voices } from '@renavigate/engine';
import type { Sources } from '../sources/source.ts';
import type { Contraception } from './contraception.ts';
import type { CautionKind, DrugClass, Route } from './kinds.ts';
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
  /** The row of the side effects researched in 2026; without it, the rows below the drug. */
  readonly row?: string;
  readonly items: readonly Text[];
  readonly citation: Citation;
}

/** Something about a person that matters to several drugs. */
export type ConcernId =
  | 'heart'
  | 'bloodPressure'
  | 'bleeding'
  | 'woundHealing'
  | 'cyp3a4'
  | 'qt'
  | 'hepatitis'
  | 'kidneyFunction'
  | 'liverFunction';

/** What a guardrail says of one drug, and where it was read. */
export interface Said {
  /** For whom, where it is not for everybody whom the concern is about. */
  readonly when?: Expression;
  readonly says: Voices;
  readonly sources: Sources;
}

type Rows = readonly [string, ...string[]];

/** An option that contains the drug: alone, or with others. */
export interface DrugOption {
  readonly id: string;
  readonly group: 'targeted' | 'immunotherapy' | 'combination';
  /** What it is called, where that is not the names of its drugs. */
  readonly name?: Text;
  /** The drugs that are given with it. An option stands in the row of the first drug in its name. */
  readonly with: readonly string[];
  readonly description: Text;
}

/**
 * One drug: all that is held on it here. What lists drugs anywhere is made from the rows, by class or by option.
 * Told from verified rows of the research alone. Where no text was checked, the field is undefined and `noCheckedText`
 * is what a reader is told. Class, targets and route carry no mark of their own in the research.
 */
export interface DrugRow {
  readonly id: string;
  readonly name: Text;
  /** The name under which it is sold in Canada. */
  readonly brand?: string;
  /** Other names met in records. */
  readonly otherNames: readonly string[];
  readonly drugClass: DrugClass;
  /**
   * For reading records. A code is here only if it was seen together with its meaning in a retrieved source;
   * everolimus is known by its cancer code alone, not by the one for transplants.
   */
  readonly codes: readonly Coding[];
  readonly options: readonly DrugOption[];
  readonly targets: Text;
  readonly route: Route;
  readonly doses: readonly Dose[];
  readonly cautions: readonly Caution[] | undefined;
  readonly sideEffects: SideEffects | undefined;
  /** What was read of it on something about a person: a caution beside every option that contains it. */
  readonly concerns?: Readonly<Partial<Record<ConcernId, Said>>>;
  /** What was read of it on harm to an unborn baby, and for how long birth control is needed. */
  readonly contraception?: Contraception;
  /** Rows of the Canadian tables that list it for later treatment only if it was not used before. */
  readonly onlyIfNotUsed?: { readonly in2019: Rows; readonly in2021?: Rows };
}
