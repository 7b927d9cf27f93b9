import { defined, not, type Text } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { assumedFor, type Cell, statedBy } from '../shared/table.ts';
import { thirdLineOrLater, untreated } from './definitions.ts';

/** The first-line list: for people without drug treatment for advanced cancer. */
export const firstLine: Cell = {
  label: text('First-line list', 'Liste de première intention'),
  conditions: (row) => [statedBy(row, defined(untreated))],
};

/** The second-line list, and why it is read for later lines too. */
function laterToo(because: Text): Cell {
  return {
    label: text('Second-line list', 'Liste de deuxième intention'),
    conditions: (row) => [assumedFor(row, not(defined(untreated)), because)],
  };
}

/** The second-line list, for its drugs. */
export const secondLine = laterToo(
  text(
    'The list is headed second-line therapy. We read it for anyone who has had cancer drugs before. For the third- and fourth-line list takes its drugs in again.',
    'La liste a pour titre traitement de deuxième intention. Nous la lisons pour toute personne déjà traitée par médicaments. En effet, la liste de troisième et de quatrième intention reprend les siens.',
  ),
);

/** The second-line list, for radiation. */
export const secondLineRadiation = laterToo(
  text(
    'The list is headed second-line therapy. We read it for anyone who has had cancer drugs before. Nothing says that radiation no longer eases symptoms in later lines.',
    'La liste a pour titre traitement de deuxième intention. Nous la lisons pour toute personne déjà traitée par médicaments. Rien ne dit que la radiothérapie ne soulage plus les symptômes ensuite.',
  ),
);

/** The third- and fourth-line list: for people with two lines of drugs or more. */
export const thirdLine: Cell = {
  label: text('Third- and fourth-line list', 'Liste de troisième et de quatrième intention'),
  conditions: (row) => [statedBy(row, defined(thirdLineOrLater))],
};
