/** Options that are found by a rule, such as every drug: more than eight. */
export const many = '*';

/** What a remark is: of which kind, of which options, and from which statements. */
export type Told = readonly [
  kind: 'caution' | 'doubt' | 'coverage',
  options: string,
  statements: string,
];

const [caution, doubt, coverage] = ['caution', 'doubt', 'coverage'] as const;

/** Drugs of the page of 2019 of which it does not say whether they may be given again once they failed. */
const failedBefore = [
  ...['sorafenib', 'pazopanib', 'axitinib', 'sunitinib', 'cabozantinib', 'temsirolimus'],
  ...['everolimus', 'lenvatinib', 'lenvatinibEverolimus', 'nivolumab', 'nivolumabIpilimumab'],
  'highDoseInterleukin2',
];
const targetedOfEarlierPages = 'sorafenib pazopanib axitinib temsirolimus everolimus';

/**
 * Every remark, written a second time after its text was read: a caution says what the source warns of, a doubt where the
 * source is silent, breaks off or contradicts itself.
 */
export const remarksTold: Readonly<Record<string, Told>> = {
  'pdq-2025-nivolumab-again': [doubt, 'nivolumab', 'PDQ25-013'],
  'pdq-2025-longer-survival': [doubt, 'nivolumab cabozantinib', 'PDQ25-013 PDQ25-015'],
  'pdq-2025-pazopanib-late': [doubt, 'pazopanib', 'PDQ25-019'],
  'pdq-2025-no-item': [
    doubt,
    'nivolumab lenvatinibEverolimus cabozantinib belzutifan',
    'PDQ25-013 PDQ25-014 PDQ25-015 PDQ25-016',
  ],
  'pdq-2025-drugs-again': [doubt, many, 'PDQ25-025'],
  'pdq-2025-not-clear-cell': [doubt, many, 'PDQ25-002 PDQ25-013 PDQ25-019'],
  'pdq-2025-after-adjuvant': [doubt, many, 'PDQ25-028'],
  'pdq-2025-interleukin-2': [doubt, 'highDoseInterleukin2', 'PDQ25-011'],
  'pdq-2025-belzutifan-weight': [doubt, 'belzutifan', 'PDQ25-016'],
  'pdq-2025-trials': [doubt, 'clinicalTrial', 'PDQ25-030'],
  'asco-2023-interleukin-2': [caution, 'highDoseInterleukin2', 'ASCO22-3.5'],
  'asco-2023-one-factor': [doubt, 'cytoreductiveNephrectomy', 'ASCO22-2.1'],
  'kcrnc-2021-after-adjuvant': [doubt, many, 'KC21-022'],
  'kcrnc-2021-surveillance': [doubt, 'activeSurveillance', 'KC21-007 KC21-016'],
  'kcrnc-2019-until-approval-favourable': [
    caution,
    'pembrolizumabAxitinib sunitinib pazopanib',
    'KC19-002 KC19-003 KC19-004',
  ],
  'kcrnc-2019-until-approval-intermediate-or-poor': [
    caution,
    'pembrolizumabAxitinib',
    'KC19-009 KC19-008',
  ],
  'kcrnc-2019-pazopanib-liver': [caution, 'pazopanib', 'KC19-018'],
  'kcrnc-2019-avelumab-mark': [doubt, 'avelumabAxitinib', 'KC19-005 KC19-012'],
  'kcrnc-2019-after-adjuvant': [doubt, many, 'KC19-015'],
  'kcrnc-2019-surveillance': [doubt, 'activeSurveillance', 'KC19-007 KC19-014'],
  'cabozantinib-coverage': [coverage, 'cabozantinib', 'CCS19-017'],
  'lenvatinib-coverage': [coverage, 'lenvatinib lenvatinibEverolimus', 'CCS19-025'],
  'interleukin-2-side-effects': [caution, 'highDoseInterleukin2', 'CCS19-046'],
  'chemotherapy-response': [caution, 'palliativeChemotherapy', 'CCS19-052'],
  'immunotherapy-centre': [doubt, 'nivolumab', 'CCS19-040'],
  'immunotherapy-general-rule': [doubt, 'nivolumabIpilimumab highDoseInterleukin2', 'CCS19-040'],
  'earlier-checkpoint-inhibitor': [
    doubt,
    'nivolumab nivolumabIpilimumab',
    'CCS19-005 CCS19-043 CCS19-044',
  ],
  ...Object.fromEntries(
    failedBefore.map((option) => [
      `failed-before-${option}`,
      [doubt, option, 'CCS19-005'] as const,
    ]),
  ),
  'kcrnc-nephrectomy-2019-misprint': [doubt, 'cytoreductiveNephrectomy', 'KCCN-ERR KCCN-2'],
  'kcrnc-nephrectomy-2019-adrenal': [
    caution,
    'cytoreductiveNephrectomy nephrectomyAfterResponse',
    'KCCN-10',
  ],
  'ccs-earlier-mb-no-standard': [caution, targetedOfEarlierPages, 'CCSE-005 CCSE-017'],
  'ccs-earlier-nb-no-standard': [caution, targetedOfEarlierPages, 'CCSE-005 CCSE-017'],
};

