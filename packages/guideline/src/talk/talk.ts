import { no, type Talk } from '@renavigate/engine';
import { treatmentWanted } from '../vocabulary/treatment.ts';
import { bloodResults, dayToDay, illnesses, time, type } from './health-pages.ts';
import { bother, forWhom, where, wish } from './person-pages.ts';
import { afterOperation, course, drugs } from './treatment-pages.ts';
import { talkWords } from './words.ts';

/**
 * What a person is asked before the first answer, in the order that a kind nurse would use. That these pages are enough
 * is measured: see docs/person-way.md.
 */
export const talk: Talk = {
  pages: [
    forWhom,
    where,
    bother,
    wish,
    type,
    drugs,
    course,
    afterOperation,
    dayToDay,
    time,
    bloodResults,
    illnesses,
  ],
  ends: no(treatmentWanted),
  ended: {
    heading: talkWords([
      'You want care without cancer treatment',
      'Vous voulez des soins sans traitement du cancer',
    ]),
    text: talkWords([
      'Then you are answered about comfort, help at home and whom to call. Treatments are set aside. You can change your mind at any time.',
      'Vous aurez alors une réponse sur le confort, l’aide à la maison et qui appeler. Les traitements sont mis de côté. Vous pouvez changer d’avis à tout moment.',
    ]),
    back: talkWords(['Go back to this question', 'Revenir à cette question']),
  },
};
