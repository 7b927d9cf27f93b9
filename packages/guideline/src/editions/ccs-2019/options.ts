import type { Option, OptionGroup, Text } from '@renavigate/engine';
import { both, text, voices } from '../../text.ts';

/** The kinds of treatment, in the order of the page. */
export const groups = [
  {
    id: 'targeted',
    label: text(
      'Targeted therapy: drugs that block cancer growth',
      'Traitement ciblé : des médicaments qui bloquent la croissance du cancer',
    ),
  },
  { id: 'surgery', label: text('Surgery', 'Chirurgie') },
  { id: 'radiation', label: text('Radiation therapy', 'Radiothérapie') },
  {
    id: 'ablation',
    label: text(
      'Ablation: destroying the tumour with heat or cold',
      'Ablation : détruire la tumeur par la chaleur ou le froid',
    ),
  },
  {
    id: 'immunotherapy',
    label: text(
      'Immunotherapy: drugs that help the immune system',
      'Immunothérapie : des médicaments qui aident le système immunitaire',
    ),
  },
  { id: 'chemotherapy', label: text('Chemotherapy', 'Chimiothérapie') },
  { id: 'supportiveCare', label: text('Care for how you feel', 'Soins pour votre bien-être') },
  { id: 'trials', label: text('Clinical trials', 'Essais cliniques') },
] as const satisfies readonly OptionGroup[];

const vegfDrug = text(
  'A targeted drug that acts on VEGF, a protein that helps tumours grow blood vessels.',
  'Un médicament ciblé qui agit sur le VEGF, une protéine qui aide les tumeurs à former des vaisseaux sanguins.',
);
const mtorDrug = text(
  'A targeted drug that acts on mTOR, a protein that helps cells grow.',
  'Un médicament ciblé qui agit sur la mTOR, une protéine qui aide les cellules à grossir.',
);

function drug<const Id extends string>(
  id: Id,
  group: 'targeted' | 'immunotherapy',
  names: readonly [en: string, fr: string],
  brands: string,
  description: Text,
) {
  const [en, fr] = names;
  const label = voices(text(`${en} (${brands})`, `${fr} (${brands})`), text(en, fr));
  return { id, group, label, description };
}

