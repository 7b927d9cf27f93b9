/** Options that are found by a rule, such as every drug: more than eight. */
export const many = '*';

/** What a remark is: of which kind, and of which options. */
export type Told = readonly [kind: 'caution' | 'doubt' | 'coverage', options: string];

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
  'pdq-2025-nivolumab-again': [doubt, 'nivolumab'],
  'pdq-2025-longer-survival': [doubt, 'nivolumab cabozantinib'],
  'pdq-2025-pazopanib-late': [doubt, 'pazopanib'],
  'pdq-2025-no-item': [doubt, 'nivolumab lenvatinibEverolimus cabozantinib belzutifan'],
  'pdq-2025-drugs-again': [doubt, many],
  'pdq-2025-not-clear-cell': [doubt, many],
  'pdq-2025-after-adjuvant': [doubt, many],
  'pdq-2025-interleukin-2': [doubt, 'highDoseInterleukin2'],
  'pdq-2025-belzutifan-weight': [doubt, 'belzutifan'],
  'pdq-2025-trials': [doubt, 'clinicalTrial'],
  'asco-2023-interleukin-2': [caution, 'highDoseInterleukin2'],
  'asco-2023-one-factor': [doubt, 'cytoreductiveNephrectomy'],
  'kcrnc-2021-after-adjuvant': [doubt, many],
  'kcrnc-2021-surveillance': [doubt, 'activeSurveillance'],
  'kcrnc-2019-until-approval-favourable': [caution, 'pembrolizumabAxitinib sunitinib pazopanib'],
  'kcrnc-2019-until-approval-intermediate-or-poor': [caution, 'pembrolizumabAxitinib'],
  'kcrnc-2019-pazopanib-liver': [caution, 'pazopanib'],
  'kcrnc-2019-avelumab-mark': [doubt, 'avelumabAxitinib'],
  'kcrnc-2019-after-adjuvant': [doubt, many],
  'kcrnc-2019-surveillance': [doubt, 'activeSurveillance'],
  'cabozantinib-coverage': [coverage, 'cabozantinib'],
  'lenvatinib-coverage': [coverage, 'lenvatinib lenvatinibEverolimus'],
  'interleukin-2-side-effects': [caution, 'highDoseInterleukin2'],
  'chemotherapy-response': [caution, 'palliativeChemotherapy'],
  'immunotherapy-centre': [doubt, 'nivolumab'],
  'immunotherapy-general-rule': [doubt, 'nivolumabIpilimumab highDoseInterleukin2'],
  'earlier-checkpoint-inhibitor': [doubt, 'nivolumab nivolumabIpilimumab'],
  ...Object.fromEntries(
    failedBefore.map((option) => [`failed-before-${option}`, [doubt, option] as const]),
  ),
  'kcrnc-nephrectomy-2019-misprint': [doubt, 'cytoreductiveNephrectomy'],
  'kcrnc-nephrectomy-2019-adrenal': [caution, 'cytoreductiveNephrectomy nephrectomyAfterResponse'],
  'ccs-earlier-mb-no-standard': [caution, targetedOfEarlierPages],
  'ccs-earlier-nb-no-standard': [caution, targetedOfEarlierPages],
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
