/**
 * Rows of the research that nothing rests on yet, by file: each waits for content that cites it, or says why not in
 * `leftOut`. A test holds this list exact, so whatever cites a row takes it off.
 */
export const unused: Readonly<Record<string, readonly string[]>> = {
  'corrections-2026.json': [...['COR-8', 'COR-11', 'COR-14', 'COR-15', 'COR-16', 'COR-17']],
  'editions-status-2026.json': ['ED-NCCN', 'ED-BCC', 'ED-OTHER'],
  'evidence-2026.json': [
    ...['EV26-LS022-AE', 'EV26-KNB61', 'EV26-KN564-EXCL', 'EV26-ICI-AKI', 'EV26-BELZ-ESRD'],
  ],
  'prior-adjuvant-immunotherapy.json': [...['PAI-7', 'PAI-U1', 'PAI-U2', 'PAI-U3', 'PAI-BANDS']],
  'safety-2026.json': [
    ...['SAF-008', 'SAF-009', 'SAF-141', 'SAF-142', 'SAF-143', 'SAF-144'],
    ...['SAF-146', 'SAF-149', 'SAF-152', 'SAF-153', 'SAF-167', 'SAF-199'],
    ...['SAF-202', 'SAF-203', 'SAF-204', 'SAF-205', 'SAF-206', 'SAF-207'],
    ...['SAF-212', 'SAF-221', 'SAF-247', 'SAF-249', 'SAF-250', 'SAF-257'],
    ...['SAF-272', 'SAF-273', 'SAF-274', 'SAF-277', 'SAF-278', 'SAF-279'],
    ...['SAF-280', 'SAF-281', 'SAF-282', 'SAF-283', 'SAF-285', 'SAF-298'],
    ...['SAF-299', 'SAF-300'],
  ],
};
