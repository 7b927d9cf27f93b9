import { accountWords, words } from '@renavigate/engine';
import {
  common,
  editions,
  guardrails,
  optionCatalogue,
  optionGroups,
  terms,
} from '@renavigate/guideline';
import {
  checkTheMonograph,
  drugClasses,
  drugs,
  noCheckedText,
  questions,
  routes,
  sideEffectsAreNotAll,
} from '@renavigate/guideline/drugs';
import { endpoints, trials } from '@renavigate/guideline/evidence';
import {
  approvals,
  approvedIsNotPaid,
  confirmFunding,
  coverageVaries,
  funding,
  fundingIsStale,
  fundingKinds,
} from '@renavigate/guideline/funding';
import { type Passage, passage, passageOf } from './passages.ts';

/** Only what is told to the person: texts in two voices by the patient's, the others as they are. */
function patientSide(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('patient' in value && 'clinician' in value) return value.patient;
  if (Array.isArray(value)) return value.map(patientSide);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, patientSide(part)]));
}

/** Every text of the content that a person reads, in the passages in which they meet it. */
export const contentPassages: readonly Passage[] = [
  ...terms.map(({ id, question, why, whereToFind }) =>
    passage('question', id, question.patient, why, whereToFind),
  ),
  ...optionCatalogue.map(({ id, description }) => passage('option', id, description)),
  passage('kinds of option', 'all', ...optionGroups.map(({ label }) => label)),
  ...guardrails.map(({ id, text, askWhom }) => passage('guardrail', id, text.patient, askWhom)),
  ...common.implications.map(({ id, because }) => passage('what follows', id, because)),
  ...drugs.flatMap(({ id, sideEffects, cautions = [] }) => [
    ...(sideEffects === undefined ? [] : [passage('side effects', id, ...sideEffects.items)]),
    ...(cautions.length === 0
      ? []
      : [passage('cautions of a drug', id, ...cautions.map(({ text }) => text.patient))]),
  ]),
  passageOf('drug', 'classes', patientSide(drugClasses)),
  passageOf('drug', 'routes', patientSide(routes)),
  passageOf('drug', 'questions', questions),
  passage('drug', 'notes', checkTheMonograph, noCheckedText, sideEffectsAreNotAll),
  ...trials.map(({ id, plain }) => passage('study', id, plain)),
  passageOf('study', 'endpoints', patientSide(endpoints)),
  ...funding.map(({ id, setting, outcome, conditions }) =>
    passage('payment', id, setting, ...(outcome === undefined ? [] : [outcome]), ...conditions),
  ),
  passageOf('payment', 'kinds', fundingKinds),
  passage('payment', 'notes', approvedIsNotPaid, confirmFunding, coverageVaries, fundingIsStale),
  ...approvals.map(({ id, indication, decision }) => passage('approval', id, indication, decision)),
  ...editions.flatMap(({ id, source, scope, remarks }) => [
    passage('guideline', `${id} age`, source.currency),
    passage('guideline', `${id} scope`, scope.outside),
    ...remarks.map((remark) => passage('guideline', `${id} ${remark.id}`, remark.text.patient)),
  ]),
  passageOf('told', 'standing', patientSide([words.standing, words.standingMeaning])),
  passageOf('told', 'account', patientSide(accountWords)),
];

/** What each guideline says line by line: one voice for all readers, in the field's terms where they decide. */
export const statementPassages: readonly Passage[] = editions.flatMap(({ id, statements }) =>
  statements.map((statement) => passage(`statement of ${id}`, statement.id, statement.text)),
);
