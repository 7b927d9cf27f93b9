import { no } from '@renavigate/engine';
import { oncologistAndSurgeon as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { everyOptionOf } from '../editions/shared/unheld.ts';
import { wellEnoughForSurgery } from '../terms/fitness.ts';
import type { ResearchedGuardrail } from './guardrail.ts';

/** An operation, and somebody who is recorded as not well enough for one: most lists do not ask for that. */
export const surgery: readonly ResearchedGuardrail[] = [
  {
    id: 'surgery-notWellEnough',
    kind: 'question',
    label: voices(
      text('An operation, and how well you are', 'Une opération et votre état de santé'),
      text('Recorded: not well enough for surgery', 'Noté : état ne permettant pas de chirurgie'),
    ),
    options: everyOptionOf('surgery'),
    when: no(wellEnoughForSurgery),
    text: voices(
      text(
        'The answers say that you are not well enough for surgery. Ask your team: “Could I cope with this operation? What else could be done for this place?”',
        'Les réponses disent que votre état ne permet pas de chirurgie. Demandez à votre équipe : « Est-ce que je supporterais cette opération ? Que peut-on faire d’autre à cet endroit ? »',
      ),
      text(
        'The record says that the patient is not well enough for surgery. Is that so for this operation too, and what else can be done locally?',
        'Le dossier dit que l’état du patient ne permet pas de chirurgie. Est-ce vrai aussi de cette opération, et que peut-on faire d’autre localement ?',
      ),
    ),
    askWhom,
  },
];
