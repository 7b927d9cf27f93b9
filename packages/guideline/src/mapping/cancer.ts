import type { CancerMapping } from '@renavigate/engine';
import { icdO3, snomed } from '../base/systems.ts';
import { text } from '../base/text.ts';

const clearCell = {
  system: snomed,
  code: '254915003',
  display: 'Clear cell carcinoma of kidney',
} as const;
const renalCell = { system: snomed, code: '702391001', display: 'Renal cell carcinoma' } as const;

/** Kinds of renal cell carcinoma, as ICD-O-3 and SNOMED CT name them. */
const histologies = [
  { system: icdO3, code: '8310/3', display: 'Clear cell' },
  { system: icdO3, code: '8260/3', display: 'Papillary' },
  { system: icdO3, code: '8317/3', display: 'Chromophobe' },
  { system: icdO3, code: '8319/3', display: 'Collecting duct' },
  { system: icdO3, code: '8318/3', display: 'Sarcomatoid' },
  { system: icdO3, code: '8311/3', display: 'Translocation' },
  { system: icdO3, code: '8312/3', display: 'Renal cell carcinoma, not otherwise specified' },
  { system: icdO3, code: '8316/3', display: 'Cyst-associated' },
  { system: icdO3, code: '8323/3', display: 'Clear cell papillary' },
  { system: icdO3, code: '8480/3', display: 'Mucinous tubular and spindle cell' },
  { system: icdO3, code: '8510/3', display: 'Medullary' },
  clearCell,
  renalCell,
];

/** Kidney cancer among the conditions of a record. */
export const cancer: CancerMapping = {
  name: text('kidney cancer', 'cancer du rein'),
  disease: text('renal cell carcinoma', 'le carcinome à cellules rénales'),
  example: {
    codes: text(
      'C64.9 (ICD-10-CM) or 702391001 (SNOMED CT)',
      'C64.9 (CIM-10-CM) ou 702391001 (SNOMED CT)',
    ),
    icd10: 'C64',
  },
  adultsFrom: 18,
  primary: {
    icd10: ['C64'],
    codes: [
      { system: snomed, code: '363518003', display: 'Malignant tumour of kidney' },
      clearCell,
      renalCell,
    ],
  },
  growth: [{ system: snomed, code: '126880001', display: 'Neoplasm of kidney' }],
  organ: [
    { system: snomed, code: '64033007', display: 'Kidney structure' },
    { system: snomed, code: '18639004', display: 'Left kidney structure' },
    { system: snomed, code: '9846003', display: 'Right kidney structure' },
    { system: icdO3, code: 'C64.9', display: 'Kidney' },
  ],
  organInReasons: ['kidney', 'renal', 'rein', 'rénal*'],
  organInDiagnoses: ['kidney', 'renal', 'rein', 'rénal'],
  histologies,
  otherDiseases: {
    icd10: ['C65', 'C7A093'],
    codes: [
      { system: snomed, code: '408642003', display: 'Transitional cell carcinoma of kidney' },
      { system: snomed, code: '302849000', display: 'Nephroblastoma' },
    ],
    called: {
      words: [
        ...['renal pelvis', 'bassinet', 'urothelial', 'transitional cell'],
        ...['wilms', 'nephroblastoma', 'néphroblastome'],
      ],
      // ICD's own name of C64 says "except renal pelvis"; that of a metastasis says "kidney and renal pelvis".
      unless: [
        ...['*except*', '*sauf*', '*secondary*', '*secondaire*'],
        ...['*benign*', '*bénin*', '*bladder*', '*vessie*'],
      ],
    },
  },
};
