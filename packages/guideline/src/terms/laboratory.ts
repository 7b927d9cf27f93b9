import type { NumberTerm, Unit, YesNoTerm } from '@renavigate/engine';
import { both, text, voices } from '../base/text.ts';

/** Why all of these are asked: they make up one score. */
export const whyRiskGroup = text(
  'It is one of the facts that make up a risk group, such as the IMDC group. Some treatments depend on that group.',
  'C’est l’un des faits qui forment un groupe de risque, comme le groupe IMDC. Certains traitements dépendent de ce groupe.',
);

const whereLaboratory = text(
  'Look at your last blood test. A mark such as H or L, or a range in brackets, shows if the value is high or low.',
  'Regardez votre dernière prise de sang. Une marque comme H ou B, ou un intervalle entre parenthèses, montre si la valeur est haute ou basse.',
);

const whereNumber = text(
  'Look at your last blood test. Copy the number and its unit. The normal range beside it gives the limits of the lab.',
  'Regardez votre dernière prise de sang. Recopiez le nombre et son unité. L’intervalle normal à côté donne les limites du laboratoire.',
);

interface Flag {
  readonly id: string;
  readonly patient: readonly [en: string, fr: string];
  readonly clinician: readonly [en: string, fr: string];
  readonly ask: readonly [en: string, fr: string];
}

/** A laboratory value beyond the laboratory's own limit, as a person can read it off a report. */
export function flag<const Id extends string>(flagged: Flag & { readonly id: Id }) {
  return {
    kind: 'yesNo',
    id: flagged.id,
    label: voices(text(...flagged.patient), text(...flagged.clinician)),
    question: voices(text(...flagged.ask), text(...flagged.ask)),
    why: whyRiskGroup,
    whereFound: 'bloodTest',
    whereToFind: whereLaboratory,
  } as const satisfies YesNoTerm;
}

interface Laboratory {
  readonly id: string;
  readonly name: readonly [en: string, fr: string];
  readonly units: readonly [Unit, ...Unit[]];
  readonly range: readonly [minimum: number, maximum: number];
}

/** A laboratory value, or the laboratory's limit for it. */
export function laboratory<const L extends Laboratory>(value: L) {
  const [en, fr] = value.name;
  return {
    kind: 'number',
    id: value.id as L['id'],
    label: both(en, fr),
    question: both(`What is this value: ${en}?`, `Quelle est cette valeur : ${fr} ?`),
    why: whyRiskGroup,
    whereFound: 'bloodTest',
    whereToFind: whereNumber,
    units: value.units as L['units'],
    range: value.range,
  } as const satisfies NumberTerm;
}

/**
 * Counts of cells: 10*9/L and 10*3/uL are the same number. Cells in a microlitre are counted in tens and more, so that
 * 0.3 or 4.1 of them are most likely thousands.
 */
export const cellUnits = [
  { code: '10*9/L', factor: 1, alsoWritten: ['x10*9/L', '10E9/L', 'x10E9/L', 'G/L'] },
  { code: '10*3/uL', factor: 1, alsoWritten: ['x10*3/uL', '10*3/mm3', 'K/uL', 'thou/uL'] },
  { code: '/uL', factor: 0.001, least: 20, alsoWritten: ['cells/uL', '/mm3', '10*6/L'] },
] as const satisfies readonly [Unit, ...Unit[]];

export const proteinUnits = [
  { code: 'g/L', factor: 1 },
  { code: 'g/dL', factor: 10, alsoWritten: ['g/100mL', 'gm/dL'] },
] as const satisfies readonly [Unit, ...Unit[]];

/** Activity of an enzyme. */
export const enzymeUnits = [
  { code: 'U/L', factor: 1, alsoWritten: ['IU/L', '[IU]/L', 'UI/L', 'units/L', 'unités/L'] },
] as const satisfies readonly [Unit, ...Unit[]];

/**
 * A quarter is not the true factor (0.2495); it is the one that makes the two published forms of the
 * correction for albumin, 0.02 mmol/L per g/L and 0.8 mg/dL per g/dL, the same rule, so that each is exact
 * in its own unit. A total and a limit in two units are therefore refused, never compared.
 */
export const calciumUnits = [
  { code: 'mmol/L', factor: 1 },
  { code: 'mg/dL', factor: 0.25, alsoWritten: ['mg/100mL'] },
] as const satisfies readonly [Unit, ...Unit[]];
