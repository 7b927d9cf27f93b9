import {
  derive,
  type Edition,
  type Fact,
  groupBy,
  patientFormat,
  type RulebookPatient,
  readPatient,
} from '@renavigate/engine';
import { common } from '../../beside/common.ts';
import type { Facts } from '../../patients/worked-mark.ts';
import type { WorkedPatient } from '../../patients/worked-patient.ts';
import { workedPatients } from '../../patients/worked-patients.ts';

/** The facts of one term as a patient file states them. */
function statedOf(facts: readonly Fact[]): unknown {
  const [first] = facts;
  if (first?.kind === 'number') return first.stated;
  if (first?.kind !== 'includes') return first?.value;
  const those = (wanted: boolean) =>
    facts.flatMap((fact) =>
      fact.kind === 'includes' && fact.present === wanted ? [fact.value] : [],
    );
  return { includes: those(true), excludes: those(false) };
}

/** The facts in the terms of an edition alone: what else is known of the patient is told by what follows from it. */
function inTermsOf({ terms }: Edition, facts: Facts): Facts {
  const own = new Set(terms.map(({ id }) => id));
  const isOwn = ([term]: readonly [string, unknown]) => own.has(term);
  const stated = Object.entries(facts);
  if (stated.every(isOwn)) return facts;
  const { patient } = readPatient({ renavigate: patientFormat, facts }, common.terms);
  const known = [...derive(patient.facts, common).known.values()];
  const followed = [...groupBy(known, ({ term }) => term)].map(
    ([term, those]) => [term, statedOf(those)] as const,
  );
  return Object.fromEntries([...followed, ...stated].filter(isOwn));
}

/** What a file of the edition says of a worked patient; what else is expected of them is tested here. */
function inFile(edition: Edition, { id, story, facts, expected }: WorkedPatient): RulebookPatient {
  const { outsideScope, offered, undecided, stillUnknown } = expected;
  return {
    id,
    story,
    facts: inTermsOf(edition, facts),
    expected: {
      ...(outsideScope === undefined ? {} : { outsideScope }),
      offered,
      undecided,
      stillUnknown,
    },
  };
}

/** The worked patients of an edition, as a file of it holds them; none where it was tried on none here. */
export function patientsOf(edition: Edition): readonly RulebookPatient[] {
  return (workedPatients[edition.id] ?? []).map((patient) => inFile(edition, patient));
}
