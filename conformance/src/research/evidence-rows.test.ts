import { readFileSync } from 'node:fs';
import {
  type ArmFigure,
  type Outcome,
  outcomeLine,
  type Trial,
  trials,
} from '@renavigate/guideline/evidence';
import { leftOut } from '@renavigate/guideline/left-out';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../readability/texts.ts';
import { numbersIn, numbersInEach, type ResearchRow, research } from './research.ts';

type Bounds = readonly [number | null, number | null];

/** A verified outcome. A field that is absent was not given, or not read. */
interface Row extends ResearchRow {
  readonly trial: string;
  readonly endpoint: string;
  readonly compare?: readonly [string, string];
  readonly armA?: number;
  readonly armB?: number;
  readonly armACi?: Bounds;
  readonly armBCi?: Bounds;
  readonly armANote?: string;
  readonly armBNote?: string;
  readonly units?: string;
  readonly effectType?: string;
  readonly HR?: number;
  readonly ciLow?: number;
  readonly ciHigh?: number;
  readonly ciLevelPercent?: number;
  readonly p?: string;
  readonly landmarks?: readonly { month: number; armA: number; armB: number }[];
  readonly followUpMonths?: number;
  readonly note?: string;
  readonly unverifiedFields?: readonly string[];
}

interface ResearchedTrial {
  readonly id: string;
  readonly nct?: string;
  readonly phase: string;
  readonly setting: { readonly line: string };
  readonly followUpMonths?: number;
  readonly arms: readonly { label: string; n?: number }[];
}

const {
  trials: researched,
  rows,
  sources,
} = research<Row, { readonly trials: readonly ResearchedTrial[] }>('trials.json');

const endpoints: Readonly<Record<string, readonly Outcome['endpoint'][]>> = {
  OS: ['os'],
  PFS: ['pfs'],
  DFS: ['dfs'],
  ORR: ['orr'],
  CR: ['cr'],
  QoL: ['qualityOfLife', 'timeToWorseSymptoms'],
  'grade>=3 AE': ['severeSideEffects'],
  'discontinuation for AE': ['stoppedForSideEffects'],
  'dose reduction': ['doseReduced'],
  'treatment-related death': ['diedFromTreatment'],
  'local control at 2 years': ['localControlAt2Years'],
  'progression-free rate at 28 weeks': ['progressionFreeAt28Weeks'],
  'AE any grade: fatigue': ['fatigue'],
  'AE any grade: hand-foot syndrome': ['handFootSyndrome'],
  'AE any grade: thrombocytopenia': ['lowPlatelets'],
  'AE any grade: ALT increased': ['raisedAlt'],
  'AE any grade: stomatitis': ['mouthSores'],
};

const lines: Readonly<Record<string, Trial['line']>> = {
  '1L': 'first',
  '2L': 'second',
  '1L/2L': 'firstOrSecond',
  '2L+': 'secondOrLater',
  '2L/3L': 'secondOrThird',
  '3L/4L': 'thirdOrFourth',
  '2L-4L': 'secondToFourth',
  '1L / surgery': 'firstWithSurgery',
  adjuvant: 'adjuvant',
  mixed: 'mixed',
  oligometastatic: 'fewMetastases',
};

function heldOf({ id }: ResearchedTrial): Trial {
  const trial = trials.find((each) => each.id === id);
  if (trial === undefined) throw new Error(`${id} is not held.`);
  return trial;
}

const held = researched.filter(({ id }) => trials.some((trial) => trial.id === id));

/** The outcomes that rest on the trials first researched; those read later are held against evidence-2026.test.ts. */
function first(trial: Trial): Trial {
  return { ...trial, outcomes: trial.outcomes.filter(({ row }) => row === undefined) };
}

/** Rows that one read later replaces. */
const mended: readonly string[] = leftOut
  .filter(({ file, id }) => file === 'trials.json' && id.includes('/'))
  .map(({ id }) => id);

/** What was read later of a trial. */
const readLater = research<Row>('evidence-mended-2026.json').rows;

