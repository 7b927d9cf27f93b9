import type { Edition } from '@renavigate/engine';
import type { Answer, ContractCase, Executor } from './case.ts';

/** Where an executor answers otherwise than expected. */
export interface Difference {
  readonly case: string;
  readonly of: string;
  readonly expected: unknown;
  readonly answered: unknown;
}

/** What became of the cases that an executor was given. */
export interface Verdict {
  readonly compared: number;
  /** Options that the executor refused. */
  readonly refused: number;
  readonly differences: readonly Difference[];
}

/** Runs cases, those of one edition together. */
export function verdictOn(executor: Executor, cases: readonly ContractCase[]): Verdict {
  const verdicts = [...new Set(cases.map(({ edition }) => edition))].flatMap((edition) =>
    verdictsOn(
      executor,
      edition,
      cases.filter((each) => each.edition === edition),
    ),
  );
  return {
    compared: verdicts.reduce((sum, each) => sum + each.compared, 0),
    refused: verdicts.reduce((sum, each) => sum + each.refused, 0),
    differences: verdicts.flatMap((each) => each.differences),
  };
}

function verdictsOn(
  executor: Executor,
  edition: Edition,
  cases: readonly ContractCase[],
): readonly Verdict[] {
  const answers = executor.answer(
    edition,
    cases.map(({ facts }) => facts),
  );
  return cases.map((each, index) => verdictOnOne(each, answers[index] ?? 'contradicting'));
}

function verdictOnOne({ name, edition, expected }: ContractCase, answer: Answer): Verdict {
  if (expected === 'contradicting' || answer === 'contradicting') {
    const [one, two] = [expected, answer].map((each) =>
      each === 'contradicting' ? each : 'possible',
    );
    const difference = { case: name, of: 'facts', expected: one, answered: two };
    return { compared: 1, refused: 0, differences: one === two ? [] : [difference] };
  }
  const compared = edition.options.map(({ id }, option) => ({
    of: id,
    expected: expected.standings[id],
    answered: answer.standings[option],
  }));
  const told = compared.filter(({ answered }) => answered !== 'cannotSay');
  const missing = { of: 'missing', expected: expected.missing, answered: answer.missing };
  const isTold = missing.expected !== undefined && missing.answered !== undefined;
  const all = isTold ? [...told, missing] : told;
  return {
    compared: all.length,
    refused: compared.length - told.length,
    differences: all
      .filter((each) => JSON.stringify(each.expected) !== JSON.stringify(each.answered))
      .map((each) => ({ case: name, ...each })),
  };
}
