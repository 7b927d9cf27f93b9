import type { Known } from '../semantics/evaluate.ts';
import type { Budget } from '../solve/budget.ts';
import type { Model } from '../solve/model.ts';
import { type Situation, situationIn } from '../solve/settle.ts';
import { compiledOf, type EditionForm } from './compiled-edition.ts';

/** The searchable form of an edition. The edition must be one that `check` finds no fault with. */
export function modelOfEdition(edition: EditionForm): Model {
  return compiledOf(edition).model;
}

/** Prepares what is known (as `derive` gives it) for settling. */
export function situationOf(edition: EditionForm, known: Known, budget?: Budget): Situation {
  return situationIn(modelOfEdition(edition), known, budget);
}
