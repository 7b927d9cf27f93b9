import {
  advise,
  answersOf,
  derive,
  type Edition,
  type Fact,
  lower,
  modelOfEdition,
  settleStanding,
  situationOf,
} from '@renavigate/engine';
import { editions } from '@renavigate/guideline';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition } from '../generate/edition.ts';
import { anyFacts, knownOf, partialPatient } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';
import { largerVocabulary } from '../generate/vocabulary.ts';

/** The rules against an option and the remarks that speak to a patient, or may: as the lowered form says, and as a search does. */
function compareBeside(of: Edition, facts: readonly Fact[]): void {
  const answers = answersOf(lowered(of), derive(facts, of).known);
  if (answers.isImpossible) return;
  const { options } = advise(of, { facts });
  const against = options.flatMap((option) => option.against);
  expect([...answers.against].filter(([, truth]) => truth !== 'false').toSorted(byName)).toEqual(
    against.map(({ recommendation, truth }) => [recommendation, truth] as const).toSorted(byName),
  );
  const conditional = new Set(
    of.remarks.flatMap(({ id, when, options: on }) =>
      when !== undefined && on.length > 0 ? [id] : [],
    ),
  );
  const shown = new Set(
    options.flatMap(({ remarks }) => remarks).filter((id) => conditional.has(id)),
  );
  const holding = [...answers.remarks].flatMap(([id, truth]) =>
    truth === 'true' && conditional.has(id) ? [id] : [],
  );
  expect(holding.toSorted()).toEqual([...shown].toSorted());
}

function byName([one]: readonly [string, unknown], [two]: readonly [string, unknown]): number {
  return one < two ? -1 : 1;
}

/** What the lowered form says, and what a search for possible patients says, of every option that is not too large. */
function compare(of: Edition, facts: readonly Fact[]): void {
  const form = lowered(of);
  const { known } = derive(facts, of);
  const situation = situationOf(of, known);
  const answers = answersOf(form, known);
  if (situation.possible === 'impossible' || answers.isImpossible) {
    expect(answers.isImpossible || form.tooLarge.length > 0).toBe(true);
    expect(situation.possible).toBe('impossible');
    return;
  }
  modelOfEdition(of).program.options.forEach(({ option, gate }, index) => {
    const settled = settleStanding(situation, gate);
    const given = answers.standings[index];
    if (form.tooLarge.includes(option)) {
      // It may know less, and never says anything else.
      if (given !== 'undecided') expect(settled).toMatchObject({ answer: given });
      return;
    }
    expect([option, given]).toEqual([
      option,
      settled.kind === 'settled' ? settled.answer : 'undecided',
    ]);
  });
}

const forms = new Map<Edition, ReturnType<typeof lower>>();

function lowered(of: Edition) {
  const form = forms.get(of) ?? lower(of);
  forms.set(of, form);
  return form;
}

const shape = { ...largerVocabulary, implications: 6, definitions: 3, options: 3 };

test('plain evaluation of the lowered form gives what settling gives, for made-up editions', () => {
  const cases = edition(shape).chain((of) =>
    fc
      .oneof(
        partialPatient(of).map(({ facts }) => facts),
        anyFacts(of.terms).map((facts) => [...knownOf(facts).values()]),
      )
      .map((facts) => ({ of, facts })),
  );
  fc.assert(
    fc.property(cases, ({ of, facts }) => {
      compare(of, facts);
      if (lowered(of).tooLarge.length === 0) compareBeside(of, facts);
    }),
    settings(600),
  );
});

describe.each(editions.map((of) => [of.id, of] as const))('%s', (_, of) => {
  test('is lowered whole', () => {
    expect(lowered(of).tooLarge).toEqual([]);
  });

  test('gives what settling gives', () => {
    fc.assert(
      fc.property(partialPatient(of), ({ facts }) => {
        compare(of, facts);
      }),
      settings(60),
    );
  });

  test('tells rules against an option and remarks as a search does', () => {
    fc.assert(
      fc.property(partialPatient(of), ({ facts }) => {
        compareBeside(of, facts);
      }),
      settings(60),
    );
  });
});
