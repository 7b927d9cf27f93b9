import { type Language, languages } from '@renavigate/engine';
import { drugsOf, optionCatalogue } from '@renavigate/guideline';
import * as evidence from '@renavigate/guideline/evidence';
import {
  evidenceFor,
  evidenceOnPlacebo,
  figuresFor,
  meets,
  type Outcome,
  outcomeLine,
  type Reader,
  type Restriction,
  restrictionText,
  type Trial,
  tellOutcome,
  trials,
  weightCitations,
  weightLine,
  weights,
  weightsFor,
} from '@renavigate/guideline/evidence';
import { leftOut } from '@renavigate/guideline/left-out';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../readability/texts.ts';
import { numbersIn, research } from '../research/research.ts';

const everyOutcome = trials.flatMap((trial) =>
  trial.outcomes.map((outcome) => ({ trial, outcome })),
);

function trialOf(id: string): Trial {
  const found = trials.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No trial ${id}.`);
  return found;
}

describe('the trials', () => {
  test.each(trials.map((trial) => [trial.id, trial] as const))(
    '%s: names within it are unique, and point at what is there',
    (_, { arms, outcomes, citations }) => {
      for (const named of [arms, outcomes, citations]) {
        expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
      }
      const cited = new Set(outcomes.map(({ citation }) => citation));
      expect([...cited].toSorted()).toEqual(citations.map(({ id }) => id).toSorted());
    },
  );

  test('a later look is of the same endpoint and population, and is no earlier one', () => {
    for (const { trial, outcome } of everyOutcome) {
      const seen: Outcome[] = [outcome];
      for (let next = laterOf(trial, outcome); next; next = laterOf(trial, next)) {
        expect(seen).not.toContain(next);
        expect([next.endpoint, next.population.label]).toEqual([
          outcome.endpoint,
          outcome.population.label,
        ]);
        seen.push(next);
      }
    }
  });

  test('no two outcomes of a trial would be told under the same heading', () => {
    const heading = ({ trial, outcome }: (typeof everyOutcome)[number]) => {
      const { endpoint, population, analysis } = tellOutcome(trial, outcome);
      const arms = outcome.figures.map(({ arm }) => arm);
      return [trial.id, endpoint.clinician.en, population.en, analysis.en, ...arms].join('|');
    };
    expect(new Set(everyOutcome.map(heading)).size).toBe(everyOutcome.length);
  });

  test('rates are given for every arm of their outcome', () => {
    const uneven = everyOutcome.filter(({ outcome: { rates = [], figures } }) =>
      rates.some(({ percents }) => percents.length !== figures.length),
    );
    expect(uneven).toEqual([]);
  });
});

function laterOf(trial: Trial, { laterCut }: Outcome): Outcome | undefined {
  if (laterCut === undefined) return;
  const later = trial.outcomes.find(({ id }) => id === laterCut);
  if (later === undefined) throw new Error(`${trial.id} has no outcome ${laterCut}.`);
  return later;
}

describe('what is told', () => {
  test.each(languages)(
    'every line has trial, endpoint, population, analysis and source (%s)',
    (language) => {
      for (const { trial, outcome } of everyOutcome) {
        const { endpoint, population, analysis, source } = tellOutcome(trial, outcome);
        const parts = outcomeLine(trial, outcome)[language].split(' — ');
        const always = [trial.name, endpoint.clinician, population, analysis, source];
        for (const part of always) {
          expect(part[language]).not.toBe('');
          expect(parts).toContain(part[language]);
        }
        expect(analysis[language]).toMatch(/\b(19|20)\d\d\b|undated|non daté/);
      }
    },
  );

  test.each(languages)('no number is computed: each stands in the data (%s)', (language) => {
    const invented = everyOutcome.flatMap(({ trial, outcome }) => {
      const { figures, effect, chance } = tellOutcome(trial, outcome);
      const told = [...figures, effect, chance].flatMap((part) =>
        part === undefined ? [] : numbersIn(withoutArms(part[language], trial, language)),
      );
      const data = numbersBelow(outcome);
      return told.filter((number) => !data.includes(number)).map((each) => `${trial.id} ${each}`);
    });
    expect(invented).toEqual([]);
  });

  test('decimals are aligned and a comma is French', () => {
    const trial = trialOf('clear');
    const [, progression] = trial.outcomes;
    if (progression === undefined) throw new Error('CLEAR has no second outcome.');
    expect(tellOutcome(trial, progression).figures[1]).toEqual({
      en: 'sunitinib: median 9.2 months (6.0 to 11.0)',
      fr: 'sunitinib\u00a0: médiane de 9,2 mois (6,0 à 11,0)',
    });
  });
});

/** Without the numbers of arms ("3 cycles") and the 1 that a ratio is measured against, with decimal points. */
function withoutArms(told: string, { arms }: Trial, language: Language): string {
  const named = arms.reduce((rest, { label }) => rest.replaceAll(label[language], ''), told);
  return named
    .replaceAll(/below 1 favours|sous 1, favorable/g, '')
    .replaceAll(/(\d),(\d)/g, '$1.$2');
}

function numbersBelow(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return numbersIn(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersBelow);
}

describe('evidence for an option', () => {
  test('is the trials with an arm that is this option, with what it was compared with', () => {
    const found = evidenceFor('belzutifan').map(({ trial, arm, comparators }) => [
      trial.id,
      arm.id,
      comparators.map(({ id }) => id),
    ]);
    expect(found).toEqual([['litespark-005', 'belzutifan', ['everolimus']]]);
  });

  test('the course on a placebo is told from trials of advanced cancer alone, in a group without any drug', () => {
    const found = evidenceOnPlacebo();
    expect(found.map(({ trial }) => trial.id)).toEqual(['target', 'veg105192', 'record-1']);
    for (const { arm, outcomes } of found) {
      expect(arm.regimen).toEqual([]);
      const months = outcomes.flatMap(({ endpoint, figures }) =>
        endpoint === 'pfs' ? figures.filter((figure) => figure.arm === arm.id) : [],
      );
      expect(months.some(({ value }) => value !== undefined)).toBe(true);
    }
  });

  test('holds only the comparisons that the option takes part in', () => {
    const alone = evidenceFor('lenvatinib');
    expect(alone.flatMap(({ outcomes }) => outcomes.map(({ effect }) => effect?.value))).toEqual([
      0.66,
    ]);
    expect(evidenceFor('temsirolimus').flatMap(({ comparators }) => comparators.length)).toEqual([
      1,
    ]);
  });

  test('an adjuvant trial is no evidence for treating a return', () => {
    const adjuvant = trials.filter(({ line }) => line === 'adjuvant');
    expect(adjuvant.map(({ id }) => id)).toEqual([
      'keynote-564',
      'assure',
      'litespark-022',
      'rampart',
    ]);
    const returned = optionCatalogue.filter(({ id }) => id !== 'adjuvantPembrolizumab');
    const found = returned.flatMap(({ id }) => evidenceFor(id));
    expect(found.filter(({ trial }) => adjuvant.includes(trial))).toEqual([]);
  });

  test('every other trial is reached from some option', () => {
    const reached = new Set(
      optionCatalogue.flatMap(({ id }) => evidenceFor(id).map(({ trial }) => trial.id)),
    );
    const missed = trials.filter(({ id, line }) => !reached.has(id) && line !== 'adjuvant');
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['cytoreductiveNephrectomy', 'carmena'],
    ['nephrectomyAfterResponse', 'surtime'],
    ['metastasisDirectedTherapy', 'sabr-comet'],
    ['highDoseInterleukin2', 'il2-fyfe-1995'],
    ['checkpointInhibitorWithVegfDrug', 'keynote-426'],
  ])('%s has %s', (option, id) => {
    expect(evidenceFor(option).map(({ trial }) => trial.id)).toContain(id);
  });
});

describe('figures for a reader', () => {
  test('what is shown and what is withheld are together the whole trial', () => {
    const readers: readonly Reader[] = [
      {},
      { histology: 'papillary' },
      { risk: { imdc: ['poor'], mskcc: ['poor'] }, systemicTherapyForAdvanced: true },
      { histology: 'clearCell', imdcFactors: 1, kidneyTumourPresent: true },
    ];
    for (const trial of trials) {
      for (const reader of readers) {
        const { shown, withheld } = figuresFor(trial, reader);
        const found = [...shown, ...withheld.map(({ outcome }) => outcome)];
        expect(new Set(found)).toEqual(new Set(trial.outcomes));
        expect(found.length).toBe(trial.outcomes.length);
      }
    }
  });

  test('a trial of another kind of kidney cancer gives none, and says whom it is about', () => {
    const { shown, withheld } = figuresFor(trialOf('papmet'), { histology: 'clearCell' });
    expect(shown).toEqual([]);
    expect(withheld.map(({ why, needs }) => [why, restrictionText(needs).en])).toEqual(
      withheld.map(() => ['anotherReader', 'people with papillary kidney cancer']),
    );
  });

  test.each<[string, Reader, readonly string[]]>([
    ['unknown', {}, []],
    ['one factor', { imdcFactors: 1 }, ['os-one-imdc-factor-post-hoc']],
    ['two factors', { imdcFactors: 2 }, ['os-two-or-more-imdc-factors-post-hoc']],
    ['intermediate', { risk: { imdc: ['intermediate'] } }, []],
    ['poor', { risk: { imdc: ['poor'] } }, ['os-two-or-more-imdc-factors-post-hoc']],
  ])('figures by number of IMDC factors, for %s', (_, reader, expected) => {
    const { shown } = figuresFor(trialOf('carmena'), reader);
    expect(shown.map(({ id }) => id).filter((id) => id.includes('imdc'))).toEqual(expected);
  });

  test.each<[Restriction, Reader, string]>([
    [{ kind: 'risk', score: 'imdc', groups: ['poor'] }, { risk: { imdc: [] } }, 'unknown'],
    [{ kind: 'risk', score: 'imdc', groups: ['poor'] }, { risk: { imdc: ['poor'] } }, 'true'],
    [{ kind: 'risk', score: 'imdc', groups: ['poor'] }, { risk: { mskcc: ['poor'] } }, 'unknown'],
    [{ kind: 'histology', values: ['papillary'] }, { histology: 'clearCell' }, 'false'],
    [{ kind: 'histology', values: ['papillary'] }, {}, 'unknown'],
    [{ kind: 'trait', trait: 'boneMetastases', present: false }, { boneMetastases: false }, 'true'],
    [{ kind: 'trait', trait: 'boneMetastases', present: false }, {}, 'unknown'],
  ])('%j holds of %j: %s', (restriction, reader, expected) => {
    expect(meets(restriction, reader)).toBe(expected);
  });
});

interface Weighed {
  readonly of: string;
  readonly against?: string;
  readonly note?: string;
  readonly score?: number;
  readonly endpoint?: string;
  readonly HR?: number;
  readonly ciLow?: number;
  readonly ciHigh?: number;
  readonly certainty?: string;
}

/** The verified weights of the research that are told. */
function weighed(start: string): readonly Weighed[] {
  const left = leftOut.filter(({ file }) => file === 'expert-weights.json').map(({ id }) => id);
  const { rows } = research<Weighed>('expert-weights.json');
  return rows.filter(({ id, verified }) => verified && id.startsWith(start) && !left.includes(id));
}

describe('how experts weigh it', () => {
  test('every score and grade has its source, and nothing is told without it', () => {
    for (const weight of weights) {
      const source = weightCitations.find(({ id }) => id === weight.citation);
      expect(weightLine(weight).en).toContain(source?.journal);
      expect(weightLine(weight).fr).toContain(source?.journal);
    }
  });

  test('the scores are those that were read', () => {
    const scores = weights.flatMap((weight) =>
      weight.kind === 'esmoMcbs' ? [`${weight.label.en} ${weight.score}`] : [],
    );
    const read = weighed('esmo-mcbs/').map(({ of, against, note, score }) => {
      const trial = /^[A-Z]+$/.test(note ?? '') ? ` (${note})` : '';
      return `${of}${against === undefined ? trial : ` against ${against}`} ${score}`;
    });
    expect(scores).toEqual(read);
  });

  test('so are the grades; what looked misprinted or was not seen is not there', () => {
    const grades = weights.flatMap((weight) => {
      if (weight.kind !== 'grade') return [];
      const { option, endpoint, effect, certainty } = weight;
      const drugs = [...drugsOf[option]].sort().join(' with ');
      return [
        [drugs, endpoint, effect.value, effect.interval?.low, effect.interval?.high, certainty],
      ];
    });
    const read = weighed('cochrane-').map(
      ({ of, endpoint = '', HR, ciLow, ciHigh, certainty = '' }) => [
        of.split(' with ').sort().join(' with '),
        endpoint.toLowerCase(),
        HR,
        ciLow,
        ciHigh,
        certainty === 'very low' ? 'veryLow' : certainty,
      ],
    );
    expect(grades).toEqual(read);
  });

  test('an estimate that mixes in favourable risk is not for a reader who may be of it', () => {
    const forReader = (reader?: Reader) => weightsFor('nivolumabIpilimumab', reader).length;
    expect(forReader()).toBe(1);
    expect(forReader({ risk: { imdc: ['favourable'] } })).toBe(0);
    expect(forReader({})).toBe(0);
    expect(forReader({ risk: { imdc: ['poor'] } })).toBe(1);
  });
});

describe('texts', () => {
  const labels = Object.values(evidence).filter((each) => typeof each === 'object');
  const restrictions = everyOutcome
    .flatMap(({ trial, outcome }) => [...trial.tookIn, ...outcome.population.speaksTo])
    .map(restrictionText);
  const texts = [...textsOf([labels, restrictions], 'evidence')];

  test('none is empty, and no sentence is the same in both languages', () => {
    expect(texts.length).toBeGreaterThan(500);
    const wrong = texts.filter(
      ({ text: { en, fr } }) =>
        en.trim() === '' || fr.trim() === '' || (en === fr && en.length > 40),
    );
    expect(wrong).toEqual([]);
  });

  test('French has its no-break spaces, and both have typographic apostrophes', () => {
    const breaks = /[^\u202f][;!?»%]|«[^\u202f]|[^\u00a0]:/;
    const wrong = texts.filter(({ text }) => breaks.test(text.fr) || /'/.test(text.en + text.fr));
    expect(wrong).toEqual([]);
  });

  test('the plain line of a trial has no figure', () => {
    const withFigures = trials.filter(({ plain }) =>
      /\d/.test((plain.en + plain.fr).replaceAll(/interleukine?-2/g, '')),
    );
    expect(withFigures.map(({ id }) => id)).toEqual([]);
  });

  test('the plain line of a trial is in short sentences', () => {
    const sentences = trials.flatMap(({ id, plain }) =>
      [plain.en, plain.fr].flatMap((each) =>
        each.split(/[.!?]\s/).map((sentence) => ({ id, words: sentence.split(/\s+/).length })),
      ),
    );
    expect(sentences.filter(({ words }) => words > 30)).toEqual([]);
  });
});
