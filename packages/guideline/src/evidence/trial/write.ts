import type { Text } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import type { CatalogueOption } from '../../options/catalogue.ts';
import type {
  Arm,
  ArmFigure,
  Chance,
  Effect,
  Histology,
  Interval,
  Population,
  Rate,
  Restriction,
  RiskGroup,
  RiskScore,
  Trait,
} from './trial.ts';

type Bounds = readonly [low: number, high?: number];

function interval([low, high]: Bounds): Interval {
  return high === undefined ? { low } : { low, high };
}

/** The figure of an arm, with its interval if it has one. */
export function figure(arm: string, value: number, bounds?: Bounds): ArmFigure {
  return { arm, value, ...(bounds === undefined ? {} : { interval: interval(bounds) }) };
}

/** An arm that a median was sought for and not reached in, with its interval if it has one. */
export function notReached(arm: string, bounds?: Bounds): ArmFigure {
  const reached = { arm, instead: 'notReached' } as const;
  return bounds === undefined ? reached : { ...reached, interval: interval(bounds) };
}

/** The arms of an outcome that gives no figure of an arm by itself, in the order of the comparison. */
export function between(...arms: readonly string[]): readonly ArmFigure[] {
  return arms.map((arm) => ({ arm }));
}

/** The shares of the arms after so many months, in the order of the outcome's figures. */
export function rate(month: number, ...percents: readonly number[]): Rate {
  return { month, percents };
}

/** Rates with the range of each share, in the order of the outcome's figures. */
export function ranged(rate: Rate, ...bounds: readonly Bounds[]): Rate {
  return { ...rate, intervals: bounds.map(interval) };
}

/** A hazard ratio with its interval, which is at the 95% level unless another or none is given. */
export function hazardRatio(value: number, bounds?: Bounds, level: number | 'unread' = 95): Effect {
  const kind = 'hazardRatio' as const;
  if (bounds === undefined) return { kind, value };
  const levelPercent = level === 'unread' ? {} : { levelPercent: level };
  return { kind, value, interval: interval(bounds), ...levelPercent };
}

/** A p value as printed. */
export function chance(value: string, test?: Chance['test']): Chance {
  return test === undefined ? { value } : { value, test };
}

/** The look at the data and the year it was reported; only the year where the source does not name the look. */
export function reported(year: number, look?: Text): Text {
  if (look === undefined) return text(`as reported in ${year}`, `publication de ${year}`);
  return text(`${look.en}, reported in ${year}`, `${look.fr}, publication de ${year}`);
}

/** A look that was read in somebody else's text of that year; when the study itself reported it was not read. */
export function quotedIn(year: number, look?: Text): Text {
  const said = text(
    `as quoted in ${year} (the study’s own report is undated here)`,
    `tel que cité en ${year} (publication de l’étude non datée ici)`,
  );
  return look === undefined ? said : text(`${look.en}, ${said.en}`, `${look.fr}, ${said.fr}`);
}

/** An arm with its number of people. */
export function sized(arm: Arm, size: number): Arm {
  return { ...arm, size };
}

/** An arm of a trial whose numbers of people were not all read. */
export function arm(
  id: string,
  label: Text,
  regimen: readonly Text[],
  ...options: readonly CatalogueOption[]
): Arm {
  return { id, label, regimen, options };
}

/** A population whose figures may be shown to a reader of whom all of this is known to hold. */
export function people(label: Text, ...speaksTo: readonly Restriction[]): Population {
  return { label, speaksTo };
}

/** The same population with its number of people, for a part of a trial whose number was read. */
export function ofSize(size: number, population: Population): Population {
  return { ...population, size };
}

/** Only readers of one of these groups of a score. */
export function ofRisk(score: RiskScore, ...groups: readonly RiskGroup[]): Restriction {
  return { kind: 'risk', score, groups };
}

/** Only readers with one of these kinds of kidney cancer. */
export function ofHistology(...values: readonly Histology[]): Restriction {
  return { kind: 'histology', values };
}

/** Only readers with at least this Karnofsky score. */
export function karnofskyFrom(from: number): Restriction {
  return { kind: 'fitness', entry: { scale: 'karnofsky', from } };
}

/** Only readers with at most this ECOG score. */
export function ecogUpTo(upTo: number): Restriction {
  return { kind: 'fitness', entry: { scale: 'ecog', upTo } };
}

/** Only readers of whom this is true. */
export function who(trait: Trait): Restriction {
  return { kind: 'trait', trait, present: true };
}

/** Only readers of whom this is false. */
export function whoNot(trait: Trait): Restriction {
  return { kind: 'trait', trait, present: false };
}
