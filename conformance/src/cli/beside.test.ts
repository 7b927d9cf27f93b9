import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions, optionCatalogue } from '@renavigate/guideline';
import { jurisdictions } from '@renavigate/guideline/funding';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishLines, withoutSources } from '../readability/english-lines.ts';
import { build, patientFile, repository, run, temporaryFolder } from './program.ts';

beforeAll(build, 60_000);
const files = temporaryFolder();
afterAll(files.remove);

const came = { cancerCameBack: true, kidneyCancerTreatedBefore: true };

/** The cancer grew on a VEGF drug and a checkpoint inhibitor, both for advanced disease. */
const failedBoth = {
  ...came,
  histology: 'clearCell',
  metastatic: true,
  systemicTherapyForAdvanced: true,
  adjuvantTherapyGiven: false,
  receivedDrugs: { exactly: ['sunitinib', 'nivolumab'] },
  progressedOn: { exactly: ['sunitinib', 'nivolumab'] },
  targetedTherapyPossible: true,
};

/** No drug yet, and none of the six IMDC factors. */
const untreatedFavourable = {
  ...came,
  histology: 'clearCell',
  metastatic: true,
  systemicTherapyForAdvanced: false,
  adjuvantTherapyGiven: false,
  receivedDrugs: { exactly: [] },
  targetedTherapyPossible: true,
  wellEnoughForTargetedTherapy: true,
  systemicTherapyWithinOneYear: false,
  haemoglobinBelowLimit: false,
  calciumAboveLimit: false,
  neutrophilsAboveLimit: false,
  plateletsAboveLimit: false,
  karnofsky: { value: 90, unit: '{score}' },
};

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');

async function advised(facts: Readonly<Record<string, unknown>>, ...options: readonly string[]) {
  const done = await run(['advise', '-', '--full', ...options], {
    input: patientFile(facts),
  });
  return { ...done, text: squeezed(done.output) };
}

/** What is told of an option, from its name to the next. */
function toldOf(output: string, name: string): string {
  const blocks = output.split(/\n(?=\n? {4}\S)|\n(?=─)/);
  return squeezed(blocks.find((block) => block.trimStart().startsWith(`${name}\n`)) ?? '');
}

