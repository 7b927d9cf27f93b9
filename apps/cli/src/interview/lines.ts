import type { Interface } from 'node:readline/promises';
import { printable } from '@renavigate/engine';
import type { World } from '../base/world.ts';

/** Lines that somebody types, or that a pipe brings, one at a time. */
export interface Lines {
  /** The next line; undefined at the end of input. */
  readonly next: () => Promise<string | undefined>;
  readonly close: () => void;
  /** Whether Ctrl-C ended it. */
  readonly isInterrupted: () => boolean;
  /** Why no more can be read, where that is not the end of the input. */
  readonly failure: () => unknown;
  /** Whether somebody types them. */
  readonly isTyped: boolean;
}

/** Reads lines from an input, and remembers how it ended. What fails is told by the input, by its lines, or by both. */
function reading(world: World, reader: Interface) {
  let interrupted = false;
  let failure: unknown;
  reader.on('SIGINT', () => {
    interrupted = true;
    reader.close();
  });
  world.input.on('error', (error) => {
    failure ??= error;
    reader.close();
  });
  const lines = reader[Symbol.asyncIterator]();
  return {
    /** The next line; the end where none can be read. */
    next: async (): Promise<IteratorResult<string>> => {
      try {
        return await lines.next();
      } catch (error) {
        failure ??= error;
        return { done: true, value: undefined };
      }
    },
    isInterrupted: () => interrupted,
    failure: () => failure,
  };
}

/** Reads lines behind a prompt. Lines that a pipe brings early are kept, and echoed so that the record can be read. */
export async function openLines(world: World, prompt: string): Promise<Lines> {
  const { createInterface } = await import('node:readline/promises');
  const isTerminal = world.input.isTTY === true && world.output.isTTY === true;
  const reader = createInterface({
    input: world.input,
    ...(isTerminal ? { output: process.stdout, terminal: true } : { terminal: false }),
  });
  reader.setPrompt(prompt);
  const { next, isInterrupted, failure } = reading(world, reader);
  return {
    next: async () => {
      if (isTerminal) reader.prompt();
      const { value, done } = await next();
      if (done === true) return undefined;
      if (!isTerminal) world.output.write(`${prompt}${printable(value)}\n`);
      return value;
    },
    close: () => reader.close(),
    isInterrupted,
    failure,
    isTyped: isTerminal,
  };
}
