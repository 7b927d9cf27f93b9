import type { OneOfTerm, Said, SeveralOfTerm, TalkChoice, YesNoTerm } from '@renavigate/engine';
import { noLabel, notKnown, yesLabel } from './words.ts';

export const saysYes = ({ id }: YesNoTerm): Said => ({ kind: 'yesNo', term: id, value: true });
export const saysNo = ({ id }: YesNoTerm): Said => ({ kind: 'yesNo', term: id, value: false });

export function saysOne<Term extends OneOfTerm>(
  { id }: Term,
  value: Term['values'][number]['id'],
): Said {
  return { kind: 'oneOf', term: id, value };
}

export function saysThere<Term extends SeveralOfTerm>(
  { id }: Term,
  ...values: readonly Term['values'][number]['id'][]
): readonly Said[] {
  return values.map((value) => ({ kind: 'includes', term: id, value, present: true }));
}

export function saysNotThere<Term extends SeveralOfTerm>(
  { id }: Term,
  ...values: readonly Term['values'][number]['id'][]
): readonly Said[] {
  return values.map((value) => ({ kind: 'includes', term: id, value, present: false }));
}

/** That none of a whole list is there. */
export function saysNone({ id, values }: SeveralOfTerm): readonly Said[] {
  return values.map(({ id: value }) => ({ kind: 'includes', term: id, value, present: false }));
}

/** Yes, no, and “I don’t know”, for a question that a term asks as it stands. */
export function yesNoChoices(term: YesNoTerm): readonly TalkChoice[] {
  return [
    { id: 'yes', label: yesLabel, says: [saysYes(term)] },
    { id: 'no', label: noLabel, says: [saysNo(term)] },
    notKnown,
  ];
}

/** Every value of a term, each as a choice. */
export function saysEach(term: OneOfTerm): readonly TalkChoice[] {
  return term.values.map(({ id, label }) => ({ id, label, says: [saysOne(term, id)] }));
}
