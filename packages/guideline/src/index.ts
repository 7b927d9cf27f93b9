import { asco2023 } from './editions/asco-2023/edition.ts';
import { ccs2019 } from './editions/ccs-2019/edition.ts';
import { ccsEarlierMb, ccsEarlierNb } from './editions/ccs-earlier/edition.ts';
import { kcrnc2019 } from './editions/kcrnc-2019/edition.ts';
import { kcrnc2021 } from './editions/kcrnc-2021/edition.ts';
import { kcrncNephrectomy2019 } from './editions/kcrnc-nephrectomy-2019/edition.ts';
import { pdq2025 } from './editions/pdq-2025/edition.ts';

export { alerts } from './alerts/alerts.ts';
export type { Disease } from './base/disease.ts';
export { common } from './beside/common.ts';
export { considered } from './considered/considered.ts';
export * from './definitions/imdc.ts';
export * from './definitions/mskcc.ts';
export * from './definitions/prior-therapy.ts';
export type { Display, Drawing, Entry, FactGroup, Lane } from './display/display.ts';
export { editions } from './editions/editions.ts';
export { editionName } from './editions/names.ts';
export type {
  CautionGuardrail,
  QuestionGuardrail,
  ResearchedGuardrail,
  Row,
  Source,
} from './guardrails/guardrail.ts';
export { guardrails } from './guardrails/guardrails.ts';
export { type Library, library } from './library/library.ts';
export { type Book, libraryOf } from './library/library-of.ts';
export type {
  AccessPart,
  DrugsPart,
  EvidencePart,
  FundingPart,
  LeftOutPart,
  LibraryParts,
} from './library/library-parts.ts';
export { libraryWith } from './library/library-with.ts';
export { noParts } from './library/no-parts.ts';
export { recordMapping } from './mapping/mapping.ts';
export type { Notice } from './notices/notice.ts';
export { optionCatalogue } from './options/catalogue.ts';
export { drugsOf } from './options/drugs-of.ts';
export { optionGroups } from './options/groups.ts';
export { bcCancerPatients } from './patients/bc-cancer.ts';
export { besidePatients } from './patients/beside.ts';
export type { BesidePatient, ExpectedAgreement } from './patients/beside-patient.ts';
export { ccs2019Patients } from './patients/ccs-2019.ts';
export { guardrailPatients } from './patients/guardrails.ts';
export type { ExpectedMark, WorkedMark } from './patients/worked-mark.ts';
export type { WorkedPatient } from './patients/worked-patient.ts';
export { workedPatients } from './patients/worked-patients.ts';
export * from './vocabulary/drug-classes.ts';
export { type DrugKind, drugKinds } from './vocabulary/drug-kinds.ts';
export { type Drug, drugAnswers, drugValues } from './vocabulary/drugs.ts';
export { implications } from './vocabulary/implications.ts';
export { terms } from './vocabulary/terms.ts';
export { vocabularyOf } from './vocabulary/vocabulary-of.ts';
/** The medicine, as typed data. */
export {
  asco2023,
  ccs2019,
  ccsEarlierMb,
  ccsEarlierNb,
  kcrnc2019,
  kcrnc2021,
  kcrncNephrectomy2019,
  pdq2025,
};
