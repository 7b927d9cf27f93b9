import type { Option } from '@renavigate/engine';
import { both, text, voices } from '../base/text.ts';

/** Watching, care for how a person feels, and trials. */
export const careOptions = [
  {
    id: 'activeSurveillance',
    group: 'watching',
    label: voices(
      text(
        'Watching closely, with no cancer treatment for now (active surveillance)',
        'Surveillance étroite, sans traitement du cancer pour l’instant (surveillance active)',
      ),
      text('active surveillance', 'surveillance active'),
    ),
    description: text(
      'Regular scans and visits. Treatment starts when the cancer grows or causes problems.',
      'Des examens et des visites à intervalles réguliers. Le traitement commence quand le cancer grossit ou cause des malaises.',
    ),
  },
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
