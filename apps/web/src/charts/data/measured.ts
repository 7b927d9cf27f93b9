import type { Language } from '@renavigate/engine';
import type {
  ArmFigure,
  Evidence,
  Interval,
  Outcome,
  Trial,
} from '@renavigate/guideline/evidence/tell';

/** A group of a study, named for a reader. */
export interface Group {
  readonly id: string;
  readonly label: string;
  /** Whether this is the group that got the option the reader looks at; drawn alike in every picture. */
  readonly isOwn: boolean;
}

/** A published share of one group. */
export interface Share extends Group {
  readonly percent: number;
  readonly interval?: Interval;
}

/** The shares of all groups at one time: after so many months, or else when the study counted. */
export interface Shares {
  readonly month?: number;
  readonly groups: readonly Share[];
}

/** The published median of one group, or why there is none. */
export interface Median extends Group {
  readonly months?: number;
  readonly interval?: Interval;
  readonly instead?: NonNullable<ArmFigure['instead']>;
}

/** What an outcome has that can be drawn: only what was published, nothing worked out from it. */
export interface Measured {
  /** In the order of time. */
  readonly shares: readonly Shares[];
  readonly medians: readonly Median[];
}

type Named = (figure: ArmFigure) => Group;

function namedIn(trial: Trial, own: string, language: Language): Named {
  return ({ arm: id }) => ({
    id,
    label: trial.arms.find((arm) => arm.id === id)?.label[language] ?? id,
    isOwn: id === own,
  });
}

function withInterval(interval: Interval | undefined) {
  return interval === undefined ? {} : { interval };
}

function sharesNow({ unit, figures }: Outcome, named: Named): readonly Shares[] {
  if (unit !== 'percent') return [];
  const groups = figures.flatMap((figure) =>
    figure.value === undefined
      ? []
      : [{ ...named(figure), percent: figure.value, ...withInterval(figure.interval) }],
  );
  return groups.length === 0 ? [] : [{ groups }];
}

function sharesByMonth({ figures, rates = [] }: Outcome, named: Named): readonly Shares[] {
  return [...rates]
    .sort((one, other) => one.month - other.month)
    .map(({ month, percents, intervals = [] }) => ({
      month,
      groups: figures.flatMap((figure, place) => {
        const percent = percents[place];
        return percent === undefined
          ? []
          : [{ ...named(figure), percent, ...withInterval(intervals[place]) }];
      }),
    }));
}

function mediansOf({ unit, figures }: Outcome, named: Named): readonly Median[] {
  if (unit !== 'months') return [];
  return figures
    .filter(({ value, instead }) => value !== undefined || instead !== undefined)
    .map((figure) => ({
      ...named(figure),
      ...(figure.value === undefined ? {} : { months: figure.value }),
      ...(figure.instead === undefined ? {} : { instead: figure.instead }),
      ...withInterval(figure.interval),
    }));
}

/** What an outcome of a study has that can be drawn. */
export function measured(
  { trial, arm }: Pick<Evidence, 'trial' | 'arm'>,
  outcome: Outcome,
  language: Language,
): Measured {
  const named = namedIn(trial, arm.id, language);
  return {
    shares: [...sharesNow(outcome, named), ...sharesByMonth(outcome, named)],
    medians: mediansOf(outcome, named),
  };
}
