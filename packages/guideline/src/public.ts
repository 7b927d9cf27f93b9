/** The medicine as data, with its sources: for those outside this repository. */
export { accessFor } from './access/index.ts';
export { type DrugInformation, drugLabel, informationFor } from './drugs.ts';
export { type Evidence, evidenceFor, type Trial } from './evidence.ts';
export {
  type Approval,
  approvalsFor,
  type FundingAnswer,
  fundingFor,
  type Jurisdiction,
  jurisdictions,
} from './funding/index.ts';
export {
  asco2023,
  ccs2019,
  ccsEarlierMb,
  ccsEarlierNb,
  common,
  editionName,
  editions,
  guardrails,
  implications,
  kcrnc2019,
  kcrnc2021,
  kcrncNephrectomy2019,
  type Library,
  library,
  libraryOf,
  libraryWith,
  optionCatalogue,
  pdq2025,
  type ResearchedGuardrail,
  type Row,
  recordMapping,
  type Source,
  terms,
} from './index.ts';
export type { Notice } from './notices/index.ts';
export { noticesBeside, noticesOfEdition } from './tell/notice-lines.ts';
