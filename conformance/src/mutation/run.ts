import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf } from './bundle.ts';
import { applied } from './compile.ts';
import type { Mutant, Source } from './mutant.ts';
import { Plan } from './plan.ts';
import { type Cover, type Outcome, TestProcess } from './process.ts';
import { isKilled } from './results.ts';

/** Milliseconds of the processor: test files that take more are not tried at all. */
const longest = 12_000;

/** What is tried, how long is waited, and who is told of what was found. */
export interface Trial {
  readonly mutants: readonly Mutant[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly tests: readonly string[];
  /** Test files that are tried only on what the others let live. */
  readonly slow: RegExp;
  /** Of the slow test files those that may hold a mutant. */
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
    const rounds = new Rounds(tested, trial);
    const isSlow = (test: string) => trial.slow.test(test);
    const living = await rounds.run(
      trial.mutants,
      trial.tests.filter((test) => !isSlow(test)),
      () => true,
      false,
    );
    const wider = trial.tests.filter(
      (test) => isSlow(test) && living.some((mutant) => trial.wider(mutant).test(test)),
    );
    await rounds.run(living, wider, (test, mutant) => trial.wider(mutant).test(test), true);
  } finally {
    await tested.end();
    rmSync(folder, { recursive: true });
  }
}

class Rounds {
  readonly #tested: TestProcess;
  readonly #trial: Trial;

  constructor(tested: TestProcess, trial: Trial) {
    this.#tested = tested;
    this.#trial = trial;
  }

  /** Tries mutants against those of the tests that reach them. Gives the mutants that live. */
  async run(
    mutants: readonly Mutant[],
    tests: readonly string[],
    isTried: (test: string, mutant: Mutant) => boolean,
    last: boolean,
  ): Promise<readonly Mutant[]> {
    const plan = new Plan(await this.#covers(tests));
    await this.#expectNothing(plan);
    const living: Mutant[] = [];
    for (const mutant of mutants) {
      const reaching = plan.testsFor(mutant).filter((test) => isTried(test, mutant));
      const outcome = await this.#outcome(mutant, reaching);
      if (outcome.killedBy !== undefined) plan.killed(outcome.killedBy, mutant);
      if (!isKilled(outcome)) living.push(mutant);
      this.#trial.tried(mutant, isKilled(outcome) || last ? outcome : { waiting: true });
    }
    return living;
  }

  async #covers(tests: readonly string[]): Promise<readonly Cover[]> {
    const covers: Cover[] = [];
    for (const test of tests) {
      const cover = await this.#tested.cover(test, longest);
      covers.push(cover);
      this.#trial.covered(cover);
    }
    return covers;
  }

  /** All tests one after the other with no mutant on: what fails then would count as a kill of every mutant. */
  async #expectNothing(plan: Plan): Promise<void> {
    const { killedBy, by } = await this.#tested.attempt({ id: -1, file: '', text: '' }, plan.tests);
    if (killedBy !== undefined) throw new Error(`${killedBy} fails without a mutant: ${by}`);
  }

  async #outcome(mutant: Mutant, tests: readonly string[]): Promise<Outcome> {
    const { id, file } = mutant;
    const text = applied(this.#trial.sources.get(file)?.original ?? '', mutant);
    return tests.length === 0 ? {} : this.#tested.attempt({ id, file, text }, tests);
  }
}
