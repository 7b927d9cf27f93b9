import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What the figures were measured on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly v8: string;
}

/** Describes this machine. */
export function machine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.versions.node,
    v8: process.versions.v8,
  };
}

/** Processes that wanted a core during the last minute; above the number of cores, figures suffer. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}

function fixedWork(): number {
  const start = performance.now();
  const made = Array.from({ length: 300_000 }, (_, place) => ({ place, name: `of ${place}` }));
  new Map(made.map((each) => [each.name, each.place]));
  return performance.now() - start;
}

/**
 * How long a fixed piece of work takes just now, in milliseconds, the shortest of several tries: it tells a slow day of
 * the machine from a slow change of the code.
 */
export function pace(): number {
  return Math.round(Math.min(...Array.from({ length: 7 }, fixedWork)));
}

/** The installed version of a package. */
export function versionOf(packageName: string): string {
  const manifest = JSON.parse(readFileSync(`node_modules/${packageName}/package.json`, 'utf8'));
  return String(manifest.version);
}
