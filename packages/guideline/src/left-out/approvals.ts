import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: string, ...ids: readonly string[]) =>
  leaveOutOf('canada-approvals.json', reason, ...ids);

/** Rows of the research on approvals that no output holds; `#` and a field name a part of a row. */
export const approvalsLeftOut = [
  ...leaveOut('Nothing was found in the search, which proves nothing either way.', 'CA-6'),
  ...leaveOut(
    'Figures of trials are told as evidence, with their population and their date.',
    'CA-1#basis',
    'CA-2#basis',
    'CA-3#basis',
  ),
  ...leaveOut('An inference about a citation of another edition.', 'CA-2#relationToCcs2019'),
];
