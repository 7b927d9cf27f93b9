import type { LaboratoryMapping } from '@renavigate/engine';
import type { Chart } from '../chart/chart.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import { readCorrecting } from './correction.ts';
import { latestOf } from './latest.ts';
import { readLimit } from './limit.ts';
import { readingsOf } from './reading.ts';
import { numberTerm } from './term.ts';
import type { UsableReading } from './usable.ts';

/** The latest laboratory values, with the laboratory's own limits. */
export function readMeasured(chart: Chart): Findings {
  const { laboratory, correction } = chart.mapping.measured;
  const read = laboratory.map((value) => ({ ...readLatest(chart, value), id: value.term }));
  const own = join(read.map((each) => each.findings));
  if (correction === undefined) return own;
  const corrected = read.find(({ id }) => id === correction.value)?.newest ?? [];
  return join([own, readCorrecting(chart, corrected, correction)]);
}

function readLatest(chart: Chart, { term: id, limit }: LaboratoryMapping) {
  const term = numberTerm(chart, id);
  if (term === undefined) return { newest: [] as readonly UsableReading[], findings: findings({}) };
  const { newest, findings: passedOver } = latestOf(readingsOf(chart, term), term);
  const limits = limit === undefined ? [] : newest.map((each) => readLimit(chart, each, limit));
  const facts = newest.map(({ fact }) => fact);
  return { newest, findings: join([findings({ facts }), ...limits, passedOver]) };
}
