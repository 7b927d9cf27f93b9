import { comeWith } from './base/library.ts';
import { outputTo } from './output.ts';
import { run, statusAfter } from './run.ts';

const output = outputTo(process.stdout);
const errors = outputTo(process.stderr);
const world = { input: process.stdin, output, errors, environment: process.env };
const args = process.argv.slice(2);

const status = await run(args, world, comeWith());
await output.flushed();
process.exitCode = statusAfter(status, output.failure(), args, world);
