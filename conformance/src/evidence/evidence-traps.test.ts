import { readFileSync } from 'node:fs';
import { optionCatalogue } from '@renavigate/guideline';
import {
  evidenceFor,
  type Figures,
  figuresFor,
  type Outcome,
  outcomeLine,
  type Reader,
  type RiskGroup,
  type Trial,
  tellOutcome,
  trials,
} from '@renavigate/guideline/evidence';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../readability/texts.ts';
import * as build from '../records/build.ts';
import { reading } from '../records/read.ts';
import { numbersIn } from '../research/research.ts';

// The traps of docs/evidence-traps.md, in their order and under their numbers.

const favourable: Reader = { risk: { imdc: ['favourable'] } };
const intermediate: Reader = { risk: { imdc: ['intermediate'] } };
const unknown: Reader = {};

function trial(id: string): Trial {
  const found = trials.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No trial ${id}.`);
  return found;
}

function outcome(of: Trial, id: string): Outcome {
  const found = of.outcomes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No outcome ${id} in ${of.id}.`);
  return found;
}

const ratio = (of: Outcome) => [
  of.effect?.value,
  of.effect?.interval?.low,
  of.effect?.interval?.high,
];
const ids = (outcomes: readonly Outcome[]) => outcomes.map(({ id }) => id);
const shown = (of: Trial, reader: Reader) => ids(figuresFor(of, reader).shown);
const values = ({ figures }: Outcome) => figures.map(({ value }) => value);

/** Every number that a reader could meet of a trial: in its figures, notes, sources and other texts. */
function numbersShown(of: Trial): readonly number[] {
  const lines = of.outcomes.map((each) => outcomeLine(of, each).en);
  const texts = [...textsOf(of)].map(({ text }) => text.en);
  return [...lines, ...texts].flatMap(numbersIn);
}

describe('1 CheckMate 214', () => {
  const checkmate = trial('checkmate-214');

  test('its planned figures are those of intermediate or poor risk, and no other', () => {
    const primary = checkmate.outcomes.filter((each) => each.primary);
    expect(primary.length).toBeGreaterThan(0);
    for (const each of primary) {
      expect(each.population.label.en).toBe('intermediate or poor risk (IMDC)');
    }
  });

  test('a reader of favourable risk gets the figure of favourable risk alone', () => {
    expect(shown(checkmate, favourable)).toEqual(['os-favourable-42-month']);
  });

  test('a reader who may be of favourable risk gets no figure of everybody', () => {
    const possible: Reader = { risk: { imdc: ['favourable', 'intermediate'] } };
    expect(shown(checkmate, possible)).toEqual([]);
    expect(shown(checkmate, unknown)).toEqual([]);
  });

  test('a reader of intermediate risk gets the planned figures, and not that of favourable risk', () => {
    const given = shown(checkmate, intermediate);
    expect(given).toContain('os-intermediate-poor-4-year');
    expect(given).not.toContain('os-favourable-42-month');
  });

  test('every ratio of favourable risk carries the look that it is of', () => {
    const figure = outcome(checkmate, 'os-favourable-42-month');
    expect(ratio(figure)).toEqual([1.19, 0.77, 1.85]);
    expect(figure.analysis.en).toContain('42-month');
    const ofFavourable = checkmate.outcomes.filter(({ population }) =>
      population.label.en.startsWith('favourable'),
    );
    expect(ofFavourable.map(({ effect }) => effect?.value)).toEqual([1.19]);
    for (const unread of [1.45, 1.22]) expect(numbersShown(checkmate)).not.toContain(unread);
  });
});

