import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import type { Funding } from './funding.ts';
import {
  afterSurgery,
  conditionsOfAdvice,
  firstLine,
  makersWords,
  underTheSkin,
} from './settings.ts';

const inesssAndMinister = text('INESSS; minister', 'INESSS ; ministre');
const inesss =
  'https://www.inesss.qc.ca/thematiques/medicaments/medicaments-evaluation-aux-fins-dinscription/extrait-davis-au-ministre/';

const ministerDecided = (en: string, fr: string): Text =>
  text(
    `the minister’s decision (advice of INESSS: ${en})`,
    `décision du ministre (avis de l’INESSS : ${fr})`,
  );

/** What Quebec decided, and what its institute advised. */
export const quebec: readonly Funding[] = [
  {
    id: 'inesss-nivolumab-2l',
    optionIds: ['nivolumab'],
    setting: text('as the second drug treatment', 'comme deuxième traitement par médicaments'),
    jurisdiction: 'QC',
    body: inesssAndMinister,
    kind: 'listing',
    date: '2017-03-15',
    dateMeaning: text('date of the notice', 'date de l’extrait d’avis'),
    outcome: text(
      'Added to the hospital list as an exception drug.',
      'Mis sur la liste des établissements, comme médicament d’exception.',
    ),
    conditions: [
      text(
        'Advanced kidney cancer, second drug treatment.',
        'Cancer du rein avancé, deuxième traitement par médicaments.',
      ),
    ],
    factTrueAsOf: '2017-03-24',
    source: {
      title: 'Accessing immuno-oncology treatments in Canada',
      organisation: 'Kidney Cancer Canada',
      year: 2017,
    },
  },
  {
    id: 'inesss-pembro-axi',
    optionIds: ['pembrolizumabAxitinib'],
    setting: firstLine,
    jurisdiction: 'QC',
    body: inesssAndMinister,
    kind: 'listing',
    date: '2020-12-16',
    dateMeaning: ministerDecided(
      '2020-03-04, to list it with conditions; put off at first',
      '2020-03-04, l’inscrire à certaines conditions ; décision d’abord reportée',
    ),
    outcome: text(
      'Added to the hospital list as an exception drug.',
      'Mis sur la liste des établissements, comme médicament d’exception.',
    ),
    conditions: [conditionsOfAdvice],
    factTrueAsOf: '2020-12-16',
    source: {
      title: 'Keytruda (cancer rein), extract notice 5096',
      organisation: 'INESSS',
      year: 2020,
      url: `${inesss}keytruda-cancer-rein-5096.html`,
    },
  },
  {
    id: 'inesss-len-pembro',
    optionIds: ['lenvatinibPembrolizumab'],
    setting: text(
      'as the first drug treatment of cancer that is advanced or has spread',
      'comme premier traitement par médicaments d’un cancer avancé ou qui s’est propagé',
    ),
    jurisdiction: 'QC',
    body: inesssAndMinister,
    kind: 'listing',
    date: '2023-07-06',
    dateMeaning: ministerDecided(
      '2022-07-27; put off on 2022-08-17',
      '2022-07-27 ; décision reportée le 2022-08-17',
    ),
    outcome: text(
      'Added to the lists as an exception drug.',
      'Ajouté aux listes comme médicament d’exception.',
    ),
    conditions: [conditionsOfAdvice],
    factTrueAsOf: '2023-07-06',
    source: {
      title: 'Lenvima (adenocarcinome renal) 6096',
      organisation: 'INESSS',
      year: 2022,
      url: `${inesss}lenvima-adenocarcinome-renal-avance-ou-metastatique-6096.html`,
    },
  },
  {
    id: 'inesss-cabo-nivo',
    optionIds: ['nivolumabCabozantinib'],
    setting: text(
      'as the first drug treatment; also cabozantinib on its own after that, when nivolumab must stop',
      'comme premier traitement par médicaments ; aussi le cabozantinib seul ensuite, quand le nivolumab doit cesser',
    ),
    jurisdiction: 'QC',
    body: inesssAndMinister,
    kind: 'listing',
    date: '2024-09-26',
    dateMeaning: ministerDecided(
      '2024-02-02; put off on 2024-03-06',
      '2024-02-02 ; décision reportée le 2024-03-06',
    ),
    outcome: text(
      'Added to the hospital list and to the general list of the RAMQ as an exception drug.',
      'Ajouté à la liste des établissements et à la liste générale de la RAMQ comme médicament d’exception.',
    ),
    conditions: [conditionsOfAdvice],
    factTrueAsOf: '2024-09-26',
    source: {
      title: 'Cabometyx (adenocarcinome renal) 6728',
      organisation: 'INESSS',
      year: 2024,
      url: `${inesss}cabometyx-6728.html`,
    },
  },
  {
    id: 'inesss-belzutifan-rcc',
    optionIds: ['belzutifan'],
    setting: text(
      'kidney cancer that is advanced or has spread',
      'cancer du rein avancé ou qui s’est propagé',
    ),
    jurisdiction: 'QC',
    body: text('INESSS', 'INESSS'),
    kind: 'advice',
    date: '2025-07-31',
    dateMeaning: text('the advice of INESSS was published', 'publication de l’avis de l’INESSS'),
    outcome: text(
      'Advice to refuse payment, on all points.',
      'Avis de refuser le paiement, sur tous les aspects.',
    ),
    conditions: [
      text(
        'On the page as it was read, the minister had not yet decided.',
        'Sur la page telle que lue, le ministre n’avait pas encore décidé.',
      ),
    ],
    factTrueAsOf: '2025-07-31',
    source: {
      title: 'Welireg (adenocarcinome renal) 7332',
      organisation: 'INESSS',
      year: 2025,
      url: `${inesss}welireg-adenocarcinome-renal-7332.html`,
    },
  },
  {
    id: 'inesss-pembro-adjuvant-1',
    optionIds: ['adjuvantPembrolizumab'],
    setting: afterSurgery,
    jurisdiction: 'QC',
    body: inesssAndMinister,
    kind: 'listing',
    date: '2023-03-01',
    dateMeaning: text('decision', 'décision'),
    outcome: text('Refused.', 'Refusé.'),
    conditions: [],
    factTrueAsOf: '2023-03-01',
    source: {
      title: 'Keytruda (adenocarcinome renal) 6191-1',
      organisation: 'INESSS',
      year: 2023,
      url: `${inesss}keytruda-adenocarcinome-renal-6191-1.html`,
    },
    note: text('A decision of 2024 took its place.', 'Une décision de 2024 l’a remplacée.'),
  },
  {
    id: 'inesss-pembro-adjuvant-2',
    optionIds: ['adjuvantPembrolizumab'],
    setting: afterSurgery,
    jurisdiction: 'QC',
    body: inesssAndMinister,
    kind: 'listing',
    date: '2024-05-23',
    dateMeaning: ministerDecided('2024-05-02', '2024-05-02'),
    outcome: text(
      'Added to the hospital list as an exception drug.',
      'Mis sur la liste des établissements, comme médicament d’exception.',
    ),
    conditions: [conditionsOfAdvice],
    factTrueAsOf: '2024-05-23',
    source: {
      title: 'Keytruda (adenocarcinome renal) 6191',
      organisation: 'INESSS',
      year: 2024,
      url: `${inesss}keytruda-adenocarcinome-renal-6191.html`,
    },
  },
  {
    id: 'CA26-12',
    optionIds: ['nivolumabCabozantinib'],
    setting: firstLine,
    jurisdiction: 'QC',
    body: text('INESSS', 'INESSS'),
    kind: 'listing',
    date: '2024-11-07',
    dateMeaning: text('notice of easing', 'avis d’allègement administratif'),
    outcome: text(
      'The wording of the conditions of payment was eased. Read that notice first.',
      'Le texte des conditions de paiement a été allégé. Lisez d’abord cet avis.',
    ),
    conditions: [],
    factTrueAsOf: '2024-11-07',
    source: {
      title: 'Extrait d’avis au ministre, Cabometyx (adénocarcinome rénal) 6728',
      organisation: 'INESSS',
      year: 2024,
      url: `${inesss}cabometyx-6728.html`,
    },
  },
  {
    id: 'CA26-6',
    optionIds: ['nivolumab', 'nivolumabCabozantinib'],
    setting: underTheSkin,
    jurisdiction: 'QC',
    body: text('INESSS', 'INESSS'),
    kind: 'advice',
    date: '2025-09-23',
    dateMeaning: text('announcement of the maker', 'annonce du fabricant'),
    outcome: text(
      'Advice to pay for it where the form into a vein is paid for.',
      'Avis de le payer là où la forme dans une veine est payée.',
    ),
    conditions: [],
    factTrueAsOf: '2025-09-23',
    source: {
      title: 'Opdivo SC receives positive INESSS recommendation for multiple tumour types',
      organisation: 'Bristol Myers Squibb Canada',
      year: 2025,
      url: 'https://www.newswire.ca/news-releases/new-subcutaneous-formulation-of-opdivo-r-receives-positive-inesss-recommendation-for-multiple-tumour-types-822513406.html',
    },
    note: makersWords,
  },
  {
    id: 'CA26-7',
    optionIds: ['nivolumab', 'nivolumabCabozantinib'],
    setting: underTheSkin,
    jurisdiction: 'QC',
    body: text('Quebec', 'Québec'),
    kind: 'listing',
    date: '2025-12-11',
    dateMeaning: text('announcement of the maker', 'annonce du fabricant'),
    outcome: text(
      'On the hospital list, before any other province.',
      'Sur la liste des établissements, avant toute autre province.',
    ),
    conditions: [],
    factTrueAsOf: '2025-12-11',
    source: {
      title: 'Quebec becomes first province to list subcutaneous Opdivo',
      organisation: 'Bristol Myers Squibb Canada',
      year: 2025,
      url: 'https://www.biospace.com/press-releases/quebec-becomes-first-province-in-canada-to-list-new-subcutaneous-opdivo-on-public-drug-plan-for-solid-tumour-indications',
    },
    note: makersWords,
  },
];
