import { adviseBeside } from '@renavigate/engine';
import { expect, test, vi } from 'vitest';
import type { Answer } from '../../answers/answer.ts';
import { guidelines } from '../../testing/guidelines.ts';
import { caseAfter, emptyCase } from './case.ts';
import { consultCase, foresee } from './consult-case.ts';

const yes = { kind: 'yesNo', value: true } as const;

vi.mock(import('@renavigate/engine'), async (load) => {
  const engine = await load();
  return { ...engine, adviseBeside: vi.fn(engine.adviseBeside) };
});

const given = (answer: Answer) =>
  caseAfter(emptyCase, { kind: 'answer', term: 'cancerCameBack', answer });

test('what was foreseen of an answer is there once it is given: nothing is asked again', () => {
  consultCase(guidelines, emptyCase);
  foresee(guidelines, 'cancerCameBack', yes);
  vi.mocked(adviseBeside).mockClear();
  const { beside } = consultCase(guidelines, given(yes));
  expect(adviseBeside).not.toHaveBeenCalled();
  expect(beside.facts).toContainEqual(
    expect.objectContaining({ term: 'cancerCameBack', value: true }),
  );
});

test('another answer than the one that was foreseen is asked about', () => {
  consultCase(guidelines, emptyCase);
  foresee(guidelines, 'cancerCameBack', yes);
  vi.mocked(adviseBeside).mockClear();
  const { beside } = consultCase(guidelines, given({ kind: 'yesNo', value: false }));
  expect(adviseBeside).toHaveBeenCalledOnce();
  expect(beside.facts).toContainEqual(
    expect.objectContaining({ term: 'cancerCameBack', value: false }),
  );
});

test('a case of the same answers is another where a link ruled something out', () => {
  const fact = {
    kind: 'includes',
    term: 'sites',
    value: 'lung',
    present: false,
    source: { kind: 'answer' },
  } as const;
  const plain = consultCase(guidelines, emptyCase);
  const linked = consultCase(guidelines, { ...emptyCase, ruledOut: [fact] });
  expect(linked.stated).toContainEqual(fact);
  expect(plain.stated).toEqual([]);
});
