import { expect, test } from 'vitest';
import { type Case, caseAfter, emptyCase } from './case.ts';
import { consultCase, foresee } from './consult-case.ts';

const yes = { kind: 'yesNo', value: true } as const;

test('what was foreseen of an answer is what is said once it is given', () => {
  consultCase(emptyCase);
  foresee('cancerCameBack', yes);
  const given = caseAfter(emptyCase, { kind: 'answer', term: 'cancerCameBack', answer: yes });
  const foreseen = consultCase(given);
  const others = [1, 2, 3, 4].map(
    (value): Case => ({
      ...emptyCase,
      answers: new Map([['linesOfTherapy', { kind: 'number', value, unit: '1' }]]),
    }),
  );
  for (const each of others) consultCase(each);
  const anew = consultCase(given);
  expect(anew).not.toBe(foreseen);
  expect(anew).toEqual(foreseen);
  expect(anew.beside.facts.map(({ term }) => term)).toContain('cancerCameBack');
});

test('a case of the same answers is another where a link ruled something out', () => {
  const fact = {
    kind: 'includes',
    term: 'sites',
    value: 'lung',
    present: false,
    source: { kind: 'answer' },
  } as const;
  const plain = consultCase(emptyCase);
  const linked = consultCase({ ...emptyCase, ruledOut: [fact] });
  expect(linked.stated).toContainEqual(fact);
  expect(plain.stated).toEqual([]);
});
