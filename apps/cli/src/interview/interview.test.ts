import { asking as askingOnly, compileLibrary } from '@renavigate/engine';
import { ccs2019, library, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { printText } from '../document/print-text.ts';
import { adviseAll, patientOf, progressOf } from './answers.ts';
import {
  answerLine,
  currentQuestion,
  type Interview,
  type Step,
  startInterview,
} from './interview.ts';
import { patientFile } from './save.ts';

const held = compileLibrary(library);
const setting = { width: 80, colour: false };

const start = (language: 'en' | 'fr' = 'en') =>
  startInterview(askingOnly(held, [ccs2019]), { language, audience: 'patient' });

function answer(lines: readonly string[], from: Interview = start()): Step {
  const nothing: Step = { interview: from, blocks: [], showQuestion: false, isEnded: false };
  return lines.reduce((step, line) => answerLine(step.interview, line), nothing);
}

const advised = ({ library, answers, cache }: Interview) => adviseAll(library, answers, cache);
const question = (step: Step) => printText(currentQuestion(step.interview), setting);
const said = (step: Step) => printText(step.blocks, setting).replaceAll(/\s+/g, ' ').trim();
const saved = (step: Step) =>
  (patientFile(step.interview.answers, terms) as { facts: Record<string, unknown> }).facts;

/** What is asked of a person who knows nothing more. */
function askedUntilTheEnd(from: Interview): readonly string[] {
  const asked: string[] = [];
  let interview = from;
  while (interview.asked !== undefined && asked.length < 60) {
    asked.push(interview.asked);
    interview = answerLine(interview, 'I don’t know').interview;
  }
  return asked;
}

/** An interview that asks after a term, whatever comes next by itself; some terms were answered before. */
function asking(asked: string, ...before: readonly (readonly [string, string])[]): Interview {
  let interview = start();
  for (const [term, typed] of before) {
    interview = answerLine({ ...interview, asked: term }, typed).interview;
  }
  return { ...interview, asked };
}

const cameBack = ['cancerCameBack', '1'] as const;
const treated = ['kidneyCancerTreatedBefore', '1'] as const;
const lung = ['sites', '1'] as const;
/** Sorafenib and sunitinib. */
const drugs = ['receivedDrugs', '1 4'] as const;
const atSites = asking('sites', cameBack, treated);
const atProgression = asking('progressedOn', cameBack, treated, lung, drugs);

describe('questions', () => {
  test('say what they are for, with “I don’t know” among the answers', () => {
    expect(question(answer([]))).toBe(
      [
        'Has your kidney cancer come back after treatment?',
        '  This can settle all 20 open options.',
        '  1  Yes\n  2  No\n  3  I don’t know\n',
      ].join('\n'),
    );
  });

  test('come in the order of how much they settle, and never twice', () => {
    const { asked, answers } = answer(['1', '1']).interview;
    expect([...answers.keys()][0]).toBe('cancerCameBack');
    expect(answers.has(asked ?? '')).toBe(false);
  });

  test('do not offer what earlier answers rule out', () => {
    const text = question(answer([], atProgression));
    expect(text).toContain('Sorafenib (Nexavar)');
    expect(text).toContain('Sunitinib (Sutent)');
    expect(text).not.toContain('Pazopanib');
  });

  test('are explained by ?, and asked again', () => {
    const step = answer(['?'], atSites);
    expect(said(step)).toContain('Why we ask: Some treatments are for one place only');
    expect(said(step)).toContain('Where to find this: The report of your last scan');
    expect(said(step)).toContain(
      'The source says: What is offered depends on where the cancer has come back.',
    );
    expect(step.interview.asked).toBe('sites');
    expect(step.interview.answers.has('sites')).toBe(false);
  });
});

describe('answers', () => {
  test.each([
    ['1, 3', { exactly: ['lung', 'brain'] }],
    ['3 1', { exactly: ['brain', 'lung'] }],
    ['1 1', { exactly: ['lung'] }],
    ['17', { exactly: [] }],
    ['1 18', { includes: ['lung'], excludes: [] }],
    ['18', null],
    ['19', null],
    ['bones', { exactly: ['bone'] }],
  ])('several of: %s', (typed, expected) => {
    expect(saved(answer([typed], atSites))['sites']).toEqual(expected);
  });

  test.each([
    ['1 17', /“None” stands alone/],
    ['1 19', /“I don’t know” stands alone/],
    ['20', /“20” is not one of the answers. Type one or more numbers from 1 to 19/],
    ['lungs and bones', /is not one of the answers/],
    ['-1', /is not one of the answers/],
  ])('several of, not to be read: %s', (typed, says) => {
    const step = answer([typed], atSites);
    expect(said(step)).toMatch(says);
    expect(step.interview.asked).toBe('sites');
    expect(step.interview.answers.size).toBe(2);
  });

  test.each([
    ['lungs and bones', 'Did you mean 1 (Lungs), 2 (Bones)?'],
    ['brian', 'Did you mean 3 (Brain)?'],
    ['poumon', 'Did you mean 1 (Lungs)?'],
    ['none of thees', 'Did you mean 17 (None of these)?'],
  ])('“%s” is not taken, and the nearest answers are named', (typed, says) => {
    const step = answer([typed], atSites);
    expect(said(step)).toContain(says);
    expect(step.interview.answers).toEqual(atSites.answers);
  });

  test.each([
    ['sunitinb', 'Did you mean 4 (Sunitinib (Sutent))?'],
    ['Votriant', 'Did you mean 2 (Pazopanib (Votrient))?'],
  ])('a drug typed “%s” is not taken, and the nearest is named', (typed, says) => {
    const step = answer([typed], asking('receivedDrugs', cameBack, treated, lung));
    expect(said(step)).toContain(says);
    expect(step.interview.asked).toBe('receivedDrugs');
  });

  test('what is near nothing is refused without a guess', () => {
    expect(said(answer(['toe'], atSites))).not.toContain('Did you mean');
    expect(said(answer(['20'], atSites))).not.toContain('Did you mean');
  });

  test('that leave nothing out are said back', () => {
    expect(said(answer(['1 2'], atSites))).toContain('Noted: lungs and bones; no others.');
    expect(said(answer(['1 18'], atSites))).not.toContain('Noted');
  });

  test('“there may be others” settles nothing but what was named, and is not asked again', () => {
    const step = answer(['1 18'], atSites);
    expect(
      patientOf(step.interview.answers).facts.filter(({ term }) => term === 'sites'),
    ).toHaveLength(1);
    expect(askedUntilTheEnd(step.interview)).not.toContain('sites');
  });

  test.each([
    ['other', 'vegfDrugUnnamed'],
    ['vegfDrugUnnamed', 'sunitinib'],
  ])('with %s is saved as a whole list that leaves %s open, and is not asked again', (id, open) => {
    const at = asking('receivedDrugs', cameBack, treated, lung);
    const values = ccs2019.terms.flatMap((term) =>
      term.id === 'receivedDrugs' && term.kind === 'severalOf' ? term.values : [],
    );
    const step = answer([String(1 + values.findIndex((value) => value.id === id))], at);
    expect(saved(step)['receivedDrugs']).toEqual({ exactly: [id] });
    const said = patientOf(step.interview.answers).facts.flatMap((fact) =>
      fact.kind === 'includes' && fact.term === 'receivedDrugs' ? [fact.value] : [],
    );
    expect(said).toContain('nivolumab');
    expect(said).not.toContain(open);
    expect(askedUntilTheEnd(step.interview)).not.toContain('receivedDrugs');
  });

  test('“I don’t know” is taken, and not asked again', () => {
    const step = answer(['3'], asking('kidneyCancerTreatedBefore', cameBack));
    expect(saved(step)['kidneyCancerTreatedBefore']).toBeNull();
    expect(askedUntilTheEnd(step.interview)).not.toContain('kidneyCancerTreatedBefore');
  });

  test.each(['YES', 'y', 'Yes', 'oui', 'o'])('yes may be typed as %s', (typed) => {
    expect(saved(answer([typed]))['cancerCameBack']).toBe(true);
  });

  test('an empty line is no answer', () => {
    expect(said(answer(['']))).toContain('If you do not know, that is an answer too: 3.');
  });
});

describe('back', () => {
  test('keeps every answer, and Enter keeps the one that is shown', () => {
    const back = answer(['b', 'b'], atProgression);
    expect(back.interview.asked).toBe('sites');
    expect(question(back)).toContain('Your answer so far: lungs. Enter keeps it.');
    expect(question(back)).not.toContain('This can settle');
    const on = answer([''], back.interview);
    expect(on.interview.answers).toEqual(atProgression.answers);
    expect(on.interview.answers.has(on.interview.asked ?? '')).toBe(false);
  });

  test('a changed answer is changed, and the later ones stay', () => {
    const changed = answer(['b', 'b', '2'], atProgression);
    expect(saved(changed)['sites']).toEqual({ exactly: ['bone'] });
    expect(saved(changed)['receivedDrugs']).toEqual({ exactly: ['sorafenib', 'sunitinib'] });
  });

  test('at the first question there is none before', () => {
    expect(said(answer(['b']))).toBe('This is the first question.');
  });
});

describe('answers that cannot all be true', () => {
  const step = answer(['b', 'b', 'b', '2'], atProgression);

  test('are told, and the question is asked again', () => {
    expect(said(step)).toContain('These cannot all be true');
    expect(step.interview.asked).toBe('kidneyCancerTreatedBefore');
    expect(step.showQuestion).toBe(true);
  });

  test('can be mended', () => {
    const mended = answer(['1'], step.interview);
    const [advice] = advised(mended.interview);
    expect(advice?.problems).toEqual([]);
  });

  test('are let be when the same is said again', () => {
    let { interview } = step;
    for (let count = 0; count < 30 && interview.asked !== undefined; count += 1) {
      const before = interview.answers.get(interview.asked);
      interview = answerLine(interview, before === undefined ? 'x' : '').interview;
      if (before === undefined) interview = answerLine(interview, '3').interview;
    }
    const [advice] = advised(interview);
    expect(advice?.problems).toHaveLength(1);
    expect(interview.answers.get('kidneyCancerTreatedBefore')?.isWhole).toBe(false);
  });
});

describe('numbers', () => {
  const onlyKarnofsky = {
    ...ccs2019,
    questionOrder: ['karnofsky', 'haemoglobin', 'calcium', 'calciumUpperLimit'],
  };
  const about = (
    asked: string,
    language: 'en' | 'fr' = 'en',
    answers = start().answers,
  ): Interview => ({
    ...startInterview(askingOnly(held, [onlyKarnofsky]), { language, audience: 'clinician' }),
    asked,
    answers,
  });

  test.each([
    ['karnofsky', 'en', '70', { value: 70, unit: '{score}' }],
    ['karnofsky', 'en', 'x', null],
    ['karnofsky', 'en', 'I don’t know', null],
    ['haemoglobin', 'en', '118 g/L', { value: 118, unit: 'g/L' }],
    ['haemoglobin', 'en', '11.8g/dl', { value: 11.8, unit: 'g/dL' }],
    ['calcium', 'fr', '2,45 mmol/L', { value: 2.45, unit: 'mmol/L' }],
    ['calcium', 'fr', '2.45 mmol/L', { value: 2.45, unit: 'mmol/L' }],
    ['neutrophils', 'en', '4.2 ×10⁹/L', { value: 4.2, unit: '10*9/L' }],
  ] as const)('%s in %s: %s', (asked, language, typed, expected) => {
    const step = answerLine(about(asked, language), typed);
    expect(saved(step)[asked]).toEqual(expected);
  });

  test.each([
    ['haemoglobin', 'en', '118', /The number has no unit.*Give it in one of: g\/L, g\/dL/],
    ['haemoglobin', 'en', '11.8 g/L', /not plausible \(expected 30–250 g\/L\).*would fit g\/dL/],
    ['haemoglobin', 'en', '118 mmol', /unit “mmol” is not known/],
    ['calcium', 'en', '2,45 mmol/L', /is not a number with a unit.*with a point: 2.45/],
    ['haemoglobin', 'en', 'low', /“low” is not a number/],
    ['karnofsky', 'en', '75', /steps of 10/],
    ['calcium', 'fr', 'bas', /n’est pas un nombre avec une unité/],
  ] as const)('%s in %s, not to be read: %s', (asked, language, typed, says) => {
    const step = answerLine(about(asked, language), typed);
    expect(said(step)).toMatch(says);
    expect(step.interview.asked).toBe(asked);
  });

  test('a value and its limit must be in one unit', () => {
    const first = answerLine(about('calcium'), '2.45 mmol/L').interview;
    const step = answerLine({ ...first, asked: 'calciumUpperLimit' }, '10.5 mg/dL');
    expect(said(step)).toContain('are in two units');
    expect(
      answerLine({ ...first, asked: 'calciumUpperLimit' }, '2.6 mmol/L').interview.answers.size,
    ).toBe(2);
  });
});

describe('a fact that is told from numbers', () => {
  const atCalcium = asking('calciumAboveLimit', cameBack, treated, lung);

  test('says that they can be given, and sends nobody to a mark beside the total calcium', () => {
    const shown = question(answer([], atCalcium));
    expect(shown).toContain('Type n to give the numbers');
    const help = said(answer(['?'], atCalcium));
    expect(help).toContain('give the total calcium, the albumin');
    expect(help).not.toMatch(/\b[HL]\b/);
    expect(question(answer([], asking('sites', cameBack)))).not.toContain('Type n');
  });

  test('is told from them, asked for one after the other', () => {
    const first = answer(['n'], atCalcium);
    expect(first).toMatchObject({ interview: { asked: 'calcium' }, showQuestion: true });
    const second = answer(['2.58 mmol/L'], first.interview);
    expect(second.interview.asked).toBe('albumin');
    expect(question(second)).toContain('g/L');
    const third = answer(['36 g/L'], second.interview);
    expect(third.interview.asked).toBe('calciumUpperLimit');
    const last = answer(['2.6 mmol/L'], third.interview).interview;
    const [advice] = advised(last);
    expect(advice?.facts.find(({ term }) => term === 'calciumAboveLimit')).toMatchObject({
      value: true,
    });
    expect(askedUntilTheEnd(last)).not.toContain('calciumAboveLimit');
  });

  test('is not asked for in vain by who lacks one of them', () => {
    const lacking = answer(['n', '2.58 mmol/L', 'x'], atCalcium).interview;
    const asked = askedUntilTheEnd(lacking);
    expect(asked.filter((term) => /calcium|albumin/i.test(term))).toEqual([]);
  });
});

describe('the end', () => {
  test('q ends at once, with what is known', () => {
    expect(answer(['1', 'q'])).toMatchObject({ isEnded: true });
    expect(answer(['1', 'Q']).interview.answers.size).toBe(1);
  });

  test('comes by itself outside the scope', () => {
    expect(answer(['2'])).toMatchObject({ isEnded: true, showQuestion: false });
  });

  test('comes after every question, whatever is answered', () => {
    for (const typed of ['1', '2', '3', 'x']) {
      let interview = start();
      let count = 0;
      for (; interview.asked !== undefined && count < 60; count += 1) {
        const step = answerLine(interview, typed);
        interview =
          step.interview.asked === interview.asked
            ? answerLine(interview, 'x').interview
            : step.interview;
        if (
          interview.asked !== undefined &&
          step.interview.asked === interview.asked &&
          step.blocks.length > 0
        ) {
          const choices = currentQuestion(interview).filter(({ kind }) => kind === 'choice').length;
          if (typed === 'x') interview = answerLine(interview, String(choices)).interview;
        }
      }
      expect(interview.asked).toBeUndefined();
    }
  });

  test('what is clear is counted', () => {
    expect(said(answer(['1'], asking('kidneyCancerTreatedBefore', cameBack)))).toBe(
      '1 option is clear, 19 not yet.',
    );
    expect(progressOf(advised(answer(['2']).interview))).toEqual({
      clear: 20,
      open: 0,
    });
  });
});
