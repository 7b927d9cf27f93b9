import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ccs2019 } from '@renavigate/guideline';
import { peers } from './contenders/contenders.ts';
import { load, machine, versionOf } from './machine.ts';
import type { Effort } from './measuring/measure.ts';
import { people } from './measuring/patients.ts';
import { report } from './report.ts';
import type { Results } from './results.ts';
import { targetsOf } from './targets.ts';
import { type Besides, besides } from './workloads/beside.ts';
import { type InBrowser, inBrowser } from './workloads/browser.ts';
import { gates } from './workloads/gates.ts';
import { type Interviews, interviews } from './workloads/interview.ts';
import { makingPlanes } from './workloads/planes.ts';
import { growthWithPatients, growthWithRules } from './workloads/scaling.ts';
import { single } from './workloads/single.ts';
import { fromStatedFacts } from './workloads/stated.ts';

/**
 * `--quick` is for a look at whether everything runs; its figures are not written down. `--interviews` and `--beside`
 * measure one workload alone and keep the other figures of the last run.
 */
const quick = process.argv.includes('--quick');
const effort: Effort = quick ? { runs: 1, secondsARun: 0.02 } : { runs: 7, secondsARun: 0.5 };
const seed = 20_191;
const resultsFile = 'conformance/results/benchmarks.json';

/** Says what is being done, and how long the last took. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  process.stdout.write(`${name} …`);
  const start = performance.now();
  const result = await work();
  process.stdout.write(` ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}

/** Without a Chromium, the rest is still worth having. */
async function tryBrowser(): Promise<InBrowser | undefined> {
  try {
    return await inBrowser(quick ? 20 : 300, seed, quick ? 1 : 5);
  } catch (error) {
    process.stdout.write(` left out: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

function versions(): Results['versions'] {
  const all = peers(ccs2019).flatMap(({ name, packageName }) =>
    packageName === undefined ? [] : [[name, versionOf(packageName)] as const],
  );
  return Object.fromEntries(all);
}

async function interviewAll(): Promise<Interviews> {
  return quick ? interviews(10, 20, seed) : interviews(200, 1000, seed);
}

async function besideAll(): Promise<Besides> {
  return besides(effort.runs);
}

/** The workloads that can be measured alone, by how they are asked for. */
const alone: Readonly<Record<string, () => Promise<Partial<Results>>>> = {
  '--interviews': async () => ({ interviews: await step('Interviews', interviewAll) }),
  '--beside': async () => ({ beside: await step('All editions side by side', besideAll) }),
};

/** The figures of the last run, with only one workload new. */
async function measureAgain(workload: () => Promise<Partial<Results>>): Promise<Results> {
  const before: Results = JSON.parse(readFileSync(resultsFile, 'utf8'));
  const measured = { ...before, ...(await workload()) };
  return { ...measured, targets: targetsOf(measured) };
}

async function measureAll(): Promise<Results> {
  const before = load();
  const them = await step('People', async () => people(4096, seed));
  const shorter: Effort = { runs: Math.min(3, effort.runs), secondsARun: effort.secondsARun / 2 };
  const measured = {
    gates: await step('Every option for many patients', () => gates(them, effort)),
    fromStatedFacts: await step('From facts as stated', () => fromStatedFacts(them, effort)),
    makingPlanes: await step('Planes', () => makingPlanes(them, effort)),
    single: await step('One patient', () => single(them.slice(0, quick ? 50 : 1000), effort.runs)),
    browser: await step('One patient in a browser', tryBrowser),
    interviews: await step('Interviews', interviewAll),
    beside: await step('All editions side by side', besideAll),
  };
  const growth = await step('Growth', async () => [
    await growthWithPatients(them, shorter),
    ...(await growthWithRules(them, seed, shorter)),
  ]);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    load: { before, after: load() },
    seed,
    edition: {
      id: ccs2019.id,
      options: ccs2019.options.length,
      rules: ccs2019.recommendations.length,
    },
    versions: versions(),
    targets: targetsOf(measured),
    ...measured,
    growth,
  };
}

const [only] = Object.entries(alone).filter(([name]) => process.argv.includes(name));
const results = await (only === undefined ? measureAll() : measureAgain(only[1]));
if (quick) {
  process.stdout.write(report(results));
} else {
  mkdirSync('conformance/results', { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync('docs/benchmarks.md', report(results));
}
