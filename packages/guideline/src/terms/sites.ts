import type { SeveralOfTerm } from '@renavigate/engine';
import { icd10cm, snomed } from '../base/systems.ts';
import { both, text, voices } from '../base/text.ts';

export const sites = {
  kind: 'severalOf',
  id: 'sites',
  label: voices(
    text('Where the cancer is now', 'Où se trouve le cancer maintenant'),
    text('Sites of recurrence', 'Sièges de la récidive'),
  ),
  question: voices(
    text('Where has the cancer come back?', 'Où le cancer est-il revenu ?'),
    text('What are the sites of recurrence?', 'Quels sont les sièges de la récidive ?'),
  ),
  why: text(
    'Some treatments are for one place only, such as the brain, the lungs or the bones.',
    'Certains traitements visent un seul endroit, comme le cerveau, les poumons ou les os.',
  ),
  whereFound: 'scan',
  whereToFind: text(
    'The report of your last scan names the places. Your team can tell you.',
    'Le rapport de votre dernier examen d’imagerie nomme les endroits. Votre équipe peut vous le dire.',
  ),
  values: [
    {
      id: 'lung',
      alsoCalled: ['pulmonary', 'pulmonaire'],
      label: voices(text('lungs', 'poumons'), text('lung', 'poumon')),
      codes: [
        { system: snomed, code: '94391008', display: 'Secondary malignant neoplasm of lung' },
        { system: icd10cm, code: 'C78.0', display: 'Secondary malignant neoplasm of lung' },
        { system: icd10cm, code: 'C78.00', display: 'Secondary, unspecified lung' },
        { system: icd10cm, code: 'C78.01', display: 'Secondary, right lung' },
        { system: icd10cm, code: 'C78.02', display: 'Secondary, left lung' },
      ],
    },
    {
      id: 'bone',
      alsoCalled: ['osseous', 'skeletal', 'osseux', 'osseuse'],
      label: voices(text('bones', 'os'), text('bone', 'os')),
      codes: [
        { system: snomed, code: '94222008', display: 'Secondary malignant neoplasm of bone' },
        { system: icd10cm, code: 'C79.51', display: 'Secondary malignant neoplasm of bone' },
      ],
    },
    {
      id: 'brain',
      alsoCalled: ['cerebral', 'cérébral', 'cérébrale'],
      label: both('brain', 'cerveau'),
      codes: [
        { system: snomed, code: '94225005', display: 'Secondary malignant neoplasm of brain' },
        { system: icd10cm, code: 'C79.31', display: 'Secondary malignant neoplasm of brain' },
      ],
    },
    {
      id: 'liver',
      alsoCalled: ['hepatic', 'hépatique'],
      label: both('liver', 'foie'),
      codes: [
        { system: snomed, code: '94381002', display: 'Secondary malignant neoplasm of liver' },
        {
          system: icd10cm,
          code: 'C78.7',
          display: 'Secondary malignant neoplasm of liver and intrahepatic bile duct',
        },
      ],
    },
    {
      id: 'lymphNodes',
      alsoCalled: ['node', 'nodal', 'ganglion', 'ganglionnaire'],
      label: voices(
        text('lymph nodes', 'ganglions'),
        text('lymph nodes', 'ganglions lymphatiques'),
      ),
      codes: [
        { system: snomed, code: '94392001', display: 'Secondary malignant neoplasm of lymph node' },
        {
          system: icd10cm,
          code: 'C77',
          display: 'Secondary and unspecified malignant neoplasm of lymph nodes',
        },
        { system: icd10cm, code: 'C77.1', display: 'Secondary, intrathoracic lymph nodes' },
        { system: icd10cm, code: 'C77.2', display: 'Secondary, intra-abdominal lymph nodes' },
        { system: icd10cm, code: 'C77.9', display: 'Secondary, lymph node, unspecified' },
      ],
    },
    {
      id: 'adrenal',
      label: voices(
        text('adrenal gland (on top of the kidney)', 'glande surrénale (au-dessus du rein)'),
        text('adrenal gland', 'surrénale'),
      ),
      codes: [
        {
          system: snomed,
          code: '94161006',
          display: 'Secondary malignant neoplasm of adrenal gland',
        },
        {
          system: icd10cm,
          code: 'C79.7',
          display: 'Secondary malignant neoplasm of adrenal gland',
        },
        { system: icd10cm, code: 'C79.70', display: 'Secondary, unspecified adrenal gland' },
        { system: icd10cm, code: 'C79.71', display: 'Secondary, right adrenal gland' },
        { system: icd10cm, code: 'C79.72', display: 'Secondary, left adrenal gland' },
      ],
    },
    {
      id: 'kidneyArea',
      label: voices(
        text('the kidney, or where it was', 'le rein, ou là où il était'),
        text('kidney or nephrectomy bed', 'rein ou loge de néphrectomie'),
      ),
      codes: [
        {
          system: icd10cm,
          code: 'C79.00',
          display: 'Secondary, unspecified kidney and renal pelvis',
        },
        { system: icd10cm, code: 'C79.01', display: 'Secondary, right kidney and renal pelvis' },
        { system: icd10cm, code: 'C79.02', display: 'Secondary, left kidney and renal pelvis' },
      ],
    },
    {
      id: 'otherKidney',
      label: voices(
        text('the other kidney', 'l’autre rein'),
        text('contralateral kidney', 'rein controlatéral'),
      ),
    },
    {
      id: 'venaCava',
      label: voices(
        text(
          'a clot of cancer in the large vein (vena cava)',
          'un caillot de cancer dans la grosse veine (veine cave)',
        ),
        text('tumour thrombus in the vena cava', 'thrombus tumoral de la veine cave'),
      ),
    },
    { id: 'pancreas', label: both('pancreas', 'pancréas') },
    {
      id: 'pleura',
      label: voices(
        text('the lining of the lungs (pleura)', 'l’enveloppe des poumons (plèvre)'),
        text('pleura', 'plèvre'),
      ),
      codes: [
        { system: snomed, code: '94493005', display: 'Secondary malignant neoplasm of pleura' },
        { system: icd10cm, code: 'C78.2', display: 'Secondary malignant neoplasm of pleura' },
      ],
    },
    {
      id: 'peritoneum',
      label: voices(
        text('the lining of the belly (peritoneum)', 'l’enveloppe du ventre (péritoine)'),
        text('peritoneum or retroperitoneum', 'péritoine ou rétropéritoine'),
      ),
      codes: [
        {
          system: icd10cm,
          code: 'C78.6',
          display: 'Secondary malignant neoplasm of retroperitoneum and peritoneum',
        },
      ],
    },
    {
      id: 'softTissue',
      label: voices(
        text('muscle or other soft tissue', 'un muscle ou un autre tissu mou'),
        text('soft tissue', 'tissus mous'),
      ),
    },
    { id: 'thyroid', label: both('thyroid gland', 'thyroïde') },
    {
      id: 'skin',
      label: both('skin', 'peau'),
      codes: [{ system: icd10cm, code: 'C79.2', display: 'Secondary malignant neoplasm of skin' }],
    },
    {
      id: 'other',
      label: both('another place', 'un autre endroit'),
      codes: [
        {
          system: icd10cm,
          code: 'C78.89',
          display: 'Secondary malignant neoplasm of other digestive organs',
        },
        { system: icd10cm, code: 'C79.32', display: 'Secondary, cerebral meninges' },
        { system: icd10cm, code: 'C79.52', display: 'Secondary, bone marrow' },
        {
          system: icd10cm,
          code: 'C79.89',
          display: 'Secondary malignant neoplasm of other specified sites',
        },
      ],
    },
  ],
} as const satisfies SeveralOfTerm;
