import {
  everyFact,
  everyPair,
  factsOf,
  metBefore,
  randomPatient,
} from '@renavigate/guideline/testing';
import { expect, test } from 'vitest';
import { builtOutputs, calledOutputs, faultsIn, pairOutputs } from './testing/every-output.ts';

// An ordinary run takes a share, always the same; `npm run outputs` takes everything.
const { PATIENTS = '30', FACTS = '40', PAIRS = '100', SEED = '2026' } = process.env;
const patients = Number(PATIENTS);
const singles = FACTS === 'all' ? everyFact.length : Number(FACTS);
const everyTwo = [...everyPair()];
const pairs = PAIRS === 'all' ? everyTwo.length : Number(PAIRS);
const hours = 6 * 60 * 60_000;

/** The place of one of so many that are spread over a list. */
function placeOf(turn: number, { length }: { readonly length: number }, wanted: number): number {
  return (Math.floor((turn * length) / wanted) + Number(SEED)) % length;
}

const title = (count: number, all: number, what: string) => `${count} of ${all} ${what}`;

test(
  title(singles, everyFact.length, 'facts alone have every output, or a problem'),
  async () => {
    const faults = [];
    for (let turn = 0; turn < singles; turn += 1) {
      const fact = everyFact[placeOf(turn, everyFact, singles)];
      const facts = factsOf(...(fact === undefined ? [] : [fact]));
      faults.push(...(await faultsIn(() => builtOutputs(facts, turn), facts)));
    }
    expect(faults).toEqual([]);
  },
  hours,
);

test(
  title(pairs, everyTwo.length, 'pairs of facts have an answer, one in 20 in full, or a problem'),
  async () => {
    const faults = [];
    for (let turn = 0; turn < pairs; turn += 1) {
      const facts = everyTwo[placeOf(turn, everyTwo, pairs)] ?? {};
      faults.push(...(await faultsIn(() => pairOutputs(facts, turn), facts)));
    }
    expect(faults).toEqual([]);
  },
  hours,
);

test(
  `${patients} random patients have every output in both languages and voices, or a problem`,
  async () => {
    const faults = [];
    for (let turn = 0; turn < patients; turn += 1) {
      const facts = randomPatient(Number(SEED) + turn);
      faults.push(...(await faultsIn(() => builtOutputs(facts, turn), facts)));
    }
    expect(faults).toEqual([]);
  },
  hours,
);

test(
  'patients who once broke an output have every one',
  async () => {
    const faults = [];
    for (const [turn, facts] of metBefore.entries()) {
      faults.push(...(await faultsIn(() => builtOutputs(facts, turn), facts)));
      faults.push(...(await faultsIn(() => calledOutputs(facts, turn), facts)));
    }
    expect(faults).toEqual([]);
  },
  hours,
);

/** So many of them go through the commands as a person calls them. */
const called = Math.ceil(Math.max(patients / 40, 3));

test(
  `${called} random patients have the output of every command, or a problem`,
  async () => {
    const faults = [];
    for (let turn = 0; turn < called; turn += 1) {
      const seed = Number(SEED) + Math.floor((turn * patients) / called);
      const facts = randomPatient(seed);
      faults.push(...(await faultsIn(() => calledOutputs(facts, turn), facts)));
    }
    expect(faults).toEqual([]);
  },
  hours,
);
