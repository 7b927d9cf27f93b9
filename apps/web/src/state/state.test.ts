import { type Advice, advise, derive, type Known, keyOf, readPatient } from '@renavigate/engine';
import { ccs2019, ccs2019Patients } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { type Answer, factsOf, parseNumber } from './answer.ts';
import { draftOf, submit } from './draft.ts';
import { interview, offeredValues, termsOfProblem, whyNotTogether } from './interview.ts';
import { type Action, initialState, reduce, type State, viewOf } from './state.ts';

const yes: Answer = { kind: 'yesNo', value: true };
const no: Answer = { kind: 'yesNo', value: false };
const dontKnow: Answer = { kind: 'unknown' };
const drugs = ccs2019.terms.find(({ id }) => id === 'receivedDrugs');
const progressed = ccs2019.terms.find(({ id }) => id === 'progressedOn');
const karnofsky = ccs2019.terms.find(({ id }) => id === 'karnofsky');
if (drugs?.kind !== 'severalOf' || progressed?.kind !== 'severalOf') throw new Error('drugs');
if (karnofsky?.kind !== 'number') throw new Error('karnofsky');
const allDrugs = drugs.values.map(({ id }) => id);

function several(chosen: readonly string[], sure = true, offered = allDrugs): Answer {
  return { kind: 'severalOf', chosen, offered, sure };
}

function run(...actions: readonly Action[]): State {
  return actions.reduce((state, action) => reduce(ccs2019, state, action), initialState('en'));
}

function answer(term: string, value: Answer): Action {
  return { kind: 'answer', term, answer: value };
}

/** What is still asked of a person who knows nothing more. */
function askedFrom(state: State): readonly string[] {
  const view = viewOf(state);
  if (view.screen !== 'question') return [];
  const next = reduce(ccs2019, state, answer(view.term, dontKnow));
  return [view.term, ...askedFrom(next)];
}

const inScope = [answer('cancerCameBack', yes), answer('kidneyCancerTreatedBefore', yes)];

describe('the state', () => {
  test('starts at the welcome and goes to the first question of the edition', () => {
    expect(viewOf(initialState('fr'))).toEqual({ screen: 'welcome' });
    expect(viewOf(run({ kind: 'continue' }))).toEqual({
      screen: 'question',
      term: ccs2019.questionOrder[0],
    });
  });

  test('an answer leads to the next open question', () => {
    const state = run(...inScope);
    const { next } = interview(ccs2019, state.answers);
    expect(next).toMatchObject({ open: 19 });
    expect(viewOf(state)).toEqual({ screen: 'question', term: next?.term });
  });

  test('“I don’t know” is not asked again, and counts for nothing', () => {
    const state = run({ kind: 'continue' }, answer('cancerCameBack', dontKnow));
    expect(askedFrom(state)).not.toContain('cancerCameBack');
    expect(factsOf(state.answers, ccs2019.terms).facts).toEqual([]);
  });

  test('outside the scope nothing more is asked', () => {
    expect(viewOf(run(answer('cancerCameBack', no)))).toEqual({ screen: 'result' });
  });

  test('going back keeps every answer, and going forward again is possible', () => {
    const state = run({ kind: 'continue' }, ...inScope);
    const back = reduce(ccs2019, state, { kind: 'visit', position: 1 });
    expect(viewOf(back)).toEqual({ screen: 'question', term: 'cancerCameBack' });
    expect(back.answers).toBe(state.answers);
    const forward = reduce(ccs2019, back, { kind: 'visit', position: state.position });
    expect(viewOf(forward)).toEqual(viewOf(state));
  });

  test('a position that was never visited is the nearest one that was', () => {
    const state = run({ kind: 'continue' });
    expect(viewOf(reduce(ccs2019, state, { kind: 'visit', position: 9 }))).toEqual(viewOf(state));
    expect(viewOf(reduce(ccs2019, state, { kind: 'visit', position: -1 })).screen).toBe('welcome');
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
    const { next } = interview(ccs2019, state.answers);
    expect(viewOf(state)).toEqual({ screen: 'question', term: next?.term });
  });

  test('the language changes nothing else', () => {
    const state = run({ kind: 'continue' }, ...inScope);
    const french = reduce(ccs2019, state, { kind: 'speak', language: 'fr' });
    expect(french).toEqual({ ...state, language: 'fr' });
  });

  test('forgetting keeps the language and nothing else', () => {
    const state = run({ kind: 'speak', language: 'fr' }, ...inScope, { kind: 'forget' });
    expect(state).toEqual(initialState('fr'));
  });
});