/** What a row says of its two arms, in the form that an outcome says it in. */
function armsOfRow(trial: ResearchedTrial, row: Row) {
  const [first = 0, second = 1] = (row.compare ?? []).map((label) =>
    trial.arms.findIndex((arm) => arm.label === label),
  );
  const places = trial.arms.length === 1 ? [0] : [first, second];
  const said = [
    [row.armA, row.armACi, row.armANote],
    [row.armB, row.armBCi, row.armBNote],
  ] as const;
  return places.map((place, index) => {
    const [value = null, bounds, note] = said[index] ?? [];
    return { place, value, low: bounds?.[0] ?? null, high: bounds?.[1] ?? null, note };
  });
}

function armOfOutcome(trial: Trial, { arm, value, interval, instead }: ArmFigure) {
  const notes = { notReached: 'not reached', notEvaluable: 'not evaluable' };
  return {
    place: trial.arms.findIndex(({ id }) => id === arm),
    value: value ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    note: instead && notes[instead],
  };
}

/** The p value as an outcome holds it, written as a row writes it. */
function chanceOf({ chance }: Outcome): string | null {
  if (chance === undefined) return null;
  const test = { oneSided: 'one-sided', twoSided: 'two-sided', nominal: 'nominal' };
  return chance.test === undefined ? chance.value : `${chance.value} (${test[chance.test]})`;
}

/** Every number of a row; a field that was not verified counts as not there. */
function numbersOfRow(trial: ResearchedTrial, row: Row) {
  const field = <Key extends keyof Row>(key: Key) =>
    row.unverifiedFields?.includes(key) ? null : (row[key] ?? null);
  return {
    arms: armsOfRow(trial, row),
    kind: row.effectType ?? null,
    value: row.HR ?? null,
    low: field('ciLow'),
    high: field('ciHigh'),
    // The level belongs to an interval: without one it says nothing.
    level: row.ciLow === undefined ? null : field('ciLevelPercent'),
    chance: field('p'),
    rates: (row.landmarks ?? []).map(({ month, armA, armB }) => [month, armA, armB]),
    followUp: row.followUpMonths,
    citation: row.source,
  };
}

function numbersOfOutcome(trial: Trial, outcome: Outcome) {
  const { effect, rates = [] } = outcome;
  const kinds = { hazardRatio: 'HR', relativeRisk: 'relative risk' };
  return {
    arms: outcome.figures.map((figure) => armOfOutcome(trial, figure)),
    kind: effect === undefined ? null : kinds[effect.kind],
    value: effect?.value ?? null,
    low: effect?.interval?.low ?? null,
    high: effect?.interval?.high ?? null,
    level: effect?.levelPercent ?? null,
    chance: chanceOf(outcome),
    rates: rates.map(({ month, percents }) => [month, ...percents]),
    followUp: outcome.followUpMonths,
    citation: outcome.citation,
  };
}

const verifiedRows = ({ id }: ResearchedTrial) =>
  rows.filter((row) => row.trial === id && row.verified && !mended.includes(row.id));

const traps = readFileSync(new URL('../../../docs/evidence-traps.md', import.meta.url), 'utf8');

/** Numbers that were read of a trial too, and stand in its trap alone. */
function trapOf(trial: string): readonly number[] {
  const name = { 'hope-205': '**Study 205.**', meteor: '**METEOR.**' }[trial];
  const trap =
    name === undefined ? undefined : traps.split(/^\d+\. /m).find((each) => each.startsWith(name));
  return numbersIn(trap ?? '');
}

test('the trials held have figures, and none twice', () => {
  expect(trials.length).toBe(41);
  expect(new Set(trials.map(({ id }) => id)).size).toBe(trials.length);
  expect(trials.flatMap((trial) => first(trial).outcomes).length).toBe(172 - 5);
  expect(trials.flatMap(({ outcomes }) => outcomes).length).toBe(208);
});

