import { text } from '../base/text.ts';
import { leaveOut } from './left-out.ts';

/** Trials of the research that no output holds, and weights that were not fit to show. */
export const trialsLeftOut = [
  ...leaveOut(
    'trials.json',
    text(
      'Its only figure was not read in a retrieved text.',
      'Son seul chiffre n’a pas été lu dans un texte obtenu.',
    ),
    'il2-select',
  ),
  ...leaveOut(
    'expert-weights.json',
    text('The row of the table was cut off.', 'La ligne du tableau était coupée.'),
    'esmo-mcbs/meteor',
  ),
  ...leaveOut(
    'expert-weights.json',
    text('No scorecard was retrieved.', 'Aucune fiche d’évaluation n’a été obtenue.'),
    'esmo-mcbs/immunotherapy-combinations',
  ),
  ...leaveOut(
    'expert-weights.json',
    text(
      'The lower bound looks like a misprint, so the interval is not shown.',
      'La borne inférieure semble être une coquille ; l’intervalle n’est donc pas montré.',
    ),
    'cochrane-2023/1#interval',
  ),
  ...leaveOut(
    'expert-weights.json',
    text(
      'Its certainty was not seen, and an estimate is shown only with its certainty.',
      'Son degré de certitude n’a pas été vu, et une estimation n’est montrée qu’avec le sien.',
    ),
    'cochrane-2023/pazopanib',
  ),
  ...leaveOut(
    'expert-weights.json',
    text(
      'The review gives no pooled estimate for all risk groups.',
      'La revue ne donne pas d’estimation groupée pour tous les groupes de risque.',
    ),
    'cochrane-2023/nivolumab-cabozantinib',
    'cochrane-2023/avelumab-axitinib',
  ),
  ...leaveOut(
    'trials.json',
    text(
      'Read again in 2026: the row read later stands in its place.',
      'Relu en 2026 : la rangée lue plus tard la remplace.',
    ),
    'checkmate-214/0',
    'checkmate-214/3',
    'checkmate-025/0',
    'contact-03/1',
    'tinivo-2/0',
  ),
];
