import { load, machine, pace } from '../bench/machine.ts';
import { lighthouse } from './lighthouse.ts';
import { report } from './report.ts';
import { today, writeScores } from './results.ts';
import { serveCompressed } from './serve.ts';

const runs = 3;

/** The person's first page in both languages, the others in one: they differ by words alone. */
const pages = [
  { page: 'index.html', language: 'en-CA' },
  { page: 'index.html', language: 'fr-CA' },
  { page: 'team.html', language: 'en-CA' },
  { page: 'explore.html', language: 'en-CA' },
];

const server = await serveCompressed();
const before = { load: load(), pace: pace() };
const scored = [];
for (const { page, language } of pages) {
  process.stderr.write(`Lighthouse: ${page}, ${language} …\n`);
  scored.push({ page, language, ...(await lighthouse(server.address + page, language, runs)) });
}
server.close();
writeScores({
  date: today(),
  machine: machine(),
  load: [before.load, load()],
  pace: [before.pace, pace()],
  pages: scored,
});
report();
