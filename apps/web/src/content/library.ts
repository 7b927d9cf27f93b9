/** What of the library the page names. Nothing else here names it. */
export {
  ccs2019,
  checkpointInhibitors,
  common,
  drugsOf,
  editionName,
  editions,
  guardrails,
  library,
  optionCatalogue,
  optionGroups,
  recordMapping,
  terms,
  vegfDrugs,
} from '@renavigate/guideline';
