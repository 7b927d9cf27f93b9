import { adviseBeside, compileLibrary, type Patient, readPatient } from '@renavigate/engine';
import { besidePatients, common, editions, library, workedPatients } from '@renavigate/guideline';
import { type Latency, latencyOf } from './single.ts';

const held = compileLibrary(library);

export interface Besides {
  readonly editions: number;
  readonly latency: Latency;
}

/** The worked patients of every edition: each tells what its own edition asks, so most of the others lack facts. */
const stories: readonly Patient[] = [
  ...Object.values(workedPatients).flat(),
  ...besidePatients,
].map(({ facts }) => readPatient({ renavigate: 'patient/1', facts }, common.terms).patient);

function timeEach(): readonly number[] {
  return stories.map((patient) => {
    const start = performance.now();
    adviseBeside(held, patient);
    return performance.now() - start;
  });
}

/** Every edition and every guardrail for one patient at a time, from facts as stated; after a warm-up. */
export function besides(runs: number): Besides {
  timeEach();
  const latency = latencyOf(Array.from({ length: runs }, timeEach));
  return { editions: editions.length, latency };
}
