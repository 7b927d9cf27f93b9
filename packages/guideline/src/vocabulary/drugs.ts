import type { Coding, TermValue, Voices } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { type Drug, drugRows } from '../drugs/rows.ts';
import { type UnnamedDrug, unnamedDrugs } from './drug-classes.ts';

export type { Drug } from '../drugs/rows.ts';

/** A drug as a value of a term. */
export interface DrugValue extends TermValue {
  readonly id: Drug;
  readonly codes: readonly Coding[];
  readonly alsoCalled: readonly string[];
}

type Row = (typeof drugRows)[number];

function valueOfRow(row: Row): DrugValue {
  const { id, codes, otherNames } = row;
  const brands = 'brand' in row ? [row.brand] : [];
  return { id, label: labelOf(row), codes, alsoCalled: [...brands, ...otherNames] };
}

/** The name, for a patient with the name on the box. */
function labelOf(row: Row): Voices {
  const { name } = row;
  if (!('brand' in row)) return voices(name, name);
  return voices({ en: `${name.en} (${row.brand})`, fr: `${name.fr} (${row.brand})` }, name);
}

/** The drugs that a kidney cancer record may name. */
export const drugValues: readonly DrugValue[] = drugRows.map(valueOfRow);

/** What a question about drugs can be answered with: a drug by its name, one known by its kind alone, another one. */
export type DrugAnswer = Drug | UnnamedDrug | 'other';

export interface DrugAnswerValue extends TermValue {
  readonly id: DrugAnswer;
}

/** A drug of which only the kind is known may be any drug of the kind, listed here or not. */
const unnamed: readonly DrugAnswerValue[] = unnamedDrugs.map(({ id, label, drugs }) => ({
  id,
  label,
  mayBe: [...drugs, 'other'],
}));

/** Another drug than those of the list may be of any kind, or of none. */
const other: DrugAnswerValue = {
  id: 'other',
  label: voices(
    text(
      'another cancer drug, or a drug from a study',
      'un autre médicament contre le cancer, ou un médicament d’une étude',
    ),
    text('another systemic drug, or a trial drug', 'autre médicament systémique, ou d’un essai'),
  ),
  mayBe: unnamedDrugs.map(({ id }) => id),
};

/** The answers to every question about drugs. */
export const drugAnswers: readonly DrugAnswerValue[] = [...drugValues, ...unnamed, other];
