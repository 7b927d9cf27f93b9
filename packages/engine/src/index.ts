/** The engine: what rules are, what they mean, and what they say of a patient. It knows no medicine. */

export { advise, adviseInSteps } from './advise/advise.ts';
export { groupBy } from './base/group-by.ts';
export { type Named, namedIn, nearest, nearestNamed } from './base/nearest.ts';
export { harmless, harmlessJson, jsonText, printable, shortened } from './base/printable.ts';
export * from './base/steps.ts';
export * from './base/text.ts';
export { check } from './check/check.ts';
export type { EditionProblem, EditionProblemCode } from './check/problems.ts';
export { type StatementUse, statementUses } from './check/statements.ts';
export type { BatchAdvice, BatchAdviser } from './compile/batch-advice.ts';
export { type AtomPlanes, emptyPlanes, patientsPerWord } from './compile/planes.ts';
export { compile, type Program } from './compile/program.ts';
export {
  type CompiledEdition,
  compiledOf,
  compileEdition,
  type EditionForm,
} from './compiled/compiled-edition.ts';
export { numbersBehind, toFindOut } from './compiled/numbers-behind.ts';
export { type PatientCache, patientCache } from './compiled/patient-cache.ts';
export { modelOfEdition, situationOf } from './compiled/situation-of.ts';
export { account, changes } from './explain/account.ts';
export { bearingOn } from './first/bearing.ts';
export type { BodyFirst } from './first/bodies-first.ts';
export { type FirstAnswer, type FirstChoice, firstAnswer } from './first/first-answer.ts';
export { type Guarded, guard, type Mark } from './guard/guard.ts';
export type { Band, Citation, Guardrail } from './guard/guardrail.ts';
export { aimText } from './interview/aim.ts';
export { nextQuestion, type Question } from './interview/next-question.ts';
export { askableTerms, openQuestions } from './interview/open-questions.ts';
export { answersOf, type LoweredAnswers, type LoweredEdition, lower } from './ir/standings.ts';
export * from './model/edition.ts';
export * from './model/expression.ts';
export * from './model/fact.ts';
export { type Doubted, inVoices, messageTo, type Problem } from './model/problem.ts';
export type { Standing } from './model/standing.ts';
export * from './model/traverse.ts';
export * from './model/vocabulary.ts';
export { adviseEach, type Each } from './panel/advise-each.ts';
export { type Agreement, agreementOf } from './panel/agreement.ts';
export { type Alert, type AlertHit, alertsIfRight, alertsOf } from './panel/alert.ts';
export { adviseBeside, adviseBesideInSteps, type Beside } from './panel/beside.ts';
export type { Circumstance, Placed } from './panel/circumstance.ts';
export { type Combined, combine, ownName } from './panel/combine.ts';
export type { Alongside, Common } from './panel/common.ts';
export { type ConsideredOption, consideredFor } from './panel/considered.ts';
export {
  asking,
  type CompiledLibrary,
  compileLibrary,
  type RuleLibrary,
} from './panel/library.ts';
export type { OptionBeside } from './panel/option-beside.ts';
export { literalStanding, type StandingNow, standingNow } from './panel/order.ts';
export type { Had, PartHad, Past, PastDetail, PastPart } from './panel/past.ts';
export type { Side, Voice } from './panel/voice.ts';
export { type Derived, derive, type IndexedVocabulary, indexVocabulary } from './patient/derive.ts';
export { readMeasurement } from './patient/measurement.ts';
export type { PatientProblem, PatientProblemCode } from './patient/problems.ts';
export {
  looksLikePatient,
  matchUnits,
  type PatientRead,
  patientFormat,
  readPatient,
} from './patient/read.ts';
export { patientSchema } from './patient/schema.ts';
export { namesOfValue, valuesNear } from './patient/value-names.ts';
export { isWholeList, leavesOpen, ruledOut, ruledOutBeside } from './patient/whole-list.ts';
export type * from './record/cancer.ts';
export type * from './record/disease.ts';
export type * from './record/mapping.ts';
export type * from './record/measured.ts';
export type * from './record/treatment.ts';
export { rulebookOf } from './rulebook/form/canonical.ts';
export type { Rulebook, RulebookPatient } from './rulebook/form/rulebook.ts';
export * from './semantics/advice.ts';
export { type Definitions, definitionsOf, evaluate, type Known } from './semantics/evaluate.ts';
export { type AtomReason, atomsOf, explain, missingOf, type Reason } from './semantics/explain.ts';
export type { Truth } from './semantics/truth.ts';
export * as truth from './semantics/truth.ts';
export type { Change, OptionAccount } from './solve/option-account.ts';
export {
  type Settlement,
  type Situation,
  settleNode,
  settleStanding,
  type Witness,
} from './solve/settle.ts';
export { type MoreExact, moreExact } from './talk/more-exact.ts';
export { type TalkAsked, type TalkState, talkPage, talkState } from './talk/next-page.ts';
export { pressedAt } from './talk/pressed.ts';
export { factsOfTalk, saidBy, sayableIn } from './talk/said.ts';
export type * from './talk/talk.ts';
export { batchAdviser } from './targets/bitplanes/batch.ts';
export type { Bitmap } from './targets/bitplanes/bitmap.ts';
export { type Column, type Columns, planesFrom, planesOf } from './targets/bitplanes/columns.ts';
export * from './targets/printer.ts';
export {
  type AccountLines,
  accountLines,
  type FactLine,
  type WhyLines,
} from './tell/account-lines.ts';
export type { AccountTelling } from './tell/account-telling.ts';
export { accountWords } from './tell/account-words.ts';
export { type ChangeLine, type ChangeLines, changeLines } from './tell/change-lines.ts';
export type { FindOutLine } from './tell/find-out-lines.ts';
export {
  conditionLines,
  type ReasonLine,
  reasonLines,
  type Spoken,
  type SpokenEdition,
  type Telling,
} from './tell/reason.ts';
export { describe } from './wording/describe.ts';
export * from './wording/fact.ts';
export { words } from './wording/words.ts';
