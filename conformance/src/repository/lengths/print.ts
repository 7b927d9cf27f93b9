import { type Length, spreadOf } from './lengths.ts';
import { lengthsHere } from './source.ts';

/** How many of the longest are named. */
const named = 25;

function table(title: string, lengths: readonly Length[]): string {
  const { count, median, ninetieth, longest } = spreadOf(lengths);
  const most = lengths.toSorted((one, two) => two.lines - one.lines).slice(0, named);
  return [
    `${count} ${title}: median ${median}, ninetieth percentile ${ninetieth}, longest ${longest?.lines} lines`,
    ...most.map(({ what, lines }) => `${String(lines).padStart(6)}  ${what}`),
  ].join('\n');
}

const { files, functions } = lengthsHere();
process.stdout.write(`${table('functions and methods', functions)}\n\n${table('files', files)}\n`);
