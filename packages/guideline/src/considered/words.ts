import type { Voices } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';

export const radiation = text(
  'A few sessions of strong radiation, aimed at small spots.',
  'Quelques séances de rayons forts, dirigés vers de petites taches.',
);

/** The plain word where no text was read. */
export const noTextHeld: Voices = voices(
  text(
    'No text that we hold speaks of this. That does not mean that it is wrong for you. Ask your team: “Could this help in my case?”',
    'Aucun texte que nous avons n’en parle. Cela ne veut pas dire que ce n’est pas pour vous. Demandez à votre équipe : « Est-ce que cela peut aider dans mon cas ? »',
  ),
  text(
    'No text that is held speaks of it; that is no advice against it. Ask the surgeon or the tumour board.',
    'Aucun texte détenu n’en parle ; ce n’est pas un avis contraire. Demander au chirurgien ou au comité des tumeurs.',
  ),
);
