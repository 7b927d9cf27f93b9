import type { Edition, FactKey, Remark, Standing, Statement, Voices } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';

/** Said wherever access is told. */
export const accessIsNotAdvice: Voices = voices(
  text(
    'This tells what the province provides, and to whom. It does not say what is right for you.',
    'Ceci dit ce que la province fournit, et à qui. Cela ne dit pas ce qui vous convient.',
  ),
  text(
    'What the province provides, and to whom: access, not a recommendation. It is not counted among the guidelines.',
    'Ce que la province fournit, et à qui : l’accès, pas une recommandation. Cela ne compte pas parmi les guides.',
  ),
);

/** What each standing means of access; a protocol that does not speak of the person says so in its own words. */
export const accessWords: Readonly<Record<Exclude<Standing, 'notCovered'>, Voices>> = {
  offered: voices(
    text(
      'As far as we know, you fit this protocol.',
      'D’après ce qu’on sait, vous répondez à ce protocole.',
    ),
    text(
      'The conditions that were read are met.',
      'Les conditions qui ont été lues sont remplies.',
    ),
  ),
  notOffered: voices(
    text(
      'What we know of you does not fit this protocol. Ask your team: there may be another way to get it paid for.',
      'Ce qu’on sait de vous ne répond pas à ce protocole. Demandez à votre équipe : il y a peut-être une autre façon de le faire payer.',
    ),
    text(
      'A condition that was read is not met. Other protocols or a request for one patient were not read.',
      'Une condition lue n’est pas remplie. D’autres protocoles ou une demande pour un seul patient n’ont pas été lus.',
    ),
  ),
  undecided: voices(
    text(
      'Whether you fit this protocol depends on what is not known yet.',
      'Savoir si vous répondez à ce protocole dépend de ce qu’on ne sait pas encore.',
    ),
    text(
      'Whether its conditions are met depends on what is not known yet.',
      'Savoir si ses conditions sont remplies dépend de ce qui n’est pas encore connu.',
    ),
  ),
};

/** Said instead where the conditions are met and something is said beside them that no fact here can settle. */
export const accessMayTurn: Voices = voices(
  text(
    'What we know of you fits this protocol. What is marked below can still change that.',
    'Ce qu’on sait de vous répond à ce protocole. Ce qui est signalé plus bas peut encore changer cela.',
  ),
  text(
    'The conditions that could be looked at are met. What is marked below can still exclude.',
    'Les conditions qu’on a pu vérifier sont remplies. Ce qui est signalé plus bas peut encore exclure.',
  ),
);

/** What a place's protocol says of an option for one person. */
export interface Access {
  readonly edition: Edition;
  readonly standing: Standing;
  /** What would have to be known to decide; empty unless undecided. */
  readonly missing: readonly FactKey[];
  /** What the protocol says of the option. */
  readonly statements: readonly Statement[];
  readonly remarks: readonly Remark[];
}
