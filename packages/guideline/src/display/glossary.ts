import type { Entry } from './display.ts';

function entry(
  id: string,
  words: readonly [en: readonly string[], fr: readonly string[]],
  en: string,
  fr: string,
): Entry {
  return { id, words: { en: words[0], fr: words[1] }, meaning: { en, fr } };
}

/** The hard words that a person meets here. */
export const glossary: readonly Entry[] = [
  entry(
    'targetedTherapy',
    [
      ['targeted therapy', 'targeted drugs', 'targeted drug'],
      ['traitement ciblé', 'médicaments ciblés', 'médicament ciblé'],
    ],
    'A drug that acts on one thing that cancer cells need to grow.',
    'Un médicament qui agit sur une chose dont les cellules du cancer ont besoin pour grossir.',
  ),
  entry(
    'immunotherapy',
    [['immunotherapy'], ['immunothérapie']],
    'A drug that helps your own defences find and fight cancer cells.',
    'Un médicament qui aide vos propres défenses à trouver et à combattre les cellules du cancer.',
  ),
  entry(
    'checkpointInhibitor',
    [
      ['checkpoint inhibitors', 'checkpoint inhibitor'],
      [
        'inhibiteurs de points de contrôle',
        'inhibiteur de points de contrôle',
        'inhibiteur de point de contrôle',
      ],
    ],
    'A kind of immunotherapy. It takes the brake off immune cells, so that they can attack the cancer.',
    'Un type d’immunothérapie. Il lève le frein des cellules immunitaires, qui peuvent alors attaquer le cancer.',
  ),
  entry(
    'vegf',
    [['VEGF'], ['VEGF']],
    'A protein that makes blood vessels grow. Tumours use it to get blood.',
    'Une protéine qui fait pousser des vaisseaux sanguins. Les tumeurs s’en servent pour avoir du sang.',
  ),
  entry(
    'mtor',
    [['mTOR'], ['mTOR']],
    'A protein that tells cells to grow.',
    'Une protéine qui dit aux cellules de grossir.',
  ),
  entry(
    'metastasis',
    [
      ['metastases', 'metastasis', 'metastatic'],
      ['métastases', 'métastase', 'métastatique'],
    ],
    'Cancer that has spread from where it began to another part of the body.',
    'Un cancer qui s’est propagé de son point de départ à une autre partie du corps.',
  ),
  entry(
    'clearCell',
    [['clear cell'], ['à cellules claires', 'cellules claires']],
    'The most common type of kidney cancer. The cells look clear under a microscope.',
    'Le type le plus courant de cancer du rein. Les cellules paraissent claires au microscope.',
  ),
  entry(
    'nephrectomy',
    [['nephrectomy'], ['néphrectomie']],
    'Surgery that takes out a kidney, or a part of it.',
    'Une chirurgie qui enlève un rein, ou une partie.',
  ),
  entry(
    'ablation',
    [['ablation'], ['ablation']],
    'Destroying a tumour with heat or cold, through a thin needle.',
    'Détruire une tumeur par la chaleur ou le froid, avec une fine aiguille.',
  ),
  entry(
    'radiation',
    [['radiation therapy', 'radiation'], ['radiothérapie']],
    'Treatment with strong rays aimed at one place.',
    'Un traitement par des rayons puissants dirigés vers un endroit.',
  ),
  entry(
    'chemotherapy',
    [['chemotherapy'], ['chimiothérapie']],
    'Drugs that kill cells that divide fast, cancer cells among them.',
    'Des médicaments qui tuent les cellules qui se divisent vite, dont celles du cancer.',
  ),
  entry(
    'palliative',
    [['palliative'], ['palliatifs', 'palliative']],
    'Care that eases pain and other problems. It can be given at any time, also with cancer treatment.',
    'Des soins qui soulagent la douleur et d’autres malaises. Ils peuvent être donnés à tout moment, aussi avec un traitement du cancer.',
  ),
  entry(
    'adjuvant',
    [['adjuvant'], ['adjuvant']],
    'Given after surgery, to keep the cancer from coming back.',
    'Donné après la chirurgie, pour éviter que le cancer revienne.',
  ),
  entry(
    'activeSurveillance',
    [['active surveillance'], ['surveillance active']],
    'Watching the cancer closely with scans, and treating it when it grows.',
    'Suivre le cancer de près par imagerie, et le traiter quand il grossit.',
  ),
  entry(
    'karnofsky',
    [['Karnofsky'], ['Karnofsky']],
    'A score from 0 to 100 for how well a person can do daily things. 100 is no limits at all.',
    'Un score de 0 à 100 pour la capacité de faire les choses de tous les jours. 100, c’est sans aucune limite.',
  ),
  entry(
    'ecog',
    [['ECOG'], ['ECOG']],
    'A score from 0 to 4 for how well a person can do daily things. 0 is no limits at all.',
    'Un score de 0 à 4 pour la capacité de faire les choses de tous les jours. 0, c’est sans aucune limite.',
  ),
  entry(
    'imdc',
    [['IMDC'], ['IMDC']],
    'A score made of six facts, such as blood tests. It helps doctors choose the first drugs.',
    'Un score fait de six éléments, comme des analyses de sang. Il aide les médecins à choisir les premiers médicaments.',
  ),
  entry(
    'guideline',
    [
      ['guidelines', 'guideline'],
      ['guides', 'guide'],
    ],
    'Advice that a group of experts published for doctors, from what studies found.',
    'Des conseils que des experts ont publiés pour les médecins, d’après des études.',
  ),
  entry(
    'trial',
    [
      ['clinical trials', 'clinical trial'],
      ['essais cliniques', 'essai clinique'],
    ],
    'A study with people who choose to take part, of a new way to treat or care.',
    'Une étude, avec des personnes qui choisissent d’y participer, d’une nouvelle façon de traiter ou de soigner.',
  ),
  entry(
    'biopsy',
    [['biopsy'], ['biopsie']],
    'Taking a small piece of tissue to look at it under a microscope.',
    'Prélever un petit morceau de tissu pour l’examiner au microscope.',
  ),
  entry(
    'pathologyReport',
    [['pathology report'], ['rapport de pathologie']],
    'The letter that says what the tumour looked like under the microscope. You can ask for a copy.',
    'La lettre qui dit à quoi ressemblait la tumeur au microscope. Vous pouvez en demander une copie.',
  ),
  entry(
    'sarcomatoid',
    [['sarcomatoid'], ['sarcomatoïde']],
    'A word for cancer cells that look long and thin. They can grow faster.',
    'Un mot pour des cellules du cancer longues et minces. Elles peuvent grossir plus vite.',
  ),
  entry(
    'haemoglobin',
    [['haemoglobin', 'hemoglobin'], ['hémoglobine']],
    'The part of the blood that carries oxygen.',
    'La partie du sang qui transporte l’oxygène.',
  ),
  entry(
    'neutrophils',
    [['neutrophils'], ['neutrophiles']],
    'White blood cells that fight germs.',
    'Des globules blancs qui combattent les microbes.',
  ),
  entry(
    'platelets',
    [['platelets'], ['plaquettes']],
    'Small parts of the blood that stop bleeding.',
    'De petits éléments du sang qui arrêtent les saignements.',
  ),
  entry(
    'autoimmune',
    [['autoimmune disease'], ['maladie auto-immune', 'maladie autoimmune']],
    'An illness in which the body’s defences attack the body itself.',
    'Une maladie où les défenses du corps attaquent le corps lui-même.',
  ),
  entry(
    'steroids',
    [['steroids'], ['stéroïdes']],
    'Drugs such as prednisone that calm the immune system.',
    'Des médicaments comme la prednisone, qui calment le système immunitaire.',
  ),
  entry(
    'interleukin',
    [['interleukin-2'], ['interleukine-2']],
    'A substance of the body that wakes up immune cells. It is made as a drug.',
    'Une substance du corps qui éveille les cellules immunitaires. On la fabrique comme médicament.',
  ),
];
