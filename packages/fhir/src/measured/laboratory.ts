import type { NumberTerm } from '@renavigate/engine';
import type { Chart } from '../chart.ts';
import { type Findings, findings, join } from '../findings.ts';
import { readAlbumin } from './albumin.ts';
import { latestOf } from './latest.ts';
import { type Limit, readLimit } from './limit.ts';
import { readingsOf } from './reading.ts';
import type { UsableReading } from './usable.ts';

interface LaboratoryValue {
  readonly term: string;
  readonly limit: Limit;
}

const values: readonly LaboratoryValue[] = [
  {
    term: 'haemoglobin',
    limit: { term: 'haemoglobinLowerLimit', bound: 'low', flag: 'haemoglobinBelowLimit' },
  },
  {
    term: 'neutrophils',
    limit: { term: 'neutrophilsUpperLimit', bound: 'high', flag: 'neutrophilsAboveLimit' },
  },
  {
    term: 'platelets',
    limit: { term: 'plateletsUpperLimit', bound: 'high', flag: 'plateletsAboveLimit' },
  },
  { term: 'ldh', limit: { term: 'ldhUpperLimit', bound: 'high' } },
];

const calcium: LaboratoryValue = {
  term: 'calcium',
  limit: { term: 'calciumUpperLimit', bound: 'high' },
};

/** The latest laboratory values, with the laboratory's own limits. */
export function readMeasured(chart: Chart): Findings {
  const own = values.map((value) => readLatest(chart, value).findings);
  const total = readLatest(chart, calcium);
  return join([...own, total.findings, readAlbumin(chart, total.newest)]);
}

export function numberTerm(chart: Chart, id: string): NumberTerm | undefined {
  const term = chart.terms.find((each) => each.id === id);
  return term?.kind === 'number' ? term : undefined;
}

function readLatest(chart: Chart, { term: id, limit }: LaboratoryValue) {
  const term = numberTerm(chart, id);
  if (term === undefined) return { newest: [] as readonly UsableReading[], findings: findings({}) };
  const { newest, findings: passedOver } = latestOf(readingsOf(chart, term), term);
  const limits = newest.map((each) => readLimit(chart, each, limit));
  const facts = newest.map(({ fact }) => fact);
  return { newest, findings: join([findings({ facts }), ...limits, passedOver]) };
}
