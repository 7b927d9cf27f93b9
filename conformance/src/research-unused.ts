/**
 * Rows of the research that nothing rests on yet, by file: each waits for content that cites it, or says why not in
 * `leftOut`. A test holds this list exact, so whatever cites a row takes it off.
 */
export const unused: Readonly<Record<string, readonly string[]>> = {
  'bc-cancer-protocols.json': [
    ...['BCC-JPEM-2', 'BCC-JPEM-3', 'BCC-JPEM-4', 'BCC-JPEM-5', 'BCC-JPEM-6'],
    ...['BCC-JPEM-7', 'BCC-PEMAX-2', 'BCC-PEMAX-3', 'BCC-PEMAX-4', 'BCC-PEMAX-5'],
    ...['BCC-PEMAX-6', 'BCC-PEMAX-7', 'BCC-PEMAX-8', 'BCC-NIVC-U1', 'BCC-NIVC-U2'],
    ...['BCC-U3'],
  ],
  'canada-approvals-2026.json': [
    ...['CA26-1', 'CA26-3', 'CA26-6', 'CA26-9', 'CA26-10'],
    ...['CA26-11', 'CA26-U1', 'CA26-U2', 'CA26-U3', 'CA26-U4'],
    ...['AB26-2', 'AB26-3'],
  ],
  'corrections-2026.json': [
    ...['COR-3', 'COR-4', 'COR-7', 'COR-8', 'COR-9', 'COR-10'],
    ...['COR-11', 'COR-12', 'COR-13', 'COR-14', 'COR-15', 'COR-16'],
    ...['COR-17'],
  ],
  'editions-status-2026.json': [
    ...['ED-KCRNC', 'ED-ESMO', 'ED-EAU', 'ED-ASCO', 'ED-NCCN'],
    ...['ED-NICE', 'ED-PDQ', 'ED-BCC', 'ED-AUA', 'ED-AB'],
    ...['ED-OTHER'],
  ],
  'evidence-2026.json': [
    ...['EV26-LS022-NED', 'EV26-KN564-5Y', 'EV26-KN427B', 'EV26-LS003', 'EV26-67T'],
    ...['EV26-CKCIS-USE', 'EV26-POSTMET', 'EV26-LS022-AE', 'EV26-KNB61', 'EV26-KN564-EXCL'],
    ...['EV26-ICI-AKI', 'EV26-BELZ-ESRD'],
  ],
  'hta-europe-2026.json': [
    ...['NICE-TA964', 'NICE-TA964-ctx', 'NICE-TA830', 'NICE-TA650', 'NICE-TA498'],
    ...['NICE-TA215', 'NICE-TA858-draft', 'NICE-NG256-1.17.1', 'NHSE-CABNIV1', 'SMC-2247'],
    ...['HAS-CAV', 'HAS-ADJ', 'NICE-NG256-U1', 'NICE-U2', 'NICE-U3'],
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
