import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a test file reaches, and how long it takes. */
export interface Cover {
  readonly test: string;
  readonly tests: number;
  readonly reached: readonly number[];
  /** Milliseconds of the processor. */
  readonly took: number;
  readonly failed?: string;
}

/** What became of a mutant: the test file that failed first, and what it said. */
export interface Outcome {
  readonly killedBy?: string;
  readonly by?: string;
  readonly timedOut?: boolean;
  /** It lives as far as the quick tests go, and the slow ones have not been tried. */
  readonly waiting?: boolean;
}

export interface Switched {
  readonly id: number;
  readonly file: string;
  readonly text: string;
}

type Question =
  | { readonly ask: 'cover'; readonly test: string }
  | { readonly ask: 'try'; readonly mutant: Switched; readonly tests: readonly string[] };

type Answer = Cover & Outcome;

interface Message {
  readonly begun?: string;
  readonly answer?: Answer;
}

const file = new URL('worker.mjs', import.meta.url);

const usedBy = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;

/** A process that runs the tests of a bundle, and is started anew when one does not end. */
export class TestProcess {
  #worker: Worker | undefined;
  readonly #bundle: string;
  readonly #patience: number;

  /** @param patience milliseconds of the processor that a test file may take on a mutant */
  constructor(bundle: string, patience: number) {
    this.#bundle = bundle;
    this.#patience = patience;
  }

  /** What a test file reaches with no mutant on, within so many milliseconds of the processor. */
  async cover(test: string, longest: number): Promise<Cover> {
    const late = {
      test,
      tests: 0,
      reached: [],
      took: longest,
      failed: `takes over ${longest / 1000} s`,
    };
    return (await this.#ask({ ask: 'cover', test }, longest)) ?? late;
  }

  async attempt(mutant: Switched, tests: readonly string[]): Promise<Outcome> {
    return (await this.#ask({ ask: 'try', mutant, tests }, this.#patience)) ?? { timedOut: true };
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #started(): Worker {
    this.#worker ??= new Worker(fileURLToPath(file), { workerData: { bundle: this.#bundle } });
    return this.#worker;
  }

  /** The answer; nothing where a test file took too long. */
  #ask(question: Question, patience: number): Promise<Answer | undefined> {
    const worker = this.#started();
    return new Promise((resolve) => {
      let begun = process.cpuUsage();
      const finish = (answer: Answer | undefined) => {
        clearInterval(watch);
        worker.removeAllListeners('message');
        worker.removeAllListeners('error');
        resolve(answer);
      };
      // A busy machine makes a test slow; the processor's own time tells whether it ends.
      const watch = setInterval(() => {
        if (usedBy(process.cpuUsage(begun)) > patience)
          void this.end().then(() => finish(undefined));
      }, 500);
      worker.on('message', ({ answer }: Message) => {
        if (answer === undefined) begun = process.cpuUsage();
        else finish(answer);
      });
      worker.on('error', (error) => {
        this.#worker = undefined;
        finish({ ...nothing, killedBy: 'process', by: String(error) });
      });
      worker.postMessage(question);
    });
  }
}

const nothing: Cover = { test: '', tests: 0, reached: [], took: 0 };
