import { text } from '../../base/text.ts';
import { interferonAlfa2b5 } from '../trial/doses.ts';
import { kidneyTumourInPlace, notYetTreated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, chance, figure, ofSize, people, rate, reported } from '../trial/write.ts';

const surgeryFirst = arm(
  'nephrectomyInterferon',
  text('nephrectomy, then interferon alfa-2b', 'néphrectomie, puis interféron alfa-2b'),
  [interferonAlfa2b5],
  'cytoreductiveNephrectomy',
);
const interferon = arm(
  'interferonAlfa',
  text('interferon alfa-2b', 'interféron alfa-2b'),
  [interferonAlfa2b5],
  'interferonAlfa',
);

/** SWOG 8949 and EORTC 30947 (cytoreductive nephrectomy). */
export const flaniganCn: Trial = {
  id: 'flanigan-cn',
  name: text(
    'SWOG 8949 and EORTC 30947 (cytoreductive nephrectomy)',
    'SWOG 8949 et EORTC 30947 (néphrectomie de cytoréduction)',
  ),
  phase: '3',
  line: 'firstWithSurgery',
  setting: text('at the time of cytokines', 'à l’époque des cytokines'),
  population: text(
    'kidney cancer; performance status 0 or 1; 331 people in the two trials',
    'cancer du rein ; indice de performance 0 ou 1 ; 331 personnes dans les deux essais',
  ),
  design: text(
    'two randomised trials with one protocol, analysed together',
    'deux essais à répartition aléatoire de même protocole, analysés ensemble',
  ),
  plain: text(
    'People whose kidney cancer had spread, with the kidney tumour still there. Surgery to take out the kidney and then interferon was compared with interferon alone. That was before the drugs used today.',
    'Des personnes dont le cancer du rein s’était propagé, la tumeur du rein étant encore là. Une chirurgie pour enlever le rein, puis l’interféron, a été comparée à l’interféron seul. C’était avant les médicaments d’aujourd’hui.',
  ),
  tookIn: [notYetTreated, kidneyTumourInPlace],
  arms: [surgeryFirst, interferon],
  outcomes: [
    {
      id: 'os-swog-8949',
      endpoint: 'os',
      population: ofSize(
        246,
        people(
          text(
            'SWOG 8949 alone, 246 people (intention to treat)',
            'SWOG 8949 seul, 246 personnes (intention de traiter)',
          ),
        ),
      ),
      analysis: text('undated summary', 'sommaire non daté'),
      unit: 'months',
      figures: [figure('nephrectomyInterferon', 11.1), figure('interferonAlfa', 8.1)],
      rates: [rate(12, 49.7, 36.8)],
      chance: chance('0.05'),
      notes: [],
      citation: 'sec-wjc',
    },
    {
      id: 'os-eortc-30947',
      endpoint: 'os',
      population: ofSize(
        85,
        people(text('EORTC 30947 alone, 85 people', 'EORTC 30947 seul, 85 personnes')),
      ),
      analysis: text('undated summary', 'sommaire non daté'),
      unit: 'months',
      figures: [figure('nephrectomyInterferon', 17), figure('interferonAlfa', 7)],
      notes: [
        text(
          'The number of people is what is left of 331 without the other trial.',
          'Le nombre de personnes est ce qui reste de 331 sans l’autre essai.',
        ),
      ],
      citation: 'sec-wjc',
    },
    {
      id: 'os-combined',
      endpoint: 'os',
      population: people(
        text(
          'both trials together (intention to treat)',
          'les deux essais ensemble (intention de traiter)',
        ),
      ),
      analysis: reported(2004),
      unit: 'months',
      figures: [figure('nephrectomyInterferon', 13.6), figure('interferonAlfa', 7.8)],
      chance: chance('0.002'),
      notes: [
        text(
          'The report gives a 31% lower risk of death.',
          'La publication donne un risque de décès plus bas de 31 %.',
        ),
      ],
      citation: 'flanigan2004',
    },
  ],
  notes: [
    text(
      'Of the cytokine era: it does not tell what surgery adds to the drugs of today.',
      'De l’époque des cytokines : il ne dit pas ce que la chirurgie ajoute aux médicaments d’aujourd’hui.',
    ),
  ],
  citations: [
    {
      id: 'flanigan2004',
      kind: 'primary',
      authors: 'Flanigan RC, et al.',
      title: 'Cytoreductive nephrectomy in metastatic renal cancer: a combined analysis',
      journal: 'J Urol 171:1071-1076',
      medium: 'journal',
      year: 2004,
      doi: '10.1097/01.ju.0000110610.61545.ae',
      pmid: '14767273',
      read: 'abstract',
    },
    {
      id: 'sec-wjc',
      kind: 'secondary',
      authors: 'Wiki Journal Club',
      title: 'SWOG 8949',
      medium: 'openEncyclopedia',
      read: 'abstract',
    },
  ],
};
