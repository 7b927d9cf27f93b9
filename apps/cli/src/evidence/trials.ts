import { groupBy, type Text, words } from '@renavigate/engine';
import {
  type Arm,
  type Evidence,
  figuresFor,
  holdsHarms,
  lines,
  noHarmsHeld,
  type Outcome,
  phases,
  restrictionText,
  type Trial,
  tellOutcome,
  type Withheld,
} from '@renavigate/guideline/evidence/tell';
import { tell } from '@renavigate/guideline/tell';
import { type Block, item, name, paragraph, section, span } from '../document/document.ts';
import type { Asked } from './asked.ts';
import { say } from './words.ts';

const depth = 3;

function labelled(label: string, words_: string, { language }: Asked): Block {
  return paragraph(depth, span(`${label}${words.colon[language]}`, 'faint'), words_);
}

/** An outcome: what was measured, in whom and when, its figures, and what must be said with them. */
function outcomeBlock(trial: Trial, outcome: Outcome, asked: Asked): Block {
  const { language, audience } = asked;
  const told = tellOutcome(trial, outcome);
  // Ratios and chance are for the team, unless there is nothing else.
  const isPlain = audience === 'patient' && told.figures.length > 0;
  const ratios = isPlain ? [] : [told.effect, told.chance];
  const figures = [...told.figures, ...ratios].filter((each) => each !== undefined);
  const later = outcome.laterCut === undefined ? [] : [say.laterToo];
  const level = told.level === undefined ? [] : [told.level];
  const around = [told.population, told.analysis, ...level, ...later];
  const semicolon = words.semicolon[language];
  const inOne = (texts: readonly Text[]) => texts.map((each) => each[language]).join(semicolon);
  // Where there is no figure, what is said of it stands in its place.
  const [first, second] =
    figures.length === 0 ? [told.notes, around] : [figures, [...around, ...told.notes]];
  return item(
    depth,
    '•',
    span(`${told.endpoint[audience][language]}${words.colon[language]}`, 'strong'),
    inOne(first),
    span(`${words.dash}${inOne(second)}`, 'faint'),
  );
}

/** Outcomes by where they were read, so that a source stands below its figures once. */
function outcomesBlocks(
  trial: Trial,
  outcomes: readonly Outcome[],
  asked: Asked,
): readonly Block[] {
  const bySource = groupBy(outcomes, (outcome) => tellOutcome(trial, outcome).source.en);
  const lead = `${tell(asked, say.readIn)}${words.colon[asked.language]}`;
  return [...bySource.values()].flatMap((those) => {
    const source = those.slice(0, 1).map((each) => tellOutcome(trial, each).source[asked.language]);
    return [
      ...those.map((each) => outcomeBlock(trial, each, asked)),
      paragraph(depth + 1, span(`${lead}${source.join('')}`, 'faint')),
    ];
  });
}

/** How many figures are not for this reader, and for whom they are. */
function withheldBlocks(withheld: readonly Withheld[], asked: Asked): readonly Block[] {
  const alike = groupBy(withheld, ({ needs, why }) => `${why} ${restrictionText(needs).en}`);
  return [...alike.values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const people = restrictionText(first.needs)[asked.language];
    const told = tell(asked, say.withheld[first.why], { people, count: those.length });
    return [item(depth, '?', span(told, 'faint'))];
  });
}

function givenText({ label, regimen }: Arm, { language }: Asked): string {
  const drugs = regimen.map((each) => each[language]).join(', ');
  return drugs === '' ? label[language] : `${label[language]} (${drugs})`;
}

/** What the person is told: the latest look at each figure, where there is a later one. */
function toldTo(outcomes: readonly Outcome[], { audience }: Asked): readonly Outcome[] {
  const isOvertaken = ({ laterCut }: Outcome) => outcomes.some(({ id }) => id === laterCut);
  if (audience === 'clinician') return outcomes;
  return outcomes.filter((each) => !isOvertaken(each) && !each.teamOnly);
}

function trialBlocks({ trial, arm, comparators, outcomes }: Evidence, asked: Asked) {
  const { language, audience, reader } = asked;
  const { shown, withheld } =
    reader === undefined ? { shown: outcomes, withheld: [] } : figuresFor(trial, reader, outcomes);
  const against = comparators.map(({ label }) => label[language]).join(', ');
  const about = [phases[trial.phase][language], lines[trial.line][language], trial.nct ?? ''];
  return [
    name(
      span(trial.name[language], 'strong'),
      span(`${words.dash}${about.filter((each) => each !== '').join(', ')}`, 'faint'),
    ),
    ...(audience === 'patient'
      ? [paragraph(depth, trial.plain[language])]
      : [
          labelled(tell(asked, say.people), trial.population[language], asked),
          labelled(tell(asked, say.design), trial.design[language], asked),
        ]),
    labelled(tell(asked, say.given), givenText(arm, asked), asked),
    labelled(
      tell(asked, say.comparedWith),
      against === '' ? tell(asked, say.nothingCompared) : against,
      asked,
    ),
    ...outcomesBlocks(trial, toldTo(shown, asked), asked),
    ...(holdsHarms(outcomes) ? [] : [item(depth, '?', tell(asked, noHarmsHeld))]),
    ...withheldBlocks(withheld, asked),
    ...trial.notes.map((note) => item(depth, '!', note[language])),
  ];
}

/** The trials of an option, each by itself, with the figures that fit the reader. */
export function trialsBlocks(asked: Asked): readonly Block[] {
  const evidence = asked.parts.evidence.evidenceFor(asked.option.id);
  const heading = section(`${tell(asked, say.trials)} (${evidence.length})`);
  if (evidence.length === 0) return [heading, paragraph(1, tell(asked, say.noTrial))];
  return [
    heading,
    paragraph(0, span(tell(asked, say.eachAlone), 'faint')),
    ...(asked.reader === undefined ? [] : [paragraph(0, span(tell(asked, say.fitted), 'faint'))]),
    ...evidence.flatMap((each) => trialBlocks(each, asked)),
  ];
}
