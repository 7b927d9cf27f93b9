import type { Statement, StatementKind, Text } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import type { Page } from './page.ts';

const sections = {
  introduction: text('Introduction', 'Introduction'),
  targeted: text('Targeted therapy', 'Traitement ciblé'),
  surgery: text(
    'Surgery (the heading is missing in the text)',
    'Chirurgie (le titre manque dans le texte)',
  ),
  radiation: text('Radiation therapy', 'Radiothérapie'),
  ablation: text('Ablation therapy', 'Ablation'),
  immunotherapy: text(
    'Immunotherapy (the heading is missing in the text)',
    'Immunothérapie (le titre manque dans le texte)',
  ),
} as const;

type Row = readonly [
  section: keyof typeof sections,
  kind: StatementKind,
  text: Text,
  /** The page that alone has it; without one, both do. */
  only?: Page,
];

/** What was read of the two pages, in our own words. */
const rows = {
  'CCSE-001': [
    'introduction',
    'information',
    text(
      'The page lists treatments for kidney cancer that came back. It does not say what that means.',
      'La page présente les traitements du cancer du rein récidivant. Elle ne dit pas ce que cela veut dire.',
    ),
  ],
  'CCSE-002': [
    'introduction',
    'information',
    text(
      'The care team suggests treatments that fit the person’s needs. They agree on a plan together.',
      'L’équipe de soins propose des traitements adaptés aux besoins de la personne. Ils conviennent d’un plan ensemble.',
    ),
  ],
  'CCSE-003': [
    'introduction',
    'condition',
    text(
      'What is offered depends on where the cancer has come back.',
      'Ce qui est offert dépend de l’endroit où le cancer est revenu.',
    ),
  ],
  'CCSE-004': [
    'introduction',
    'condition',
    text(
      'What is offered depends on the treatments already given.',
      'Ce qui est offert dépend des traitements déjà donnés.',
    ),
  ],
  'CCSE-005': [
    'targeted',
    'option',
    text(
      'If kidney cancer came back, the standard way to treat it is targeted therapy.',
      'Quand un cancer du rein est revenu, le traitement standard est le traitement ciblé.',
    ),
  ],
  'CCSE-006': [
    'targeted',
    'definition',
    text(
      'Targeted therapy means drugs aimed at molecules, such as proteins. These are on the surface of cancer cells.',
      'Le traitement ciblé, ce sont des médicaments qui visent des molécules, comme des protéines, à la surface des cellules du cancer.',
    ),
  ],
  'CCSE-007': [
    'targeted',
    'information',
    text(
      'The drugs stop cancer from growing and spreading, with limited harm to normal cells.',
      'Les médicaments empêchent le cancer de grossir et de se propager. Les dommages aux cellules normales sont limités.',
    ),
  ],
  'CCSE-008': [
    'targeted',
    'option',
    text(
      'Sunitinib (Sutent) is usually the first drug used; the page says that it was shown to work best.',
      'Le sunitinib (Sutent) est d’habitude le premier médicament utilisé ; la page dit qu’il s’est montré le plus efficace.',
    ),
  ],
  'CCSE-009': [
    'targeted',
    'option',
    text(
      'Sorafenib (Nexavar) is one of the VEGF drugs named.',
      'Le sorafénib (Nexavar) est l’un des médicaments contre le VEGF nommés.',
    ),
  ],
  'CCSE-010': [
    'targeted',
    'option',
    text(
      'Pazopanib (Votrient) is one of the VEGF drugs named.',
      'Le pazopanib (Votrient) est l’un des médicaments contre le VEGF nommés.',
    ),
  ],
  'CCSE-011': [
    'targeted',
    'option',
    text(
      'Axitinib (Inlyta) is one of the VEGF drugs named.',
      'L’axitinib (Inlyta) est l’un des médicaments contre le VEGF nommés.',
    ),
  ],
  'CCSE-012': [
    'targeted',
    'option',
    text(
      'Temsirolimus (Torisel) is one of the mTOR drugs named.',
      'Le temsirolimus (Torisel) est l’un des médicaments contre la mTOR nommés.',
    ),
  ],
  'CCSE-013': [
    'targeted',
    'option',
    text(
      'Everolimus (Afinitor) is one of the mTOR drugs named.',
      'L’évérolimus (Afinitor) est l’un des médicaments contre la mTOR nommés.',
    ),
  ],
  'CCSE-014': [
    'targeted',
    'option',
    text(
      'Nivolumab (Opdivo) is a PD-1 checkpoint inhibitor. It may be offered when the cancer no longer responds to VEGF or mTOR drugs.',
      'Le nivolumab (Opdivo) est un inhibiteur du point de contrôle PD-1. Il peut être offert quand le cancer ne répond plus aux médicaments contre le VEGF ou la mTOR.',
    ),
    'mb',
  ],
  'CCSE-015': [
    'targeted',
    'option',
    text(
      'Lenvatinib (Lenvima) blocks tyrosine kinase. It is for advanced kidney cancer that came back.',
      'Le lenvatinib (Lenvima) bloque la tyrosine kinase. Il est destiné au cancer du rein avancé récidivant.',
    ),
    'nb',
  ],
  'CCSE-016': [
    'targeted',
    'option',
    text(
      'Lenvatinib may be given with everolimus after an earlier VEGF drug.',
      'Le lenvatinib peut être donné avec l’évérolimus après un médicament contre le VEGF.',
    ),
    'nb',
  ],
  'CCSE-017': [
    'targeted',
    'information',
    text(
      'There is no standard treatment for kidney cancer that no longer responds to targeted drugs.',
      'Il n’y a pas de traitement standard du cancer du rein qui ne répond plus aux médicaments ciblés.',
    ),
  ],
  'CCSE-018': [
    'surgery',
    'option',
    text(
      'Surgery may be offered when the cancer has spread only to the brain or only to the lung.',
      'Une chirurgie peut être offerte si le cancer ne s’est propagé qu’au cerveau, ou qu’au poumon.',
    ),
  ],
  'CCSE-019': [
    'surgery',
    'information',
    text(
      'The society has separate pages on cancer that spread to the brain and to the lungs.',
      'La société a d’autres pages sur le cancer propagé au cerveau et aux poumons.',
    ),
  ],
  'CCSE-020': [
    'radiation',
    'option',
    text(
      'Cancer that spread to the brain, bones or lungs can cause pain and other symptoms. External radiation may be offered to ease them.',
      'Un cancer propagé au cerveau, aux os ou aux poumons peut causer de la douleur et d’autres symptômes. La radiothérapie externe peut être offerte pour les soulager.',
    ),
  ],
  'CCSE-021': [
    'ablation',
    'definition',
    text(
      'Ablation destroys the kidney tumour with heat or cold.',
      'L’ablation détruit la tumeur du rein par la chaleur ou le froid.',
    ),
  ],
  'CCSE-022': [
    'ablation',
    'option',
    text(
      'Ablation may be offered when the person is not well enough for surgery.',
      'L’ablation peut être offerte quand la personne n’est pas assez bien pour une chirurgie.',
    ),
  ],
  'CCSE-023': [
    'ablation',
    'option',
    text(
      'Ablation may be offered when only one kidney works.',
      'L’ablation peut être offerte quand un seul rein fonctionne.',
    ),
  ],
  'CCSE-024': [
    'immunotherapy',
    'definition',
    text(
      'Immunotherapy uses the immune system against cancer cells. It is a biological therapy.',
      'L’immunothérapie se sert du système immunitaire contre les cellules du cancer. C’est un traitement biologique.',
    ),
  ],
  'CCSE-025': [
    'immunotherapy',
    'option',
    text(
      'Immunotherapy may be offered to a few people. The text that was read breaks off here, so no rule is made from it.',
      'L’immunothérapie peut être offerte à quelques personnes. Le texte lu s’interrompt ici ; aucune règle n’en est donc tirée.',
    ),
    'mb',
  ],
} as const satisfies Readonly<Record<string, Row>>;

/** A statement of the pages; a citation of any other does not compile. */
export type StatementName = keyof typeof rows;

/** The statements that a page has, in its order. */
export function statementsOn(page: Page): readonly Statement[] {
  return Object.entries<Row>(rows)
    .filter(([, [, , , only]]) => only === undefined || only === page)
    .map(([id, [section, kind, wording]]) => ({
      id,
      kind,
      locator: sections[section],
      text: wording,
    }));
}
