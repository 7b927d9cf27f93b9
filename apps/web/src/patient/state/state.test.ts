import { derive, type Known, keyOf, patientFormat, readPatient } from '@renavigate/engine';
import { besidePatients, ccs2019Patients, common } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../answers/answer.ts';
import { consult } from '../../guidelines/consult.ts';
import { withoutTalk as guidelines } from '../../testing/guidelines.ts';
import { nextOf, numbersToGive } from '../interview/interview.ts';
import { offeredValues } from '../interview/offered.ts';
import { safetyTerms } from '../interview/safety.ts';
import { reduce } from './reduce.ts';
import { type Action, initialState, type State, viewOf } from './state.ts';

const yes: Answer = { kind: 'yesNo', value: true };
const no: Answer = { kind: 'yesNo', value: false };
const dontKnow: Answer = { kind: 'unknown' };

function several(chosen: readonly string[], offered: readonly string[], sure = true): Answer {
  return { kind: 'severalOf', chosen, offered, sure };
}

function run(...actions: readonly Action[]): State {
  return actions.reduce(
    (state: State, action) => reduce(guidelines, state, action),
    initialState(),
  );
}

function answer(term: string, value: Answer): Action {
  return { kind: 'answer', term, answer: value };
}

/** What is still asked of a person who knows nothing more. */
function askedFrom(state: State): readonly string[] {
  const view = viewOf(state);
  if (view.screen !== 'question') return [];
  return [view.term, ...askedFrom(reduce(guidelines, state, answer(view.term, dontKnow)))];
}

const inScope = [answer('cancerCameBack', yes), answer('kidneyCancerTreatedBefore', yes)];

describe('the state', () => {
  test('starts at the welcome, and the first question is the gentlest', () => {
    expect(viewOf(initialState())).toEqual({ screen: 'welcome' });
    expect(viewOf(run({ kind: 'continue' }))).toEqual({
      screen: 'question',
      term: 'cancerCameBack',
    });
  });

  test('an answer leads to the next open question, which says how many options it bears on', () => {
    const state = run(...inScope);
    const next = nextOf(guidelines, state.answers);
    expect(viewOf(state)).toEqual({ screen: 'question', term: next?.term });
    const options = consult(guidelines, state.answers).beside.options.map(({ option }) => option);
    expect(next?.bearsOn.length).toBeGreaterThan(0);
    expect(options).toEqual(expect.arrayContaining([...(next?.bearsOn ?? [])]));
  });

  test('“I don’t know” is not asked again, and who knows nothing comes to the safety page', () => {
    const state = run({ kind: 'continue' }, answer('cancerCameBack', dontKnow));
    const asked = askedFrom(state);
    expect(asked).not.toContain('cancerCameBack');
    expect(new Set(asked).size).toBe(asked.length);
    const end = asked.reduce(
      (before, term) => reduce(guidelines, before, answer(term, dontKnow)),
      state,
    );
    expect(viewOf(end)).toEqual({ screen: 'safety' });
    expect(viewOf(reduce(guidelines, end, { kind: 'continue' }))).toEqual({ screen: 'options' });
  });

  test('without blood tests none of them is asked', () => {
    const bloodTests = common.terms.filter(({ whereFound }) => whereFound === 'bloodTest');
    const ids = bloodTests.map(({ id }) => id);
    const asked = askedFrom(run(...inScope, { kind: 'noBloodTests' }));
    expect(askedFrom(run(...inScope)).filter((id) => ids.includes(id)).length).toBeGreaterThan(0);
    expect(asked.filter((id) => ids.includes(id))).toEqual([]);
  });

  test('who gives a calcium is asked for the albumin and the limit, with their units', () => {
    const millimoles = (value: number) => ({ kind: 'number', value, unit: 'mmol/L' }) as const;
    const asked = askedFrom(run(...inScope));
    const place = asked.indexOf('calciumAboveLimit');
    expect(place).toBeGreaterThan(0);
    const before = asked.slice(0, place).map((term) => answer(term, dontKnow));
    const state = run(...inScope, ...before);
    expect(viewOf(state)).toEqual({ screen: 'question', term: 'calciumAboveLimit' });
    expect(numbersToGive(guidelines, 'calciumAboveLimit', state.answers)).toEqual([
      'calcium',
      'albumin',
      'calciumUpperLimit',
    ]);
    const given = reduce(guidelines, state, answer('calcium', millimoles(2.58)));
    expect(viewOf(given)).toEqual({ screen: 'question', term: 'albumin' });
    const albumin = { kind: 'number', value: 36, unit: 'g/L' } as const;
    const corrected = reduce(guidelines, given, answer('albumin', albumin));
    expect(viewOf(corrected)).toEqual({ screen: 'question', term: 'calciumUpperLimit' });
    const end = reduce(guidelines, corrected, answer('calciumUpperLimit', millimoles(2.6)));
    expect(askedFrom(end)).not.toContain('calciumAboveLimit');
    // Who has no albumin is asked for neither the limit nor a mark beside the total calcium.
    const without = askedFrom(reduce(guidelines, given, answer('albumin', dontKnow)));
    expect(without.filter((term) => /calcium|albumin/.test(term))).toEqual([]);
    const passed = askedFrom(reduce(guidelines, given, { kind: 'noBloodTests' }));
    expect(passed.filter((term) => /calcium|albumin/.test(term))).toEqual([]);
  });

  test('going back keeps every answer, and going forward again is possible', () => {
    const state = run({ kind: 'continue' }, ...inScope);
    const back = reduce(guidelines, state, { kind: 'visit', position: 1 });
    expect(viewOf(back)).toEqual({ screen: 'question', term: 'cancerCameBack' });
    expect(back.answers).toBe(state.answers);
    const forward = reduce(guidelines, back, { kind: 'visit', position: state.position });
    expect(viewOf(forward)).toEqual(viewOf(state));
  });

  test('a position that was never visited is the nearest one that was', () => {
    const state = run({ kind: 'continue' });
    expect(viewOf(reduce(guidelines, state, { kind: 'visit', position: 9 }))).toEqual(
      viewOf(state),
    );
    expect(viewOf(reduce(guidelines, state, { kind: 'visit', position: -1 })).screen).toBe(
      'welcome',
    );
  });

  test('a changed answer replaces the old one, keeps its place, and ends what lay ahead', () => {
    const state = run(
      { kind: 'continue' },
      ...inScope,
      { kind: 'visit', position: 1 },
      answer('cancerCameBack', dontKnow),
    );
    expect([...state.answers.keys()]).toEqual(['cancerCameBack', 'kidneyCancerTreatedBefore']);
    expect(state.answers.get('cancerCameBack')).toEqual(dontKnow);
    expect(state.trail).toHaveLength(3);
  });

  test('forgetting leaves nothing', () => {
    const state = run(
      ...inScope,
      { kind: 'matters', matters: ['time'] },
      { kind: 'ownMatter', text: 'the lake' },
      { kind: 'province', province: 'ON' },
      { kind: 'forget' },
    );
    expect(state).toEqual(initialState());
  });

  test('a question is asked again when a later answer adds to what can be chosen', () => {
    const all = common.terms.find(({ id }) => id === 'receivedDrugs');
    if (all?.kind !== 'severalOf') throw new Error('drugs');
    const drugs = all.values.map(({ id }) => id);
    const before = run(
      ...inScope,
      answer('linesOfTherapy', { kind: 'number', value: 1, unit: '1' }),
      answer('receivedDrugs', several(['sunitinib'], drugs)),
      answer('progressedOn', several([], ['sunitinib'])),
    );
    expect(askedFrom(before)).not.toContain('progressedOn');
    const after = reduce(
      guidelines,
      before,
      answer('receivedDrugs', several(['sunitinib', 'axitinib'], drugs)),
    );
    expect(askedFrom(after)).toContain('progressedOn');
  });
});

