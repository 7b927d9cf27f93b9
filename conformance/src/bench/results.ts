import type { Machine } from './machine.ts';
import type { Besides } from './workloads/beside.ts';
import type { InBrowser } from './workloads/browser.ts';
import type { Row } from './workloads/gates.ts';
import type { Interviews } from './workloads/interview.ts';
import type { Making } from './workloads/planes.ts';
import type { Growth } from './workloads/scaling.ts';
import type { Single } from './workloads/single.ts';

/** A figure that was promised, and what was measured. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
}

/** One run of all benchmarks. */
export interface Results {
  readonly date: string;
  readonly machine: Machine;
  readonly load: { readonly before: number; readonly after: number };
  readonly seed: number;
  readonly edition: { readonly id: string; readonly options: number; readonly rules: number };
  readonly versions: Readonly<Record<string, string>>;
  readonly targets: readonly Target[];
  readonly gates: readonly Row[];
  readonly fromStatedFacts: readonly Row[];
  readonly makingPlanes: readonly Making[];
  readonly single: Single;
  /** Undefined where no Chromium was found. */
  readonly browser: InBrowser | undefined;
  readonly interviews: Interviews;
  readonly beside: Besides;
  readonly growth: readonly Growth[];
}
