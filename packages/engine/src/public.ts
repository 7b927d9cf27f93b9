/**
 * What rules are, what they mean, and what they say of a patient: for those outside this repository. Small on purpose; what is
 * here keeps its name and meaning until a major version says otherwise.
 */

export { advise } from './advise/advise.ts';
export { printable } from './base/printable.ts';
export type { Audience, Language, Text, Voices } from './base/text.ts';
export { check } from './check/check.ts';
export type { EditionProblem, EditionProblemCode } from './check/problems.ts';
export {
  type CompiledEdition,
  compileEdition,
  type EditionForm,
} from './compiled/compiled-edition.ts';
export { type PatientCache, patientCache } from './compiled/patient-cache.ts';
export { account, changes } from './explain/account.ts';
export { type FirstAnswer, type FirstChoice, firstAnswer } from './first/first-answer.ts';
export type { Guardrail } from './guard/guardrail.ts';
export { nextQuestion, type Question } from './interview/next-question.ts';
export { openQuestions } from './interview/open-questions.ts';
export type * from './model/edition.ts';
export {
  amount,
  and,
  atLeast,
  type CompareExpression,
  type ComparisonOperator,
  compare,
  defined,
  type Expression,
  includes,
  inGroup,
  is,
  measured,
  no,
  not,
  or,
  type Quantity,
  yes,
} from './model/expression.ts';
export { byKey, type Fact, type FactKey, type Patient } from './model/fact.ts';
export { messageTo, type Problem } from './model/problem.ts';
export type { Standing } from './model/standing.ts';
export type * from './model/vocabulary.ts';
export { adviseBeside, type Beside } from './panel/beside.ts';
export type { Common } from './panel/common.ts';
export { type CompiledLibrary, compileLibrary, type RuleLibrary } from './panel/library.ts';
export type { OptionBeside } from './panel/option-beside.ts';
export { type Derived, derive, type IndexedVocabulary } from './patient/derive.ts';
export type { PatientProblem, PatientProblemCode } from './patient/problems.ts';
export { type PatientRead, readPatient } from './patient/read.ts';
export { patientSchema } from './patient/schema.ts';
export type { RecordMapping } from './record/mapping.ts';
export { type Fingerprints, fingerprintsOf } from './rulebook/fingerprint/fingerprints.ts';
export { rulebookOf, rulebookText } from './rulebook/form/canonical.ts';
export type { Rulebook, RulebookPatient } from './rulebook/form/rulebook.ts';
export { checkRulebook, type RulebookRead } from './rulebook/load.ts';
export type { FormProblemCode, RulebookProblem } from './rulebook/problems/problems.ts';
export type {
  Advice,
  ConditionAdvice,
  OptionAdvice,
  RecommendationAdvice,
} from './semantics/advice.ts';
export { type Definitions, definitionsOf, evaluate, type Known } from './semantics/evaluate.ts';
export { type AtomReason, explain, missingOf, type Reason } from './semantics/explain.ts';
export type { Truth } from './semantics/truth.ts';
export type { Change, OptionAccount } from './solve/option-account.ts';
