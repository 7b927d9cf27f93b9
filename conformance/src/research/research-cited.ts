import * as guideline from '@renavigate/guideline';
import { editions, guardrails } from '@renavigate/guideline';
import { accessEditions } from '@renavigate/guideline/access';
import * as drugInformation from '@renavigate/guideline/drugs';
import * as evidence from '@renavigate/guideline/evidence';
import { trials, weights } from '@renavigate/guideline/evidence';
import * as payment from '@renavigate/guideline/funding';
import { approvals, funding } from '@renavigate/guideline/funding';
import { leftOut } from '@renavigate/guideline/left-out';
import * as notices from '@renavigate/guideline/notices';
import { notesTold } from '../readability/notes-told.ts';
import {
  codesIn,
  codesOfTerms,
  mappingText,
  readElsewhere,
  readerText,
} from '../records/codes-used.ts';
import { type ResearchRow, research, researchFiles } from './research.ts';

/** A row that something rests on: by its id, or by what it is about. Without a file it may lie in any. */
export interface Cited {
  readonly by: string;
  readonly file?: string;
  readonly row: string;
  readonly means: (row: Row) => boolean;
}

/** A row with the fields that others cite it by. */
export type Row = ResearchRow & {
  readonly code?: string;
  readonly drug?: string;
  readonly trial?: string;
};

export type Rows = Readonly<Record<string, readonly Row[]>>;

export const allRows: Rows = Object.fromEntries(
  researchFiles.map((file) => [file, research<Row>(file).rows]),
);

const byId = (by: string, row: string, file?: string): Cited => ({
  by,
  row,
  ...(file === undefined ? {} : { file }),
  means: ({ id }) => id === row,
});

const statements = [...editions, ...Object.values(accessEditions)].flatMap((edition) =>
  edition.statements.map(({ id }) => byId(edition.id, id)),
);

/** A guardrail names a trial with the source of its figures, and side effects with their drug. */
const guarded = guardrails.flatMap((rail) => {
  const rows = rail.kind === 'caution' ? rail.sources.flatMap((each) => each.rows) : rail.rows;
  return (rows ?? []).map(({ file, row }) => ({
    ...byId(rail.id, row, file),
    means: ({ id, trial, source }: Row) =>
      id === row || id.startsWith(`${row}/`) || `${trial}/${source}` === row,
  }));
});

/** `#` and the words after it name a part of a row; a trial stands for its outcomes. */
const left = leftOut.map(({ file, id }) => {
  const [row = ''] = id.split('#');
  const means = (each: Row) => each.id === row || each.trial === row;
  return { ...byId('left out', row, file), means };
});

const notes = Object.keys(notesTold).map((note) => {
  const [file, row = ''] = note.split(' ');
  return byId('a remark', row, file);
});

/** The research writes one id another way. */
const researchId = (id: string) => (id === 'interferonAlfa' ? 'interferon-alfa' : id);

const ofDrugs = drugInformation.drugs.flatMap(({ id, doses, cautions = [], sideEffects }) => {
  const drug = researchId(id);
  const rows = [...doses, ...cautions].map(({ row }) => byId(id, `${drug}/${row}`, 'drugs.json'));
  // What was read in a leaflet is one row; content names it.
  const ofRows = sideEffects?.row === undefined ? (sideEffects?.items ?? []) : [];
  const effects = ofRows.map(({ en }): Cited => {
    const path = `${drug}/sideEffectsPlain`;
    const means = (row: Row) => row.id === path || row.id === `${path}/${en}`;
    return { by: id, file: 'drugs.json', row: `${path}/${en}`, means };
  });
  return [...rows, ...effects];
});

const leftIds: readonly string[] = leftOut.map(({ id }) => id);

/** Outcomes without a row of their own are in the order of the rows first researched, but for those left out since. */
const outcomes = trials.flatMap(({ id, outcomes }) => {
  const rows = (allRows['trials.json'] ?? []).filter(({ trial }) => trial === id);
  const kept = rows.filter((row) => !leftIds.includes(row.id));
  const first = outcomes.filter(({ row }) => row === undefined);
  return first.map((_, place) => byId(id, kept[place]?.id ?? `${id}/?`, 'trials.json'));
});

/** What evidence-2026.test.ts holds the years of reports against. */
const years = (allRows['evidence-mended-2026.json'] ?? [])
  .filter(({ id }) => id.startsWith('EM26-YEAR-'))
  .map(({ id }) => byId('evidence-2026.test.ts', id, 'evidence-mended-2026.json'));

const decisions = [
  ...approvals.flatMap(({ id, alsoIn = [] }) => [id, ...alsoIn].map((row) => byId(id, row))),
  ...funding.map(({ id }) => byId('funding', id)),
];

/** Of each citation, the weights are in the order of its rows. */
const weighed = weights.map(({ citation }, place) => {
  const before = weights.slice(0, place).filter((each) => each.citation === citation);
  const row = `${citation === 'esmo-mcbs-2016' ? 'esmo-mcbs' : citation}/${before.length}`;
  return byId('weights', row, 'expert-weights.json');
});

const codes = [...codesIn(`${readerText}\n${mappingText}`), ...codesOfTerms.map(({ code }) => code)]
  .filter((code) => readElsewhere[code] === undefined)
  .map((code): Cited => ({ by: 'a code', row: code, means: (row) => row.code === code }));

/** Codes of kidney cancer that the reader knows by their beginning; records/codes.test.ts reads each. */
const icd = [
  ...['icd10/C64', 'icd10cm/C64.1', 'icd10cm/C64.2', 'icd10cm/C64.9'],
  ...['icd10cm/C65.1', 'icd10cm/C65.2', 'icd10cm/C65.9', 'icd10cm/C7A.093'],
].map((row) => byId('records/codes.test.ts', row, 'codes.json'));

/** What score-rows.test.ts and clinical-rows.test.ts hold the scores against. */
const scores = [
  ...[0, 1, 2, 3, 4, 5].map((place) => `imdc/factors/${place}`),
  ...[0, 1, 2].flatMap((place) => [`imdc/groups/${place}`, `performanceStatus/tables/${place}`]),
  ...['imdc/factors/1/notes/0', 'imdc/correctedCalcium', 'imdc/missingData'],
  ...['mskcc/versions/1', 'performanceStatus/ruleForImdc'],
].map((row) => byId('score-rows.test.ts', row, 'imdc.json'));

/** Wherever content names a row of 2026: their ids cannot be taken for anything else. */
const ofContent = [guideline, drugInformation, evidence, payment, notices, leftOut];
const id2026 = /"((?:BCC|PAI|CA26|AB26|EV26|EM26|SE26|NICE|NHSE|NHS|SMC|HAS|COR|ED|SAF)-[^"#]+)/g;
const named = [...JSON.stringify(ofContent).matchAll(id2026)].map(([, row = '']) =>
  byId('content', row),
);

/** Everything of the research that content, or a conclusion of the research itself, rests on. */
export function citedIn(rows: Rows): readonly Cited[] {
  const conclusions = Object.values(rows).flatMap((each) =>
    each.flatMap(({ id, restsOn = [] }) => restsOn.map((row) => byId(id, row))),
  );
  const fromContent = [
    statements,
    guarded,
    left,
    notes,
    ofDrugs,
    outcomes,
    years,
    decisions,
    weighed,
    named,
  ];
  return [...fromContent.flat(), ...codes, ...icd, ...scores, ...conclusions];
}
