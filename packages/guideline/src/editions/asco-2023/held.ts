import { defined, not, yes } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { sarcomatoid } from '../../terms/histology.ts';
import { allBut, everyNamedDrug } from '../shared/unheld.ts';
import { untreated } from './definitions.ts';

const later = not(defined(untreated));

/** The digest breaks off in recommendation 4.1; what follows it was not read. */
export const held = allBut(
  {
    id: 'asco-2023-4.1',
    label: text('recommendation 4.1', 'recommandation 4.1'),
    options: ['nivolumab', 'cabozantinib'],
    when: later,
    breaksOff: 'ASCO22-4.1',
  },
  {
    id: 'asco-2023-later-lines',
    label: text('drug treatment after the first', 'les médicaments après le premier traitement'),
    options: everyNamedDrug,
    when: later,
    orUnknown: true,
  },
  {
    id: 'asco-2023-sarcomatoid',
    label: text('sarcomatoid features', 'les traits sarcomatoïdes'),
    options: everyNamedDrug,
    when: yes(sarcomatoid),
  },
  {
    id: 'asco-2023-brain',
    label: text('spread to the brain', 'la propagation au cerveau'),
    options: ['brainSurgery'],
  },
  {
    id: 'asco-2023-metastases',
    label: text(
      'treatment of places of spread, bone and brain among them',
      'le traitement des foyers de propagation, dont les os et le cerveau',
    ),
    options: [
      'metastasisResection',
      'metastasisDirectedTherapy',
      'lungSurgery',
      'externalRadiation',
    ],
  },
);
