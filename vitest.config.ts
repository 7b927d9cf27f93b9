import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const root = '{packages,apps,conformance}/**/src/**';
const properties = `${root}/*.properties.test.ts`;
const browser = 'conformance/src/**/*.browser.test.ts';
/** Vitest leaves one core free, which on a small machine is half of it. */
const maxWorkers = availableParallelism();
/**
 * Nothing here is about speed: a busy machine must not fail a test. The longest took 41 s on a quiet one; a
 * wait inside has its own end.
 */
const testTimeout = 600_000;
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
          testTimeout,
        },
      },
      {
        test: {
          name: 'properties',
          include: [properties],
          exclude,
          maxWorkers,
          testTimeout,
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          exclude,
          testTimeout,
          hookTimeout: 60_000,
          // Two at a time: each has a Chromium of its own, and more than the cores of a small machine would only wait.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
