import {
  type Fact,
  factKey,
  factsOfTalk,
  type Known,
  keyOf,
  patientFormat,
  pressedAt,
  readPatient,
  type Talk,
  type TalkQuestion,
} from '@renavigate/engine';
import { besidePatients, common, library } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { statedFacts } from '../../answers/answer.ts';
import { linkOf, readLink } from '../../answers/link.ts';
import { guidelines } from '../../testing/guidelines.ts';
import { reduce } from '../state/reduce.ts';
import { initialState, type State, viewOf } from '../state/state.ts';
import { pressedNow, resumed, stateOfTalk } from './talk-answers.ts';
import { asked, draftOf, givenOn } from './talk-draft.ts';

function talkOf(): Talk {
  if (library.talk === undefined) throw new Error('The library has no talk.');
  return library.talk;
}

const pageOf = (id: string) => talkOf().pages.find((page) => page.id === id);

function knownOf(facts: Readonly<Record<string, unknown>>): Known {
  const { patient } = readPatient({ renavigate: patientFormat, facts }, common.terms);
  return new Map(
    patient.facts.map((fact) => [
      fact.kind === 'includes' ? keyOf(fact.term, fact.value) : keyOf(fact.term),
      fact,
    ]),
  );
}

/** Answers the page that is shown as somebody of whom this is known, with what its answers call for. */
function answered(state: State, known: Known): State {
  const view = viewOf(state);
  const page = view.screen === 'talk' ? pageOf(view.page) : undefined;
  if (page === undefined) throw new Error('No page is shown.');
  let draft = draftOf(guidelines, state, page);
  for (;;) {
    const shown = asked(guidelines, state, page, draft);
    const open = shown.filter(({ id }) => !draft.has(id));
    if (open.length === 0) {
      return reduce(guidelines, state, { kind: 'talk', page, pressed: givenOn(shown, draft) });
    }
    draft = new Map([...draft, ...open.map((each) => [each.id, pressedBy(each, known)] as const)]);
  }
}

/** What is true of somebody, or that they do not know. */
function pressedBy(question: TalkQuestion, known: Known): readonly string[] {
  const pressed = pressedAt(question, known);
  const open = question.choices.find(({ id }) => /^(unknown|unsure|nameUnknown|me)$/.test(id));
  return pressed.length > 0 || open === undefined ? pressed : [open.id];
}

/** From the welcome to the answer. */
function walked(known: Known): State {
  let state = reduce(guidelines, initialState(), { kind: 'continue' });
  for (let turns = 0; viewOf(state).screen === 'talk'; turns += 1) {
    if (turns > 40) throw new Error('The talk does not end.');
    state = answered(state, known);
  }
  return state;
}

/** What facts say, in whatever order. */
const saidIn = (facts: readonly Fact[]) =>
  facts
    .map((fact) => `${factKey(fact)} ${fact.kind === 'includes' ? fact.present : fact.value}`)
    .toSorted();

