import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from '../bench/measuring/measure.ts';
import { caseFile } from '../cases/case.ts';
import { linkTo } from './link.ts';
import { type Open, withPages } from './page.ts';

/** How many words stand on the answer page of each case, on a phone, in English: `npm run answer-page -w conformance`. */
const cases = readdirSync(fileURLToPath(new URL('../cases/patients', import.meta.url))).map(
  (file) => file.replace('.json', ''),
);

interface Words {
  /** On the first screen of the answer. */
  readonly first: number;
  /** On the page with nothing unfolded. */
  readonly unfolded: number;
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/** Nothing where no guideline speaks to the case: there is another page then. */
async function wordsOf(open: Open, name: string): Promise<Words | undefined> {
  const { page, close } = await open(linkTo(caseFile(name).facts), {
    locale: 'en-CA',
    viewport: { width: 390, height: 844 },
  });
  await page.locator('.options').waitFor();
  const first = page.locator('.first-screen');
  const isThere = (await first.count()) > 0;
  if ((await page.locator('.side .card').count()) > 0) {
    await page.locator('.side .card dl').last().waitFor();
  }
  const words = isThere && {
    first: wordsIn(await first.innerText()),
    unfolded: wordsIn(await page.locator('.options').innerText()),
  };
  await close();
  return words === false ? undefined : words;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

function report(name: string, counts: readonly number[], wanted: number) {
  const most = Math.max(...counts);
  const within = counts.filter((count) => count <= wanted).length;
  print(
    `${name}: median ${median(counts)}, most ${most}; at most ${wanted}: ${within} of ${counts.length}`,
  );
}

await withPages(async (open) => {
  const all: Words[] = [];
  for (const name of cases) {
    const words = await wordsOf(open, name);
    if (words !== undefined) all.push(words);
  }
  const first = all.map((each) => each.first);
  const unfolded = all.map((each) => each.unfolded);
  report('words on the first screen of the answer', first, 120);
  report('words on the answer page, nothing unfolded', unfolded, 600);
});
