import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const root = '{packages,apps,conformance}/**/src/**';
const properties = `${root}/*.properties.test.ts`;
const browser = 'conformance/src/**/*.browser.test.ts';
/** Vitest leaves one core free, which on a small machine is half of it. */
const maxWorkers = availableParallelism();
const exclude = ['**/node_modules/**', '**/dist/**'];

// Three kinds of tests, told apart by suffix. Types (*.types.ts) are the fourth and belong to tsc alone.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'behaviour',
          include: [`${root}/*.test.{ts,tsx}`, 'scripts/**/*.test.ts'],
          exclude: [...exclude, properties, browser],
          maxWorkers,
          // Nothing here is about speed: a busy machine must not fail a test.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'properties',
          include: [properties],
          exclude,
          maxWorkers,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          exclude,
          // Each wait inside has its own end; together, on a busy machine, they may take longer than a minute.
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // Two at a time: each has a Chromium of its own, and more than the cores of a small machine would only wait.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