/** Every option of the page. */
export const options = [
  drug('sorafenib', 'targeted', ['sorafenib', 'sorafénib'], 'Nexavar', vegfDrug),
  drug('pazopanib', 'targeted', ['pazopanib', 'pazopanib'], 'Votrient', vegfDrug),
  drug('axitinib', 'targeted', ['axitinib', 'axitinib'], 'Inlyta', vegfDrug),
  drug('sunitinib', 'targeted', ['sunitinib', 'sunitinib'], 'Sutent', vegfDrug),
  drug('cabozantinib', 'targeted', ['cabozantinib', 'cabozantinib'], 'Cabometyx', vegfDrug),
  drug('temsirolimus', 'targeted', ['temsirolimus', 'temsirolimus'], 'Torisel', mtorDrug),
  drug('everolimus', 'targeted', ['everolimus', 'évérolimus'], 'Afinitor', mtorDrug),
  drug(
    'lenvatinib',
    'targeted',
    ['lenvatinib', 'lenvatinib'],
    'Lenvima',
    text(
      'A targeted drug that blocks tyrosine kinase.',
      'Un médicament ciblé qui bloque la tyrosine kinase.',
    ),
  ),
  drug(
    'lenvatinibEverolimus',
    'targeted',
    ['lenvatinib with everolimus', 'lenvatinib avec évérolimus'],
    'Lenvima, Afinitor',
    text(
      'Two targeted drugs given together, after an earlier drug that acts on VEGF.',
      'Deux médicaments ciblés donnés ensemble, après un médicament qui agit sur le VEGF.',
    ),
  ),
  {
    id: 'cytoreductiveNephrectomy',
    group: 'surgery',
    label: voices(
      text(
        'Surgery to take out the kidney with the tumour (cytoreductive nephrectomy)',
        'Chirurgie pour enlever le rein qui porte la tumeur (néphrectomie de cytoréduction)',
      ),
      text('cytoreductive nephrectomy', 'néphrectomie de cytoréduction'),
    ),
    description: text(
      'An operation on the kidney before targeted drugs are started.',
      'Une opération du rein avant le début des médicaments ciblés.',
    ),
  },
  {
    id: 'brainSurgery',
    group: 'surgery',
    label: voices(
      text('Surgery for cancer in the brain', 'Chirurgie pour un cancer au cerveau'),
      text('surgery for brain metastases', 'chirurgie des métastases cérébrales'),
    ),
    description: text(
      'An operation on kidney cancer that has spread to the brain.',
      'Une opération pour un cancer du rein qui s’est propagé au cerveau.',
    ),
  },
  {
    id: 'lungSurgery',
    group: 'surgery',
    label: voices(
      text('Surgery for cancer in the lungs', 'Chirurgie pour un cancer aux poumons'),
      text('surgery for lung metastases', 'chirurgie des métastases pulmonaires'),
    ),
    description: text(
      'An operation on kidney cancer that has spread to the lungs.',
      'Une opération pour un cancer du rein qui s’est propagé aux poumons.',
    ),
  },
  {
    id: 'externalRadiation',
    group: 'radiation',
    label: voices(
      text('External radiation therapy', 'Radiothérapie externe'),
      text('external beam radiation therapy', 'radiothérapie externe'),
    ),
    description: text(
      'Radiation aimed at the cancer from outside the body.',
      'Un rayonnement dirigé vers le cancer depuis l’extérieur du corps.',
    ),
  },
  {
    id: 'ablation',
    group: 'ablation',
    label: voices(
      text('Ablation of the kidney tumour', 'Ablation de la tumeur du rein'),
      text('ablation of the kidney tumour', 'ablation de la tumeur rénale'),
    ),
    description: text(
      'A treatment that destroys the tumour in the kidney with heat or cold.',
      'Un traitement qui détruit la tumeur du rein par la chaleur ou le froid.',
    ),
  },
  drug(
    'nivolumab',
    'immunotherapy',
    ['nivolumab', 'nivolumab'],
    'Opdivo',
    text(
      'A drug that helps the immune system find and destroy cancer cells.',
      'Un médicament qui aide le système immunitaire à trouver et à détruire les cellules du cancer.',
    ),
  ),
  drug(
    'nivolumabIpilimumab',
    'immunotherapy',
    ['nivolumab with ipilimumab', 'nivolumab avec ipilimumab'],
    'Opdivo, Yervoy',
    text(
      'Two drugs given together that help the immune system find and destroy cancer cells.',
      'Deux médicaments donnés ensemble qui aident le système immunitaire à trouver et à détruire les cellules du cancer.',
    ),
  ),
  drug(
    'highDoseInterleukin2',
    'immunotherapy',
    ['high-dose interleukin-2', 'interleukine-2 à forte dose'],
    'Proleukin',
    text(
      'A drug, given into a vein at a high dose, that wakes up the immune system.',
      'Un médicament, donné dans une veine à forte dose, qui éveille le système immunitaire.',
    ),
  ),
  {
    id: 'palliativeChemotherapy',
    group: 'chemotherapy',
    label: voices(
      text('Chemotherapy to ease symptoms', 'Chimiothérapie pour soulager les symptômes'),
      text('palliative chemotherapy', 'chimiothérapie palliative'),
    ),
    description: text(
      'Chemotherapy given to ease pain or control symptoms. It is not usual for kidney cancer.',
      'Une chimiothérapie donnée pour soulager la douleur ou maîtriser les symptômes. Elle n’est pas habituelle pour le cancer du rein.',
    ),
  },
  {
    id: 'careWithoutCancerTreatment',
    group: 'supportiveCare',
    label: voices(
      text(
        'Care that helps you feel better without treating the cancer',
        'Des soins qui aident à se sentir mieux sans traiter le cancer',
      ),
      text(
        'supportive and palliative care without cancer treatment',
        'soins de soutien et soins palliatifs sans traitement anticancéreux',
      ),
    ),
    description: text(
      'Care for pain, other symptoms and daily life. It does not treat the cancer itself.',
      'Des soins pour la douleur, les autres symptômes et la vie de tous les jours. Ils ne traitent pas le cancer lui-même.',
    ),
  },
  {
    id: 'clinicalTrial',
    group: 'trials',
    label: both('Clinical trial', 'Essai clinique'),
    description: text(
      'A study of a new way to treat cancer. You choose whether to take part.',
      'Une étude d’une nouvelle façon de traiter le cancer. Vous choisissez d’y participer ou non.',
    ),
  },
] as const satisfies readonly Option[];

/** An option of this edition; any other does not compile. */
export type OptionName = (typeof options)[number]['id'];
