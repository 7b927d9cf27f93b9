import { leaveOut } from './left-out.ts';

/** Trials of the research that no output holds, and weights of the evidence notes (section 4) that were not fit to show. */
export const trialsLeftOut = [
  ...leaveOut('trials.json', 'Its only figure was not read in a retrieved text.', 'il2-select'),
  ...leaveOut(
    'evidence-notes.md',
    'The row of the table was cut off.',
    'esmo-mcbs#cabozantinib (METEOR)',
  ),
  ...leaveOut(
    'evidence-notes.md',
    'No scorecard was retrieved.',
    'esmo-mcbs#immunotherapy combinations',
  ),
  ...leaveOut(
    'evidence-notes.md',
    'The lower bound looks like a misprint, so the interval is not shown.',
    'cochrane-2023#interval of nivolumab with ipilimumab',
  ),
  ...leaveOut(
    'evidence-notes.md',
    'Its certainty was not seen, and an estimate is shown only with its certainty.',
    'cochrane-2023#pazopanib',
  ),
  ...leaveOut(
    'evidence-notes.md',
    'The review gives no pooled estimate for all risk groups.',
    'cochrane-2023#nivolumab with cabozantinib',
    'cochrane-2023#avelumab with axitinib',
  ),
];
