import {
  and,
  type Conclusion,
  type Expression,
  type Implication,
  includes,
  not,
  or,
  type Text,
} from '@renavigate/engine';
import { type DrugTerm, unnamedDrugs } from './drug-classes.ts';
import { type Drug, type DrugAnswer, drugAnswers } from './drugs.ts';
import { receivedDrugs } from './treatment.ts';

/** The conclusion that a drug was received, or was not. */
export function received(value: DrugAnswer, present: boolean): Conclusion {
  return { kind: 'includes', term: receivedDrugs.id, value, present };
}

/**
 * What holds of a drug only if it was received. A drug of which one answer tells the kind alone may be one that another
 * answer names: it is a further drug only where no drug of the kind that is known by name was received.
 */
export function onlyIfReceived(
  term: DrugTerm,
  [then, otherwise]: readonly [then: string, otherwise: string],
  because: Text,
): readonly Implication[] {
  return drugAnswers.flatMap(({ id }) => [
    {
      id: `${then}-${id}`,
      when: andNoneOfKind(id, includes(term, id)),
      conclusion: received(id, true),
      because,
    },
    {
      id: `${otherwise}-${id}`,
      when: andNoneOfKind(id, not(includes(receivedDrugs, id))),
      conclusion: { kind: 'includes', term: term.id, value: id, present: false },
      because,
    },
  ]);
}

/** The condition; of an answer that tells the kind alone, and no drug of the kind that is known by name was received. */
function andNoneOfKind(answer: DrugAnswer, condition: Expression): Expression {
  const drugs: readonly Drug[] = unnamedDrugs.find(({ id }) => id === answer)?.drugs ?? [];
  if (drugs.length === 0) return condition;
  return and(condition, not(or(...drugs.map((id) => includes(receivedDrugs, id)))));
}
