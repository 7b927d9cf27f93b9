import { type Language, type Text, textOf, words } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import type { ArmFigure, Outcome, Rate, Trial } from '../trial/trial.ts';
import { numbersOf, type Writer, writerFor } from './writer.ts';

const instead: Readonly<Record<NonNullable<ArmFigure['instead']>, Text>> = {
  notReached: text('median not reached', 'médiane non atteinte'),
  notEvaluable: text('median not evaluable', 'médiane non évaluable'),
};
const median = text('median ', 'médiane de ');

/** What an arm of a trial is called. */
export function armLabel(trial: Trial, id: string): Text {
  const arm = trial.arms.find((each) => each.id === id);
  if (arm === undefined) throw new Error(`${trial.id} has no arm ${id}.`);
  return arm.label;
}

function amount(figure: ArmFigure, unit: Outcome['unit'], language: Language, write: Writer) {
  const { value } = figure;
  if (value === undefined) return figure.instead && instead[figure.instead][language];
  return unit === 'percent' ? write.percent(value) : median[language] + write.months(value);
}

function armText(trial: Trial, { figures, unit }: Outcome, figure: ArmFigure): Text {
  return textOf((language) => {
    const write = writerFor(language, figures.flatMap(numbersOf));
    const told = armLabel(trial, figure.arm)[language] + words.colon[language];
    const interval = figure.interval === undefined ? '' : ` (${write.range(figure.interval)})`;
    return `${told}${amount(figure, unit, language, write)}${interval}`;
  });
}

function rateText(trial: Trial, { figures }: Outcome, { month, percents }: Rate): Text {
  return textOf((language) => {
    const write = writerFor(language, percents);
    const shares = percents.flatMap((percent, place) => {
      const arm = figures[place]?.arm;
      return arm === undefined ? [] : `${armLabel(trial, arm)[language]} ${write.percent(percent)}`;
    });
    const when = text(`at ${month} months`, `à ${month} mois`)[language];
    return `${when}${words.colon[language]}${shares.join(', ')}`;
  });
}

/** The figures of each arm and the rates at set months; the rates first where the medians would mislead. */
export function figureTexts(trial: Trial, outcome: Outcome): readonly Text[] {
  const arms = outcome.figures
    .filter(({ value, instead: reason }) => value !== undefined || reason !== undefined)
    .map((figure) => armText(trial, outcome, figure));
  const rates = (outcome.rates ?? []).map((rate) => rateText(trial, outcome, rate));
  return outcome.ratesFirst ? [...rates, ...arms] : [...arms, ...rates];
}
