import { derive, type Edition, readPatient, type Standing } from '@renavigate/engine';
import { common, editions, type WorkedPatient, workedPatients } from '@renavigate/guideline';
import type { ContractCase } from './case.ts';

/** The worked patients of every edition, as a person wrote down what is said to them. */
export const workedCases: readonly ContractCase[] = editions.flatMap((edition) =>
  (workedPatients[edition.id] ?? []).flatMap((patient) => caseOf(edition, patient)),
);

/** Contradicting facts are left out before an edition is asked: such patients are told of by `advise` alone. */
function caseOf(edition: Edition, { id, facts, expected }: WorkedPatient): readonly ContractCase[] {
  if (expected.problems !== undefined) return [];
  const { patient } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
  // What follows by way of terms that the edition lacks comes to it as a fact, as it does beside other editions.
  const { known } = derive(patient.facts, common);
  const own = new Set(edition.terms.map((term) => term.id));
  const standingOf = (option: string): Standing => {
    if (expected.outsideScope) return 'notCovered';
    if (expected.offered.includes(option)) return 'offered';
    return expected.undecided.includes(option) ? 'undecided' : 'notOffered';
  };
  const standings = Object.fromEntries(
    edition.options.map((option) => [option.id, standingOf(option.id)]),
  );
  return [
    {
      name: `${edition.id}/${id}`,
      edition,
      facts: [...known.values()].filter(({ term }) => own.has(term)),
      expected: { standings, missing: [...expected.stillUnknown].sort() },
    },
  ];
}
