import type { WhereFound, YesNoTerm } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';

type Words = readonly [en: string, fr: string];

interface Question {
  readonly id: string;
  /** A short noun phrase for the person, and for the team. */
  readonly label: { readonly patient: Words; readonly clinician: Words };
  readonly question: { readonly patient: Words; readonly clinician: Words };
  readonly why: Words;
  readonly whereFound: WhereFound;
  readonly whereToFind: Words;
}

/** A yes/no term from its words in both languages, each with one form for the person and one for the team. */
export function yesNo<const Id extends string>(asked: Question & { readonly id: Id }) {
  const { id, label, question, why, whereFound, whereToFind } = asked;
  return {
    kind: 'yesNo',
    id,
    label: voices(text(...label.patient), text(...label.clinician)),
    question: voices(text(...question.patient), text(...question.clinician)),
    why: text(...why),
    whereFound,
    whereToFind: text(...whereToFind),
  } as const satisfies YesNoTerm;
}
