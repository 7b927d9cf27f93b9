import { amount, compare, measured } from '@renavigate/engine';
import { oncologist as askWhom } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { optionCatalogue } from '../options/catalogue.ts';
import { drugsOf } from '../options/drugs-of.ts';
import { age as years } from '../terms/person.ts';
import type { ResearchedGuardrail } from './guardrail.ts';

/** Two drugs or more together, by name or as a kind. */
const together = optionCatalogue
  .map(({ id }) => id)
  .filter((id) => drugsOf[id].length > 1 || id === 'checkpointInhibitorWithVegfDrug');

/** Drugs together, and somebody of high age. Where the border lies is ours: no text was read that draws one. */
export const age: readonly ResearchedGuardrail[] = [
  {
    id: 'age',
    kind: 'question',
    label: voices(
      text('Your age, and two drugs together', 'Votre âge et deux médicaments ensemble'),
      text('High age with a combination', 'Âge élevé et association'),
    ),
    options: together,
    when: compare(measured(years), '>=', amount(75, 'a')),
    text: voices(
      text(
        'No text that we checked says what age by itself means for this choice. Ask your team: “Should you look at my strength, my memory, my other illnesses and my other drugs before two drugs are chosen?”',
        'Aucun texte que nous avons vérifié ne dit ce que l’âge change, à lui seul, pour ce choix. Demandez à votre équipe : « Faut-il regarder mes forces, ma mémoire, mes autres maladies et mes autres médicaments avant de choisir deux médicaments ? »',
      ),
      text(
        'No checked text says what age alone means for this option. Is a geriatric assessment wanted before a combination, and would a single drug do?',
        'Aucun texte vérifié ne dit ce que l’âge seul change pour cette option. Faut-il une évaluation gériatrique avant une association, et un seul médicament suffirait-il ?',
      ),
    ),
    askWhom,
  },
];
