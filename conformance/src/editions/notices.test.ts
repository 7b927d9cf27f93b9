import { readFileSync } from 'node:fs';
import { adviseBeside, compileLibrary, readPatient } from '@renavigate/engine';
import { editions, guardrails, library, optionCatalogue, terms } from '@renavigate/guideline';
import { trials } from '@renavigate/guideline/evidence';
import { approvals, funding } from '@renavigate/guideline/funding';
import { knownEditions, notices } from '@renavigate/guideline/notices';
import {
  besideJson,
  noticeLines,
  noticesBeside,
  noticesOfEdition,
  noticeText,
} from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import { numbersIn, numbersInEach } from '../research/research.ts';

const held = compileLibrary(library);

interface Row {
  readonly id: string;
  readonly severity?: string;
  readonly verified: boolean;
}

function rowsIn(name: string): readonly Row[] {
  const path = new URL(`../../../packages/guideline/research/${name}`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')).rows;
}

const research = [
  'corrections-2026.json',
  'editions-status-2026.json',
  'evidence-2026.json',
  'canada-approvals-2026.json',
  'bc-cancer-protocols.json',
].flatMap(rowsIn);

const withRow = (row: string) => notices.filter(({ rows }) => rows.includes(row));

describe('notices', () => {
  test('each has its own id, stands beside something that is held, and rests on rows of the research', () => {
    expect(notices.length).toBeGreaterThan(15);
    expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
    const known: readonly string[] = editions.map(({ id }) => id);
    const options: readonly string[] = optionCatalogue.map(({ id }) => id);
    for (const { id, editions: beside, options: of, rows } of notices) {
      expect(beside.length + of.length, id).toBeGreaterThan(0);
      expect(beside.filter((each) => !known.includes(each))).toEqual([]);
      expect(of.filter((each) => !options.includes(each))).toEqual([]);
      expect(rows.filter((row) => !research.some((each) => each.id === row))).toEqual([]);
    }
  });

  test('what a notice rests on was read; a correction that rests on what was not tells only the rest', () => {
    const open = notices.flatMap(({ rows }) =>
      rows.filter((row) => research.some((each) => each.id === row && !each.verified)),
    );
    // COR-3 also says that another country approved the pair, which was read second-hand only.
    expect(open).toEqual(['COR-3']);
    const [notice] = withRow('COR-3');
    expect(notice?.text.clinician.en).not.toContain('United States');
    expect(notice?.text.clinician.en).toContain('status in Canada was not found');
  });

  test('both languages and voices are there, with the same numbers in each language', () => {
    for (const { id, text, source } of notices) {
      for (const each of [text.patient, text.clinician]) {
        expect(each.en.length, id).toBeGreaterThan(20);
        const [english, french] = numbersInEach(each);
        expect(english, id).toEqual(french);
      }
      expect(numbersIn(source.en)).toEqual(numbersIn(source.fr));
    }
  });
});

describe('newer editions', () => {
  test.each(editions.map(({ id }) => id))(
    '%s says which newer one is known, and whether it could be read',
    (edition) => {
      const [newer, ...more] = noticesOfEdition(edition, library).filter(
        ({ kind }) => kind === 'newerEdition',
      );
      expect(more).toEqual([]);
      expect(newer?.text.patient.en).toMatch(/^Newer text: /);
      expect(newer?.text.patient.fr).toMatch(/^Texte plus récent/);
      expect(newer?.source.en).toContain('2026-11-29');
    },
  );

  test('every body whose status was read is told: beside an edition, or as known and not held', () => {
    const bodies = rowsIn('editions-status-2026.json').filter(({ verified }) => verified);
    const told = [
      ...notices.flatMap(({ rows }) => rows),
      ...knownEditions.map(({ row }) => row),
      // British Columbia's protocols are held as access, with their own date.
      'ED-BCC',
    ];
    expect(bodies.length).toBeGreaterThan(8);
    expect(bodies.filter(({ id }) => !told.includes(id))).toEqual([]);
  });
});

describe('corrections of 2026', () => {
  /** Where each is told: a notice, a guardrail, a study, an approval or a fact on payment. */
  const toldBy: Readonly<Record<string, readonly string[]>> = {
    'COR-1': ['checkpointInhibitorSoonAfterAdjuvant', 'checkpointInhibitorLongAfterAdjuvant'],
    'COR-2': ['secondCheckpointInhibitor'],
    'COR-3': ['newer-comparison-after-immunotherapy', 'litespark-011'],
    'COR-4': ['adjuvant-since-2023', 'litespark-022', 'rampart'],
    'COR-5': ['triplets-failed-again', 'litespark-012'],
    'COR-6': ['nivolumab-under-the-skin', 'CA26-4'],
    'COR-7': ['lenvatinib-pembrolizumab-authorized', 'CA26-2'],
    'COR-8': ['checkmate-214'],
    'COR-9': ['kidney-surgery-under-immunotherapy'],
    'COR-10': ['other-kinds-than-clear-cell', 'sunniforecast'],
    'COR-11': [],
    'COR-12': ['watching-in-canada', 'ckcis-surveillance'],
    'COR-13': ['order-of-the-society-page'],
    'COR-14': ['CA26-13'],
    'COR-15': ['CA26-12'],
    'COR-16': ['bc-guavpemax'],
    'COR-17': ['litespark-011'],
  };
  const things: readonly string[] = [
    ...[notices, guardrails, trials, approvals, funding].flatMap((list) =>
      list.map(({ id }: { readonly id: string }) => id),
    ),
  ];

  test.each(rowsIn('corrections-2026.json').map(({ id }) => id))('%s is told somewhere', (id) => {
    const places = toldBy[id];
    if (places === undefined) throw new Error(`${id} is told nowhere.`);
    expect(places.filter((each) => !things.includes(each))).toEqual([]);
  });

  test('COR-8: neither set of unread figures of CheckMate 214 is shown', () => {
    const checkmate = trials.find(({ id }) => id === 'checkmate-214');
    const looks = checkmate?.outcomes.map(({ analysis }) => analysis.en).join(' ') ?? '';
    expect(looks).not.toMatch(/8-year|9-year|108/);
  });

  test('COR-11: no ready-made risk group can be stated; its factors are', () => {
    const groups = terms.filter(
      (term) =>
        'values' in term &&
        term.values.some(({ id }: { readonly id: string }) => id === 'favourable'),
    );
    expect(groups).toEqual([]);
  });

  test('COR-13: every answer of the society’s pages carries that its order is outdated', () => {
    for (const id of ['ccs-2019', 'ccs-earlier-mb', 'ccs-earlier-nb']) {
      expect(noticesOfEdition(id, library).map((each) => each.id)).toContain(
        'order-of-the-society-page',
      );
    }
  });
});

describe('in every output', () => {
  const { patient } = readPatient(
    {
      renavigate: 'patient/1',
      facts: {
        histology: 'clearCell',
        metastatic: true,
        systemicTherapyForAdvanced: true,
        receivedDrugs: { includes: ['pembrolizumab', 'axitinib'] },
      },
    },
    terms,
  );
  const beside = adviseBeside(held, patient);
  const told = { library: held, beside, language: 'fr', audience: 'patient' } as const;

  test('the JSON document has them beside editions and options', () => {
    const document = besideJson(told, [], []);
    for (const { edition, source } of document.advice) {
      expect(source.notices).toEqual(noticeLines(noticesOfEdition(edition, library), told));
      expect(source.notices.length).toBeGreaterThan(0);
    }
    const cabozantinib = document.options.find(({ option }) => option === 'cabozantinib');
    expect(cabozantinib?.notices.map(({ id }) => id)).toEqual([
      'newer-comparison-after-immunotherapy',
      'usual-second',
    ]);
  });

  test('a notice on one line says what it is and where it was read', () => {
    const [correction] = noticeLines(noticesBeside('nivolumab', library), {
      language: 'en',
      audience: 'clinician',
    });
    if (correction === undefined) throw new Error('Nothing stands beside nivolumab.');
    const line = noticeText(correction, { language: 'en', audience: 'clinician' });
    expect(line).toMatch(/^Since then: Subcutaneous nivolumab is authorized/);
    expect(line).toMatch(
      /\(Bristol Myers Squibb Canada, 2025-05-27 \(announcement of the maker\)\)$/,
    );
  });
});
