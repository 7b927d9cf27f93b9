import type { NumberTerm, PerformanceMapping } from '@renavigate/engine';
import { type Note, problem } from '../base/problem.ts';
import type { Chart } from '../chart/chart.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import { isAfter } from '../raw/date.ts';
import { latestOf } from './latest.ts';
import { readingsOf } from './reading.ts';
import { numberTerm } from './term.ts';
import type { UsableReading } from './usable.ts';

/** A score, with the side of the border that it lies on. */
interface Score {
  readonly reading: UsableReading;
  readonly term: NumberTerm;
  readonly isPoor: boolean;
}

/**
 * The latest scores, as they are recorded: none is ever made into another here. Where two lie on different sides of
 * the border, the later one is how the patient is now, and the older is only told.
 */
export function readPerformance(chart: Chart): Findings {
  const read = chart.mapping.measured.performance.map((each) => scoresOf(chart, each));
  const all = read.flatMap(({ scores }) => scores);
  const outdated = all.flatMap((score) => outdatedBy(score, all));
  const kept = all.filter((score) => !outdated.some(({ older }) => older === score));
  return join([
    findings({ facts: kept.map(({ reading }) => reading.fact) }),
    ...read.map((each) => each.findings),
    findings({ notes: outdated.map(({ older, later }) => olderScore(older, later)) }),
  ]);
}

function scoresOf(chart: Chart, mapping: PerformanceMapping) {
  const term = numberTerm(chart, mapping.term);
  if (term === undefined) return { scores: [] as readonly Score[], findings: findings({}) };
  const latest = latestOf(readingsOf(chart, term), term);
  const scores = latest.newest.map((reading) => {
    return { reading, term, isPoor: isPoor(reading.fact.value, mapping) };
  });
  return { scores, findings: latest.findings };
}

function isPoor(score: number, { poor, border }: PerformanceMapping): boolean {
  return poor === 'below' ? score < border : score >= border;
}

function outdatedBy(older: Score, all: readonly Score[]) {
  const later = all.find((each) => each.isPoor !== older.isPoor && isLater(each, older));
  return later === undefined ? [] : [{ older, later }];
}

function isLater({ reading: one }: Score, { reading: other }: Score): boolean {
  return one.date !== undefined && other.date !== undefined && isAfter(one.date, other.date);
}

function olderScore(older: Score, later: Score): Note {
  const { place } = older.reading.resource;
  const [was, is] = [said(older), said(later)];
  return problem(
    'older-score-not-used',
    place,
    (audience) => [
      `${place}: ${older.term.label[audience].en} ${was} does not agree with ${later.term.label[audience].en} ${is}. The later one was used.`,
      `${place} : ${older.term.label[audience].fr} ${was} ne s’accorde pas avec ${later.term.label[audience].fr} ${is}. Le plus récent a été utilisé.`,
    ],
    ['Check which one holds now.', 'Vérifiez lequel vaut maintenant.'],
    { received: was },
  );
}

/** A score with its day. */
function said({ reading }: Score): string {
  return `${reading.fact.value} (${reading.date?.written ?? '—'})`;
}
