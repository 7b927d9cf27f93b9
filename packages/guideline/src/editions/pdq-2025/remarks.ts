import { and, defined, is, not, type Remark, yes } from '@renavigate/engine';
import { both, text, voices } from '../../base/text.ts';
import type { CatalogueOption } from '../../options/catalogue.ts';
import { drugsOf } from '../../options/drugs-of.ts';
import { adjuvantTherapyGiven, checkpointInhibitorOnlyAdjuvant } from '../../terms/adjuvant.ts';
import { histology } from '../../terms/histology.ts';
import {
  checkpointInhibitorGiven,
  thirdLineOrLater,
  untreated,
  vegfDrugGiven,
} from './definitions.ts';
import { drugsAgain } from './recommendations.ts';
import { rows } from './rows.ts';

interface SummaryRemark extends Remark {
  readonly options: readonly CatalogueOption[];
}

const drugOptions = [
  ...new Set(rows.map(({ option }) => option).filter((option) => drugsOf[option].length > 0)),
];

/** Where the summary contradicts itself, or read word by word says what it can hardly mean. */
const contradictions: readonly SummaryRemark[] = [
  {
    id: 'pdq-2025-nivolumab-again',
    kind: 'doubt',
    options: ['nivolumab'],
    when: defined(checkpointInhibitorGiven),
    text: voices(
      text(
        'You have had a drug of this kind before. The list asks only for an earlier VEGF drug, such as axitinib, even if immunotherapy was given with it. Ask your team before you think of this option.',
        'Vous avez déjà reçu un médicament de ce genre. La liste demande seulement un médicament contre le VEGF, comme l’axitinib, même s’il a été donné avec une immunothérapie. Parlez-en à votre équipe avant de penser à ce choix.',
      ),
      text(
        'Read word by word, the list has nivolumab after axitinib even when pembrolizumab was given with it. It does not speak of a second checkpoint inhibitor.',
        'Lue mot à mot, la liste prévoit le nivolumab après l’axitinib même si le pembrolizumab a été donné avec lui. Elle ne parle pas d’un second inhibiteur de points de contrôle.',
      ),
    ),
    statements: ['PDQ25-013'],
  },
  {
    id: 'pdq-2025-longer-survival',
    kind: 'doubt',
    options: ['nivolumab', 'cabozantinib'],
    when: not(defined(untreated)),
    text: both(
      'The summary says that after a drug against blood vessels only nivolumab has made people live longer. It also reports longer survival with cabozantinib. The two do not agree.',
      'Le sommaire dit qu’après un médicament contre les vaisseaux sanguins, seul le nivolumab a fait vivre plus longtemps. Il rapporte aussi une survie plus longue avec le cabozantinib. Les deux ne s’accordent pas.',
    ),
    statements: ['PDQ25-013', 'PDQ25-015'],
  },
  {
    id: 'pdq-2025-pazopanib-late',
    kind: 'doubt',
    options: ['pazopanib'],
    text: both(
      'The summary lists pazopanib for third- and fourth-line treatment only. Yet it describes trials of it as first treatment.',
      'Le sommaire n’inscrit le pazopanib qu’en troisième et en quatrième intention. Pourtant, il décrit des essais où il était le premier traitement.',
    ),
    statements: ['PDQ25-019'],
  },
];