describe('2 METEOR', () => {
  const meteor = trial('meteor');

  test('progression in the first 375 and in all 658 are two figures, each under its label', () => {
    const [first, all] = [outcome(meteor, 'pfs-first-375'), outcome(meteor, 'pfs-all-658')];
    expect([first.effect?.value, first.primary, all.effect?.value, all.primary]).toEqual([
      0.58,
      true,
      0.51,
      undefined,
    ]);
    expect(outcomeLine(meteor, first).en).toContain('375');
    expect(outcomeLine(meteor, all).en).toContain('all 658');
  });

  test('so are the responses', () => {
    expect(values(outcome(meteor, 'orr-first-375'))).toEqual([21, 5]);
    expect(values(outcome(meteor, 'orr-all-658'))).toEqual([17, 3]);
  });

  test('the two looks at survival name their deaths', () => {
    const looks = ['os-320-deaths', 'os-430-deaths'].map((id) => outcome(meteor, id));
    expect(looks.map((each) => each.effect?.value)).toEqual([0.66, 0.7]);
    expect(looks.flatMap((each) => numbersIn(each.analysis.en))).toEqual([320, 2016, 430, 2018]);
  });
});

test('3 COSMIC-313: progression in the first 550 and in everybody are kept apart', () => {
  const cosmic = trial('cosmic-313');
  const [first, all] = [outcome(cosmic, 'pfs-first-550-primary'), outcome(cosmic, 'pfs-final')];
  expect([first.effect?.value, first.primary]).toEqual([0.73, true]);
  expect(first.population.label.en).toContain('550');
  expect([all.effect?.value, all.primary]).toEqual([0.82, undefined]);
  expect(outcome(cosmic, 'os-final').effect?.value).toBe(1.02);
});

describe('4 LITESPARK-005', () => {
  const litespark = trial('litespark-005');
  const progression = outcome(litespark, 'pfs-first-interim');

  test('the rates at 12 and 18 months come before the two equal medians', () => {
    const told = tellOutcome(litespark, progression).figures.map(({ en }) => en);
    expect(values(progression)).toEqual([5.6, 5.6]);
    expect(told).toEqual([
      'at 6 months: belzutifan 46.6%, everolimus 42.5%',
      'at 12 months: belzutifan 33.4%, everolimus 17.1%',
      'at 18 months: belzutifan 24.0%, everolimus 8.3%',
      'belzutifan: median 5.6 months (3.9 to 7.0)',
      'everolimus: median 5.6 months (4.8 to 5.8)',
    ]);
  });

  test('that survival was not significantly different is said beside its figure', () => {
    const survival = outcomeLine(litespark, outcome(litespark, 'os-second-interim'));
    expect(survival.en).toContain('Not significantly different');
    expect(survival.fr).toContain('Pas de différence significative');
  });
});

describe('5 medians and early ratios', () => {
  test('CLEAR: the rates at 36 months come before the medians that look reversed', () => {
    const clear = trial('clear');
    const survival = outcome(clear, 'os-final');
    expect([values(survival), survival.effect?.value]).toEqual([[53.7, 54.3], 0.79]);
    expect(tellOutcome(clear, survival).figures[0]?.en).toBe(
      'at 36 months: lenvatinib with pembrolizumab 66.4%, sunitinib 60.2%',
    );
    // The first ratio, 0.66, stands only beside the later one that overtook it.
    const early = outcome(clear, 'os-primary');
    expect([early.effect?.value, early.laterCut]).toEqual([0.66, 'os-final']);
  });

  test('wherever medians and ratio point different ways and rates are known, these come first', () => {
    const misleading = trials.flatMap(({ outcomes }) =>
      outcomes.filter((each) => {
        const [first, second] = values(each);
        if (each.unit !== 'months' || each.rates === undefined) return false;
        if (first === undefined || second === undefined || each.effect === undefined) return false;
        return each.effect.value < 1 === first <= second;
      }),
    );
    expect(ids(misleading)).toEqual(['os-final', 'pfs-first-interim', 'pfs-final']);
    expect(misleading.every(({ ratesFirst }) => ratesFirst)).toBe(true);
  });

  test.each([
    ['keynote-426', 'os-first-interim', [0.53, 0.84]],
    ['checkmate-9er', 'os-primary', [0.6, 0.7, 0.79]],
  ])('%s: an early ratio leads to the later ones', (id, first, expected) => {
    const of = trial(id);
    const follow = (each: Outcome): readonly Outcome[] =>
      each.laterCut === undefined ? [each] : [each, ...follow(outcome(of, each.laterCut))];
    const looks = follow(outcome(of, first));
    expect(looks.map(({ effect }) => effect?.value)).toEqual(expected);
    expect(new Set(looks.map(({ analysis }) => analysis.en)).size).toBe(looks.length);
  });
});

