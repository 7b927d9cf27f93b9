import { patientFormat, readPatient, type SeveralOfTerm, type TermId } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import type { Answer } from '@renavigate/web/answers';
import { linkOf } from '@renavigate/web/link';
import type { Facts } from './interview.ts';

/** The answers that state the facts of a patient file; what a list leaves open, it leaves open. */
function answersOf(facts: Facts): ReadonlyMap<TermId, Answer> {
  const { patient } = readPatient({ renavigate: patientFormat, facts }, common.terms);
  const answers = new Map<TermId, Answer>();
  for (const fact of patient.facts) {
    if (fact.kind === 'yesNo' || fact.kind === 'oneOf') {
      const { kind, value } = fact;
      answers.set(fact.term, kind === 'yesNo' ? { kind, value } : { kind, value });
    } else if (fact.kind === 'number') answers.set(fact.term, { kind: 'number', ...fact.stated });
  }
  const lists = common.terms.filter((term): term is SeveralOfTerm => term.kind === 'severalOf');
  for (const term of lists) {
    const own = patient.facts.flatMap((fact) =>
      fact.kind === 'includes' && fact.term === term.id ? [fact] : [],
    );
    if (own.length === 0) continue;
    const chosen = own.filter(({ present }) => present).map(({ value }) => value);
    const offered = term.values.map(({ id }) => id);
    answers.set(term.id, {
      kind: 'severalOf',
      chosen,
      offered,
      sure: own.length === offered.length,
    });
  }
  return answers;
}

/** The part of an address that opens the app with the facts of a patient file, and what else a person did. */
export function linkTo(facts: Facts, extras: Parameters<typeof linkOf>[1] = {}): string {
  return `#${linkOf(answersOf(facts), extras)}`;
}
