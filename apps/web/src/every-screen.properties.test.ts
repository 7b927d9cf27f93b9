import { everyFact, factsOf, metBefore, randomPatient } from '@renavigate/guideline/testing';
import { expect, test } from 'vitest';
import { faultsIn, personParts, teamParts } from './testing/every-screen.tsx';

// An ordinary run takes a share, always the same; `npm run outputs` takes everything.
const { PATIENTS = '10', FACTS = '12', SEED = '2026' } = process.env;
const patients = Number(PATIENTS);
const singles = FACTS === 'all' ? everyFact.length : Number(FACTS);
const hours = 6 * 60 * 60_000;

const pages = [
  ['the team’s page', teamParts],
  ['a person’s pages', personParts],
] as const;

test.each(pages)(
  `%s: ${singles} of ${everyFact.length} facts alone throw nowhere`,
  (_, partsOf) => {
    const faults = [];
    for (let turn = 0; turn < singles; turn += 1) {
      const place = Math.floor((turn * everyFact.length) / singles) + Number(SEED);
      const fact = everyFact[place % everyFact.length];
      const facts = factsOf(...(fact === undefined ? [] : [fact]));
      faults.push(...faultsIn(() => partsOf(facts, turn), facts));
    }
    expect(faults).toEqual([]);
  },
  hours,
);

test.each(pages)(
  `%s: ${patients} random patients, and those who once broke an output, throw nowhere`,
  (_, partsOf) => {
    const faults = [];
    const drawn = Array.from({ length: patients }, (_, turn) => randomPatient(Number(SEED) + turn));
    for (const [turn, facts] of [...metBefore, ...drawn].entries()) {
      faults.push(...faultsIn(() => partsOf(facts, turn), facts));
    }
    expect(faults).toEqual([]);
  },
  hours,
);
