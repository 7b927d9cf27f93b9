import { text, voices } from '../base/text.ts';

/** How an edition stands to an option, and why, in a few words. */
export const compareWords = {
  advisedAgainst: text('Advised against', 'Déconseillé'),
  silent: voices(
    text('does not speak to your situation', 'ne parle pas de votre situation'),
    text('does not speak to this patient', 'ne parle pas de ce patient'),
  ),
  dependsOn: text('depends on', 'dépend de'),
  noneOf: text('none of the {count} that count here', 'aucun des {count} qui comptent ici'),
};
