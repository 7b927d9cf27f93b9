import { text } from '../base/text.ts';
import type { Funding } from './funding.ts';
import { goodCondition } from './settings.ts';

const exceptionalAccess = text(
  'Ontario Drug Benefit, Exceptional Access Program (EAP)',
  'Programme de médicaments de l’Ontario, Programme d’accès exceptionnel (PAE)',
);
const onApplication = text(
  'Paid for on application to the Exceptional Access Program (EAP).',
  'Payé sur demande au Programme d’accès exceptionnel (PAE).',
);
const onApplicationGenerics = text(
  'Paid for on application to the Exceptional Access Program (EAP); generic forms are listed.',
  'Payé sur demande au Programme d’accès exceptionnel (PAE). Des formes génériques y sont.',
);
const productListing = text('listing of the product', 'inscription du produit');

/** Ontario's rules for payment. Their limits on what follows what are rules of payment, not medical advice. */
export const ontario: readonly Funding[] = [
  {
    id: 'on-eap-cabozantinib',
    optionIds: ['cabozantinib'],
    setting: text(
      'alone, as the second or third drug treatment',
      'seul, comme deuxième ou troisième traitement médicamenteux',
    ),
    jurisdiction: 'ON',
    body: exceptionalAccess,
    kind: 'criteria',
    date: '2021-12-29',
    dateMeaning: text(
      'rules updated (product listed 2022-04-29)',
      'mise à jour des règles (produit inscrit le 2022-04-29)',
    ),
    outcome: onApplication,
    conditions: [
      text(
        'Second treatment, any risk, after at least 1 drug that acts on VEGF (VEGFR TKI). As second treatment, Ontario paid for only one of these: cabozantinib, axitinib, nivolumab.',
        'Deuxième traitement, tout risque, après au moins 1 médicament qui agit sur le VEGF (ITK du VEGFR). Comme deuxième traitement, l’Ontario payait un seul de ceux-ci : cabozantinib, axitinib, nivolumab.',
      ),
      text(
        'Third treatment, any risk, after a targeted drug (TKI) and then nivolumab.',
        'Troisième traitement, tout risque, après un médicament ciblé (ITK) puis le nivolumab.',
      ),
      text(
        'Third treatment, intermediate or poor risk, after ipilimumab with nivolumab and then a targeted drug (TKI). As third treatment, Ontario paid for only one of these: cabozantinib, axitinib.',
        'Troisième traitement, risque intermédiaire ou élevé, après l’ipilimumab avec le nivolumab puis un médicament ciblé (ITK). Comme troisième traitement, l’Ontario payait un seul de ceux-ci : cabozantinib, axitinib.',
      ),
    ],
    factTrueAsOf: '2021-12-29',
    source: {
      title: 'Cabometyx product details (mirror of ODB/EAP)',
      organisation: 'on.rxcoverage.ca',
      year: 2022,
      url: 'https://on.rxcoverage.ca/products/details/11124',
    },
    note: text(
      'The page on axitinib adds that cabozantinib may be paid for as second treatment after pembrolizumab with axitinib as first. The rules may have changed since.',
      'La page sur l’axitinib ajoute que le cabozantinib peut être payé comme deuxième traitement après le pembrolizumab avec axitinib comme premier. Les règles ont pu changer depuis.',
    ),
  },
  {
    id: 'on-eap-axitinib',
    optionIds: ['axitinib', 'pembrolizumabAxitinib'],
    setting: text(
      'as the first drug treatment with pembrolizumab; as the second; as the third',
      'comme premier traitement par médicaments avec le pembrolizumab ; comme deuxième ; comme troisième',
    ),
    jurisdiction: 'ON',
    body: exceptionalAccess,
    kind: 'criteria',
    date: '2021-03-15',
    dateMeaning: text(
      'rules updated (product listed 2023-04-28)',
      'mise à jour des règles (produit inscrit le 2023-04-28)',
    ),
    outcome: onApplication,
    conditions: [
      text(
        'First treatment, with pembrolizumab, any risk.',
        'Premier traitement, avec le pembrolizumab, tout risque.',
      ),
      text(
        'Second treatment, after sunitinib or pazopanib. Ontario paid for only one of these: axitinib, nivolumab, cabozantinib.',
        'Deuxième traitement, après le sunitinib ou le pazopanib. L’Ontario payait un seul de ceux-ci : axitinib, nivolumab, cabozantinib.',
      ),
      text(
        'Third treatment, intermediate or poor risk, after ipilimumab with nivolumab and then a targeted drug (TKI). Ontario paid for only one of these: axitinib, cabozantinib.',
        'Troisième traitement, risque intermédiaire ou élevé, après l’ipilimumab avec le nivolumab puis un médicament ciblé (ITK). L’Ontario payait un seul de ceux-ci : axitinib, cabozantinib.',
      ),
      goodCondition,
      text(
        'If pembrolizumab is too hard on the person, axitinib may still be paid for alone.',
        'Si le pembrolizumab n’est pas toléré, l’axitinib seul peut encore être payé.',
      ),
    ],
    factTrueAsOf: '2021-03-15',
    source: {
      title: 'Inlyta product details',
      organisation: 'on.rxcoverage.ca',
      year: 2023,
      url: 'https://on.rxcoverage.ca/products/details/11112',
    },
  },
  {
    id: 'on-eap-sunitinib',
    optionIds: ['sunitinib'],
    setting: text(
      'as the first drug treatment in favourable or intermediate risk; as the second after a cytokine',
      'comme premier traitement par médicaments si le risque est favorable ou intermédiaire ; comme deuxième après une cytokine',
    ),
    jurisdiction: 'ON',
    body: exceptionalAccess,
    kind: 'criteria',
    date: '2022-09-29',
    dateMeaning: productListing,
    outcome: onApplicationGenerics,
    conditions: [
      text(
        'First treatment: favourable or intermediate risk by the MSK score.',
        'Premier traitement : risque favorable ou intermédiaire selon le score MSK.',
      ),
      text(
        'Second treatment: clear cell cancer, after a cytokine failed.',
        'Deuxième traitement : cancer à cellules claires, après l’échec d’une cytokine.',
      ),
    ],
    factTrueAsOf: '2022-09-29',
    source: {
      title: 'Sutent product details',
      organisation: 'on.rxcoverage.ca',
      year: 2022,
      url: 'https://on.rxcoverage.ca/products/details/10292',
    },
  },
  {
    id: 'on-eap-everolimus',
    optionIds: ['everolimus'],
    setting: text(
      'as the second or third drug treatment, after a targeted drug (TKI) that Ontario paid for',
      'comme deuxième ou troisième traitement médicamenteux, après un médicament ciblé (ITK) que l’Ontario payait',
    ),
    jurisdiction: 'ON',
    body: exceptionalAccess,
    kind: 'criteria',
    date: '2021-11-30',
    dateMeaning: productListing,
    outcome: onApplicationGenerics,
    conditions: [
      text(
        'After sunitinib, sorafenib or pazopanib.',
        'Après le sunitinib, le sorafénib ou le pazopanib.',
      ),
      text(
        'Ontario did not pay for it as the fourth treatment or later.',
        'L’Ontario ne le payait pas comme quatrième traitement ou plus tard.',
      ),
      text(
        'Ontario did not pay for it after axitinib or nivolumab.',
        'L’Ontario ne le payait pas après l’axitinib ou le nivolumab.',
      ),
    ],
    factTrueAsOf: '2021-11-30',
    source: {
      title: 'PMS-Everolimus product details',
      organisation: 'on.rxcoverage.ca',
      year: 2021,
      url: 'https://on.rxcoverage.ca/products/details/10717',
    },
  },
  {
    id: 'on-ndfp-nivolumab-2l',
    optionIds: ['nivolumab'],
    setting: text(
      'as the second drug treatment or later',
      'comme deuxième traitement par médicaments ou plus tard',
    ),
    jurisdiction: 'ON',
    body: text(
      'New Drug Funding Program (NDFP), Ontario Health',
      'Programme de financement des nouveaux médicaments (PFNM), Santé Ontario',
    ),
    kind: 'criteria',
    outcome: text('Paid for, for those who meet the rules.', 'Payé, pour qui remplit les règles.'),
    conditions: [
      text(
        'The kidney cancer is advanced or has spread. It grew after at least 1 drug against blood vessel growth.',
        'Le cancer du rein est avancé ou s’est propagé. Il a progressé après au moins 1 médicament contre la formation de vaisseaux sanguins.',
      ),
      goodCondition,
      text(
        'The form records whether cancer in the brain is stable.',
        'Le formulaire note si un cancer au cerveau est stable.',
      ),
    ],
    factTrueAsOf: text('the form has no date', 'le formulaire n’a pas de date'),
    source: {
      title: 'Eligibility form: nivolumab, advanced/metastatic RCC',
      organisation: 'Cancer Care Ontario',
      readIn: text('a copy on the site studyres', 'une copie du site studyres'),
    },
  },
  {
    id: 'on-cco-cabozantinib-regimen',
    optionIds: ['cabozantinib'],
    setting: text('after a drug that acts on VEGF', 'après un médicament qui agit sur le VEGF'),
    jurisdiction: 'ON',
    body: text(
      'Drug formulary of Ontario Health (Cancer Care Ontario)',
      'Formulaire de Santé Ontario (Action Cancer Ontario)',
    ),
    kind: 'criteria',
    outcome: text(
      'Listed under the Exceptional Access Program (EAP). The formulary says that the regimen rests on evidence.',
      'Inscrit au Programme d’accès exceptionnel (PAE). Le formulaire dit que le protocole est fondé sur des données probantes.',
    ),
    conditions: [],
    factTrueAsOf: text('the page has no date', 'la page n’a pas de date'),
    source: {
      title: 'CABO regimen monograph 54016; drug monograph 60461',
      organisation: 'Cancer Care Ontario',
      url: 'https://www.cancercareontario.ca/drugformulary/regimens/monograph/54016',
    },
  },
];
