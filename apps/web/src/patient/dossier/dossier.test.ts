import { terms } from '@renavigate/guideline';
import { expect, test } from 'vitest';
import { linkOf } from '../../answers/link.ts';
import { longestMatter } from '../matters/matters.ts';
import { changed } from '../questions/generate.ts';
import { longestQuestion, mostQuestions } from '../questions/read.ts';
import { type Dossier, emptyDossier } from '../state/state.ts';
import { brought, extrasOf, isSame, openDossier } from './dossier.ts';

const full: Dossier = {
  answers: new Map([['cancerCameBack', { kind: 'yesNo', value: true }]]),
  matters: ['time', 'cost-'],
  ownMatter: 'Zoé & <the lake>\n50 % + #1',
  province: 'QC',
  questions: [{ id: 'own.0', text: 'And my cat?', kept: true, first: true }],
};

test.each([full, emptyDossier])('a link gives back all that a person said', (dossier) => {
  const { dossier: opened, problems } = openDossier(
    terms,
    linkOf(dossier.answers, extrasOf(dossier)),
  );
  expect(opened).toEqual(dossier);
  expect(problems).toEqual([]);
});

test('words that are too long for the paper are cut where they are read', () => {
  const link = linkOf(new Map(), { OwnMatter: 'x'.repeat(longestMatter + 50) });
  expect(openDossier(terms, link).dossier.ownMatter).toHaveLength(longestMatter);
});

test('questions that cannot be read are made again from the answers', () => {
  const link = linkOf(full.answers, { Questions: '[{"id":1},{"id":"own.0"' });
  const { dossier, problems } = openDossier(terms, link);
  expect(dossier.questions).toEqual([]);
  expect(problems).toEqual([{ kind: 'words', what: 'questionsUnread', count: 1 }]);
});

test('questions are bounded in length and number, each once, and what was cut or left is told', () => {
  const long = Array.from({ length: mostQuestions + 3 }, (_, place) => ({
    id: `own.${place}`,
    text: place === 0 ? 'x'.repeat(longestQuestion + 1) : 'Why?',
    kept: true,
  }));
  const Questions = JSON.stringify([...long, long[1], { id: 7 }]);
  const { dossier, problems } = openDossier(terms, linkOf(new Map(), { Questions }));
  expect(dossier.questions).toHaveLength(mostQuestions);
  expect(dossier.questions[0]?.text).toHaveLength(longestQuestion);
  expect(problems).toEqual([
    { kind: 'words', what: 'questionsCut', count: 1 },
    { kind: 'words', what: 'questionsLeft', count: 3 },
    { kind: 'words', what: 'questionsUnread', count: 1 },
  ]);
});

test('what is not known of matters and provinces, and what only the team’s page can use, is told', () => {
  const link = linkOf(new Map(), {
    Matters: 'time.time-.constructor',
    Province: '__proto__',
    Without: 'sites.brain',
  });
  const { dossier, problems } = openDossier(terms, link);
  expect(dossier).toEqual({ ...emptyDossier, matters: ['time-'] });
  expect(problems).toEqual([
    { kind: 'words', what: 'matters', count: 1 },
    { kind: 'words', what: 'province', count: 1 },
    { kind: 'words', what: 'without', count: 1 },
  ]);
});

test('words that a link brought are marked, also when they are kept, until they are written anew', () => {
  const marked = brought(full);
  expect(marked).toMatchObject({ ownMatterBrought: true, questions: [{ brought: true }] });
  expect(isSame(marked, full)).toBe(true);
  const { dossier } = openDossier(terms, linkOf(marked.answers, extrasOf(marked)));
  expect(dossier).toEqual(marked);
  expect(changed(marked.questions, 'own.0', { first: false })[0]?.brought).toBe(true);
  expect(changed(marked.questions, 'own.0', { text: 'Mine' })[0]).not.toHaveProperty('brought');
});