test('6 KEYNOTE-426: 0.53 stands with 0.38 to 0.74, and the misprinted ratio nowhere', () => {
  const keynote = trial('keynote-426');
  expect(ratio(outcome(keynote, 'os-first-interim'))).toEqual([0.53, 0.38, 0.74]);
  const misprints = keynote.outcomes.filter(
    ({ endpoint, effect }) => endpoint === 'os' && effect?.value === 0.59,
  );
  expect(misprints).toEqual([]);
  expect(textsWith(keynote, '0.59')).toEqual([]);
});

function textsWith(of: Trial, part: string): readonly string[] {
  return [...textsOf(of)].map(({ text }) => text.en).filter((each) => each.includes(part));
}

test('7 CheckMate 214 at 42 months: 0.66 stands with 0.55 to 0.80, and the misprinted bound nowhere', () => {
  const checkmate = trial('checkmate-214');
  const figure = outcome(checkmate, 'os-intermediate-poor-42-month');
  expect(ratio(figure)).toEqual([0.66, 0.55, 0.8]);
  const line = outcomeLine(checkmate, figure).en;
  expect(line).toContain('hazard ratio 0.66 (95% interval 0.55 to 0.80)');
  expect(line).toContain('second-hand source');
  expect(numbersShown(checkmate)).not.toContain(0.9);
});

test('half an interval is not told', () => {
  const line = outcomeLine(
    trial('checkmate-025'),
    outcome(trial('checkmate-025'), 'pfs-primary'),
  ).en;
  expect(line).toContain('hazard ratio 0.88 (interval not given in full)');
  expect(numbersIn(line)).not.toContain(0.75);
});

test('8 CheckMate 025: no misprinted bound, and 98.5% for the first interval of survival', () => {
  const checkmate = trial('checkmate-025');
  const progression = outcome(checkmate, 'pfs-primary');
  expect(ratio(progression)).toEqual([0.88, 0.75, undefined]);
  const survival = outcome(checkmate, 'os-primary');
  expect([survival.effect?.levelPercent, survival.chance?.value]).toEqual([98.5, '0.002']);
  expect(outcomeLine(checkmate, survival).en).toContain('98.5% interval 0.57 to 0.93');
  for (const wrong of [10.3, 1.03]) expect(numbersShown(checkmate)).not.toContain(wrong);
});

describe('9 CARMENA', () => {
  const carmena = trial('carmena');
  const survival = outcome(carmena, 'os-planned-interim');

  test('its ratio is sunitinib alone against surgery, and says so', () => {
    expect(survival.effect?.value).toBe(0.89);
    expect(survival.figures.map(({ arm, value }) => [arm, value])).toEqual([
      ['sunitinibAlone', 18.4],
      ['nephrectomyThenSunitinib', 13.9],
    ]);
    const { effect } = tellOutcome(carmena, survival);
    expect(effect?.en).toContain('sunitinib alone against nephrectomy, then sunitinib');
    expect(effect?.en).toContain('below 1 favours sunitinib alone');
  });

  test('its risk groups are not swapped', () => {
    expect(values(outcome(carmena, 'os-mskcc-intermediate'))).toEqual([23.4, 19]);
    expect(values(outcome(carmena, 'os-mskcc-poor'))).toEqual([13.3, 10.2]);
  });

  test('it says nothing to a reader whose kidney is already removed, or whose cancer spread later', () => {
    for (const reader of [{ kidneyTumourPresent: false }, { metastasesAtDiagnosis: false }]) {
      const { shown: given, withheld } = figuresFor(carmena, reader);
      expect(given).toEqual([]);
      expect(withheld.every(({ why }) => why === 'anotherReader')).toBe(true);
    }
    expect(shown(carmena, { kidneyTumourPresent: true })).toContain('os-planned-interim');
    expect(carmena.plain.en).toContain('says little about people whose kidney has already been');
  });

  test('it took in nobody of favourable MSKCC risk', () => {
    expect(shown(carmena, { risk: { mskcc: ['favourable'] } })).toEqual([]);
  });
});

