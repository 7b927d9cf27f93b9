import { common } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { consult } from '../guidelines/consult.ts';
import { offeredValues } from '../patient/interview/offered.ts';
import { draftOf, submit } from '../patient/parts/draft.ts';
import { guidelines } from '../testing/guidelines.ts';
import { type Answer, factsOf, parseNumber, withAnswer } from './answer.ts';
import { termsOfProblem, whyNotTogether } from './problems.ts';

const { anyOfToday } = guidelines;
const no: Answer = { kind: 'yesNo', value: false };
const dontKnow: Answer = { kind: 'unknown' };
const drugs = common.terms.find(({ id }) => id === 'receivedDrugs');
const progressed = common.terms.find(({ id }) => id === 'progressedOn');
const karnofsky = common.terms.find(({ id }) => id === 'karnofsky');
if (drugs?.kind !== 'severalOf' || progressed?.kind !== 'severalOf') throw new Error('drugs');
if (karnofsky?.kind !== 'number') throw new Error('karnofsky');
const allDrugs = drugs.values.map(({ id }) => id);

function several(chosen: readonly string[], sure = true, offered = allDrugs): Answer {
  return { kind: 'severalOf', chosen, offered, sure };
}

describe('answers', () => {
  test('with the same one more are the same, and with another are others', () => {
    const before = new Map([['cancerCameBack', no]]);
    const after = withAnswer(guidelines.memory, before, 'metastatic', no);
    expect([...after]).toEqual([...before, ['metastatic', no]]);
    expect(withAnswer(guidelines.memory, new Map(before), 'metastatic', { ...no })).toBe(after);
    expect(withAnswer(guidelines.memory, before, 'metastatic', dontKnow).get('metastatic')).toBe(
      dontKnow,
    );
    expect(before.size).toBe(1);
  });

  const facts = (value: Answer) =>
    factsOf(new Map([['receivedDrugs', value]]), common.terms).facts.map((fact) =>
      fact.kind === 'includes' ? [fact.value, fact.present] : fact,
    );

  test('who is sure of the list says also what is not on it', () => {
    expect(facts(several(['sunitinib']))).toHaveLength(allDrugs.length);
    expect(facts(several(['sunitinib']))).toContainEqual(['axitinib', false]);
  });

  test('who is sure of another drug, or of one without a name, leaves open what it may be', () => {
    const saidOf = (value: string) => facts(several([value])).flatMap((fact) => [fact].flat());
    expect(facts(several(['other']))).toContainEqual(['sunitinib', false]);
    expect(saidOf('other')).not.toContain('vegfDrugUnnamed');
    expect(facts(several(['vegfDrugUnnamed']))).toContainEqual(['nivolumab', false]);
    expect(saidOf('vegfDrugUnnamed')).not.toContain('sunitinib');
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
    const offered = offeredValues(guidelines, anyOfToday, answers, progressed).map(({ id }) => id);
    expect(offered.toSorted()).toEqual(['axitinib', 'sunitinib']);
  });
});

test('a contradiction names the questions to look at again, and why', () => {
  const answers = new Map([
    ['receivedDrugs', several([])],
    ['progressedOn', several(['sunitinib'], true, ['sunitinib'])],
  ]);
  const { problems, stated } = consult(guidelines, answers);
  expect(problems).toHaveLength(1);
  const terms = problems.flatMap((problem) => termsOfProblem(problem, anyOfToday));
  expect(terms).toEqual(expect.arrayContaining(['receivedDrugs', 'progressedOn']));
  const why = problems.flatMap((problem) => whyNotTogether(problem, stated, anyOfToday));
  expect(why.map(({ en }) => en).join()).toContain('only if the drug was taken');
});

describe('a form', () => {
  const empty = draftOf(guidelines, anyOfToday, new Map(), karnofsky);
  test('a number in a likely wrong unit is refused with what it would mean', () => {
    const haemoglobin = common.terms.find(({ id }) => id === 'haemoglobin');
    if (haemoglobin === undefined) throw new Error('There is no haemoglobin.');
    const refused = submit(haemoglobin, { ...empty, typed: '7.2', unit: 'g/L' }, []);
    expect('problem' in refused && refused.problem?.inLikelyUnit?.value).toBe(72);
    expect('problem' in refused && refused.problem?.setAside?.value).toBe(7.2);
  });

  const submitted = (typed: string) => submit(karnofsky, { ...empty, typed }, []);

  test('gives a plausible number with its unit', () => {
    expect(submitted('80')).toEqual({ answer: { kind: 'number', value: 80, unit: '{score}' } });
  });

  test.each(['', 'eighty', '800', '85'])(
    'does not take %j, and says why in both languages',
    (typed) => {
      const submission = submitted(typed);
      if (!('error' in submission)) throw new Error('it was taken');
      const said = [submission.error('en'), submission.error('fr')];
      expect(said.every((text) => text.length > 20 && !text.includes('{{'))).toBe(true);
      expect(said[0]).not.toBe(said[1]);
    },
  );

  test.each<[string, Answer]>([
    ['cancerCameBack', no],
    ['karnofsky', { kind: 'number', value: 70, unit: '{score}' }],
    ['receivedDrugs', several(['sunitinib'], false)],
    ['receivedDrugs', several([])],
    ['receivedDrugs', dontKnow],
    ['targetedTherapyStage', { kind: 'oneOf', value: 'started' }],
  ])('opens with the earlier answer and gives it back: %s', (id, value) => {
    const term = common.terms.find((each) => each.id === id);
    if (term === undefined) throw new Error(id);
    const draft = draftOf(guidelines, anyOfToday, new Map([[id, value]]), term);
    expect(submit(term, draft, allDrugs)).toEqual({ answer: value });
  });
});
