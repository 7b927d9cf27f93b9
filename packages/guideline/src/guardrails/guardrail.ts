import type { Citation, Guardrail } from '@renavigate/engine';
import type { CatalogueOption } from '../options/catalogue.ts';

/** A place in the research: a file and the row in it. */
export interface Row {
  readonly file:
    | 'asco.json'
    | 'canada-approvals-2026.json'
    | 'canada-approvals.json'
    | 'corrections-2026.json'
    | 'drugs.json'
    | 'eau.json'
    | 'evidence-2026.json'
    | 'kcrnc-2019.json'
    | 'kcrnc-2021.json'
    | 'notes.json'
    | 'prior-adjuvant-immunotherapy.json'
    | 'safety-2026.json'
    | 'trials.json';
  readonly row: string;
}

/** A citation, with the researched rows that were read in it. */
export interface Source extends Citation {
  readonly rows: readonly [Row, ...Row[]];
}

export type Sources = readonly [Source, ...Source[]];

type Caution = Extract<Guardrail, { readonly kind: 'caution' }>;
type Question = Extract<Guardrail, { readonly kind: 'question' }>;

/** A guardrail that says what its sources say. */
export interface CautionGuardrail extends Caution {
  readonly options: readonly CatalogueOption[];
  readonly sources: Sources;
}

/** A guardrail that only asks; `rows` where its question names a study, for who wants to look it up. */
export interface QuestionGuardrail extends Question {
  readonly options: readonly CatalogueOption[];
  readonly rows?: readonly Row[];
}

/** A guardrail of the options held here; a caution carries the rows that it rests on. */
export type ResearchedGuardrail = CautionGuardrail | QuestionGuardrail;
