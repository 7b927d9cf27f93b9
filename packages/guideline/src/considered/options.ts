import type { Option } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { radiation } from './words.ts';

/** Treatments that teams choose in some situations and that no held edition names. */
export const consideredOptions = {
  localRecurrenceResection: {
    id: 'localRecurrenceResection',
    group: 'surgery',
    label: voices(
      text(
        'Surgery to take out cancer that came back where the kidney was',
        'Chirurgie pour enlever un cancer revenu là où était le rein',
      ),
      text('resection of a local recurrence', 'résection d’une récidive locale'),
    ),
    description: text(
      'An operation to take out cancer in the place where the kidney was, or close to it.',
      'Une opération pour enlever un cancer là où était le rein, ou tout près.',
    ),
  },
  venaCavaThrombectomy: {
    id: 'venaCavaThrombectomy',
    group: 'surgery',
    label: voices(
      text(
        'Surgery to take out a clot of cancer in the large vein',
        'Chirurgie pour enlever un caillot de cancer dans la grosse veine',
      ),
      text('tumour thrombectomy (vena cava)', 'thrombectomie tumorale (veine cave)'),
    ),
    description: text(
      'An operation to take out cancer that grows inside the large vein of the belly.',
      'Une opération pour enlever un cancer qui croît dans la grosse veine du ventre.',
    ),
  },
  partialNephrectomy: {
    id: 'partialNephrectomy',
    group: 'surgery',
    label: voices(
      text(
        'Surgery to take out the tumour and keep the rest of the kidney',
        'Chirurgie pour enlever la tumeur et garder le reste du rein',
      ),
      text('partial nephrectomy', 'néphrectomie partielle'),
    ),
    description: text(
      'An operation that takes out the tumour only, so that the kidney goes on working.',
      'Une opération qui enlève seulement la tumeur, pour que le rein continue de fonctionner.',
    ),
  },
  stereotacticRadiation: {
    id: 'stereotacticRadiation',
    group: 'radiation',
    label: voices(
      text(
        'Precise, strong radiation of single spots (SBRT)',
        'Des rayons précis et forts sur des taches isolées (SBRT)',
      ),
      text('stereotactic body radiation therapy (SBRT)', 'radiothérapie stéréotaxique (SBRT)'),
    ),
    description: radiation,
  },
  brainRadiosurgery: {
    id: 'brainRadiosurgery',
    group: 'radiation',
    label: voices(
      text(
        'Precise, strong radiation of cancer in the brain (radiosurgery)',
        'Des rayons précis et forts sur le cancer au cerveau (radiochirurgie)',
      ),
      text(
        'stereotactic radiosurgery of brain metastases',
        'radiochirurgie stéréotaxique de métastases cérébrales',
      ),
    ),
    description: radiation,
  },
  boneAgents: {
    id: 'boneAgents',
    group: 'supportiveCare',
    label: voices(
      text('Drugs that make bones stronger', 'Des médicaments qui renforcent les os'),
      text(
        'bone-modifying agents (zoledronic acid, denosumab)',
        'agents osseux (acide zolédronique, dénosumab)',
      ),
    ),
    description: text(
      'Drugs for cancer in the bones. They act on the bone, not on the cancer itself.',
      'Des médicaments pour un cancer aux os. Ils agissent sur l’os, pas sur le cancer lui-même.',
    ),
  },
  platinumChemotherapy: {
    id: 'platinumChemotherapy',
    group: 'chemotherapy',
    label: voices(
      text(
        'Chemotherapy with a platinum drug',
        'Chimiothérapie avec un médicament à base de platine',
      ),
      text('platinum-based chemotherapy', 'chimiothérapie à base de platine'),
    ),
    description: text(
      'Chemotherapy for rare types of kidney cancer. It is given by a drip.',
      'Une chimiothérapie pour des types rares de cancer du rein. Elle est donnée par perfusion.',
    ),
  },
} as const satisfies Readonly<Record<string, Option>>;

/** The name of such a treatment. */
export type ConsideredName = keyof typeof consideredOptions;