describe('all guidelines side by side', () => {
  test('after a VEGF drug and nivolumab: the page still offers nivolumab, which was had, and the guardrail stands beside it', async () => {
    const { output, status } = await advised(failedBoth);
    const nivolumab = toldOf(output, 'nivolumab');
    expect(nivolumab).toContain('! Already had: nivolumab (progression on it).');
    // By its letter the page offers it; no tick says so of what was had.
    expect(nivolumab).toContain(
      '• Canadian Cancer Society, about 2019 [ccs-2019]: “may be offered”',
    );
    expect(nivolumab).not.toContain('✓');
    expect(nivolumab).toContain('They differ.');
    expect(nivolumab).toContain('! Caution · Progression on nivolumab');
    expect(nivolumab).toContain('! Caution · Checkpoint inhibitor after a first one');
    expect(nivolumab).toContain('Because: Progression on: nivolumab: yes.');
    expect(nivolumab).toContain('Ask the cancer doctor (oncologist).');
    expect(status).toBe(0);
  });

  test('untreated, favourable: what the consensus of 2021 prefers stands above what the page of 2019 calls main', async () => {
    const { output } = await advised(untreatedFavourable);
    const places = ['pembrolizumab with axitinib', 'sunitinib', 'cabozantinib'].map((name) =>
      output.search(new RegExp(`^ {4}${name}( ·|$)`, 'm')),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, two) => one - two));
    const pair = toldOf(output, 'pembrolizumab with axitinib');
    expect(pair).toContain('Canadian consensus, April 2021 [kcrnc-2021]: “preferred”');
    expect(pair).toMatch(/Not named: .*ccs-2019/);
    const single = toldOf(output, 'cabozantinib');
    expect(single).toContain('Canadian Cancer Society, about 2019 [ccs-2019]: “main treatment”');
    expect(single).toMatch(/Not for this situation: .*kcrnc-2021/);
  });

  test('outside a scope: the guideline is named with the reason, and so are those that speak', async () => {
    const { text } = await advised({ ...came, histology: 'papillary', metastatic: true });
    expect(text).toContain(
      '✗ Canadian consensus, April 2021 [kcrnc-2021] — does not speak, because: Histology: papillary (needed: clear cell)',
    );
    expect(text).toContain('✓ Canadian Cancer Society, about 2019 [ccs-2019] — speaks.');
  });

  test('a contradiction comes first, with what was set aside', async () => {
    const { output, status } = await advised({
      ...came,
      karnofsky: { value: 90, unit: '{score}' },
      ecog: { value: 3, unit: '{score}' },
    });
    const [, first] = output.split(/^─+$/m);
    expect(first).toContain('Problems in what was given (1)');
    expect(squeezed(first ?? '')).toMatch(/Karnofsky.*ECOG|ECOG.*Karnofsky/);
    expect(squeezed(first ?? '')).toContain(
      'this was set aside, and the rest was used: ECOG performance status: 3',
    );
    const rest = output.split(/^─+$/m).slice(2).join('');
    expect(rest).toContain('Karnofsky performance status: 90');
    expect(rest).not.toContain('ECOG performance status: 3');
    expect(status).toBe(1);
  });

  test('one guideline is told in full, with its guardrails', async () => {
    const { text } = await advised(failedBoth, '--edition', 'ccs-2019');
    expect(text).toMatch(/^Treatments for recurrent kidney cancer/);
    expect(text).toContain('Caution · Checkpoint inhibitor after a first one');
    expect(text).toContain('Why [CCS19-043]');
  });

  test('with --explain every guideline that speaks follows in full', async () => {
    const { text } = await advised(failedBoth, '--explain');
    for (const { source } of editions.filter(({ id }) => id !== 'kcrnc-nephrectomy-2019')) {
      expect(text).toContain(squeezed(source.title.en));
    }
  });

  test('an option that nothing names is in no list, and that it is not ruled out is said once', async () => {
    const { text } = await advised(failedBoth, '--audience', 'patient');
    expect(text.match(/that does not rule it out/g)).toHaveLength(1);
    const { text: team } = await advised(failedBoth);
    expect(team.match(/is not ruled out/g)).toHaveLength(1);
  });

  test('JSON holds every option once, with the voice of every guideline', async () => {
    const schema = readFileSync(join(repository, 'apps/cli/schema/advice-3.schema.json'), 'utf8');
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
    const isAdvice = ajv.compile(JSON.parse(schema));
    for (const facts of [
      failedBoth,
      untreatedFavourable,
      {},
      { ...came, histology: 'papillary' },
    ]) {
      const json = JSON.parse((await advised(facts, '--format', 'json', '--lang', 'fr')).output);
      expect(isAdvice(json), JSON.stringify(isAdvice.errors)).toBe(true);
      const ids = json.options.map(({ option }: { option: string }) => option);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { voices } of json.options) expect(voices).toHaveLength(editions.length);
    }
  });
});

