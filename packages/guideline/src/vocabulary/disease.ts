import type { SeveralOfTerm, YesNoTerm } from '@renavigate/engine';
import { both, text, voices } from '../text.ts';
import { icd10cm, snomed } from './systems.ts';

export const kidneyCancerTreatedBefore = {
  kind: 'yesNo',
  id: 'kidneyCancerTreatedBefore',
  label: voices(
    text('Kidney cancer treated before', 'Cancer du rein déjà traité'),
    text('Kidney cancer treated before', 'Cancer du rein traité antérieurement'),
  ),
  question: voices(
    text(
      'Have you been treated for kidney cancer before?',
      'Avez-vous déjà été traité pour un cancer du rein ?',
    ),
    text('Has kidney cancer been treated before?', 'Le cancer du rein a-t-il déjà été traité ?'),
  ),
  why: text(
    'The page is about cancer that came back after treatment. Treatment can be surgery, drugs or another kind.',
    'La page parle du cancer qui revient après un traitement. Le traitement peut être une chirurgie, des médicaments ou autre chose.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'You most likely know this. Your doctor’s letters say it too.',
    'Vous le savez sans doute. Les lettres de votre médecin le disent aussi.',
  ),
} as const satisfies YesNoTerm;

export const cancerCameBack = {
  kind: 'yesNo',
  id: 'cancerCameBack',
  label: voices(
    text('The cancer has come back', 'Le cancer est revenu'),
    text('Recurrence of the cancer', 'Récidive du cancer'),
  ),
  question: voices(
    text(
      'Has your kidney cancer come back after treatment?',
      'Votre cancer du rein est-il revenu après le traitement ?',
    ),
    text('Has the cancer recurred?', 'Y a-t-il récidive du cancer ?'),
  ),
  why: text(
    'The page speaks only to people whose kidney cancer has come back.',
    'La page s’adresse seulement aux personnes dont le cancer du rein est revenu.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'Your doctor told you. Letters may say “recurrence”, “relapse” or “metastases”.',
    'Votre médecin vous l’a dit. Les lettres peuvent dire « récidive », « rechute » ou « métastases ».',
  ),
} as const satisfies YesNoTerm;

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
      label: voices(text('bones', 'os'), text('bone', 'os')),
      codes: [
        { system: snomed, code: '94222008', display: 'Secondary malignant neoplasm of bone' },
        { system: icd10cm, code: 'C79.51', display: 'Secondary malignant neoplasm of bone' },
      ],
    },
    {
      id: 'brain',
      label: both('brain', 'cerveau'),
      codes: [
        { system: snomed, code: '94225005', display: 'Secondary malignant neoplasm of brain' },
        { system: icd10cm, code: 'C79.31', display: 'Secondary malignant neoplasm of brain' },
      ],
    },
    {
      id: 'liver',
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
      id: 'other',
      label: both('another place', 'un autre endroit'),
      codes: [
        { system: snomed, code: '94493005', display: 'Secondary malignant neoplasm of pleura' },
        { system: icd10cm, code: 'C78.2', display: 'Secondary malignant neoplasm of pleura' },
        {
          system: icd10cm,
          code: 'C78.6',
          display: 'Secondary malignant neoplasm of retroperitoneum and peritoneum',
        },
        {
          system: icd10cm,
          code: 'C78.89',
          display: 'Secondary malignant neoplasm of other digestive organs',
        },
        { system: icd10cm, code: 'C79.2', display: 'Secondary malignant neoplasm of skin' },
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

export const advancedDisease = {
  kind: 'yesNo',
  id: 'advancedDisease',
  label: voices(
    text('Advanced cancer', 'Cancer avancé'),
    text('Advanced disease', 'Maladie avancée'),
  ),
  question: voices(
    text(
      'Has your team called your cancer advanced, metastatic or stage 4?',
      'Votre équipe a-t-elle dit que votre cancer est avancé, métastatique ou de stade 4 ?',
    ),
    text('Is the disease advanced?', 'La maladie est-elle avancée ?'),
  ),
  why: text(
    'The page names two treatments only for cancer that is advanced.',
    'La page nomme deux traitements seulement pour un cancer avancé.',
  ),
  whereFound: 'chart',
  whereToFind: text(
    'A letter from your cancer doctor says the stage. You can also ask at your next visit.',
    'Une lettre de votre médecin du cancer dit le stade. Vous pouvez aussi le demander à votre prochaine visite.',
  ),
} as const satisfies YesNoTerm;

export const kidneyTumourPresent = {
  kind: 'yesNo',
  id: 'kidneyTumourPresent',
  label: voices(
    text('A tumour in a kidney now', 'Une tumeur dans un rein maintenant'),
    text('Kidney with tumour in place', 'Rein porteur d’une tumeur en place'),
  ),
  question: voices(
    text('Is there a tumour in a kidney now?', 'Y a-t-il une tumeur dans un rein maintenant ?'),
    text('Is a kidney tumour in place?', 'Y a-t-il une tumeur rénale en place ?'),
  ),
  why: text(
    'Some treatments take out or destroy a tumour in the kidney. They make sense only if one is there.',
    'Certains traitements enlèvent ou détruisent une tumeur du rein. Ils n’ont de sens que s’il y en a une.',
  ),
  whereFound: 'scan',
  whereToFind: text(
    'Your last scan report says it. If both kidneys were taken out, the answer is no.',
    'Le rapport de votre dernier examen d’imagerie le dit. Si les deux reins ont été enlevés, la réponse est non.',
  ),
} as const satisfies YesNoTerm;

export const symptomsFromCancer = {
  kind: 'yesNo',
  id: 'symptomsFromCancer',
  label: voices(
    text(
      'Pain, bleeding or other problems from the cancer',
      'Douleur, saignement ou autres malaises causés par le cancer',
    ),
    text(
      'Symptoms from the cancer (pain, bleeding, other)',
      'Symptômes du cancer (douleur, saignement, autres)',
    ),
  ),
  question: voices(
    text(
      'Do you have pain, bleeding or other problems from the cancer?',
      'Avez-vous de la douleur, des saignements ou d’autres malaises à cause du cancer ?',
    ),
    text(
      'Does the cancer cause pain, bleeding or other symptoms?',
      'Le cancer cause-t-il de la douleur, des saignements ou d’autres symptômes ?',
    ),
  ),
  why: text(
    'Some treatments are there to ease what you feel.',
    'Certains traitements servent à soulager ce que vous ressentez.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'You know best how you feel. If you are not sure what causes it, ask your team.',
    'Vous savez mieux que personne ce que vous ressentez. Si vous n’êtes pas sûr de la cause, demandez à votre équipe.',
  ),
} as const satisfies YesNoTerm;
