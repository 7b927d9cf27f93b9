/** How many digits after the point a number needs in decimal notation. */
function decimalPlaces(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const digits = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, digits - Number(exponent));
}

interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

function toDecimal(value: number): Decimal {
  const places = decimalPlaces(value);
  const digits = value.toFixed(Math.min(places, 100)).replace('.', '');
  return { digits: BigInt(digits), places };
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

/** The product of two numbers, rounded to at most `places` digits after the point. */
export function multiply(first: number, second: number, places: number): number {
  return Number((first * second).toFixed(places));
}