test('10 SURTIME: survival is marked as secondary, in a trial that closed with 99 of 458', () => {
  const surtime = trial('surtime');
  const survival = outcome(surtime, 'os');
  expect([survival.effect?.value, survival.primary]).toEqual([0.57, undefined]);
  expect(outcomeLine(surtime, survival).en).toMatch(/Secondary endpoint .* 99 of 458/);
  expect(surtime.notes.map(({ en }) => en).join(' ')).toContain('99 of 458');
});

test('11 TARGET: survival is significant only when people who switched are no longer counted', () => {
  const target = trial('target');
  const [all, censored] = [
    outcome(target, 'os-final'),
    outcome(target, 'os-switching-censored-secondary'),
  ];
  expect([all.chance?.value, censored.chance?.value]).toEqual(['0.146', '0.029']);
  expect(outcomeLine(target, all).en).toContain('Not significant');
  expect(censored.population.label.en).toContain('no longer counted once they switched');
});

test('12 Study 205: the ratios of the paper and of the US label are apart, and it is of phase 2', () => {
  const hope = trial('hope-205');
  const named = (part: string) =>
    hope.outcomes
      .filter(({ analysis }) => analysis.en.includes(part))
      .map(({ endpoint, effect }) => [endpoint, effect?.value]);
  expect(named('US drug label')).toEqual([
    ['pfs', 0.37],
    ['os', 0.67],
  ]);
  expect(named('analysis of the paper')[0]).toEqual(['pfs', 0.4]);
  expect(named('later update')).toEqual([['os', 0.51]]);
  expect(hope.phase).toBe('2');
});

describe('13 PD-L1', () => {
  test('JAVELIN Renal 101: what it was planned to decide is in PD-L1-positive tumours', () => {
    const primary = trial('javelin-renal-101').outcomes.filter((each) => each.primary);
    expect(new Set(primary.map(({ endpoint }) => endpoint))).toEqual(new Set(['os', 'pfs']));
    expect(new Set(primary.map(({ population }) => population.label.en))).toEqual(
      new Set(['PD-L1-positive tumours']),
    );
  });

  test('IMmotion151: progression in PD-L1-positive tumours, survival in everybody', () => {
    const primary = trial('immotion151').outcomes.filter((each) => each.primary);
    const planned = primary.map(({ endpoint, population }) => [
      endpoint,
      population.label.en.includes('PD-L1'),
    ]);
    expect(planned).toEqual([
      ['pfs', true],
      ['os', false],
      ['os', false],
    ]);
  });

  test.each(['javelin-renal-101', 'immotion151'])('%s says that survival was not better', (id) => {
    const notes = trial(id).notes.map(({ en }) => en);
    expect(notes.join(' ')).toMatch(/survival was not (significantly )?better/);
  });
});

test('14 PAPMET: its p value is told as one-sided, with its level', () => {
  const papmet = trial('papmet');
  const progression = outcome(papmet, 'pfs');
  expect(progression.chance).toEqual({ value: '0.019', test: 'oneSided' });
  expect(outcomeLine(papmet, progression).en).toContain('p = 0.019 (one-sided)');
  expect(outcomeLine(papmet, progression).fr).toContain('p = 0,019 (unilatéral)');
  expect(papmet.notes.map(({ en }) => en).join(' ')).toContain('0.10 level');
});

