import { and, includes, not, or } from '@renavigate/engine';
import { oncologist as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { drugAnswers } from '../vocabulary/drugs.ts';
import { runningDrugs } from '../vocabulary/history.ts';
import { progressedOn } from '../vocabulary/treatment.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { everyDrugButChemotherapy } from './marked-options.ts';

/** A drug is being given on which the cancer has not grown: the lists are for choosing the next one. */
export const runningDrug: readonly ResearchedGuardrail[] = [
  {
    id: 'runningDrug',
    kind: 'question',
    label: voices(
      text('A cancer drug that you take now', 'Un médicament contre le cancer que vous prenez'),
      text('Systemic therapy in progress', 'Traitement systémique en cours'),
    ),
    options: everyDrugButChemotherapy,
    when: or(
      ...drugAnswers.map(({ id }) =>
        and(includes(runningDrugs, id), not(includes(progressedOn, id))),
      ),
    ),
    text: voices(
      text(
        'You take a cancer drug now, and the cancer has not grown on it. These lists are for choosing the next drug. Ask your team: “Is a change meant, and why?” Do not stop a drug on your own.',
        'Vous prenez un médicament contre le cancer, et le cancer n’a pas grossi avec lui. Ces listes servent à choisir le médicament suivant. Demandez à votre équipe : « Veut-on changer, et pourquoi ? » N’arrêtez pas un médicament de vous-même.',
      ),
      text(
        'Systemic therapy is in progress without recorded progression on it; the lists are for the choice of the next drug. Is a change meant, and why?',
        'Un traitement systémique est en cours sans progression notée ; les listes servent à choisir le médicament suivant. Un changement est-il prévu, et pourquoi ?',
      ),
    ),
    askWhom,
  },
];
