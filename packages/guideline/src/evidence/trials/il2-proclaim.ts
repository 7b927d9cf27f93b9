import { text } from '../../base/text.ts';
import { metastaticKidneyCancer } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, figure, reported, sized } from '../trial/write.ts';

const interleukin2 = arm(
  'highDoseInterleukin2',
  text('high-dose aldesleukin', 'aldesleukine à forte dose'),
  [],
  'highDoseInterleukin2',
);

/** PROCLAIM registry (high-dose interleukin-2). */
export const il2Proclaim: Trial = {
  id: 'il2-proclaim',
  name: text(
    'PROCLAIM registry (high-dose interleukin-2)',
    'Registre PROCLAIM (interleukine-2 à forte dose)',
  ),
  phase: 'registry',
  line: 'mixed',
  setting: text('metastatic disease', 'maladie métastatique'),
  population: text(
    'kidney cancer; selected people; mixed earlier treatment',
    'cancer du rein ; personnes choisies ; traitements antérieurs divers',
  ),
  design: text(
    'registry, people treated from 2005 to 2012, no comparison group',
    'registre, personnes traitées de 2005 à 2012, sans groupe de comparaison',
  ),
  plain: text(
    'People whose kidney cancer had spread and who were picked for interleukin-2 at a high dose. It was not compared with anything.',
    'Des personnes dont le cancer du rein s’était propagé et qui ont été choisies pour l’interleukine-2 à forte dose. Elle n’a été comparée à rien.',
  ),
  tookIn: [],
  followUpMonths: 46.6,
  arms: [sized(interleukin2, 192)],
  outcomes: [
    {
      id: 'cr',
      endpoint: 'cr',
      population: metastaticKidneyCancer,
      analysis: reported(2016),
      unit: 'percent',
      figures: [figure('highDoseInterleukin2', 6)],
      notes: [],
      citation: 'clark2016',
    },
    {
      id: 'orr',
      endpoint: 'orr',
      population: metastaticKidneyCancer,
      analysis: reported(2016),
      unit: 'percent',
      figures: [figure('highDoseInterleukin2', 15)],
      notes: [
        text(
          'Complete responses in 6%, partial ones in 9%.',
          'Réponses complètes chez 6 %, partielles chez 9 %.',
        ),
      ],
      citation: 'clark2016',
    },
    {
      id: 'os',
      endpoint: 'os',
      population: metastaticKidneyCancer,
      analysis: reported(2016),
      unit: 'months',
      figures: [figure('highDoseInterleukin2', 41)],
      notes: [
        text(
          'No death from the treatment among 362 people with melanoma or kidney cancer.',
          'Aucun décès dû au traitement chez 362 personnes atteintes d’un mélanome ou d’un cancer du rein.',
        ),
      ],
      citation: 'clark2016',
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
      id: 'clark2016',
      kind: 'primary',
      authors: 'PROCLAIM investigators',
      title: 'HD IL-2 survival in the current era',
      journal: 'Cancer Immunol Immunother',
      medium: 'journal',
      year: 2016,
      doi: '10.1007/s00262-016-1910-x',
      read: 'abstract',
    },
  ],
};
