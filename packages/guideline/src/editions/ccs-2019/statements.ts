import type { Statement, StatementKind, Text } from '@renavigate/engine';
import { text } from '../../base/text.ts';

const sections = {
  introduction: text('Introduction', 'Introduction'),
  targeted: text('Targeted therapy', 'Traitement ciblé'),
  surgery: text(
    'Surgery (the heading is lost in the file)',
    'Chirurgie (le titre manque dans le fichier)',
  ),
  radiation: text('Radiation therapy', 'Radiothérapie'),
  ablation: text('Ablation therapy', 'Ablation'),
  immunotherapy: text(
    'Immunotherapy (the heading is lost in the file)',
    'Immunothérapie (le titre manque dans le fichier)',
  ),
  chemotherapy: text(
    'Chemotherapy (the heading is lost in the file)',
    'Chimiothérapie (le titre manque dans le fichier)',
  ),
  noTreatment: text(
    'If you can’t have or don’t want cancer treatment',
    'Si on ne peut pas ou ne veut pas recevoir un traitement du cancer',
  ),
  trials: text('Clinical trials', 'Essais cliniques'),
  references: text('Expert review and references', 'Révision par des experts et références'),
  disclaimer: text('Medical disclaimer', 'Avis médical'),
  footer: text('Footer', 'Pied de page'),
} as const satisfies Readonly<Record<string, Text>>;

type Row = readonly [
  section: keyof typeof sections,
  ordinal: number,
  kind: StatementKind,
  text: Text,
];

