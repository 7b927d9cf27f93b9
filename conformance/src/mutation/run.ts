import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf } from './bundle.ts';
import { applied } from './compile.ts';
import type { Mutant, Source } from './mutant.ts';
import { Plan } from './plan.ts';
import { type Cover, type Outcome, TestProcess } from './process.ts';
import { isKilled } from './results.ts';

/** Test files that take less milliseconds are tried on every mutant; of the others some on what lives. */
export const quick = 1000;

/** What is tried, how long is waited, and who is told of what was found. */
export interface Trial {
  readonly mutants: readonly Mutant[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly tests: readonly string[];
  /** Slow test files that may hold a mutant. */
  readonly wider: (mutant: Mutant) => RegExp;
  /** Milliseconds of the processor after which a test file counts as one that does not end. */
  readonly patience: number;
  readonly covered: (cover: Cover) => void;
  readonly tried: (mutant: Mutant, outcome: Outcome) => void;
}

/** Tries each mutant against the tests that reach it: first all against the quick ones, then what lives against slow ones. */
export async function tryAll(trial: Trial): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'renavigate-mutation-'));
  const bundle = join(folder, 'tests.cjs');
  writeFileSync(bundle, await bundleOf(trial.tests, trial.sources));
  const tested = new TestProcess(bundle, trial.patience);
  try {
    const plan = new Plan(await coverAll(tested, trial));
    await expectNothing(tested, plan);
    const rounds = new Rounds(tested, plan, trial);
    const living = await rounds.run(trial.mutants, ({ took }) => took < quick);
    await rounds.run(
      living,
      ({ took, test }, mutant) => took >= quick && trial.wider(mutant).test(test),
    );
  } finally {
    await tested.end();
    rmSync(folder, { recursive: true });
  }
}

async function coverAll(tested: TestProcess, { tests, covered }: Trial) {
  const covers: Cover[] = [];
  for (const test of tests) {
    const cover = await tested.cover(test);
    covers.push(cover);
    covered(cover);
  }
  return covers;
}

/** All tests one after the other with no mutant on: what fails then would count as a kill of every mutant. */
async function expectNothing(tested: TestProcess, plan: Plan): Promise<void> {
  const { killedBy, by } = await tested.attempt({ id: -1, file: '', text: '' }, plan.tests);
  if (killedBy !== undefined) throw new Error(`${killedBy} fails without a mutant: ${by}`);
}

class Rounds {
  readonly #tested: TestProcess;
  readonly #plan: Plan;
  readonly #trial: Trial;

  constructor(tested: TestProcess, plan: Plan, trial: Trial) {
    this.#tested = tested;
    this.#plan = plan;
    this.#trial = trial;
  }

  /** Gives the mutants that live. */
  async run(
    mutants: readonly Mutant[],
    isTried: (cover: Cover, mutant: Mutant) => boolean,
  ): Promise<readonly Mutant[]> {
    const living: Mutant[] = [];
    for (const mutant of mutants) {
      const tests = this.#plan.testsFor(mutant, (cover) => isTried(cover, mutant));
      const outcome = await this.#tried(mutant, tests);
      if (!isKilled(outcome)) living.push(mutant);
      this.#trial.tried(mutant, outcome);
    }
    return living;
  }

  async #tried(mutant: Mutant, tests: readonly string[]): Promise<Outcome> {
    const { id, file } = mutant;
    const text = applied(this.#trial.sources.get(file)?.original ?? '', mutant);
    const outcome = tests.length === 0 ? {} : await this.#tested.attempt({ id, file, text }, tests);
    if (outcome.killedBy !== undefined) this.#plan.killed(outcome.killedBy, mutant);
    return outcome;
  }
}
