import type { Text } from '@renavigate/engine';
import type { CatalogueOption } from '../../options/catalogue.ts';
import type { histology } from '../../terms/histology.ts';
import type { EntryFitness } from './fitness.ts';
import type { Endpoint, Line, Medium, Phase, ReadPart } from './labels.ts';

/** The name of an arm within its trial. */
export type ArmId = string;

/** One group of a trial: what it was given, and which options of the editions that is. */
export interface Arm {
  readonly id: ArmId;
  readonly label: Text;
  /** The drugs with their doses as the trial gave them; empty for a placebo or for care without a named drug. */
  readonly regimen: readonly Text[];
  /** The number of people, where every number of the trial was read. */
  readonly size?: number;
  /** None for a placebo, or a treatment that is no option of the catalogue. */
  readonly options: readonly CatalogueOption[];
}

export type RiskGroup = 'favourable' | 'intermediate' | 'poor';

/** A risk score. The two are made of different factors, so a group of one is not a group of the other. */
export type RiskScore = 'imdc' | 'mskcc';

export type Histology = (typeof histology)['values'][number]['id'];

/** Something that a reader is or is not; where a term or a definition says it, under the name of that one. */
export type Trait =
  | 'systemicTherapyForAdvanced'
  | 'priorCheckpointInhibitor'
  | 'priorCytokine'
  | 'priorSunitinib'
  | 'kidneyTumourPresent'
  | 'metastasesAtDiagnosis'
  | 'boneMetastases'
  | 'brainMetastases'
  | 'untreatedBrainMetastases'
  | 'recurrenceWithinYearOfAdjuvant';

/** What must hold of a reader for a trial, or one of its figures, to speak of people like them. */
export type Restriction =
  | { readonly kind: 'risk'; readonly score: RiskScore; readonly groups: readonly RiskGroup[] }
  | { readonly kind: 'imdcFactors'; readonly counts: readonly number[] }
  | { readonly kind: 'histology'; readonly values: readonly Histology[] }
  | { readonly kind: 'fitness'; readonly entry: EntryFitness }
  | { readonly kind: 'trait'; readonly trait: Trait; readonly present: boolean };

/** The people whom a figure was counted in, and the readers whom it may be shown to. */
export interface Population {
  readonly label: Text;
  /** How many they are, where the label says it. */
  readonly size?: number;
  /** All of them must be known to hold of the reader; none where the figure is for everybody whom the trial took in. */
  readonly speaksTo: readonly Restriction[];
}

/** A range of uncertainty as published; without its upper end where none was reported or read. */
export interface Interval {
  readonly low: number;
  readonly high?: number;
}

/** What was measured in one arm: a median in months or a share in percent. */
export interface ArmFigure {
  readonly arm: ArmId;
  readonly value?: number;
  readonly interval?: Interval;
  /** Why there is no value, where the trial says it. */
  readonly instead?: 'notReached' | 'notEvaluable';
}

/** The share of each arm, in the order of the figures, that was free of the event after so many months. */
export interface Rate {
  readonly month: number;
  readonly percents: readonly number[];
  /** The range of each share, where the source gives them. */
  readonly intervals?: readonly Interval[];
}

/** The first arm of the figures against the second. A hazard ratio below 1 favours the first. */
export interface Effect {
  readonly kind: 'hazardRatio' | 'relativeRisk';
  readonly value: number;
  readonly interval?: Interval;
  /** The level of the interval, where it was read. */
  readonly levelPercent?: number;
}

/** A p value as printed, with what is said of its test. */
export interface Chance {
  readonly value: string;
  readonly test?: 'oneSided' | 'twoSided' | 'nominal';
}

/** One endpoint, in one population, at one analysis: what a figure must always be shown with. */
export interface Outcome {
  /** Unique within the trial. */
  readonly id: string;
  readonly endpoint: Endpoint;
  readonly population: Population;
  /** Which look at the data this is, and when it was reported. */
  readonly analysis: Text;
  readonly followUpMonths?: number;
  readonly unit?: 'months' | 'percent';
  /** The arms compared, each with its figure if it has one. */
  readonly figures: readonly ArmFigure[];
  readonly rates?: readonly Rate[];
  /** The rates come first where the medians alone would mislead. */
  readonly ratesFirst?: true;
  readonly effect?: Effect;
  readonly chance?: Chance;
  /** An endpoint and population that the trial was planned to decide on, as far as that was read. */
  readonly primary?: true;
  /** A later look at the same endpoint and population. An early figure is shown only beside it. */
  readonly laterCut?: string;
  readonly notes: readonly Text[];
  /** For the team alone: without the reasons that it may mislead, a person would read it wrongly. */
  readonly teamOnly?: true;
  /** The researched row of 2026 that it rests on, where it is not a row of the trials first researched. */
  readonly row?: string;
  /** One of the trial's citations. */
  readonly citation: string;
}

/** Where a figure was read. Titles stay as published. */
export interface Citation {
  readonly id: string;
  /** `sponsor`: the maker's own figures, before or beside a paper. */
  readonly kind: 'primary' | 'review' | 'secondary' | 'sponsor';
  readonly authors?: string;
  readonly title: string;
  /** The journal with volume and pages, where there is one. */
  readonly journal?: string;
  readonly medium: Medium;
  readonly year?: number;
  readonly doi?: string;
  readonly pmid?: string;
  readonly url?: string;
  readonly read: ReadPart;
}

/** A clinical study with the figures that were read in a retrieved text. */
export interface Trial {
  readonly id: string;
  readonly name: Text;
  /** The registry number, where it was read. */
  readonly nct?: string;
  readonly phase: Phase;
  readonly line: Line;
  readonly setting: Text;
  readonly population: Text;
  readonly design: Text;
  /** For a reader: whom it studied and what was compared, without figures. */
  readonly plain: Text;
  /** Whom it took in; a reader who is known to be somebody else is shown none of its figures. */
  readonly tookIn: readonly Restriction[];
  /** The score by which it divided its people. */
  readonly stratifiedBy?: RiskScore;
  readonly followUpMonths?: number;
  readonly arms: readonly Arm[];
  readonly outcomes: readonly Outcome[];
  readonly notes: readonly Text[];
  readonly citations: readonly Citation[];
}
