import { expect, test } from 'vitest';
import { linkOf } from '../answers/link.ts';
import { extrasOf, openDossier } from './dossier.ts';
import { longestMatter } from './matters/matters.ts';
import { type Dossier, emptyDossier } from './state.ts';

const full: Dossier = {
  answers: new Map([['cancerCameBack', { kind: 'yesNo', value: true }]]),
  matters: ['time', 'cost-'],
  ownMatter: 'Zoé & <the lake>\n50 % + #1',
  province: 'QC',
  questions: [{ id: 'own.0', text: 'And my cat?', kept: true, first: true }],
};

test.each([full, emptyDossier])('a link gives back all that a person said', (dossier) => {
  const { dossier: opened, problems } = openDossier(linkOf(dossier.answers, extrasOf(dossier)));
  expect(opened).toEqual(dossier);
  expect(problems).toEqual([]);
});

test('words that are too long for the paper are cut where they are read', () => {
  const link = linkOf(new Map(), { OwnMatter: 'x'.repeat(longestMatter + 50) });
  expect(openDossier(link).dossier.ownMatter).toHaveLength(longestMatter);
});

test('questions that cannot be read are made again from the answers', () => {
  const link = linkOf(full.answers, { Questions: '[{"id":1},{"id":"own.0"' });
  expect(openDossier(link).dossier.questions).toEqual([]);
});
