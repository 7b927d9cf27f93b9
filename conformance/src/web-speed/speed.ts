import { load, machine, pace } from '../bench/machine.ts';
import { measureEffects } from './effects.ts';
import { report } from './report.ts';
import { today, writeSpeed } from './results.ts';
import { serveCompressed } from './serve.ts';
import { measureSizes } from './sizes.ts';

const slower = 4;
const walks = 3;

const server = await serveCompressed();
const before = { load: load(), pace: pace() };
const sizes = await measureSizes(server.address);
const effects = await measureEffects(server.address, slower, walks);
server.close();
writeSpeed({
  date: today(),
  machine: machine(),
  load: [before.load, load()],
  pace: [before.pace, pace()],
  slower,
  walks,
  sizes,
  effects,
});
report();
