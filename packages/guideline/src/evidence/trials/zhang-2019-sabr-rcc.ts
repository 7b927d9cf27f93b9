import { text } from '../../base/text.ts';
import { notYetTreated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, figure, people, reported, sized } from '../trial/write.ts';

const radiation = arm(
  'stereotacticRadiation',
  text('stereotactic ablative radiation', 'radiothérapie stéréotaxique ablative'),
  [],
  'metastasisDirectedTherapy',
);

/** Stereotactic radiation for few metastases of kidney cancer (UT Southwestern). */
export const zhang2019SabrRcc: Trial = {
  id: 'zhang-2019-sabr-rcc',
  name: text(
    'Stereotactic radiation for few metastases of kidney cancer (UT Southwestern)',
    'Radiothérapie stéréotaxique pour peu de métastases du cancer du rein (UT Southwestern)',
  ),
  phase: 'retrospective',
  line: 'fewMetastases',
  setting: text(
    'few metastases, no drug treatment yet',
    'peu de métastases, aucun médicament encore',
  ),
  population: text(
    'kidney cancer; no drug treatment before',
    'cancer du rein ; aucun médicament auparavant',
  ),
  design: text(
    'one centre, records of 2007 to 2017, no comparison group',
    'un seul centre, dossiers de 2007 à 2017, sans groupe de comparaison',
  ),
  plain: text(
    'People with a few spots of spread from kidney cancer who had not had drugs. All got precise high-dose radiation to the spots. It was not compared with anything.',
    'Des personnes ayant quelques foyers de propagation d’un cancer du rein, sans médicaments auparavant. Toutes ont reçu une radiothérapie précise à forte dose sur ces foyers. Elle n’a été comparée à rien.',
  ),
  tookIn: [notYetTreated],
  arms: [sized(radiation, 47)],
  outcomes: [
    {
      id: 'local-control-at-2-years-metastases',
      endpoint: 'localControlAt2Years',
      population: people(text('88 treated metastases', '88 métastases traitées')),
      analysis: reported(2019),
      unit: 'percent',
      figures: [figure('stereotacticRadiation', 91.5)],
      notes: [
        text(
          'No toxicity of grade 3 or more was reported.',
          'Aucune toxicité de grade 3 ou plus n’a été signalée.',
        ),
      ],
      citation: 'zhang2019',
    },
  ],
  notes: [
    text(
      'There was no group to compare with, and only one centre.',
      'Il n’y avait pas de groupe à comparer, et un seul centre.',
    ),
  ],
  citations: [
    {
      id: 'zhang2019',
      kind: 'primary',
      authors: 'Zhang Y, et al.',
      title:
        'Stereotactic ablative radiation therapy used to defer systemic therapy in oligometastatic RCC',
      journal: 'Int J Radiat Oncol Biol Phys 105:367-375',
      medium: 'journal',
      year: 2019,
      doi: '10.1016/j.ijrobp.2019.07.023',
      pmid: '31377159',
      read: 'abstract',
    },
  ],
};
