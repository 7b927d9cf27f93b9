/** `digits` divided by ten to the power `places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** A number as the decimal that it prints as; "toFixed" would stop at a hundred places and at 1e21. */
export function toDecimal(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

function toPlaces(decimal: Decimal, places: number): bigint {
  return decimal.digits * 10n ** BigInt(places - decimal.places);
}

/**
 * The sign of a sum of products, exactly, reading each number as the decimal that it prints as
 * (so that 0.1 + 0.2 is 0.3, and a value equal to its limit is never above it).
 */
export function signOfSum(products: readonly (readonly [number, number])[]): -1 | 0 | 1 {
  const decimals = products.map(([first, second]) => {
    const [one, two] = [toDecimal(first), toDecimal(second)];
    return { digits: one.digits * two.digits, places: one.places + two.places };
  });
  const places = Math.max(0, ...decimals.map((decimal) => decimal.places));
  const sum = decimals.reduce((total, decimal) => total + toPlaces(decimal, places), 0n);
  if (sum === 0n) return 0;
  return sum > 0n ? 1 : -1;
}

/** Whether a number is a whole multiple of a step, exactly (0.3 is one of 0.1). */
export function isMultiple(value: number, step: number): boolean {
  const [one, two] = [toDecimal(value), toDecimal(step)];
  const places = Math.max(one.places, two.places);
  return toPlaces(one, places) % toPlaces(two, places) === 0n;
}

/** The product of two numbers, rounded to at most `places` digits after the point. */
export function multiply(first: number, second: number, places: number): number {
  return Number((first * second).toFixed(places));
}
