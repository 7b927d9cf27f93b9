import type { Statement, StatementKind, Text } from '@renavigate/engine';
import { text } from '../../base/text.ts';

type Row = readonly [kind: StatementKind, text: Text];

/** The recommendations that were read, in our own words. */
const rows = {
  '1.1': [
    'information',
    text(
      'Tissue from outside the kidney should ideally be compared with the first tumour. PAX8 and CAIX are among the markers (evidence high, strong).',
      'Le tissu prélevé hors du rein devrait idéalement être comparé à la première tumeur. PAX8 et CAIX sont parmi les marqueurs (preuves élevées, forte).',
    ),
  ],
  '1.2': [
    'information',
    text(
      'In some cases, spread may be diagnosed from scans alone. One is after an earlier kidney cancer, when a biopsy is hard. Another is measurable disease, above all within a year of the first diagnosis (evidence low, weak).',
      'Dans certains cas, la propagation peut être diagnostiquée par l’imagerie seule. C’en est un après un cancer du rein antérieur, quand une biopsie est difficile. C’en est un autre avec une maladie mesurable, surtout dans l’année du premier diagnostic (preuves faibles, faible).',
    ),
  ],
  '2.1': [
    'option',
    text(
      'Removing the kidney before drugs may be offered to selected patients. They have at best one IMDC factor. The surgery can remove most of their cancer (evidence high, strong).',
      'L’ablation du rein avant les médicaments peut être offerte à certains patients. Ils ont au mieux un facteur IMDC. La chirurgie peut enlever la plus grande partie de leur cancer (preuves élevées, forte).',
    ),
  ],
  '3.1': [
    'option',
    text(
      'Watching closely at first may be offered to selected patients. Their risk is favourable or intermediate. They have few or no symptoms. Or the look of the cells is favourable (histologic profile). Or it was a long time from nephrectomy to spread. Or the spread is limited (evidence moderate, strong).',
      'La surveillance active au début peut être offerte à certains patients. Leur risque est favorable ou intermédiaire. Ils ont peu ou pas de symptômes. Ou leur profil histologique est favorable. Ou le délai entre la néphrectomie et la propagation est long. Ou la propagation est limitée (preuves modérées, forte).',
    ),
  ],
  '3.2a': [
    'definition',
    text(
      'Patients who need drug treatment should be grouped by IMDC. Risk is favourable with no factor, intermediate with one or two, poor with three or more (evidence high, strong).',
      'Les patients qui ont besoin de médicaments devraient être groupés selon l’IMDC. Le risque est favorable sans facteur, intermédiaire avec un ou deux, défavorable avec trois ou plus (preuves élevées, forte).',
    ),
  ],
  '3.2b': [
    'option',
    text(
      'This is for intermediate or poor risk, when drug treatment is needed. A pair should be offered, here ipilimumab with nivolumab. Neither of the two kinds of pair is preferred (evidence high, strong).',
      'Ceci est pour un risque intermédiaire ou défavorable, quand il faut des médicaments. Une paire devrait être offerte, ici l’ipilimumab avec le nivolumab. Aucun des deux types de paire n’est préféré (preuves élevées, forte).',
    ),
  ],
  '3.2c': [
    'option',
    text(
      'This is for intermediate or poor risk, when drug treatment is needed. A pair should be offered, here a checkpoint inhibitor with a VEGF drug. Neither of the two kinds of pair is preferred (evidence high, strong).',
      'Ceci est pour un risque intermédiaire ou défavorable, quand il faut des médicaments. Une paire devrait être offerte, ici un inhibiteur de points de contrôle avec un médicament contre le VEGF. Aucun des deux types de paire n’est préféré (preuves élevées, forte).',
    ),
  ],
  '3.3': [
    'option',
    text(
      'This is for favourable risk, when drug treatment is needed. A checkpoint inhibitor with a VEGF drug may be offered (evidence high, strong).',
      'Ceci est pour un risque favorable, quand il faut des médicaments. Un inhibiteur de points de contrôle avec un médicament contre le VEGF peut être offert (preuves élevées, forte).',
    ),
  ],
  '3.4': [
    'option',
    text(
      'One drug alone may be offered. It is a VEGF drug or a checkpoint inhibitor. This is for selected patients. Their risk is favourable, or they have certain other medical problems (evidence moderate, strong).',
      'Un seul médicament peut être offert, contre le VEGF ou inhibiteur de points de contrôle. C’est pour certains patients de risque favorable, ou qui ont certains autres problèmes médicaux (preuves modérées, forte).',
    ),
  ],
  '3.5': [
    'option',
    text(
      'High-dose interleukin-2 may be considered as first treatment. No signs (criteria) were found that tell whom it helps. It is for centres with experience. Newer immunotherapy has largely replaced it (evidence moderate, weak).',
      'L’interleukine-2 à forte dose peut être envisagée comme premier traitement. Aucun critère n’a été trouvé pour dire à qui elle profite. Elle est réservée aux centres expérimentés, et l’immunothérapie plus récente l’a en grande partie remplacée (preuves modérées, faible).',
    ),
  ],
  '3.6': [
    'option',
    text(
      'Ipilimumab, nivolumab and cabozantinib all together are not recommended. Harms outweigh benefits. Three drugs together belong in a trial only (update of 2023; evidence high, strong).',
      'L’ipilimumab, le nivolumab et le cabozantinib tous ensemble ne sont pas recommandés. Les méfaits dépassent les bienfaits. Trois médicaments ensemble n’ont leur place que dans un essai (mise à jour de 2023 ; preuves élevées, forte).',
    ),
  ],
  '4.1': [
    'information',
    text(
      'Second line: nivolumab or cabozantinib should be offered. The text that was read breaks off before it says to whom, so no rule is made from it.',
      'Deuxième intention : le nivolumab ou le cabozantinib devrait être offert. Le texte lu s’interrompt avant de dire à qui ; aucune règle n’en est donc tirée.',
    ),
  ],
} as const satisfies Readonly<Record<string, Row>>;

/** Every statement that is held of this edition. */
export const statements: readonly Statement[] = Object.entries(rows).map(
  ([number, [kind, wording]]) => ({
    id: `ASCO22-${number}`,
    kind,
    locator: text(`recommendation ${number}`, `recommandation ${number}`),
    text: wording,
  }),
);