describe('against the research', () => {
  test('every trial is held or left out, and none is both', () => {
    const left = leftOut
      .filter(({ file, id }) => file === 'trials.json' && !mended.includes(id))
      .map(({ id }) => id);
    const found = [
      ...trials
        .filter(
          (trial) =>
            first(trial).outcomes.length > 0 ||
            mended.some((row) => row.startsWith(`${trial.id}/`)),
        )
        .map(({ id }) => id),
      ...left,
    ];
    expect(found.toSorted()).toEqual(researched.map(({ id }) => id).toSorted());
  });

  test('a trial is left out only when none of its rows is verified', () => {
    const without = researched.filter((trial) => !held.includes(trial));
    expect(without.flatMap(verifiedRows)).toEqual([]);
  });

  test.each(held.map((trial) => [trial.id, trial] as const))(
    '%s: every verified row with the same numbers, and no other',
    (_, trial) => {
      const ours = first(heldOf(trial));
      expect(ours.outcomes.map((outcome) => numbersOfOutcome(ours, outcome))).toEqual(
        verifiedRows(trial).map((row) => numbersOfRow(trial, row)),
      );
    },
  );

  test.each(held.map((trial) => [trial.id, trial] as const))(
    '%s: every verified row under its endpoint and in its unit',
    (_, trial) => {
      const wrong = first(heldOf(trial)).outcomes.filter((outcome, place) => {
        const row = verifiedRows(trial)[place];
        const unit = row?.units?.startsWith('%') ? 'percent' : 'months';
        const fits = outcome.unit === undefined || outcome.unit === unit;
        return !fits || !endpoints[row?.endpoint ?? '']?.includes(outcome.endpoint);
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    },
  );

  test.each(held.map((trial) => [trial.id, trial] as const))(
    '%s: identifiers, sizes and follow-up only where they were verified',
    (_, trial) => {
      const ours = heldOf(trial);
      expect(ours.nct).toBe(trial.nct);
      expect(ours.line).toBe(lines[trial.setting.line]);
      expect(trial.phase.startsWith(ours.phase)).toBe(true);
      expect(ours.arms.map(({ size }) => size)).toEqual(trial.arms.map(({ n }) => n));
      expect(ours.followUpMonths).toBe(trial.followUpMonths);
    },
  );

  test.each(held.map((trial) => [trial.id, trial] as const))(
    '%s: its citations are those of its figures, with verified identifiers',
    (_, trial) => {
      const cited = new Set(verifiedRows(trial).map(({ source = '' }) => source));
      const expected = [...cited].map((id) => {
        const { year, doi, pmid } = sources[id] ?? {};
        return { id, year, doi, pmid };
      });
      const own = first(heldOf(trial)).outcomes.map(({ citation }) => citation);
      const ours = heldOf(trial)
        .citations.filter(({ id }) => own.includes(id))
        .map(({ id, year, doi, pmid }) => ({ id, year, doi, pmid }));
      expect(new Set(ours)).toEqual(new Set(expected));
      expect(ours).toHaveLength(expected.length);
    },
  );

  test.each(held.map((trial) => [trial.id, trial] as const))(
    '%s: no text has a number that the research does not give as read',
    (_, trial) => {
      const read = verifiedRows(trial).map((row) => ({
        ...row,
        note: /memory|not seen/.test(row.note ?? '') ? '' : row.note,
        citation: sources[row.source ?? ''],
      }));
      const words = JSON.stringify([
        trial,
        read,
        readLater.filter((row) => row.trial === trial.id),
      ]);
      const allowed = [...numbersIn(words), ...trapOf(trial.id)];
      const found = [...textsOf(first(heldOf(trial)))].flatMap(({ path, text }) =>
        numbersIn(text.en).map((number) => ({ path, number })),
      );
      expect(found.filter(({ number }) => !allowed.includes(number))).toEqual([]);
    },
  );

  test('no line has a number of a field that was not verified', () => {
    const shown = held.flatMap((trial) =>
      verifiedRows(trial).flatMap((row, place) => {
        const ours = first(heldOf(trial));
        const outcome = ours.outcomes[place];
        if (outcome === undefined) return [];
        const numbers = numbersIn(outcomeLine(ours, outcome).en);
        return (row.unverifiedFields ?? []).flatMap((field) => {
          const value = Number(row[field as keyof Row]);
          return numbers.includes(value) ? `${trial.id} ${outcome.id} ${field} ${value}` : [];
        });
      }),
    );
    expect(shown).toEqual([]);
  });
});

test('both languages have the same numbers', () => {
  const differing = [...textsOf(trials)].filter(({ text }) => {
    const [english, french] = numbersInEach(text);
    return JSON.stringify(english) !== JSON.stringify(french);
  });
  expect(differing).toEqual([]);
});
