import type {
  CorrectionMapping,
  LaboratoryMapping,
  LimitMapping,
  MeasuredMapping,
  PerformanceMapping,
  RiskScoreMapping,
} from '../../record/measured.ts';
import { aCode, aName, aNumber, list, maybe, noted, object, only } from '../shape/make.ts';
import { text } from './text.ts';

const limit = object<LimitMapping>({
  term: aName,
  bound: only('low', 'high'),
  flag: maybe(aName),
});

const correction = object<CorrectionMapping>({
  value: aName,
  name: text,
  by: aName,
  withinDays: aNumber,
  fix: text,
});

const performance = object<PerformanceMapping>({
  term: aName,
  poor: noted(only('below', 'from'), 'On which side of the border a score is poor.'),
  border: aNumber,
});

/** What is measured. */
export const measured = object<MeasuredMapping>({
  laboratory: list(object<LaboratoryMapping>({ term: aName, limit: maybe(limit) }), 'told'),
  correction: maybe(correction),
  performance: list(performance, 'told'),
  riskScores: maybe(object<RiskScoreMapping>({ called: list(aCode, 'none'), instead: text })),
});
