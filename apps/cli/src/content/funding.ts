export {
  approvalsFor,
  approvedIsNotPaid,
  confirmFunding,
  fundingFor,
  fundingIsStale,
  fundingKinds,
  jurisdictions,
  noApprovalRead,
  outcomeNotRead,
  regions,
} from '@renavigate/guideline/funding';
