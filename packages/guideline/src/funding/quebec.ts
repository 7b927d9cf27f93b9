import type { Text } from '@renavigate/engine';
import { text } from '../text.ts';
import type { Funding } from './funding.ts';
import { conditionsOfAdvice, firstLine } from './settings.ts';

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
];