const surgery =
  'cytoreductiveNephrectomy nephrectomyAfterResponse radicalNephrectomy palliativeNephrectomy metastasisResection brainSurgery lungSurgery';
const radiation = 'externalRadiation metastasisDirectedTherapy';
const afterTheBreak = 'palliativeChemotherapy careWithoutCancerTreatment clinicalTrial';

/** The parts of a source that are not held, with the options that they may speak of. */
export const unheldTold: Readonly<Record<string, string>> = {
  'pdq-2025-other-stages': many,
  'asco-2023-4.1': 'nivolumab cabozantinib',
  'asco-2023-later-lines': many,
  'asco-2023-sarcomatoid': many,
  'asco-2023-brain': 'brainSurgery',
  'asco-2023-metastases':
    'metastasisResection metastasisDirectedTherapy lungSurgery externalRadiation',
  'kcrnc-2021-other-kinds': many,
  'kcrnc-2021-surgery': surgery,
  'kcrnc-2021-radiation': radiation,
  'kcrnc-2019-other-kinds': many,
  'kcrnc-2019-surgery': surgery,
  'kcrnc-2019-radiation': radiation,
  'kcrnc-2019-supportive-care': 'careWithoutCancerTreatment',
  'kcrnc-nephrectomy-2019-discussion':
    'palliativeNephrectomy tumourEmbolization metastasisResection',
  'ccs-earlier-mb-immunotherapy':
    'nivolumabIpilimumab adjuvantPembrolizumab highDoseInterleukin2 interferonAlfa checkpointInhibitorAlone',
  'ccs-earlier-mb-after': afterTheBreak,
  'ccs-earlier-nb-immunotherapy':
    'nivolumab nivolumabIpilimumab adjuvantPembrolizumab highDoseInterleukin2 interferonAlfa checkpointInhibitorAlone',
  'ccs-earlier-nb-after': afterTheBreak,
};

/** The statements that say whom an edition speaks of, condition by condition. */
export const scopesTold: Readonly<Record<string, string>> = {
  'pdq-2025': 'PDQ25-005 PDQ25-006 PDQ25-028',
  'asco-2023': 'ASCO22-3.2a ASCO22-3.2a',
  'kcrnc-2021': 'KC21-001 KC21-001',
  'kcrnc-2019': 'KC19-002 KC19-002',
  'ccs-2019': 'CCS19-001 CCS19-001',
  'kcrnc-nephrectomy-2019': 'KCCN-2 KCCN-2',
  'ccs-earlier-mb': 'CCSE-001',
  'ccs-earlier-nb': 'CCSE-001',
};