/** Every statement of the page, in our own words: section, place in it, kind, text. */
const rows = {
  'CCS19-001': [
    'introduction',
    1,
    'definition',
    text(
      'When kidney cancer comes back after it was treated, it is called recurrent.',
      'Un cancer du rein récidivant est un cancer du rein qui est revenu après avoir été traité.',
    ),
  ],
  'CCS19-002': [
    'introduction',
    2,
    'information',
    text(
      'The page goes on to list treatments for kidney cancer that came back.',
      'La page présente ensuite les traitements du cancer du rein qui est revenu.',
    ),
  ],
  'CCS19-003': [
    'introduction',
    3,
    'information',
    text(
      'The care team suggests treatments that fit the person’s needs. They agree on a plan together.',
      'L’équipe de soins propose des traitements adaptés aux besoins de la personne. Ils conviennent d’un plan ensemble.',
    ),
  ],
  'CCS19-004': [
    'introduction',
    4,
    'condition',
    text(
      'What is offered depends on where the cancer has come back.',
      'Ce qui est offert dépend de l’endroit où le cancer est revenu.',
    ),
  ],
  'CCS19-005': [
    'introduction',
    5,
    'condition',
    text(
      'What is offered depends on the treatments already given.',
      'Ce qui est offert dépend des traitements déjà donnés.',
    ),
  ],
  'CCS19-006': [
    'targeted',
    1,
    'option',
    text(
      'Targeted therapy is the main treatment for kidney cancer that came back.',
      'Le traitement ciblé est le principal traitement du cancer du rein qui est revenu.',
    ),
  ],
  'CCS19-007': [
    'targeted',
    2,
    'definition',
    text(
      'Targeted therapy means drugs aimed at certain molecules, such as proteins. These are on or in cancer cells.',
      'Le traitement ciblé, ce sont des médicaments qui visent certaines molécules, comme des protéines, sur ou dans les cellules du cancer.',
    ),
  ],
  'CCS19-008': [
    'targeted',
    3,
    'information',
    text(
      'These molecules carry signals that tell cells to grow or divide.',
      'Ces molécules portent des signaux qui disent aux cellules de grossir ou de se diviser.',
    ),
  ],
  'CCS19-009': [
    'targeted',
    4,
    'information',
    text(
      'By acting on them, the drugs stop cancer cells from growing and spreading, with limited harm to normal cells.',
      'En agissant sur elles, les médicaments empêchent les cellules du cancer de grossir et de se propager. Les dommages aux cellules normales sont limités.',
    ),
  ],
  'CCS19-010': [
    'targeted',
    5,
    'definition',
    text(
      'VEGF (vascular endothelial growth factor) is one of the main proteins that make new blood vessels. A small tumour needs that blood supply to get bigger.',
      'Le VEGF (facteur de croissance de l’endothélium vasculaire) est l’une des principales protéines qui forment de nouveaux vaisseaux sanguins. Une petite tumeur a besoin de ce sang pour grossir.',
    ),
  ],
  'CCS19-011': [
    'targeted',
    6,
    'information',
    text(
      'The page gives its VEGF drugs as examples. It does not say that the list is complete.',
      'La page donne ses médicaments contre le VEGF à titre d’exemples. Elle ne dit pas que la liste est complète.',
    ),
  ],
  'CCS19-012': [
    'targeted',
    7,
    'option',
    text(
      'Sorafenib (Nexavar) is one of the VEGF drugs named.',
      'Le sorafénib (Nexavar) est l’un des médicaments contre le VEGF nommés.',
    ),
  ],
  'CCS19-013': [
    'targeted',
    8,
    'option',
    text(
      'Pazopanib (Votrient) is one of the VEGF drugs named.',
      'Le pazopanib (Votrient) est l’un des médicaments contre le VEGF nommés.',
    ),
  ],
  'CCS19-014': [
    'targeted',
    9,
    'option',
    text(
      'Axitinib (Inlyta) is one of the VEGF drugs named.',
      'L’axitinib (Inlyta) est l’un des médicaments contre le VEGF nommés.',
    ),
  ],
  'CCS19-015': [
    'targeted',
    10,
    'option',
    text(
      'Sunitinib (Sutent) is one of the VEGF drugs named.',
      'Le sunitinib (Sutent) est l’un des médicaments contre le VEGF nommés.',
    ),
  ],
  'CCS19-016': [
    'targeted',
    11,
    'option',
    text(
      'Cabozantinib (Cabometyx) is one of the VEGF drugs named.',
      'Le cabozantinib (Cabometyx) est l’un des médicaments contre le VEGF nommés.',
    ),
  ],
  'CCS19-017': [
    'targeted',
    12,
    'coverage',
    text(
      'Not every provincial health plan may pay for cabozantinib.',
      'Il se peut que le cabozantinib ne soit pas payé par tous les régimes provinciaux.',
    ),
  ],
  'CCS19-018': [
    'targeted',
    13,
    'definition',
    text(
      'mTOR (mammalian target of rapamycin) is a protein. It helps cells grow and divide.',
      'La mTOR (cible de la rapamycine chez les mammifères) est une protéine qui aide les cellules à grossir et à se diviser.',
    ),
  ],
  'CCS19-019': [
    'targeted',
    14,
    'information',
    text(
      'The page gives its mTOR drugs as examples.',
      'La page donne ses médicaments contre la mTOR à titre d’exemples.',
    ),
  ],
  'CCS19-020': [
    'targeted',
    15,
    'option',
    text(
      'Temsirolimus (Torisel) is one of the mTOR drugs named.',
      'Le temsirolimus (Torisel) est l’un des médicaments contre la mTOR nommés.',
    ),
  ],
  'CCS19-021': [
    'targeted',
    16,
    'option',
    text(
      'Everolimus (Afinitor) is one of the mTOR drugs named.',
      'L’évérolimus (Afinitor) est l’un des médicaments contre la mTOR nommés.',
    ),
  ],
  'CCS19-022': [
    'targeted',
    17,
    'definition',
    text(
      'Tyrosine kinase is a protein on the surface of cells. It passes on signals for growth and for new blood vessels.',
      'La tyrosine kinase est une protéine à la surface des cellules. Elle transmet des signaux de croissance et de formation de vaisseaux sanguins.',
    ),
  ],
  'CCS19-023': [
    'targeted',
    18,
    'option',
    text(
      'Lenvatinib (Lenvima) blocks tyrosine kinase. It is for advanced kidney cancer that came back.',
      'Le lenvatinib (Lenvima) bloque la tyrosine kinase. Il est destiné au cancer du rein avancé qui est revenu.',
    ),
  ],
  'CCS19-024': [
    'targeted',
    19,
    'option',
    text(
      'Lenvatinib may be given with everolimus after an earlier VEGF drug.',
      'Le lenvatinib peut être donné avec l’évérolimus après un médicament contre le VEGF.',
    ),
  ],
  'CCS19-025': [
    'targeted',
    20,
    'coverage',
    text(
      'Not every provincial health plan may pay for lenvatinib.',
      'Il se peut que le lenvatinib ne soit pas payé par tous les régimes provinciaux.',
    ),
  ],
  'CCS19-026': [
    'surgery',
    1,
    'option',
    text(
      'Surgery may be offered before targeted therapy is started.',
      'Une chirurgie peut être offerte avant le début du traitement ciblé.',
    ),
  ],
  'CCS19-027': [
    'surgery',
    2,
    'definition',
    text(
      'The surgeon takes out the kidney with the tumour, and as much of the cancer as can be taken out. This is called a cytoreductive nephrectomy.',
      'Le chirurgien enlève le rein qui porte la tumeur, et le plus de cancer possible. C’est une néphrectomie de cytoréduction.',
    ),
  ],
  'CCS19-028': [
    'surgery',
    3,
    'information',
    text(
      'This surgery may help the cancer respond better to targeted drugs.',
      'Cette opération peut aider le cancer à mieux répondre au traitement ciblé.',
    ),
  ],
  'CCS19-029': [
    'surgery',
    4,
    'option',
    text(
      'Surgery is sometimes used when the cancer has spread to the brain.',
      'On a parfois recours à la chirurgie quand le cancer s’est propagé au cerveau.',
    ),
  ],
  'CCS19-030': [
    'surgery',
    5,
    'option',
    text(
      'Surgery is sometimes used when the cancer has spread to the lungs.',
      'On a parfois recours à la chirurgie quand le cancer s’est propagé aux poumons.',
    ),
  ],
  'CCS19-031': [
    'surgery',
    6,
    'information',
    text(
      'The society has separate pages on cancer that spread to the brain and to the lungs.',
      'La société a d’autres pages sur le cancer propagé au cerveau et aux poumons.',
    ),
  ],
  'CCS19-032': [
    'radiation',
    1,
    'option',
    text(
      'If a person is not well enough for targeted drugs, radiation may be offered. It is aimed at the cancer from outside the body (external).',
      'Si une personne n’est pas assez bien pour un traitement ciblé, la radiothérapie externe peut être offerte. Ce sont des rayons dirigés vers le cancer depuis l’extérieur du corps.',
    ),
  ],
  'CCS19-033': [
    'radiation',
    2,
    'information',
    text(
      'External radiation can ease pain, bleeding and other symptoms.',
      'La radiothérapie externe peut soulager la douleur, les saignements et d’autres symptômes.',
    ),
  ],
  'CCS19-034': [
    'radiation',
    3,
    'option',
    text(
      'Radiation is sometimes used when the cancer has spread to the bones.',
      'On a parfois recours à des rayons (radiothérapie) quand le cancer s’est propagé aux os.',
    ),
  ],
  'CCS19-035': [
    'radiation',
    4,
    'information',
    text(
      'The society has a separate page on cancer that spread to the bones.',
      'La société a une autre page sur le cancer propagé aux os.',
    ),
  ],
  'CCS19-036': [
    'ablation',
    1,
    'definition',
    text(
      'Ablation destroys the kidney tumour with heat or cold.',
      'L’ablation détruit la tumeur du rein par la chaleur ou le froid.',
    ),
  ],
  'CCS19-037': [
    'ablation',
    2,
    'option',
    text(
      'Ablation may be offered when targeted therapy is not possible.',
      'L’ablation peut être offerte quand un traitement ciblé n’est pas possible.',
    ),
  ],
  'CCS19-038': [
    'ablation',
    3,
    'option',
    text(
      'Ablation may be offered when the person is not well enough for surgery.',
      'L’ablation peut être offerte quand la personne n’est pas assez bien pour une chirurgie.',
    ),
  ],
  'CCS19-039': [
    'immunotherapy',
    1,
    'definition',
    text(
      'The immune system can find and destroy cancer cells. Immunotherapy makes this power stronger, or brings it back.',
      'Le système immunitaire peut trouver et détruire les cellules du cancer. L’immunothérapie rend ce pouvoir plus fort, ou le rétablit.',
    ),
  ],
  'CCS19-040': [
    'immunotherapy',
    2,
    'option',
    text(
      'Immunotherapy may be used in specialized centres when targeted therapy no longer works.',
      'L’immunothérapie peut être utilisée dans des centres spécialisés quand le traitement ciblé n’agit plus.',
    ),
  ],
  'CCS19-041': [
    'immunotherapy',
    3,
    'information',
    text(
      'The team may say that immunotherapy is a good choice for the person.',
      'L’équipe peut dire que l’immunothérapie est un bon choix pour la personne.',
    ),
  ],
  'CCS19-042': [
    'immunotherapy',
    4,
    'information',
    text(
      'The page then gives a list of immunotherapy drugs. It does not say that the list is complete.',
      'La page donne ensuite une liste de médicaments d’immunothérapie. Elle ne dit pas que la liste est complète.',
    ),
  ],
  'CCS19-043': [
    'immunotherapy',
    5,
    'option',
    text(
      'Nivolumab (Opdivo) may be offered when the cancer no longer responds to a VEGF drug.',
      'Le nivolumab (Opdivo) peut être offert quand le cancer ne répond plus à un médicament contre le VEGF.',
    ),
  ],
  'CCS19-044': [
    'immunotherapy',
    6,
    'option',
    text(
      'Nivolumab with ipilimumab (Yervoy) may be offered to people whose IMDC risk group is intermediate or poor.',
      'Le nivolumab avec l’ipilimumab (Yervoy) peut être offert aux personnes dont le groupe de risque IMDC est intermédiaire ou défavorable.',
    ),
  ],
  'CCS19-045': [
    'immunotherapy',
    7,
    'information',
    text(
      'High-dose interleukin-2 (aldesleukin, Proleukin), given into a vein, is called the most common cytokine drug used.',
      'L’interleukine-2 à forte dose (aldesleukine, Proleukin), donnée dans une veine, est dite la cytokine la plus souvent utilisée.',
    ),
  ],
  'CCS19-046': [
    'immunotherapy',
    8,
    'caution',
    text(
      'High-dose interleukin-2 can have serious side effects.',
      'L’interleukine-2 à forte dose peut avoir des effets secondaires graves.',
    ),
  ],
  'CCS19-047': [
    'immunotherapy',
    9,
    'condition',
    text(
      'High-dose interleukin-2 is given only at cancer centres that have experience with it.',
      'L’interleukine-2 à forte dose est donnée seulement dans des centres de cancer qui en ont l’expérience.',
    ),
  ],
  'CCS19-048': [
    'immunotherapy',
    10,
    'condition',
    text(
      'High-dose interleukin-2 is only for people healthy enough to cope with its side effects.',
      'L’interleukine-2 à forte dose est réservée aux personnes en assez bonne santé pour supporter ses effets secondaires.',
    ),
  ],
  'CCS19-049': [
    'immunotherapy',
    11,
    'option',
    text(
      'High-dose interleukin-2 is rarely used.',
      'L’interleukine-2 à forte dose est rarement utilisée.',
    ),
  ],
  'CCS19-050': [
    'chemotherapy',
    1,
    'option',
    text(
      'Chemotherapy is not a usual treatment for kidney cancer.',
      'La chimiothérapie n’est pas un traitement habituel du cancer du rein.',
    ),
  ],
  'CCS19-051': [
    'chemotherapy',
    2,
    'option',
    text(
      'When kidney cancer is advanced, chemotherapy is used to ease pain or control symptoms. This use is called palliative.',
      'Quand le cancer du rein est avancé, la chimiothérapie sert à soulager la douleur ou à maîtriser les symptômes. Cet usage est dit palliatif.',
    ),
  ],
  'CCS19-052': [
    'chemotherapy',
    3,
    'caution',
    text(
      'Most of the time, kidney cancer responds poorly to chemotherapy.',
      'Le cancer du rein répond d’habitude mal à la chimiothérapie.',
    ),
  ],
  'CCS19-053': [
    'chemotherapy',
    4,
    'information',
    text(
      'Chemotherapy is not usual for kidney cancer. So there is no standard drug or mix of drugs.',
      'La chimiothérapie n’est pas habituelle pour le cancer du rein. Il n’y a donc pas de médicament ni de combinaison standard.',
    ),
  ],
  'CCS19-054': [
    'noTreatment',
    1,
    'option',
    text(
      'A person may think about care that helps them feel better and does not treat the cancer itself.',
      'Une personne peut envisager des soins qui l’aident à se sentir mieux sans traiter le cancer lui-même.',
    ),
  ],
  'CCS19-055': [
    'noTreatment',
    2,
    'information',
    text(
      'One reason can be that cancer treatments no longer work.',
      'Une raison peut être que les traitements du cancer n’agissent plus.',
    ),
  ],
  'CCS19-056': [
    'noTreatment',
    3,
    'information',
    text(
      'One reason can be that cancer treatments are not likely to help.',
      'Une raison peut être que les traitements du cancer ont peu de chances d’aider.',
    ),
  ],
  'CCS19-057': [
    'noTreatment',
    4,
    'information',
    text(
      'One reason can be side effects that are hard to bear.',
      'Une raison peut être des effets secondaires difficiles à supporter.',
    ),
  ],
  'CCS19-058': [
    'noTreatment',
    5,
    'information',
    text(
      'There can be other reasons for not having or not wanting cancer treatment.',
      'Il peut y avoir d’autres raisons de ne pas recevoir ou de ne pas vouloir un traitement du cancer.',
    ),
  ],
  'CCS19-059': [
    'noTreatment',
    6,
    'information',
    text(
      'The person is told to talk with the care team, who can help choose care for advanced cancer.',
      'On dit à la personne de parler avec l’équipe de soins, qui peut aider à choisir des soins pour un cancer avancé.',
    ),
  ],
  'CCS19-060': [
    'trials',
    1,
    'option',
    text(
      'There may be trials open in Canada for people with kidney cancer. The person is told to ask the doctor about them.',
      'On dit à la personne de demander au médecin quels essais sont ouverts au Canada pour le cancer du rein.',
    ),
  ],
  'CCS19-061': [
    'trials',
    2,
    'definition',
    text(
      'Clinical trials study new ways to prevent, find and treat cancer.',
      'Les essais cliniques étudient de nouvelles façons de prévenir, de trouver et de traiter le cancer.',
    ),
  ],
  'CCS19-062': [
    'trials',
    3,
    'information',
    text(
      'The society has a separate page on clinical trials.',
      'La société a une autre page sur les essais cliniques.',
    ),
  ],
  'CCS19-063': [
    'references',
    1,
    'reference',
    text(
      'Alberta Health Services. Renal Cell Carcinoma, Clinical Practice Guideline GU-003. 2017.',
      'Alberta Health Services. Renal Cell Carcinoma, Clinical Practice Guideline GU-003. 2017.',
    ),
  ],
  'CCS19-064': [
    'references',
    2,
    'reference',
    text(
      'Health Canada, Drugs and Health Products. Regulatory Decision Summary for Opdivo. 2018.',
      'Santé Canada, Médicaments et produits de santé. Sommaire de décision réglementaire portant sur Opdivo. 2018.',
    ),
  ],
  'CCS19-065': [
    'references',
    3,
    'reference',
    text(
      'National Comprehensive Cancer Network. NCCN Guidelines: Kidney Cancer, version 2.2019.',
      'National Comprehensive Cancer Network. NCCN Guidelines : Kidney Cancer, version 2.2019.',
    ),
  ],
  'CCS19-066': [
    'references',
    4,
    'reference',
    text(
      'Reaume MN, Basappa NS, Wood L, et al. Management of advanced kidney cancer: Canadian Kidney Cancer Forum (CKCF) consensus update 2017. Can Urol Assoc J, 2017.',
      'Reaume MN, Basappa NS, Wood L, et al. Management of advanced kidney cancer : Canadian Kidney Cancer Forum (CKCF) consensus update 2017. Can Urol Assoc J, 2017.',
    ),
  ],
  'CCS19-067': [
    'disclaimer',
    1,
    'disclaimer',
    text(
      'The information does not replace your relationship with your doctor.',
      'L’information ne remplace pas votre relation avec votre médecin.',
    ),
  ],
  'CCS19-068': [
    'disclaimer',
    2,
    'disclaimer',
    text(
      'It is for general use. Talk to a qualified health professional before you decide about your health, or if you have questions.',
      'Elle est d’usage général. Parlez à un professionnel de la santé qualifié avant de prendre une décision sur votre santé, ou si vous avez des questions.',
    ),
  ],
  'CCS19-069': [
    'disclaimer',
    3,
    'disclaimer',
    text(
      'The society tries to be accurate and reliable. It cannot promise that nothing is wrong or missing.',
      'La société s’efforce d’être exacte et fiable. Elle ne peut pas promettre que rien n’est faux ou absent.',
    ),
  ],
  'CCS19-070': [
    'disclaimer',
    4,
    'disclaimer',
    text(
      'The society names other groups. It does not answer for how good their information or services are.',
      'La société nomme d’autres organismes. Elle ne répond pas de la qualité de leur information ni de leurs services.',
    ),
  ],
  'CCS19-071': [
    'disclaimer',
    5,
    'disclaimer',
    text(
      'The society does not endorse any service, product, treatment or therapy.',
      'La société ne recommande aucun service, produit, traitement ni thérapie.',
    ),
  ],
  'CCS19-072': [
    'footer',
    1,
    'information',
    text(
      'Helpline of the Canadian Cancer Society: 1-888-939-3333.',
      'Ligne d’aide de la Société canadienne du cancer : 1-888-939-3333.',
    ),
  ],
  'CCS19-073': [
    'footer',
    2,
    'information',
    text(
      'The page carries a copyright notice of the Canadian Cancer Society for 2024.',
      'La page porte un avis de droit d’auteur de la Société canadienne du cancer pour 2024.',
    ),
  ],
} as const satisfies Readonly<Record<string, Row>>;

/** A statement of this edition; a citation of any other does not compile. */
export type StatementName = keyof typeof rows;

/** Names statements of this edition. */
export function cite(...statements: readonly StatementName[]): readonly StatementName[] {
  return statements;
}

/** The statements, in the order of the page. */
export const statements: readonly Statement[] = Object.entries(rows).map(
  ([id, [section, ordinal, kind, wording]]) => ({
    id,
    kind,
    locator: {
      en: `${sections[section].en}, ${ordinal}`,
      fr: `${sections[section].fr}, ${ordinal}`,
    },
    text: wording,
  }),
);
