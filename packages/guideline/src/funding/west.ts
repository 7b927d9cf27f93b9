import { text } from '../base/text.ts';
import type { Funding } from './funding.ts';
import { afterSurgery } from './settings.ts';

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
    id: 'BCC-NIVC-1',
    alsoIn: ['BCC-NIVC-2'],
    optionIds: ['nivolumabCabozantinib'],
    setting: text(
      'as the first drug treatment of cancer that is advanced or has spread',
      'comme premier traitement par médicaments d’un cancer avancé ou qui s’est propagé',
    ),
    jurisdiction: 'BC',
    body: text('BC Cancer', 'BC Cancer'),
    kind: 'protocol',
    dateMeaning: text(
      'the part that was read does not hold the date of the protocol',
      'la partie lue ne contient pas la date du protocole',
    ),
    outcome: text('A protocol exists (GUAVNIVC).', 'Un protocole existe (GUAVNIVC).'),
    conditions: [
      text(
        'No earlier drug treatment of the cancer that has spread.',
        'Aucun médicament avant contre le cancer qui s’est propagé.',
      ),
      text('Any type of kidney cancer (histology).', 'Tout type de cancer du rein (histologie).'),
    ],
    factTrueAsOf: text(
      'the protocol, as read, has no date',
      'le protocole, tel que lu, n’a pas de date',
    ),
    source: {
      title: 'Protocol Summary GUAVNIVC',
      organisation: 'BC Cancer',
      readIn: text('a copy on the site scribd', 'une copie du site scribd'),
    },
    note: text(
      'The copy breaks off inside the list of conditions. More may follow.',
      'La copie s’arrête au milieu de la liste des conditions. D’autres peuvent suivre.',
    ),
  },
  {
    id: 'BCC-JPEM-1',
    alsoIn: ['BCC-JPEM-2', 'BCC-JPEM-3', 'BCC-JPEM-4', 'BCC-JPEM-5', 'BCC-JPEM-7'],
    optionIds: ['adjuvantPembrolizumab'],
    setting: afterSurgery,
    jurisdiction: 'BC',
    body: text('BC Cancer', 'BC Cancer'),
    kind: 'protocol',
    date: '2023-06-01',
    dateMeaning: text('the protocol came into force', 'le protocole est entré en vigueur'),
    outcome: text('A protocol exists (GUAJPEM).', 'Un protocole existe (GUAJPEM).'),
    conditions: [
      text(
        'Clear cell cancer, in whole or in part. The kidney was taken out, or a part of it, with clean edges. No drug treatment was given for it before.',
        'Un cancer à cellules claires, en tout ou en partie. Le rein a été enlevé, ou une partie, avec des marges saines. Aucun médicament n’a été donné avant pour ce cancer.',
      ),
      text(
        'One of these: pT2 with grade 4 or sarcomatoid change; pT3 or pT4; cancer in the lymph nodes.',
        'L’un de ces cas : pT2 de grade 4 ou avec aspect sarcomatoïde ; pT3 ou pT4 ; un cancer dans les ganglions.',
      ),
      text(
        'Or: single spots of spread were all taken out, with clean edges, within 12 months of the kidney surgery. The first dose comes at least 4 weeks later.',
        'Ou : des taches isolées ont toutes été enlevées, avec des marges saines, dans les 12 mois après la chirurgie du rein. La première dose vient au moins 4 semaines plus tard.',
      ),
      text(
        'The first dose comes within 12 weeks of the surgery.',
        'La première dose vient dans les 12 semaines après la chirurgie.',
      ),
      text(
        'ECOG 0 to 2, good enough blood counts, liver and kidneys, and a centre that can treat immune side effects.',
        'ECOG de 0 à 2, un sang, un foie et des reins assez bons, et un centre qui peut traiter les effets immunitaires.',
      ),
    ],
    factTrueAsOf: '2023-06-01',
    source: {
      title: 'Protocol Summary GUAJPEM',
      organisation: 'BC Cancer',
      year: 2023,
      readIn: text('a copy on the site scribd', 'une copie du site scribd'),
    },
    note: text(
      'Page 1 of 3 was read. Going from a dose every 3 weeks to one every 6 weeks needs no new approval.',
      'La page 1 de 3 a été lue. Passer d’une dose toutes les 3 semaines à une toutes les 6 semaines ne demande aucune nouvelle approbation.',
    ),
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
