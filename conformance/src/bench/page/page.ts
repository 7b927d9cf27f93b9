import { people } from '../measuring/patients.ts';
import { latencyOf, timeEach } from '../workloads/single.ts';

/** What the benchmark calls from outside: times each of some patients in the page, and says it in JSON. */
function timePatients(count: number, seed: number, runs: number): string {
  const them = people(count, seed);
  timeEach(them);
  return JSON.stringify(latencyOf(Array.from({ length: runs }, () => timeEach(them))));
}

Object.assign(globalThis, { timePatients });
