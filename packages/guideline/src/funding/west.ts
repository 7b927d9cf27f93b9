import { text } from '../text.ts';
import type { Funding } from './funding.ts';

/** What was read of British Columbia, Alberta and Saskatchewan. */
export const west: readonly Funding[] = [
  {
    id: 'bc-guavpemax',
    optionIds: ['pembrolizumabAxitinib'],
    setting: text(
      'as the first drug treatment of cancer that has spread',
      'comme premier traitement par médicaments d’un cancer qui s’est propagé',
    ),
    jurisdiction: 'BC',
    body: text('BC Cancer', 'BC Cancer'),
    kind: 'protocol',
    dateMeaning: text(
      'the part that was read does not hold the date of the protocol',
      'la partie lue ne contient pas la date du protocole',
    ),
    outcome: text('A protocol exists (GUAVPEMAX).', 'Un protocole existe (GUAVPEMAX).'),
    conditions: [
      text('Any type of kidney cancer (histology).', 'Tout type de cancer du rein (histologie).'),
      text('Any IMDC risk.', 'Tout risque selon l’IMDC.'),
      text('No test of PD-L1 is asked for.', 'Aucun test de PD-L1 n’est demandé.'),
      text('ECOG 0 to 2.', 'ECOG de 0 à 2.'),
      text(
        'Stable cancer in the brain or spinal cord is allowed.',
        'Un cancer stable au cerveau ou à la moelle épinière est permis.',
      ),
      text(
        'No active autoimmune disease. Care with more than 10 mg of prednisone a day.',
        'Aucune maladie auto-immune active. Prudence avec plus de 10 mg de prednisone par jour.',
      ),
    ],
    factTrueAsOf: text(
      'the protocol, as read, has no date',
      'le protocole, tel que lu, n’a pas de date',
    ),
    source: {
      title: 'Protocol Summary GUAVPEMAX',
      organisation: 'BC Cancer',
      readIn: text('a copy on the site docslib', 'une copie du site docslib'),
    },
  },
  {
    id: 'ab-ocdbp',
    optionIds: 'every',
    setting: text('all cancer drugs', 'tous les médicaments contre le cancer'),
    jurisdiction: 'AB',
    body: text('Outpatient Cancer Drug Benefit Program', 'Outpatient Cancer Drug Benefit Program'),
    kind: 'programme',
    date: '2021-09-09',
    dateMeaning: text('revision of the list', 'révision de la liste'),
    outcome: text(
      'The programme gives the cancer drugs on its list free of charge to residents who qualify.',
      'Le programme fournit sans frais les médicaments contre le cancer de sa liste aux résidents admissibles.',
    ),
    conditions: [
      text(
        'The person is registered for health care in Alberta and in the cancer registry. Someone who is allowed to prescribe the drug wrote the prescription.',
        'La personne est inscrite aux soins de santé de l’Alberta et au registre du cancer. L’ordonnance vient d’un prescripteur autorisé.',
      ),
    ],
    factTrueAsOf: '2021-09-09',
    source: {
      title: 'Outpatient Cancer Drug Benefit Program list',
      organisation: 'Alberta Health Services',
      year: 2021,
      readIn: text('a copy on the site docslib', 'une copie du site docslib'),
    },
    note: text(
      'The lines of the list that name drugs were not read.',
      'Les lignes de la liste qui nomment des médicaments n’ont pas été lues.',
    ),
  },
  {
    id: 'sk-formulary',
    optionIds: 'every',
    setting: text('all cancer drugs', 'tous les médicaments contre le cancer'),
    jurisdiction: 'SK',
    body: text('Saskatchewan Cancer Agency', 'Saskatchewan Cancer Agency'),
    kind: 'programme',
    date: '2020-06-01',
    dateMeaning: text('edition of the formulary', 'édition du formulaire'),
    outcome: text(
      'The formulary gives the status of each drug.',
      'Le formulaire donne le statut de chaque médicament.',
    ),
    conditions: [],
    factTrueAsOf: '2020-06-01',
    source: {
      title: 'SCA Drug Formulary',
      organisation: 'Saskatchewan Cancer Agency',
      year: 2020,
      readIn: text('a copy on the site vdocuments', 'une copie du site vdocuments'),
    },
    note: text(
      'The lines on kidney cancer were not read.',
      'Les lignes sur le cancer du rein n’ont pas été lues.',
    ),
  },
];