describe('answers', () => {
  const facts = (value: Answer) =>
    factsOf(new Map([['receivedDrugs', value]]), ccs2019.terms).facts.map((fact) =>
      fact.kind === 'includes' ? [fact.value, fact.present] : fact,
    );

  test('who is sure of the list says also what is not on it', () => {
    expect(facts(several(['sunitinib']))).toHaveLength(allDrugs.length);
    expect(facts(several(['sunitinib']))).toContainEqual(['axitinib', false]);
  });

  test('who is not sure of the others says only what was chosen', () => {
    expect(facts(several(['sunitinib'], false))).toEqual([['sunitinib', true]]);
  });

  test('nothing is said of values that did not stand there to choose', () => {
    expect(facts(several([], true, ['axitinib']))).toEqual([['axitinib', false]]);
  });

  test('numbers may be typed with a comma or a point', () => {
    expect([' 2,5', '2.5', '1 200'].map(parseNumber)).toEqual([2.5, 2.5, 1200]);
    expect(['', 'ten', '1,2,3', '--1'].map(parseNumber)).toEqual(Array(4).fill(Number.NaN));
  });

  test('values that other answers rule out are not offered', () => {
    const answers = new Map([['receivedDrugs', several(['sunitinib', 'axitinib'])]]);
    const offered = offeredValues(ccs2019, answers, progressed).map(({ id }) => id);
    expect(offered.toSorted()).toEqual(['axitinib', 'sunitinib']);
  });

  test('a question is asked again when a later answer adds to what can be chosen', () => {
    const before = run(
      ...inScope,
      answer('sites', dontKnow),
      answer('receivedDrugs', several(['sunitinib'])),
      answer('progressedOn', several([], true, ['sunitinib'])),
    );
    expect(askedFrom(before)).not.toContain('progressedOn');
    const after = reduce(
      ccs2019,
      before,
      answer('receivedDrugs', several(['sunitinib', 'axitinib'])),
    );
    expect(askedFrom(after)).toContain('progressedOn');
    const both = ['sunitinib', 'axitinib'];
    const done = reduce(ccs2019, after, answer('progressedOn', several([], true, both)));
    expect(askedFrom(done)).not.toContain('progressedOn');
  });
});

describe('a contradiction', () => {
  const contradicting = run(
    ...inScope,
    answer('receivedDrugs', several(['sunitinib'])),
    answer('progressedOn', several(['sunitinib'], true, ['sunitinib'])),
    answer('receivedDrugs', several([])),
  );

  test('names the questions to look at again, and why', () => {
    const { problems, stated } = interview(ccs2019, contradicting.answers);
    expect(problems).toHaveLength(1);
    const terms = problems.flatMap((problem) => termsOfProblem(problem, ccs2019));
    expect(terms).toEqual(expect.arrayContaining(['receivedDrugs', 'progressedOn']));
    const why = problems.flatMap((problem) => whyNotTogether(problem, stated, ccs2019));
    expect(why.map(({ en }) => en).join()).toContain('only if the drug was taken');
  });

  test('does not ask the same questions for ever', () => {
    let state = reduce(ccs2019, contradicting, { kind: 'continue' });
    for (let view = viewOf(state); view.screen === 'question'; view = viewOf(state)) {
      expect(state.answers.has(view.term)).toBe(false);
      state = reduce(ccs2019, state, answer(view.term, dontKnow));
    }
    expect(interview(ccs2019, state.answers).problems).toHaveLength(1);
  });
});

describe('a form', () => {
  const empty = draftOf(ccs2019, new Map(), karnofsky);
  const submitted = (typed: string) => submit(karnofsky, { ...empty, typed }, []);
  const errorOf = (typed: string) => {
    const submission = submitted(typed);
    return 'error' in submission ? submission.error : undefined;
  };

  test('gives a plausible number with its unit', () => {
    expect(submitted('80')).toEqual({ answer: { kind: 'number', value: 80, unit: '{score}' } });
  });

  test.each(['', 'eighty', '800', '85'])('does not take %j', (typed) => {
    expect(errorOf(typed)).toBeDefined();
  });

  test.each<[string, Answer]>([
    ['cancerCameBack', no],
    ['karnofsky', { kind: 'number', value: 70, unit: '{score}' }],
    ['receivedDrugs', several(['sunitinib'], false)],
    ['receivedDrugs', several([])],
    ['receivedDrugs', dontKnow],
    ['targetedTherapyStage', { kind: 'oneOf', value: 'started' }],
  ])('opens with the earlier answer and gives it back: %s', (id, value) => {
    const term = ccs2019.terms.find((each) => each.id === id);
    if (term === undefined) throw new Error(id);
    const draft = draftOf(ccs2019, new Map([[id, value]]), term);
    expect(submit(term, draft, allDrugs)).toEqual({ answer: value });
  });
});

/** What a person answers who knows all these facts and what follows from them. */
function answerOf(id: string, known: Known, answers: State['answers']): Answer {
  const term = ccs2019.terms.find((each) => each.id === id);
  if (term?.kind === 'severalOf') {
    const offered = offeredValues(ccs2019, answers, term).map((value) => value.id);
    const present = (value: string) => {
      const fact = known.get(keyOf(id, value));
      return fact?.kind === 'includes' ? fact.present : undefined;
    };
    const chosen = offered.filter((value) => present(value) === true);
    const sure = offered.every((value) => present(value) !== undefined);
    return sure || chosen.length > 0 ? several(chosen, sure, offered) : dontKnow;
  }
  const fact = known.get(keyOf(id));
  if (fact?.kind === 'yesNo') return { kind: 'yesNo', value: fact.value };
  if (fact?.kind === 'oneOf') return { kind: 'oneOf', value: fact.value };
  return fact?.kind === 'number' ? { kind: 'number', ...fact.stated } : dontKnow;
}

function standings(advice: Advice) {
  return advice.options.map(({ option, standing }) => [option, standing]);
}

test.each(ccs2019Patients.filter(({ expected }) => expected.problems === undefined))(
  'the interview comes to what all the facts give: $id',
  ({ facts }) => {
    const { patient } = readPatient({ renavigate: 'patient/1', facts }, ccs2019.terms);
    const { known } = derive(patient.facts, ccs2019);
    let state = run({ kind: 'continue' });
    for (let view = viewOf(state); view.screen === 'question'; view = viewOf(state)) {
      expect(state.answers.has(view.term)).toBe(false);
      state = reduce(ccs2019, state, answer(view.term, answerOf(view.term, known, state.answers)));
    }
    const { advice } = interview(ccs2019, state.answers);
    expect(standings(advice)).toEqual(standings(advise(ccs2019, patient)));
  },
);
