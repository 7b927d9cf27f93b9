import type { Statement } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { statementsOf } from '../shared/table.ts';
import { firstLineRows, secondLineRows, thirdLineRows } from './rows.ts';

const firstLine = text(
  'Stage IV and recurrent: first-line list',
  'Stade IV et récidive : liste de première intention',
);
const secondLine = text(
  'Stage IV and recurrent: second-line list',
  'Stade IV et récidive : liste de deuxième intention',
);
const thirdLine = text(
  'Stage IV and recurrent: third- and fourth-line list',
  'Stade IV et récidive : liste de troisième et de quatrième intention',
);

const others: readonly Statement[] = [
  {
    id: 'PDQ25-025',
    kind: 'option',
    locator: thirdLine,
    text: text(
      'Third- and fourth-line list: any drug of the first-line or second-line list.',
      'C’est la liste de troisième et de quatrième intention. Elle reprend tout médicament de la liste de première ou de deuxième intention.',
    ),
  },
  {
    id: 'PDQ25-026',
    kind: 'option',
    locator: text(
      'Resection of oligometastatic disease; introduction',
      'Résection de la maladie oligométastatique ; introduction',
    ),
    text: text(
      'Some people have one or a few spots of spread that surgery can take out, also in the brain. Selected people may benefit from this surgery. This is more so when a long time has passed since the kidney was taken out.',
      'Il y a parfois une seule ou quelques taches de cancer qu’une chirurgie peut enlever, même au cerveau. Elle peut profiter à certaines personnes. C’est davantage le cas quand beaucoup de temps s’est passé depuis l’ablation du rein.',
    ),
  },
  {
    id: 'PDQ25-027',
    kind: 'option',
    locator: text('Local Therapy', 'Traitement local'),
    text: text(
      'This is for disease that cannot be taken out or has spread. The blood supply of the tumour may be blocked. External radiation may be given, or the kidney taken out. Each can help with symptoms from the kidney tumour, or with hormones or cytokines that it makes.',
      'Ceci vaut quand la maladie n’est pas résécable ou s’est propagée. On peut bloquer le sang de la tumeur (embolisation), donner une radiothérapie externe ou enlever le rein. Chacun de ces gestes peut aider contre les symptômes de la tumeur du rein, ou contre les hormones ou cytokines qu’elle produit.',
    ),
  },
  {
    id: 'PDQ25-028',
    kind: 'condition',
    locator: text('paragraph under the lists', 'paragraphe sous les listes'),
    text: text(
      'When the cancer has come back or grows, the choice depends on three things. They are earlier treatment, where the cancer is, and the person.',
      'Quand le cancer est revenu ou grossit, le choix dépend de trois choses. Ce sont les traitements déjà donnés, l’endroit et la personne.',
    ),
  },
  {
    id: 'PDQ25-029',
    kind: 'information',
    locator: text('Chemotherapy', 'Chimiothérapie'),
    text: text(
      'Chemotherapy has seldom shrunk this cancer in any regimen that was studied well.',
      'La chimiothérapie a rarement fait diminuer ce cancer, dans tous les protocoles bien étudiés.',
    ),
  },
  {
    id: 'PDQ25-030',
    kind: 'option',
    locator: text('Treatment Option Overview', 'Aperçu des options de traitement'),
    text: text(
      'All newly diagnosed people are candidates for clinical trials.',
      'Toutes les personnes nouvellement diagnostiquées sont candidates à un essai clinique.',
    ),
  },
];

/** Every statement that is held of this edition. */
export const statements: readonly Statement[] = [
  ...statementsOf(firstLineRows, firstLine),
  ...statementsOf(secondLineRows, secondLine),
  ...statementsOf(thirdLineRows, thirdLine),
  ...others,
];
