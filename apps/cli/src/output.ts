import type { Output } from './base/world.ts';

type Stream = Pick<NodeJS.WriteStream, 'write' | 'on' | 'isTTY' | 'columns'>;

/** A stream of the process, which may go away: the reader of a pipe leaves, a disk is full. */
export interface ProcessOutput extends Output {
  /** Waits until what was written has left. */
  readonly flushed: () => Promise<void>;
  /** Why it went away. */
  readonly failure: () => unknown;
}

/** Writes to a stream of the process until it goes away, and to nowhere then. */
export function outputTo(stream: Stream): ProcessOutput {
  let failure: unknown;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const write = (text: string, done?: () => void) => {
    try {
      stream.write(text, done);
    } catch (error) {
      // What is written to a file is written at once, and may fail at once.
      failure ??= error;
      done?.();
    }
  };
  return {
    write: (text) => {
      if (failure === undefined) write(text);
    },
    flushed: () => new Promise((resolve) => write('', resolve)),
    failure: () => failure,
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
    get isClosed() {
      return failure !== undefined;
    },
  };
}