/** What the summary leaves open. */
const gaps: readonly SummaryRemark[] = [
  {
    id: 'pdq-2025-no-item',
    kind: 'doubt',
    options: ['nivolumab', 'lenvatinibEverolimus', 'cabozantinib', 'belzutifan'],
    when: and(
      not(defined(untreated)),
      defined(checkpointInhibitorGiven),
      not(defined(vegfDrugGiven)),
    ),
    silence: both(
      'its list has a gap here, which is not advice against it',
      'sa liste a un vide ici, ce qui n’est pas un avis contre ce choix',
    ),
    text: both(
      'After immunotherapy without a VEGF drug, nothing on the second-line list fits. Every drug on it asks for an earlier VEGF drug. That is a gap in the list, not advice against these drugs.',
      'Après une immunothérapie sans médicament contre le VEGF, rien ne convient dans la liste de deuxième intention. Chaque médicament y demande un médicament contre le VEGF donné avant. C’est un vide de la liste, et non un avis contre ces médicaments.',
    ),
    statements: ['PDQ25-013', 'PDQ25-014', 'PDQ25-015', 'PDQ25-016'],
  },
  {
    id: 'pdq-2025-drugs-again',
    kind: 'doubt',
    options: drugsAgain.map(({ option }) => option),
    when: defined(thirdLineOrLater),
    text: both(
      'The third- and fourth-line list takes in any drug of the lists before it. It does not speak of drugs that were already given, or that stopped working.',
      'La liste de troisième et de quatrième intention reprend tout médicament des listes précédentes. Elle ne parle pas des médicaments déjà donnés, ni de ceux qui ont cessé d’agir.',
    ),
    statements: ['PDQ25-025'],
  },
  {
    id: 'pdq-2025-not-clear-cell',
    kind: 'doubt',
    options: drugOptions.filter((option) => option !== 'temsirolimus' && option !== 'belzutifan'),
    when: not(is(histology, 'clearCell')),
    text: both(
      'The list does not ask for the type of kidney cancer, though nearly all trials behind it were in the clear cell type.',
      'La liste ne demande pas le type de cancer du rein, bien que presque tous les essais sur lesquels elle repose aient porté sur le type à cellules claires.',
    ),
    statements: ['PDQ25-002', 'PDQ25-013', 'PDQ25-019'],
  },
  {
    id: 'pdq-2025-after-adjuvant',
    kind: 'doubt',
    options: drugOptions,
    when: and(yes(adjuvantTherapyGiven), yes(checkpointInhibitorOnlyAdjuvant)),
    text: both(
      'The summary does not speak of cancer that comes back after immunotherapy given only after surgery. Tell your team the date of the last dose.',
      'Le sommaire ne parle pas du cancer qui revient après une immunothérapie donnée seulement après une chirurgie. Dites à votre équipe la date de la dernière dose.',
    ),
    statements: ['PDQ25-028'],
  },
  {
    id: 'pdq-2025-interleukin-2',
    kind: 'doubt',
    options: ['highDoseInterleukin2'],
    text: both(
      'The list says “interleukin-2” without a dose. What the summary reports of lasting effect is for the high dose, so we hold it as that.',
      'La liste dit « interleukine-2 » sans dose. L’effet durable que rapporte le sommaire concerne la forte dose ; nous la lisons donc ainsi.',
    ),
    statements: ['PDQ25-011'],
  },
  {
    id: 'pdq-2025-belzutifan-weight',
    kind: 'doubt',
    options: ['belzutifan'],
    text: both(
      'The drug held the cancer back for longer, but people did not live longer. The summary itself doubts how much that matters. It tells of an approval in the United States, not in Canada.',
      'Le sommaire lui-même doute de l’importance d’un cancer freiné plus longtemps sans que les gens vivent plus longtemps. Il parle d’une approbation aux États-Unis, non au Canada.',
    ),
    statements: ['PDQ25-016'],
  },
  {
    id: 'pdq-2025-trials',
    kind: 'doubt',
    options: ['clinicalTrial'],
    silence: both(
      'speaks only of newly diagnosed people',
      'ne parle que des personnes nouvellement diagnostiquées',
    ),
    text: both(
      'The summary says this of newly diagnosed people. It does not say that others cannot take part: ask your team.',
      'Le sommaire le dit des personnes nouvellement diagnostiquées. Il ne dit pas que les autres ne peuvent pas participer : demandez à votre équipe.',
    ),
    statements: ['PDQ25-030'],
  },
];

/** What to say beside the options. */
export const remarks: readonly SummaryRemark[] = [...contradictions, ...gaps];
