import type { Guardrail } from '@renavigate/engine';
import type { CatalogueOption } from '../options/catalogue.ts';
import type { Row, Sources } from '../sources/source.ts';

export type { Row, Source, Sources } from '../sources/source.ts';

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
