import { describe, expect, test } from 'vitest';
import { filesBelow, filesThatKnowTheDisease, namedOfTheDisease } from './disease-words.ts';

const isTest = (file: string) => /\.test\.tsx?: |\/testing\//.test(file);

/** What still names terms of the first disease; another library leaves these lines out. */
const known = /tell\/(person-line|strip-words|strip-lines)\.ts: /;

// A second disease is content alone. So the machinery, the apps and what tells answers name nothing of the first: not its
// organ, drugs, codes or terms. Tests show them at work with it.
describe.each([
  'packages/engine',
  'packages/fhir',
  'packages/guideline/src/tell',
  'apps/cli/src',
  'apps/web/src',
])('%s', (folder) => {
  test('knows no disease', () => {
    expect(filesBelow(folder).length).toBeGreaterThan(15);
    expect(
      filesThatKnowTheDisease(folder).filter((file) => !isTest(file) && !known.test(file)),
    ).toEqual([]);
  });
});

test('the content knows it, so that the words above are the right ones', () => {
  expect(filesThatKnowTheDisease('packages/guideline/src/mapping').length).toBeGreaterThan(4);
});

test.each([
  ['a word', 'near the Kidney', ['Kidney']],
  ['a word in French', 'un cancer du rein', ['rein']],
  ['a code', "startsWith('C64')", ['C64']],
  ['a drug by its brand', 'Sutent was given', ['Sutent']],
  ['a term', "yes('metastatic')", ['metastatic']],
  ['no disease', 'the first tumour, a histology, a record', []],
])('%s is found', (_, text, named) => {
  expect(namedOfTheDisease(text)).toEqual(named);
});