describe('the talk as answers', () => {
  test.each(besidePatients.map(({ id, facts }) => ({ id, facts })))(
    'says the same as facts and as answers: $id',
    ({ facts }) => {
      const state = walked(knownOf(facts));
      const said = factsOfTalk(talkOf(), state.talk, common.terms);
      expect(saidIn(statedFacts(state.answers, common.terms))).toEqual(saidIn(said));
    },
  );

  test.each([
    [
      'others perhaps',
      { drugs: ['targeted', 'perhapsOthers'], 'names-targeted': ['sunitinib', 'perhapsOthers'] },
    ],
    [
      'a kind whose names are not known',
      { drugs: ['targeted'], 'names-targeted': ['nameUnknown'] },
    ],
    ['a drug that is another', { drugs: ['other'], 'names-other': ['other'] }],
    [
      'a drug on which it did not grow',
      { drugs: ['targeted'], 'names-targeted': ['sunitinib'], 'course-sunitinib': ['finished'] },
    ],
  ])('%s: a link brings what was said, and rules out nothing more', (_, pressed) => {
    const begun = reduce(guidelines, initialState(), { kind: 'continue' });
    const state = Object.entries(pressed).reduce((before: State, [id, choices]) => {
      const page = talkOf().pages.find(({ questions }) => questions.some((each) => each.id === id));
      if (page === undefined) throw new Error(`No page asks ${id}.`);
      const own = page.questions.filter((each) => before.talk.has(each.id));
      const kept = own.map((each) => [each.id, before.talk.get(each.id) ?? []] as const);
      return reduce(guidelines, before, {
        kind: 'talk',
        page,
        pressed: new Map([...kept, [id, choices]]),
      });
    }, begun);
    const said = saidIn(statedFacts(state.answers, common.terms));
    const brought = readLink(linkOf(state.answers), common.terms);
    expect(brought?.problems).toEqual([]);
    expect(saidIn(statedFacts(brought?.answers ?? new Map(), common.terms))).toEqual(said);
    expect(said).toEqual(saidIn(factsOfTalk(talkOf(), state.talk, common.terms)));
  });

  test('begins with for whom it is, and leads to the answer', () => {
    const start = reduce(guidelines, initialState(), { kind: 'continue' });
    expect(viewOf(start)).toEqual({ screen: 'talk', page: 'forWhom' });
    expect(viewOf(walked(knownOf({ cancerCameBack: true }))).screen).toBe('options');
  });

  test('what was not known is an answer, and is not asked again', () => {
    const state = walked(new Map());
    expect(state.answers.get('histology')).toEqual({ kind: 'unknown' });
    expect(stateOfTalk(guidelines, state)?.next).toBeUndefined();
  });

  test('a question that an answer made vain leaves nothing behind', () => {
    const page = pageOf('where');
    if (page === undefined) throw new Error('no page');
    const begun = reduce(guidelines, initialState(), { kind: 'continue' });
    const press = (state: State, pressed: Readonly<Record<string, readonly string[]>>) =>
      reduce(guidelines, state, { kind: 'talk', page, pressed: new Map(Object.entries(pressed)) });
    const withBrain = press(begun, {
      where: ['brain'],
      kidneyTumour: ['no'],
      brainActive: ['yes'],
    });
    expect(withBrain.answers.get('activeBrainMetastases')).toEqual({ kind: 'yesNo', value: true });
    const without = press(withBrain, { where: ['lung'], kidneyTumour: ['no'] });
    expect(without.answers.has('activeBrainMetastases')).toBe(false);
  });

  test('what is answered by itself later counts, and its page shows it', () => {
    const known = knownOf({ cancerCameBack: true, histology: 'clearCell' });
    const state = walked(known);
    const changed = reduce(guidelines, state, {
      kind: 'answer',
      term: 'histology',
      answer: { kind: 'oneOf', value: 'papillary' },
    });
    expect(changed.talk.has('type')).toBe(false);
    const [question] = pageOf('type')?.questions ?? [];
    if (question === undefined) throw new Error('no question');
    expect(pressedNow(guidelines, changed, question)).toEqual(['papillary']);
    expect(viewOf(changed).screen).not.toBe('talk');
  });

  test('a page that was made anew in the midst of it goes on where it was', () => {
    const known = knownOf({ cancerCameBack: true, metastatic: true });
    let state = reduce(guidelines, initialState(), { kind: 'continue' });
    for (const _ of [1, 2, 3]) state = answered(state, known);
    const again = reduce(
      guidelines,
      { ...initialState(), answers: state.answers },
      { kind: 'resume' },
    );
    expect(viewOf(again)).toEqual(viewOf(state));
    expect(resumed(guidelines, state.answers).size).toBeGreaterThan(0);
  });

  test('who came with a link is not led through it', () => {
    const { answers } = walked(knownOf({ cancerCameBack: true }));
    expect(stateOfTalk(guidelines, { talk: new Map(), answers })).toBeUndefined();
  });
});
