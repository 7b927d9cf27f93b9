import { expect, test } from 'vitest';
import { namedIn, nearest, nearestNamed } from './nearest.ts';

test.each([
  ['heigth', ['width', 'height'], 'height'],
  ['HEIGHT', ['height'], 'height'],
  ['clay', [], undefined],
  ['xyzxyzxyz', ['height'], undefined],
  ['a', ['height', 'ab'], 'ab'],
])('what %s means among %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('a very long word is compared by its beginning', () => {
  const names = Array.from({ length: 20 }, (_, index) => `height${index}`);
  expect(nearest('x'.repeat(5e6), names)).toBeUndefined();
});

test('two neighbours that changed places are one edit', () => {
  expect(nearest('hieght', ['weight', 'height'])).toBe('height');
});

const garden = [
  { id: 'greenfly', names: ['greenfly', 'aphid', 'puceron vert'] },
  { id: 'whitefly', names: ['whitefly', 'aleurode'] },
  { id: 'redMite', names: ['red mite', 'acarien rouge', 'ant'] },
];

test.each<[string, readonly string[], readonly string[]]>([
  ['greenfli', ['greenfly'], ['greenfly']],
  ['Pucerons verts', ['greenfly'], ['greenfly']],
  ['APHIDS on the leaves', ['greenfly'], ['greenfly']],
  ['red mites and aphids', ['greenfly', 'redMite'], ['greenfly', 'redMite']],
  // What is written exactly leaves no room for what is only like it.
  ['aphid, red mites', ['greenfly'], ['greenfly']],
  // The shortest names are like too many words: only as they are.
  ['ant', ['redMite'], ['redMite']],
  ['plants', [], []],
  // Like the whole of it, though not by a slip or two.
  ['witefli', [], ['whitefly']],
  ['earwig', [], []],
  ['', [], []],
])('“%s” may name %j; most likely it meant %j', (written, inside, meant) => {
  expect(namedIn(written, garden)).toEqual(inside);
  expect(nearestNamed(written, garden)).toEqual(meant);
});

test('the nearest comes first, and three at most are offered', () => {
  const named = ['stripes', 'striped', 'strips', 'stripex', 'stripey'].map((id) => ({
    id,
    names: [id],
  }));
  expect(nearestNamed('strippes', named)[0]).toBe('stripes');
  expect(nearestNamed('stripez', named)).toHaveLength(3);
});
