import { type Conclusion, type Implication, includes, not, type Text } from '@renavigate/engine';
import type { DrugTerm } from './drug-classes.ts';
import { type DrugAnswer, drugAnswers } from './drugs.ts';
import { receivedDrugs } from './treatment.ts';

/** The conclusion that a drug was received, or was not. */
export function received(value: DrugAnswer, present: boolean): Conclusion {
  return { kind: 'includes', term: receivedDrugs.id, value, present };
}

/** What holds of a drug only if it was received. Takes the names of the implication and of its reverse. */
export function onlyIfReceived(
  term: DrugTerm,
  [then, otherwise]: readonly [then: string, otherwise: string],
  because: Text,
): readonly Implication[] {
  return drugAnswers.flatMap(({ id }) => [
    {
      id: `${then}-${id}`,
      when: includes(term, id),
      conclusion: received(id, true),
      because,
    },
    {
      id: `${otherwise}-${id}`,
      when: not(includes(receivedDrugs, id)),
      conclusion: { kind: 'includes', term: term.id, value: id, present: false },
      because,
    },
  ]);
}
