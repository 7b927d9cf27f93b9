import { library } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../answers/answer.ts';
import { consult } from '../../guidelines/consult.ts';
import { guidelines } from '../../testing/guidelines.ts';
import { changed, type Made, merged, ownId, questionsFrom } from './generate.ts';

const source = { terms: library.terms, drugs: await library.parts.drugs() };
const cameBack: Answers = new Map([['cancerCameBack', { kind: 'yesNo', value: true }]]);
const textOf = ({ id }: Made) => `made: ${id}`;

describe('questions for the team', () => {
  test('always ask for the choice, for trials and for what is not known', () => {
    const ids = questionsFrom(source, consult(guidelines, cameBack), []).map(({ id }) => id);
    expect(ids[0]).toBe('always.choice');
    expect(ids).toContain('always.trial');
    expect(ids.some((id) => id.startsWith('find.'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what matters a lot comes before the options, what matters a little after', () => {
    const ids = questionsFrom(source, consult(guidelines, cameBack), ['tired', 'cost-']).map(
      ({ id }) => id,
    );
    const places = ['matter.tired', 'always.trial', 'matter.cost'].map((id) => ids.indexOf(id));
    expect(places).toEqual(places.toSorted((one, two) => one - two));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test('pain and whom to call at night are among the first, whatever else matters', () => {
    const { beside, ...rest } = consult(guidelines, cameBack);
    for (const matters of [[], ['tired', 'cost', 'time']]) {
      const ids = questionsFrom(source, { beside, ...rest }, matters).map(({ id }) => id);
      expect(ids.slice(0, 6)).toEqual(expect.arrayContaining(['always.feel', 'always.call']));
    }
  });

  test('an edit stays when its reason goes, and a question put aside stays aside', () => {
    const all = questionsFrom(source, consult(guidelines, cameBack), ['tired']);
    const own = changed(changed([], 'matter.tired', { text: 'Will I nap?' }), 'always.trial', {
      kept: false,
    });
    const shown = merged(all, own, textOf);
    expect(shown.find(({ id }) => id === 'matter.tired')).toMatchObject({
      text: 'Will I nap?',
      kept: true,
    });
    expect(shown.find(({ id }) => id === 'always.trial')).toMatchObject({
      text: 'made: always.trial',
      kept: false,
    });
    const later = merged(questionsFrom(source, consult(guidelines, cameBack), []), own, textOf);
    expect(later.find(({ id }) => id === 'matter.tired')).toMatchObject({
      whom: 'own',
      text: 'Will I nap?',
      reasonGone: true,
    });
    const added = changed([], ownId(0, 0), { text: 'My own' });
    expect(merged([], added, textOf)[0]).toMatchObject({ text: 'My own', reasonGone: false });
  });
});
