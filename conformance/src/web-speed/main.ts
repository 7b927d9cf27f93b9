import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load, machine } from '../bench/machine.ts';
import { launchChromium } from '../browser/chromium.ts';
import { begin } from '../browser/interview.ts';
import { linkTo } from '../browser/link.ts';
import { afterTwoDrugs, untreated } from '../browser/stories.ts';
import { lighthouse } from './lighthouse.ts';
import { serveCompressed } from './serve.ts';
import { type Loaded, recordScripts } from './sizes.ts';
import { type Step, timeSteps } from './steps.ts';

const pages = ['', 'team.html', 'explore.html'];
const slower = 4;

async function measureSizes(address: string): Promise<readonly Loaded[]> {
  const browser = await launchChromium();
  // Without the worker that keeps everything: what a page needs, not what is kept beside.
  const context = await browser.newContext({ locale: 'en-CA', serviceWorkers: 'block' });
  const page = await context.newPage();
  const at = recordScripts(page, address);
  await page.goto(address, { waitUntil: 'networkidle' });
  const found = [at('first page')];
  await begin(page, 'en');
  found.push(at('first question, with the worker that looks for the next one'));
  await page.waitForTimeout(2500);
  found.push(at('options, fetched ahead'));
  await page.goto(`${address}${linkTo(untreated)}`);
  await page.reload();
  const card = page.locator('article[data-standing="offered"]').first();
  await card.locator('> details > summary').click();
  await card.locator('.doors > details > summary').nth(2).click();
  await card.locator('.study').first().waitFor();
  found.push(at('studies and their pictures'));
  for (const path of ['team.html', 'explore.html']) {
    const other = await context.newPage();
    const there = recordScripts(other, address);
    await other.goto(address + path, { waitUntil: 'networkidle' });
    found.push(there(`first load of ${path}`));
  }
  await browser.close();
  return found;
}

async function measureSteps(address: string, pause: number): Promise<readonly Step[]> {
  const browser = await launchChromium();
  const page = await browser.newPage({ locale: 'en-CA', viewport: { width: 390, height: 844 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await begin(page, 'en');
  await page.waitForTimeout(1500);
  const steps = [...(await timeSteps(page, afterTwoDrugs, pause))];
  await browser.close();
  return steps;
}

function summary(steps: readonly Step[]) {
  const sorted = steps.map(({ milliseconds }) => milliseconds).sort((one, two) => one - two);
  const over = steps.filter(({ milliseconds }) => milliseconds > 50);
  return {
    steps: steps.length,
    median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    longest: Math.round(sorted.at(-1) ?? 0),
    over: over.map(({ term, milliseconds }) => `${term} ${Math.round(milliseconds)} ms`),
  };
}

const say = (what: string) => process.stderr.write(`${what} …\n`);

const server = await serveCompressed();
const before = load();
say('Sizes');
const sizes = await measureSizes(server.address);
const pauses = [1000, 0];
const steps = [];
for (const pause of pauses) {
  say(`Steps with a pause of ${pause} ms`);
  steps.push({ pause, ...summary(await measureSteps(server.address, pause)) });
}
const scores = [];
for (const path of pages) {
  say(`Lighthouse ${path}`);
  scores.push({ path, manner: 'mobile', ...(await lighthouse(server.address + path, 'mobile')) });
}
scores.push({
  path: 'team.html',
  manner: 'desktop',
  ...(await lighthouse(`${server.address}team.html`, 'desktop')),
});
server.close();

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const where = machine();
const text = `# Speed in the browser

Written by \`npm run web-speed\` in \`conformance\` on ${new Date().toISOString().slice(0, 10)}, from the built app (\`npm run build:web\`), served
compressed. Do not edit by hand. One-minute load before: ${before.toFixed(2)}.

## JavaScript, compressed
Wanted: at most 150 kB in the first load, evidence and the team's page when they are wanted. Each line of the person's page adds to the
one above it; what the service worker keeps for use without a network comes after the page and is not counted.

| up to | compressed |
| --- | ---: |
${sizes.map(({ moment, bytes }) => `| ${moment} | ${kilobytes(bytes)} |`).join('\n')}

## From an answer to the next question
On a screen of a phone, with the processor slowed down ${slower} times, from pressing *Continue* to the frame with the next question. Wanted: under 50 ms.
The browser slows down the page and not the worker that looks ahead: on a truly slow phone an answer given at once can wait longer.

| pause at each question | steps | half within | longest | over 50 ms |
| ---: | ---: | ---: | ---: | --- |
${steps.map((each) => `| ${each.pause} ms | ${each.steps} | ${each.median} ms | ${each.longest} ms | ${each.over.join(', ') || 'none'} |`).join('\n')}

## Lighthouse 13
Wanted: performance 95, accessibility 100, best practices 100.

| page | manner | performance | accessibility | best practices |
| --- | --- | ---: | ---: | ---: |
${scores.map((each) => `| ${each.path || 'a person’s'} | ${each.manner} | ${each.performance} | ${each.accessibility} | ${each['best-practices']} |`).join('\n')}
`;
const out = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
writeFileSync(out('docs/web-speed.md'), text);
writeFileSync(
  out('conformance/results/web-speed.json'),
  `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine: where, load: before, sizes, steps, scores }, null, 2)}\n`,
);
process.stdout.write(text);
