import { text } from '../../base/text.ts';
import { assessable, treated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, figure, reported, sized } from '../trial/write.ts';

const interleukin2 = arm(
  'highDoseInterleukin2',
  text('high-dose aldesleukin', 'aldesleukine à forte dose'),
  [
    text(
      'aldesleukin 600 000 or 720 000 IU/kg into a vein over 15 minutes every 8 hours, up to 14 doses in 5 days; again after 5 to 9 days; repeated every 6 to 12 weeks',
      'aldesleukine 600 000 ou 720 000 UI/kg dans une veine en 15 minutes toutes les 8 heures, jusqu’à 14 doses en 5 jours ; de nouveau après 5 à 9 jours ; répété toutes les 6 à 12 semaines',
    ),
  ],
  'highDoseInterleukin2',
);

/** High-dose interleukin-2 (Fyfe 1995). */
export const il2Fyfe1995: Trial = {
  id: 'il2-fyfe-1995',
  name: text('High-dose interleukin-2 (Fyfe 1995)', 'Interleukine-2 à forte dose (Fyfe 1995)'),
  phase: '2',
  line: 'mixed',
  setting: text('metastatic disease', 'maladie métastatique'),
  population: text(
    'kidney cancer; selected fit people; mixed earlier treatment',
    'cancer du rein ; personnes choisies en bonne forme ; traitements antérieurs divers',
  ),
  design: text(
    'seven phase 2 trials put together, no comparison group',
    'sept essais de phase 2 réunis, sans groupe de comparaison',
  ),
  plain: text(
    'Fit people whose kidney cancer had spread. All of them got interleukin-2 at a high dose. It was not compared with anything.',
    'Des personnes en bonne forme dont le cancer du rein s’était propagé. Toutes ont reçu de l’interleukine-2 à forte dose. Elle n’a été comparée à rien.',
  ),
  tookIn: [],
  arms: [sized(interleukin2, 255)],
  outcomes: [
    {
      id: 'orr',
      endpoint: 'orr',
      population: assessable,
      analysis: reported(1995),
      unit: 'percent',
      figures: [figure('highDoseInterleukin2', 14, [10, 19])],
      notes: [text('The interval is at the 90% level.', 'L’intervalle est au niveau de 90 %.')],
      citation: 'fyfe1995',
    },
    {
      id: 'cr',
      endpoint: 'cr',
      population: assessable,
      analysis: reported(1995),
      unit: 'percent',
      figures: [figure('highDoseInterleukin2', 5)],
      notes: [
        text(
          '12 people; the median length of the response was not reached.',
          '12 personnes ; la durée médiane de la réponse n’était pas atteinte.',
        ),
      ],
      citation: 'fyfe1995',
    },
    {
      id: 'died-from-treatment',
      endpoint: 'diedFromTreatment',
      population: treated,
      analysis: reported(1995),
      unit: 'percent',
      figures: [figure('highDoseInterleukin2', 4)],
      notes: [
        text(
          'Possibly or probably related to the treatment.',
          'Lien possible ou probable avec le traitement.',
        ),
      ],
      citation: 'fyfe1995',
    },
  ],
  notes: [
    text(
      'No comparison group: the figures do not tell what would have happened without it.',
      'Sans groupe de comparaison : les chiffres ne disent pas ce qui serait arrivé sans ce traitement.',
    ),
  ],
  citations: [
    {
      id: 'fyfe1995',
      kind: 'primary',
      authors: 'Fyfe G, et al.',
      title:
        'Results of treatment of 255 patients with metastatic RCC who received high-dose recombinant interleukin-2',
      journal: 'J Clin Oncol 13:688-696',
      medium: 'journal',
      year: 1995,
      read: 'abstract',
    },
  ],
};
