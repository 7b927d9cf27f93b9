import { no, yes } from '@renavigate/engine';
import { oncologist as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { limitedLifeExpectancy } from '../terms/symptoms.ts';
import { treatmentWanted } from '../vocabulary/treatment.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { everyCancerTreatment as options } from './marked-options.ts';

/** What a person wants, and how much time there may be. Care for comfort is never marked. */
export const wishes: readonly ResearchedGuardrail[] = [
  {
    id: 'treatmentNotWanted',
    kind: 'caution',
    label: voices(
      text('Your wish: no treatment of the cancer', 'Votre souhait : pas de traitement du cancer'),
      text('Cancer treatment not wanted', 'Traitement anticancéreux non souhaité'),
    ),
    options,
    when: no(treatmentWanted),
    text: voices(
      text(
        'This goes against what you want now. Palliative care helps you live as well as you can, and it can start at any time. Tell your team what matters most to you. Ask who can help with pain and other troubles.',
        'Cela va contre ce que vous voulez en ce moment. Les soins palliatifs aident à vivre le mieux possible, et peuvent commencer à tout moment. Dites à votre équipe ce qui compte le plus pour vous. Demandez qui peut aider pour la douleur et les autres malaises.',
      ),
      text(
        'Against the recorded wish. Palliative care is about comfort and quality of life and can support a person from diagnosis on. Review the wish with the patient; do not put treatment first.',
        'Contraire au souhait noté. Les soins palliatifs visent le confort et la qualité de vie et peuvent accompagner dès le diagnostic. Revoir ce souhait avec le patient ; ne pas mettre un traitement en premier.',
      ),
    ),
    askWhom,
    sources: safety(254),
  },
  {
    id: 'limitedLifeExpectancy',
    kind: 'caution',
    label: voices(
      text('When time may be short', 'Quand le temps est peut-être compté'),
      text('Limited life expectancy', 'Espérance de vie limitée'),
    ),
    options,
    when: yes(limitedLifeExpectancy),
    text: voices(
      text(
        'Treatment takes time to work, and time is what may be short. Palliative care can help with or without it. No text that we read gives a number of months. Ask your team: “What could this bring me in the time I may have, and what would it cost me?”',
        'Un traitement met du temps à agir, et le temps est peut-être compté. Les soins palliatifs peuvent aider, avec ou sans lui. Aucun texte que nous avons lu ne donne un nombre de mois. Demandez à votre équipe : « Que peut-il m’apporter dans le temps que j’ai peut-être, et que va-t-il me coûter ? »',
      ),
      text(
        'Recorded: limited life expectancy. Is benefit to be expected within it? Palliative care, brought in early, helps people choose by their own values. No number of months was read in any text.',
        'Noté : espérance de vie limitée. Un bienfait est-il à prévoir dans ce délai ? Les soins palliatifs, offerts tôt, aident à choisir selon ses propres valeurs. Aucun nombre de mois n’a été lu dans un texte.',
      ),
    ),
    askWhom,
    sources: safety(254),
  },
];
