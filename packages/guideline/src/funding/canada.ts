import { text } from '../base/text.ts';
import type { Funding } from './funding.ts';
import {
  afterSurgery,
  documentUndated,
  firstLine,
  goodCondition,
  lowerPrice,
  vhlOnly,
} from './settings.ts';

const pcodr = text('pCODR', 'PPEA (pCODR)');
const cadth = text('CADTH', 'ACMTS (CADTH)');
const finalReports = text('final guidance reports', 'rapports d’orientation finaux');
const healthdocbox = text('a listing on the site healthdocbox', 'une liste du site healthdocbox');

/** Countrywide advice, prices and programmes. None of it says that a province pays. */
export const canada: readonly Funding[] = [
  {
    id: 'pcodr-axitinib-2013',
    optionIds: ['axitinib'],
    setting: text(
      'as the second drug treatment, after sunitinib or a cytokine',
      'comme deuxième traitement par médicaments, après le sunitinib ou une cytokine',
    ),
    jurisdiction: 'CanadaExceptQuebec',
    body: pcodr,
    kind: 'advice',
    date: '2013-03-07',
    dateMeaning: finalReports,
    conditions: [],
    factTrueAsOf: '2013-03-07',
    source: {
      title: 'Final Clinical/Economic Guidance Report, axitinib for mRCC',
      organisation: 'pCODR',
      year: 2013,
      readIn: healthdocbox,
    },
  },
  {
    id: 'pcodr-nivolumab-2016',
    optionIds: ['nivolumab'],
    setting: text(
      'as the second drug treatment or later, after a drug against blood vessel growth',
      'comme deuxième traitement par médicaments ou plus tard, après un médicament contre la formation de vaisseaux sanguins',
    ),
    jurisdiction: 'CanadaExceptQuebec',
    body: pcodr,
    kind: 'advice',
    date: '2016-09-01',
    dateMeaning: finalReports,
    outcome: text(
      'Advice to pay for it as the second drug treatment.',
      'Avis de le payer comme deuxième traitement par médicaments.',
    ),
    conditions: [
      text(
        'An agreement on the price. The pCPA reached one by March 2017.',
        'Une entente sur le prix. L’APP (pCPA) en avait une en mars 2017.',
      ),
      text(
        'Good general condition (says the Ontario form).',
        'Bon état général (selon le formulaire de l’Ontario).',
      ),
    ],
    factTrueAsOf: '2016-09-01',
    source: {
      title:
        'Accessing immuno-oncology treatments in Canada (updated 24 Mar 2017); pCODR final guidance reports 1 Sep 2016',
      organisation: 'Kidney Cancer Canada; pCODR',
      year: 2017,
      url: 'https://www.kidneycancercanada.ca/for-patients-and-caregivers/treatment-access-information/accessing-immuno-oncology-treatments-in-canada/',
    },
  },
  {
    id: 'pcodr-nivo-ipi-2018',
    optionIds: ['nivolumabIpilimumab'],
    setting: text(
      'as the first drug treatment, in intermediate or poor risk',
      'comme premier traitement par médicaments, si le risque est intermédiaire ou élevé',
    ),
    jurisdiction: 'CanadaExceptQuebec',
    body: pcodr,
    kind: 'advice',
    date: '2018-11-01',
    dateMeaning: text(
      'final clinical guidance report (committee meeting of 2018-08-16)',
      'rapport d’orientation clinique final (réunion du comité du 2018-08-16)',
    ),
    conditions: [],
    factTrueAsOf: '2018-11-01',
    source: {
      title: 'Final Clinical Guidance Report, nivolumab + ipilimumab for advanced RCC',
      organisation: 'pCODR',
      year: 2018,
      readIn: text('a copy on the site vdocument.in', 'une copie du site vdocument.in'),
    },
  },
  {
    id: 'pcodr-lenvatinib-everolimus-2019',
    optionIds: ['lenvatinibEverolimus'],
    setting: text(
      'as the second drug treatment, after one drug that acts on VEGF',
      'comme deuxième traitement par médicaments, après un médicament qui agit sur le VEGF',
    ),
    jurisdiction: 'CanadaExceptQuebec',
    body: pcodr,
    kind: 'advice',
    date: '2019-01-04',
    dateMeaning: text('final economic guidance report', 'rapport d’orientation économique final'),
    conditions: [],
    factTrueAsOf: '2019-01-04',
    source: {
      title: 'Final Economic Guidance Report, lenvatinib for RCC',
      organisation: 'pCODR',
      year: 2019,
      readIn: healthdocbox,
    },
  },
  {
    id: 'pcodr-cabozantinib-2019',
    optionIds: ['cabozantinib'],
    setting: text(
      'as the second drug treatment or later, after at least 1 drug that acts on VEGF (VEGFR TKI)',
      'comme deuxième traitement par médicaments ou plus tard, après au moins 1 médicament qui agit sur le VEGF (ITK du VEGFR)',
    ),
    jurisdiction: 'CanadaExceptQuebec',
    body: text('pCODR expert committee (pERC)', 'Comité d’experts du PPEA (pERC)'),
    kind: 'advice',
    date: '2019-01-31',
    dateMeaning: text(
      'date of the news; it does not say whether the advice was the first or the final one',
      'date de la nouvelle ; elle ne dit pas si l’avis était initial ou final',
    ),
    outcome: text(
      'Advice to pay for it only if conditions are met.',
      'Avis de le payer seulement si des conditions sont remplies.',
    ),
    conditions: [
      text(
        'Value for money brought to a fair level.',
        'Rapport coût-efficacité ramené à un niveau acceptable.',
      ),
      text(
        'After at least one drug that acts on VEGF (VEGFR TKI).',
        'Après au moins un médicament qui agit sur le VEGF (ITK du VEGFR).',
      ),
      text(
        'Until the cancer clearly grows or side effects are too hard.',
        'Jusqu’à ce que le cancer progresse nettement ou que les effets secondaires soient inacceptables.',
      ),
    ],
    factTrueAsOf: '2019-01-31',
    source: {
      title: 'New kidney cancer drug therapy recommended for use in Canada',
      organisation: 'Kidney Cancer Canada',
      year: 2019,
      url: 'https://kidneycancercanada.ca/news/2019-01-31-new-kidney-cancer-drug-therapy-recommended-for-use-in-canada',
    },
  },
  {
    id: 'cadth-pc0268-len-pembro',
    optionIds: ['lenvatinibPembrolizumab'],
    setting: text(
      'as the first drug treatment of cancer that is advanced or has spread',
      'comme premier traitement par médicaments d’un cancer avancé ou qui s’est propagé',
    ),
    jurisdiction: 'CanadaExceptQuebec',
    body: cadth,
    kind: 'advice',
    outcome: text(
      'Advice to pay for it with conditions.',
      'Avis de le payer à certaines conditions.',
    ),
    conditions: [
      text(
        'Adults with kidney cancer that is advanced or has spread.',
        'Adultes atteints d’un cancer du rein avancé ou qui s’est propagé.',
      ),
      text(
        'No earlier drug treatment of advanced cancer.',
        'Aucun traitement médicamenteux antérieur d’un cancer avancé.',
      ),
      text(
        'An outpatient cancer clinic or a centre that knows these drugs.',
        'Une clinique externe du cancer ou un centre qui connaît ces médicaments.',
      ),
      text('Only as the pair.', 'Seulement comme duo.'),
      lowerPrice,
    ],
    factTrueAsOf: documentUndated,
    source: {
      title: 'Lenvatinib (Lenvima) with pembrolizumab, CADTH Reimbursement Recommendation PC0268',
      organisation: 'CADTH',
      url: 'https://canjhealthtechnol.ca/index.php/cjht/article/download/PC0268/792',
    },
  },
  {
    id: 'cadth-pc0309-belzutifan-vhl',
    optionIds: ['belzutifan'],
    setting: vhlOnly,
    jurisdiction: 'CanadaExceptQuebec',
    body: cadth,
    kind: 'advice',
    dateMeaning: text(
      'the date of the advice was not read; Health Canada authorized the drug for VHL on 2023-07-11',
      'la date de l’avis n’a pas été lue ; Santé Canada a autorisé le médicament pour la VHL le 2023-07-11',
    ),
    outcome: text(
      'Advice to pay for it with conditions.',
      'Avis de le payer à certaines conditions.',
    ),
    conditions: [
      text('A specialist in VHL.', 'Un spécialiste de la VHL.'),
      goodCondition,
      lowerPrice,
      text('Not with other drugs against tumours.', 'Pas avec d’autres médicaments antitumoraux.'),
    ],
    factTrueAsOf: documentUndated,
    source: {
      title: 'Belzutifan (Welireg), PC0309',
      organisation: 'CADTH',
      year: 2024,
      url: 'https://canjhealthtechnol.ca/index.php/cjht/article/download/PC0309/1566',
    },
    note: text(
      'This is not for kidney cancer that came back or spread.',
      'Ceci n’est pas pour un cancer du rein qui est revenu ou s’est propagé.',
    ),
  },
  {
    id: 'pcpa-belzutifan-vhl',
    optionIds: ['belzutifan'],
    setting: vhlOnly,
    jurisdiction: 'Canada',
    body: text('pCPA', 'APP (pCPA)'),
    kind: 'priceNegotiation',
    date: '2024-08-30',
    dateMeaning: text('end of the talks', 'fin de la négociation'),
    outcome: text('The talks were completed.', 'La négociation est terminée.'),
    conditions: [],
    factTrueAsOf: '2024-08-30',
    source: {
      title: 'Merck Canada and pCPA letter of intent, WELIREG',
      organisation: 'Merck Canada / CNW',
      year: 2024,
    },
  },
  {
    id: 'CA-8',
    optionIds: 'every',
    setting: text('any drug', 'tout médicament'),
    jurisdiction: 'Canada',
    body: cadth,
    kind: 'programme',
    outcome: text(
      'CADTH publishes provisional funding algorithms. They steer what provinces pay for. They are not treatment guidelines. The one for kidney cancer was not read.',
      'L’ACMTS publie des algorithmes provisoires de financement. Ils orientent ce que les provinces paient. Ce ne sont pas des lignes directrices de traitement. Celui du cancer du rein n’a pas été lu.',
    ),
    conditions: [],
    factTrueAsOf: text('the page has no date', 'la page n’a pas de date'),
    source: {
      title: 'Provisional funding algorithms',
      organisation: 'CADTH',
      url: 'https://cadth.ca/cadth-provisional-funding-algorithms',
    },
  },
  {
    id: 'ca-nihb',
    optionIds: 'every',
    setting: text('all drugs', 'tous les médicaments'),
    jurisdiction: 'NIHB',
    body: text('Non-Insured Health Benefits', 'Services de santé non assurés'),
    kind: 'programme',
    outcome: text(
      'A federal programme helps to pay for drugs. It is for registered First Nations people and recognized Inuit.',
      'Un programme fédéral aide à payer les médicaments. Il est pour les membres inscrits des Premières Nations et les Inuits reconnus.',
    ),
    conditions: [],
    factTrueAsOf: '2024-04-09',
    source: {
      title: 'Access list by province/territory',
      organisation: 'Kidney Cancer Canada',
      year: 2024,
      url: 'https://kidneycancercanada.ca/treatment-access-information/access-to-medications-by-province-territory',
    },
  },
  {
    id: 'ca-disparity',
    optionIds: 'every',
    setting: text(
      'all drugs for kidney cancer that has spread',
      'tous les médicaments contre un cancer du rein qui s’est propagé',
    ),
    jurisdiction: 'Canada',
    body: text('Authors at McMaster University', 'Auteurs de l’Université McMaster'),
    kind: 'study',
    dateMeaning: text('published in about 2022', 'publié vers 2022'),
    outcome: text(
      'Provinces began to pay on different dates, 17 to 57 months late. Western and larger provinces came first, smaller eastern ones later.',
      'Les provinces ont commencé à payer à des dates différentes, avec 17 à 57 mois de retard. Celles de l’Ouest et les plus grandes étaient les premières, les plus petites de l’Est venaient après.',
    ),
    conditions: [],
    factTrueAsOf: text('the years that the study looked at', 'les années que l’étude a examinées'),
    source: {
      title:
        'Disparity in public funding of systemic therapy for metastatic renal cell carcinoma within Canada',
      organisation: 'Can Urol Assoc J (via McMaster Experts)',
      year: 2022,
      url: 'https://experts.mcmaster.ca/display/publication2336786',
    },
  },
  {
    id: 'cadth-pc0273-pembro-adjuvant',
    optionIds: ['adjuvantPembrolizumab'],
    setting: afterSurgery,
    jurisdiction: 'CanadaExceptQuebec',
    body: cadth,
    kind: 'advice',
    date: '2022-10-18',
    dateMeaning: text('publication', 'publication'),
    outcome: text(
      'Advice to pay for it with conditions.',
      'Avis de le payer à certaines conditions.',
    ),
    conditions: [
      text(
        'Clear cells; the kidney was removed, with or without metastases.',
        'Cellules claires ; le rein a été enlevé, avec ou sans métastases.',
      ),
      text(
        'The chance of a return is medium-high or high.',
        'Le risque de retour est moyen-élevé ou élevé.',
      ),
      text('No cancer drug before.', 'Aucun médicament contre le cancer avant.'),
      goodCondition,
      lowerPrice,
      text(
        'Not with other drugs of this kind after surgery.',
        'Pas avec d’autres médicaments après la chirurgie.',
      ),
    ],
    factTrueAsOf: '2022-10-18',
    source: {
      title: 'Pembrolizumab (Keytruda) adjuvant RCC, PC0273',
      organisation: 'CADTH',
      year: 2022,
      url: 'https://canjhealthtechnol.ca (PC0273)',
    },
  },
  {
    id: 'CA26-13',
    optionIds: ['pembrolizumabAxitinib'],
    setting: firstLine,
    jurisdiction: 'CanadaExceptQuebec',
    body: pcodr,
    kind: 'advice',
    date: '2020-04-02',
    dateMeaning: text('final clinical guidance report', 'rapport final d’orientation clinique'),
    conditions: [],
    factTrueAsOf: '2020-04-02',
    source: {
      title: 'Final Clinical Guidance Report, pembrolizumab (Keytruda) for renal cell carcinoma',
      organisation: 'pCODR',
      year: 2020,
      url: 'https://fdocuments.us/document/pan-canadian-oncology-drug-review-final-clinical-guidance-sponsor-the-protocol.html',
    },
  },
];
