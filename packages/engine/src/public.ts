/**
 * What rules are, what they mean, and what they say of a patient: for those outside this repository. Small on purpose; what is
 * here keeps its name and meaning until a major version says otherwise.
 */
export type { Advice, ConditionAdvice, OptionAdvice, RecommendationAdvice } from './advice.ts';
export { advise } from './advise.ts';
export { nextQuestion, type Question } from './ask/next-question.ts';
export { openQuestions } from './ask/open-questions.ts';
export { adviseBeside, type Beside } from './beside/beside.ts';
export type { Common } from './beside/common.ts';
export type { OptionBeside } from './beside/option-beside.ts';
export { check } from './check/check.ts';
export type { EditionProblem, EditionProblemCode } from './check/problems.ts';
export { type CompiledEdition, compileEdition, type EditionForm } from './compiled-edition.ts';
export type * from './edition/edition.ts';
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
} from './edition/expression.ts';
export type * from './edition/vocabulary.ts';
export { type FirstAnswer, type FirstChoice, firstAnswer } from './first/first-answer.ts';
export type { Guardrail } from './guard/guardrail.ts';
export { type CompiledLibrary, compileLibrary, type RuleLibrary } from './library.ts';
export { type Definitions, definitionsOf, evaluate, type Known } from './meaning/evaluate.ts';
export { type AtomReason, explain, missingOf, type Reason } from './meaning/explain.ts';
export type { Truth } from './meaning/truth.ts';
export { type Derived, derive, type IndexedVocabulary } from './patient/derive.ts';
export { byKey, type Fact, type FactKey, type Patient } from './patient/fact.ts';
export type { PatientProblem, PatientProblemCode } from './patient/problems.ts';
export { type PatientRead, readPatient } from './patient/read.ts';
export { patientSchema } from './patient/schema.ts';
export { type PatientCache, patientCache } from './patient-cache.ts';
export { printable } from './printable.ts';
export { messageTo, type Problem } from './problem.ts';
export type { RecordMapping } from './record/mapping.ts';
export { rulebookOf, rulebookText } from './rulebook/canonical.ts';
export { type Fingerprints, fingerprintsOf } from './rulebook/fingerprint/fingerprints.ts';
export type { Rulebook, RulebookPatient } from './rulebook/form/rulebook.ts';
export { checkRulebook, type RulebookRead } from './rulebook/load.ts';
export type { FormProblemCode, RulebookProblem } from './rulebook/problems.ts';
export { account, changes } from './settle/account.ts';
export type { Change, OptionAccount } from './settle/option-account.ts';
export type { Standing } from './standing.ts';
export type { Audience, Language, Text, Voices } from './text.ts';
