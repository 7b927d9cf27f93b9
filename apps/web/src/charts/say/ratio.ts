import { type Language, words } from '@renavigate/engine';
import { type Effect, numbersOf, writerFor } from '@renavigate/guideline/evidence/tell';
import type { ForestRow } from '../data/forest.ts';
import { chartWords } from '../words/index.ts';

/** The interval of a ratio where both its ends are known: half of one would be taken for a whole one. */
export function wholeInterval({ interval }: Effect): { low: number; high: number } | undefined {
  if (interval?.high === undefined) return;
  return { low: interval.low, high: interval.high };
}

function intervalText(effect: Effect, language: Language): string {
  const t = chartWords(language);
  const { interval, levelPercent } = effect;
  if (interval === undefined) return t('forest.noInterval');
  if (interval.high === undefined) return t('forest.halfInterval');
  const range = writerFor(language, numbersOf(effect), 2).range(interval);
  if (levelPercent === undefined) return `${range}, ${t('forest.noLevel')}`;
  const level = writerFor(language, [levelPercent]).percent(levelPercent);
  return `${t('forest.level', { level })} ${range}`;
}

/** A ratio and its interval as papers print them. */
export function ratioText(effect: Effect, language: Language) {
  return {
    value: writerFor(language, numbersOf(effect), 2).number(effect.value),
    interval: intervalText(effect, language),
  };
}

/** What a row of a forest plot says, for those who hear it instead of seeing it. */
export function rowFinding(
  { trial, endpoint, first, second, effect }: ForestRow,
  language: Language,
) {
  const t = chartWords(language);
  const { value, interval } = ratioText(effect, language);
  const row = [trial, endpoint, t('forest.against', { first, second })].join(', ');
  return t('forest.finding', { row, number: `${value}${words.semicolon[language]}${interval}` });
}
