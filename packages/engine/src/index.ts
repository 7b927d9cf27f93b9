/** The engine: what rules are, what they mean, and what they say of a patient. It knows no medicine. */
export * from './advice.ts';
export { advise, adviseInSteps } from './advise.ts';
export { aimText } from './ask/aim.ts';
export { nextQuestion, type Question } from './ask/next-question.ts';
export { askableTerms, openQuestions } from './ask/open-questions.ts';
export { adviseEach, type Each } from './beside/advise-each.ts';
export { type Agreement, agreementOf } from './beside/agreement.ts';
export { type Alert, type AlertHit, alertsIfRight, alertsOf } from './beside/alert.ts';
export { adviseBeside, adviseBesideInSteps, type Beside } from './beside/beside.ts';
export type { Circumstance, Placed } from './beside/circumstance.ts';
export { type Combined, combine, ownName } from './beside/combine.ts';
export type { Alongside, Common } from './beside/common.ts';
export { type ConsideredOption, consideredFor } from './beside/considered.ts';
export type { OptionBeside } from './beside/option-beside.ts';
export { literalStanding, type StandingNow, standingNow } from './beside/order.ts';
export type { Had, PartHad, Past, PastDetail, PastPart } from './beside/past.ts';
export type { Side, Voice } from './beside/voice.ts';
export { batchAdviser } from './bitplanes/batch.ts';
export type { Bitmap } from './bitplanes/bitmap.ts';
export { type Column, type Columns, planesFrom, planesOf } from './bitplanes/columns.ts';
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
} from './compiled-edition.ts';
export * from './edition/edition.ts';
export * from './edition/expression.ts';
export * from './edition/traverse.ts';
export * from './edition/vocabulary.ts';
export { bearingOn } from './first/bearing.ts';
export type { BodyFirst } from './first/bodies-first.ts';
export { type FirstAnswer, type FirstChoice, firstAnswer } from './first/first-answer.ts';
export { groupBy } from './group-by.ts';
export { type Guarded, guard, type Mark } from './guard/guard.ts';
export type { Band, Citation, Guardrail } from './guard/guardrail.ts';
export * from './ir/printer.ts';
export { answersOf, type LoweredAnswers, type LoweredEdition, lower } from './ir/standings.ts';
export {
  asking,
  type CompiledLibrary,
  compileLibrary,
  type RuleLibrary,
} from './library.ts';
export { type Definitions, definitionsOf, evaluate, type Known } from './meaning/evaluate.ts';
export { type AtomReason, atomsOf, explain, missingOf, type Reason } from './meaning/explain.ts';
export type { Truth } from './meaning/truth.ts';
export * as truth from './meaning/truth.ts';
export { type Named, namedIn, nearest, nearestNamed } from './nearest.ts';
export { type Derived, derive, type IndexedVocabulary, indexVocabulary } from './patient/derive.ts';
export { describe } from './patient/describe.ts';
export * from './patient/fact.ts';
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
export { type PatientCache, patientCache } from './patient-cache.ts';
export { harmless, harmlessJson, jsonText, printable, shortened } from './printable.ts';
export { type Doubted, inVoices, messageTo, type Problem } from './problem.ts';
export type * from './record/cancer.ts';
export type * from './record/disease.ts';
export type * from './record/mapping.ts';
export type * from './record/measured.ts';
export type * from './record/treatment.ts';
export { account, changes } from './settle/account.ts';
export { numbersBehind, toFindOut } from './settle/numbers-behind.ts';
export type { Change, OptionAccount } from './settle/option-account.ts';
export {
  type Settlement,
  type Situation,
  settleNode,
  settleStanding,
  type Witness,
} from './settle/settle.ts';
export { modelOfEdition, situationOf } from './settle/situation-of.ts';
export type { Standing } from './standing.ts';
export * from './steps.ts';
export { type MoreExact, moreExact } from './talk/more-exact.ts';
export { type TalkAsked, type TalkState, talkState } from './talk/next-page.ts';
export { factsOfTalk, saidBy } from './talk/said.ts';
export type * from './talk/talk.ts';
export {
  type AccountLines,
  accountLines,
  type FactLine,
  type WhyLines,
} from './tell/account-lines.ts';
export type { AccountTelling } from './tell/account-telling.ts';
export { accountWords } from './tell/account-words.ts';
export { type ChangeLine, type ChangeLines, changeLines } from './tell/change-lines.ts';
export * from './tell/fact.ts';
export type { FindOutLine } from './tell/find-out-lines.ts';
export {
  conditionLines,
  type ReasonLine,
  reasonLines,
  type Spoken,
  type SpokenEdition,
  type Telling,
} from './tell/reason.ts';
export { words } from './tell/words.ts';
export * from './text.ts';
