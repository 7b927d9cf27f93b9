import type { Mutant } from './mutant.ts';
import type { Cover } from './process.ts';

/** Which test files are tried on a mutant, and in which order. */
export class Plan {
  readonly #covers: readonly Cover[];
  readonly #reaching = new Map<number, Cover[]>();
  readonly #kills = new Map<string, number>();

  constructor(covers: readonly Cover[]) {
    this.#covers = covers.filter(({ failed }) => failed === undefined);
    for (const cover of this.#covers) {
      for (const id of cover.reached)
        this.#reaching.set(id, [...(this.#reaching.get(id) ?? []), cover]);
    }
  }

  /** Those that reach it: first what killed its neighbours, then the quickest. */
  testsFor(mutant: Mutant): readonly string[] {
    const reaching = this.#reaching.get(mutant.id) ?? [];
    return reaching
      .map(({ test, took }) => ({ test, order: took / (1 + 5 * this.#killsOf(test, mutant)) }))
      .toSorted((one, two) => one.order - two.order)
      .map(({ test }) => test);
  }

  /** All that pass, the quickest first. */
  get tests(): readonly string[] {
    return this.#covers.toSorted((one, two) => one.took - two.took).map(({ test }) => test);
  }

  /** The next mutants of the file, and then of the folder, are tried against this test file sooner. */
  killed(test: string, { file }: Mutant): void {
    for (const place of [file, folderOf(file)]) {
      const key = `${test} ${place}`;
      this.#kills.set(key, (this.#kills.get(key) ?? 0) + 1);
    }
  }

  #killsOf(test: string, { file }: Mutant): number {
    const killsIn = (place: string) => this.#kills.get(`${test} ${place}`) ?? 0;
    return 4 * killsIn(file) + killsIn(folderOf(file));
  }
}

const folderOf = (file: string) => file.replace(/\/[^/]*$/, '');