/** What a person answers who knows all these facts and what follows from them. */
function answerOf(id: string, known: Known, answers: Answers): Answer {
  const term = common.terms.find((each) => each.id === id);
  if (term?.kind === 'severalOf') {
    const offered = offeredValues(guidelines, guidelines.anyOfToday, answers, term).map(
      (value) => value.id,
    );
    const present = (value: string) => {
      const fact = known.get(keyOf(id, value));
      return fact?.kind === 'includes' ? fact.present : undefined;
    };
    const chosen = offered.filter((value) => present(value) === true);
    const sure = offered.every((value) => present(value) !== undefined);
    return sure || chosen.length > 0 ? several(chosen, offered, sure) : dontKnow;
  }
  const fact = known.get(keyOf(id));
  if (fact?.kind === 'yesNo') return fact.value ? yes : no;
  if (fact?.kind === 'oneOf') return { kind: 'oneOf', value: fact.value };
  return fact?.kind === 'number' ? { kind: 'number', ...fact.stated } : dontKnow;
}

/** What each of today's guidelines offers. What is settled as not offered need not be told apart from outside its scope. */
function offeredBy(answers: Answers) {
  return consult(guidelines, answers).beside.options.map(({ option, voices }) => [
    option,
    voices
      .filter(({ replaced, advice }) => !replaced && advice?.standing === 'offered')
      .map(({ edition }) => edition),
  ]);
}

const stories = [...besidePatients, ...ccs2019Patients.filter((_, number) => number % 5 === 0)];

test.each(stories.filter(({ expected }) => (expected.problems ?? []).length === 0))(
  'the interview comes to what all the facts give: $id',
  ({ facts }) => {
    const { patient } = readPatient({ renavigate: patientFormat, facts }, common.terms);
    const { known } = derive(patient.facts, common);
    let state = run({ kind: 'continue' });
    for (let view = viewOf(state); view.screen === 'question'; view = viewOf(state)) {
      expect(state.answers.has(view.term)).toBe(false);
      state = reduce(
        guidelines,
        state,
        answer(view.term, answerOf(view.term, known, state.answers)),
      );
    }
    const terms = safetyTerms(guidelines, state.answers);
    const safety = new Map(terms.map((id) => [id, answerOf(id, known, state.answers)]));
    const end = reduce(guidelines, state, { kind: 'answerAll', answers: safety });
    expect(viewOf(end).screen).toBe('options');
    const whole = new Map(
      common.terms.map(({ id }) => [id, answerOf(id, known, new Map())] as const),
    );
    expect(offeredBy(end.answers)).toEqual(expect.arrayContaining(offeredBy(whole)));
  },
);