describe('15 arms of different trials', () => {
  test('every figure of an outcome is of an arm of its own trial', () => {
    const strays = trials.flatMap(({ id, arms, outcomes }) =>
      outcomes.flatMap(({ figures }) =>
        figures.filter(({ arm }) => !arms.some((each) => each.id === arm)).map(() => id),
      ),
    );
    expect(strays).toEqual([]);
  });

  test('what an option is compared with comes from the same trial', () => {
    for (const { id } of optionCatalogue) {
      for (const { trial: of, arm, comparators } of evidenceFor(id)) {
        expect(of.arms).toEqual(expect.arrayContaining([arm, ...comparators]));
        expect(comparators).not.toContain(arm);
      }
    }
  });

  test('sunitinib is told trial by trial, each line under the name of its trial', () => {
    const evidence = evidenceFor('sunitinib');
    expect(evidence.length).toBeGreaterThan(8);
    for (const { trial: of, outcomes } of evidence) {
      for (const each of outcomes) {
        expect(outcomeLine(of, each).en.startsWith(`${of.name.en} — `)).toBe(true);
      }
    }
  });
});

test('16 mCODE: its example of neutrophils, a thousandfold too high, is named and not used', () => {
  // The unit of the example is 10*3/uL, which is what 10*9/L counts.
  const { facts, codes } = reading(
    build.kidneyRecord(
      build.observation('neutrophils', '26499-4', '2024-01-01', {
        valueQuantity: build.quantity(3000, '10*3/uL'),
      }),
    ),
  );
  expect([facts, codes]).toEqual([{}, ['out-of-range']]);
});

describe('17 two scores', () => {
  const subgroup = (score: 'imdc' | 'mskcc'): Trial => {
    const clear = trial('clear');
    const [first] = clear.outcomes;
    if (first === undefined) throw new Error('CLEAR has no outcome.');
    const groups: readonly RiskGroup[] = ['favourable'];
    const population = {
      ...first.population,
      speaksTo: [{ kind: 'risk', score, groups } as const],
    };
    return { ...clear, outcomes: [{ ...first, population }] };
  };
  const why = ({ withheld }: Figures) => withheld.map((each) => each.why);

  test('CLEAR divided its people by MSKCC, the trials of nivolumab and KEYNOTE-426 by IMDC', () => {
    expect(trial('clear').stratifiedBy).toBe('mskcc');
    for (const id of ['checkmate-214', 'checkmate-9er', 'keynote-426']) {
      expect(trial(id).stratifiedBy).toBe('imdc');
    }
  });

  test('a figure of an MSKCC group is not for a reader known by IMDC alone', () => {
    expect(why(figuresFor(subgroup('mskcc'), favourable))).toEqual(['notKnown']);
    expect(shown(subgroup('imdc'), favourable)).toEqual(['os-final']);
    expect(shown(trial('checkmate-025'), { risk: { imdc: ['poor'] } })).not.toContain(
      'os-mskcc-poor-post-hoc',
    );
    expect(shown(trial('checkmate-025'), { risk: { mskcc: ['poor'] } })).toContain(
      'os-mskcc-poor-post-hoc',
    );
  });

  test('no figure by group is of another score than the one its trial divided by', () => {
    const crossed = trials.flatMap(({ id, stratifiedBy, outcomes }) =>
      outcomes.flatMap(({ population: { speaksTo } }) =>
        speaksTo.flatMap((each) =>
          each.kind === 'risk' && stratifiedBy !== undefined && each.score !== stratifiedBy
            ? [id]
            : [],
        ),
      ),
    );
    expect(crossed).toEqual([]);
  });
});

test('TiNivo-2: its ratio, read in a report of the congress, stands with its whole interval', () => {
  const tinivo = trial('tinivo-2');
  expect(tinivo.outcomes.map(ratio)).toEqual([[1.1, 0.84, 1.43]]);
  expect(outcomeLine(tinivo, outcome(tinivo, 'pfs')).en).toContain('second-hand source');
});

test('every trap that is written down has a test under its number', () => {
  const at = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const numbers = (text: string, start: RegExp) => [...text.matchAll(start)].map(([, n]) => n);
  const written = numbers(at('../../../docs/evidence-traps.md'), /^(\d+)\. \*\*/gm);
  expect(written).toHaveLength(17);
  expect(numbers(at('evidence-traps.test.ts'), /^(?:test|describe)\('(\d+) /gm)).toEqual(written);
});
