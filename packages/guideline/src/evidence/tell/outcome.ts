import { type Text, textOf, type Voices } from '@renavigate/engine';
import { endpoints } from '../trial/labels.ts';
import type { Outcome, Trial } from '../trial/trial.ts';
import { citedIn, levelOf } from './citation.ts';
import { chanceText, effectText } from './effect.ts';
import { armLabel, figureTexts } from './figures.ts';
import { writerFor } from './writer.ts';

/** An outcome in words. A figure never leaves without its population, endpoint, analysis and source. */
export interface ToldOutcome {
  readonly endpoint: Voices;
  readonly population: Text;
  readonly analysis: Text;
  readonly figures: readonly Text[];
  readonly effect?: Text;
  readonly chance?: Text;
  readonly notes: readonly Text[];
  /** What kind of source it is, where it is not the study's own report. */
  readonly level?: Text;
  readonly source: Text;
}

function analysisText({ analysis, followUpMonths }: Outcome): Text {
  if (followUpMonths === undefined) return analysis;
  return textOf((language) => {
    const months = writerFor(language, [followUpMonths]).months(followUpMonths);
    const followed = language === 'fr' ? `suivi de ${months}` : `follow-up of ${months}`;
    return `${analysis[language]}, ${followed}`;
  });
}

function effectOf(trial: Trial, { effect, figures: [first, second] }: Outcome): Text | undefined {
  if (effect === undefined || first === undefined || second === undefined) return;
  return effectText(effect, armLabel(trial, first.arm), armLabel(trial, second.arm));
}

/** An outcome in words, with everything that its figures may not be shown without. */
export function tellOutcome(trial: Trial, outcome: Outcome): ToldOutcome {
  const effect = effectOf(trial, outcome);
  const citation = trial.citations.find(({ id }) => id === outcome.citation);
  const level = citation === undefined ? undefined : levelOf(citation);
  return {
    endpoint: endpoints[outcome.endpoint],
    population: outcome.population.label,
    analysis: analysisText(outcome),
    figures: figureTexts(trial, outcome),
    ...(effect === undefined ? {} : { effect }),
    ...(outcome.chance === undefined ? {} : { chance: chanceText(outcome.chance) }),
    notes: outcome.notes,
    ...(level === undefined ? {} : { level }),
    source: citedIn(trial.citations, outcome.citation),
  };
}

/** An outcome on one line, for the team. */
export function outcomeLine(trial: Trial, outcome: Outcome): Text {
  const { endpoint, population, analysis, figures, effect, chance, notes, source } = tellOutcome(
    trial,
    outcome,
  );
  const told = [...figures, effect, chance, ...notes].filter((part) => part !== undefined);
  const parts = [trial.name, endpoint.clinician, population, analysis, ...told, source];
  return textOf((language) => parts.map((part) => part[language]).join(' — '));
}
