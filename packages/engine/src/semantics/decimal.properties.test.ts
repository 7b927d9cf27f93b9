import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signOfSum } from './decimal.ts';

/** A decimal with its digits and places, and the number that prints as it. */
const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -30, max: 30 }))
  .map(([digits, exponent]) => ({
    digits: BigInt(digits),
    exponent,
    number: Number(`${digits}e${exponent}`),
  }));

test('the sign is that of the same sum in whole numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(decimal, decimal), { maxLength: 5 }), (products) => {
      const sum = products.reduce(
        (total, [one, two]) =>
          total + one.digits * two.digits * 10n ** BigInt(one.exponent + two.exponent + 60),
        0n,
      );
      const sign = sum === 0n ? 0 : sum > 0n ? 1 : -1;
      expect(signOfSum(products.map(([one, two]) => [one.number, two.number]))).toBe(sign);
    }),
    { numRuns: 1000 },
  );
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test('two numbers compare as the language compares them, whatever their size', () => {
  fc.assert(
    fc.property(finite, finite, (one, two) => {
      expect(
        signOfSum([
          [one, 1],
          [two, -1],
        ]),
      ).toBe(one === two ? 0 : one > two ? 1 : -1);
    }),
    { numRuns: 1000 },
  );
});
