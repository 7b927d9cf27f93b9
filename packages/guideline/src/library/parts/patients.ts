import type { RulebookPatient } from '@renavigate/engine/rulebook';
import type { WorkedPatient } from '../../patients/worked-patient.ts';
import { workedPatients } from '../../patients/worked-patients.ts';

/** What a file says of a worked patient; what else is expected of them is tested here. */
function inFile({ id, story, facts, expected }: WorkedPatient): RulebookPatient {
  const { outsideScope, offered, undecided, stillUnknown } = expected;
  return {
    id,
    story,
    facts,
    expected: {
      ...(outsideScope === undefined ? {} : { outsideScope }),
      offered,
      undecided,
      stillUnknown,
    },
  };
}

/** The worked patients of each edition as a file holds them, by its name. */
export const patients: Readonly<Record<string, readonly RulebookPatient[]>> = Object.fromEntries(
  Object.entries(workedPatients).map(([edition, all]) => [edition, all.map(inFile)]),
);