describe('two guidelines compared', () => {
  const compared = async (facts: Readonly<Record<string, unknown>>, ...args: readonly string[]) =>
    run(['compare', ...args, '--patient', '-'], { input: patientFile(facts) });

  test('what stands differently has its reason on each side', async () => {
    const { output, status } = await compared(untreatedFavourable, 'kcrnc-2021', 'ccs-2019');
    const everolimus = toldOf(output, 'everolimus');
    expect(everolimus).toContain(
      '✗ Canadian consensus, April 2021: not offered — Prior systemic therapy: none of the',
    );
    expect(everolimus).toContain(
      '✓ Canadian Cancer Society, about 2019: offered, “main treatment” — Targeted therapy possible: yes',
    );
    expect(squeezed(output)).toMatch(
      /Named only by Canadian consensus, April 2021 \(\d+\) ✓ Offered \(\d+\): pembrolizumab with axitinib/,
    );
    expect(squeezed(output)).toMatch(/The same under both \(\d+\) ✗ Not offered \(\d+\): /);
    expect(status).toBe(0);
  });

  test('every option that either names is in one list', async () => {
    const { output } = await compared(
      failedBoth,
      'kcrnc-2021',
      'kcrnc-2019',
      '--format',
      'markdown',
    );
    const counts = [...output.matchAll(/^## .*\((\d+)\)$/gm)].map(([, count]) => Number(count));
    const named = editions
      .filter(({ id }) => id === 'kcrnc-2021' || id === 'kcrnc-2019')
      .flatMap(({ options }) => options.map(({ id }) => id));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(new Set(named).size);
  });

  test.each([
    [['compare', 'kcrnc-2021', 'ccs-2091', '--patient', '-'], /Did you mean ccs-2019\?/],
    [['compare', 'ccs-2019', 'ccs-2019', '--patient', '-'], /ccs-2019 was given twice/],
    [['compare', 'ccs-2019', '--patient', '-'], /compare needs two editions/],
    [['compare', 'ccs-2019', 'kcrnc-2021'], /compare needs a patient: --patient FILE/],
    [['compare', 'a', 'b', 'c'], /“c” is one too many/],
  ])('%j is refused', async (args, says) => {
    const { status, output, errors } = await run(args);
    expect(errors).toMatch(says);
    expect({ status, output }).toEqual({ status: 2, output: '' });
  });
});

describe('evidence', () => {
  const about = (...args: readonly string[]) => run(['evidence', ...args]);

  test('trials with figures, source, approval, funding and drug', async () => {
    const { output, status } = await about('nivolumab', '--province', 'ON');
    const text = squeezed(output);
    expect(text).toContain('median 25.8 months (22.2 to 29.8)');
    expect(text).toContain('PMID 32673417');
    expect(text).toContain('Health Canada: Authorized.');
    expect(text).toContain('Who pays for it in Ontario?');
    expect(text).toContain('What it is: PD-1 inhibitor');
    expect(status).toBe(0);
  });

  test('with a patient, figures of other people are not shown and that is said', async () => {
    const facts = { ...untreatedFavourable };
    const file = files.put('favourable.json', patientFile(facts));
    const everybody = squeezed((await about('nivolumabIpilimumab')).output);
    const fitted = squeezed((await about('nivolumabIpilimumab', '--patient', file)).output);
    const higherRisk = 'people of intermediate or poor risk (IMDC)';
    expect(everybody).not.toContain('Outcomes not shown');
    expect(fitted).toContain(`Outcomes not shown, about ${higherRisk}, which this patient is not`);
  });

  test('an option may be named by its label, in either language', async () => {
    const byId = await about('everolimus');
    expect((await about('évérolimus')).output).toBe(byId.output);
    expect((await about('lenvatinib', 'with', 'everolimus')).output).toBe(
      (await about('lenvatinibEverolimus')).output,
    );
  });

  test('without an option, every option is listed', async () => {
    const { output } = await about();
    for (const { id } of optionCatalogue) expect(output).toContain(` ${id}`);
  });

  test.each([
    [['nivolumabb'], /no option “nivolumabb”. Did you mean nivolumab\?/],
    [['nivolumab', '--province', 'QX'], /use BC, AB, /],
  ])('%j is refused', async (args, says) => {
    const { status, output, errors } = await about(...args);
    expect(errors).toMatch(says);
    expect({ status, output }).toEqual({ status: 2, output: '' });
  });

  test('every option can be told in both languages, to both audiences', async () => {
    for (const { id } of optionCatalogue) {
      const { output, status } = await about(id, '--lang', 'fr', '--audience', 'patient');
      expect(status).toBe(0);
      expect(output).not.toMatch(/undefined|\p{L} ;|Read in|Given:/u);
    }
  }, 60_000);

  test('every place is a place', async () => {
    const places = Object.keys(jurisdictions);
    const done = await Promise.all(places.map((place) => about('sunitinib', '--province', place)));
    expect(done.map(({ status }) => status)).toEqual(places.map(() => 0));
  });
});

describe('French', () => {
  const ways = ['patient', 'clinician'].flatMap((audience) =>
    ['text', 'markdown'].map((format) => [audience, format] as const),
  );
  const loose = /[^\u202f\s][;!?]( |$)|[^\u00a0\s]:( |$)|« | »/;

  test.each(ways)('to a %s as %s holds no English and has its spaces', async (audience, format) => {
    const manner = ['--lang', 'fr', '--audience', audience, '--format', format];
    const compare = ['compare', 'kcrnc-2021', 'ccs-2019', '--patient', '-'];
    for (const facts of [failedBoth, untreatedFavourable, {}]) {
      for (const command of [['advise', '-', '--full'], compare]) {
        const { output } = await run([...command, ...manner], { input: patientFile(facts) });
        const ours = withoutSources(output);
        expect(englishLines(ours)).toEqual([]);
        expect(ours.split('\n').filter((line) => loose.test(line))).toEqual([]);
      }
    }
  });
});

describe('every guideline', () => {
  test.each(editions.map(({ id }) => id))('%s: every statement is accounted for', async (id) => {
    const { status, output } = await run(['editions', 'show', id]);
    const count = editions.find((each) => each.id === id)?.statements.length;
    expect(output.trimEnd().split('\n').at(-1)).toBe(
      `${count} of ${count} statements accounted for`,
    );
    expect(status).toBe(0);
  });
});
