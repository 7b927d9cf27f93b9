import { describe, expect, test } from 'vitest';
import { multiply, signOfSum } from './decimal.ts';

describe('the sign of a sum of products is exact', () => {
  test.each<[string, (readonly [number, number])[], -1 | 0 | 1]>([
    ['nothing', [], 0],
    [
      '0.1 + 0.2 is 0.3',
      [
        [0.1, 1],
        [0.2, 1],
        [0.3, -1],
      ],
      0,
    ],
    [
      '1.1 × 1.1 is 1.21',
      [
        [1.1, 1.1],
        [-1.21, 1],
      ],
      0,
    ],
    [
      '2.48 + 0.02 × (40 − 30) is 2.68',
      [
        [2.48, 1],
        [0.02, 40],
        [-0.02, 30],
        [2.68, -1],
      ],
      0,
    ],
    [
      '2.4800001 + 0.2 is above 2.68',
      [
        [2.4800001, 1],
        [0.2, 1],
        [2.68, -1],
      ],
      1,
    ],
    [
      '−0.1 − 0.2 is −0.3',
      [
        [-0.1, 1],
        [-0.2, 1],
        [0.3, 1],
      ],
      0,
    ],
    [
      '−5 is below −4.9',
      [
        [-5, 1],
        [4.9, 1],
      ],
      -1,
    ],
    ['minus zero', [[-0, 1]], 0],
    ['very small is not nothing', [[1e-7, 1]], 1],
    ['the smallest number', [[5e-324, 1]], 1],
    ['the smallest number times itself, below nothing', [[5e-324, -5e-324]], -1],
    [
      'beyond a hundred places',
      [
        [1e-120, 1],
        [2e-120, -1],
      ],
      -1,
    ],
    [
      'huge beside small',
      [
        [1e21, 1],
        [-1e21, 1],
        [0.1, 1],
      ],
      1,
    ],
    [
      'a little beside much',
      [
        [1e12, 1],
        [1, 1e-6],
        [-1e12, 1],
      ],
      1,
    ],
    [
      'the largest number',
      [
        [Number.MAX_VALUE, 1],
        [Number.MAX_VALUE, -1],
      ],
      0,
    ],
    [
      'as printed: 2 to the 60th',
      [
        [2 ** 60, 1],
        [-1.152921504606847, 1e18],
      ],
      0,
    ],
  ])('%s', (_, products, sign) => {
    expect(signOfSum(products)).toBe(sign);
  });
});

test('a product is rounded to the places that are kept', () => {
  expect(multiply(13.2, 10, 6)).toBe(132);
  expect(multiply(0.1, 3, 6)).toBe(0.3);
  expect(multiply(1 / 3, 1, 2)).toBe(0.33);
});
