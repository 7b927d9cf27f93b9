import type { NumberTerm } from '@renavigate/engine';
import type { Chart } from '../chart.ts';
import { type Findings, findings, join } from '../findings.ts';
import { type Note, problem } from '../problem.ts';
import { isAfter } from '../raw/date.ts';
import { numberTerm } from './laboratory.ts';
import { latestOf } from './latest.ts';
import { readingsOf } from './reading.ts';
import type { UsableReading } from './usable.ts';

/** A score, with the side of the border that it lies on. */
interface Score {
  readonly reading: UsableReading;
  readonly term: NumberTerm;
  readonly isPoor: boolean;
}

/** Published tables agree on this border alone: Karnofsky below 80 is ECOG 2 or more. */
const isPoor = {
  karnofsky: (score: number) => score < 80,
  ecog: (score: number) => score >= 2,
} as const;

/**
 * The latest Karnofsky and ECOG scores, as they are recorded: the one is never made into the other here. Where the
 * two lie on different sides of the border, the later one is how the patient is now, and the older is only told.
 */
export function readPerformance(chart: Chart): Findings {
  const karnofsky = scoresOf(chart, 'karnofsky');
  const ecog = scoresOf(chart, 'ecog');
  const all = [...karnofsky.scores, ...ecog.scores];
  const outdated = all.flatMap((score) => outdatedBy(score, all));
  const kept = all.filter((score) => !outdated.some(({ older }) => older === score));
  return join([
    findings({ facts: kept.map(({ reading }) => reading.fact) }),
    karnofsky.findings,
    ecog.findings,
    findings({ notes: outdated.map(({ older, later }) => olderScore(older, later)) }),
  ]);
}

function scoresOf(chart: Chart, id: keyof typeof isPoor) {
  const term = numberTerm(chart, id);
  if (term === undefined) return { scores: [] as readonly Score[], findings: findings({}) };
  const latest = latestOf(readingsOf(chart, term), term);
  const scores = latest.newest.map((reading) => {
    return { reading, term, isPoor: isPoor[id](reading.fact.value) };
  });
  return { scores, findings: latest.findings };
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
