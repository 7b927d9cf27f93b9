import { describe, expect, test } from 'vitest';
import { filesBelow, filesThatKnowTheDisease, namedOfTheDisease } from './disease-words.ts';

// A second disease is content alone. So the machinery names nothing of the first: not its organ, drugs, codes or terms.
describe.each(['packages/engine', 'packages/fhir'])('%s', (folder) => {
  test('knows no disease', () => {
    expect(filesBelow(folder).length).toBeGreaterThan(50);
    expect(filesThatKnowTheDisease(folder)).toEqual([]);
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
