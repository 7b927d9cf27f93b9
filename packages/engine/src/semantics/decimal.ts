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

/** A number times another, to be added up. */
export type NumberProduct = readonly [factor: number, value: number];

/**
 * The sign of a sum of products, exactly, reading each number as the decimal that it prints as
 * (so that 0.1 + 0.2 is 0.3, and a value equal to its limit is never above it).
 */
export function signOfSum(products: readonly NumberProduct[]): -1 | 0 | 1 {
  const whole = wholeSum(products);
  return whole === undefined ? signOfDecimals(products) : signOf(whole);
}

function signOf(sum: number | bigint): -1 | 0 | 1 {
  if (sum > 0) return 1;
  return sum < 0 ? -1 : 0;
}

/** Factors of few digits after the point, and values of no more than `readMeasurement` keeps, are whole so scaled. */
const [factorScale, valueScale] = [1e4, 1e6];
/** Up to here a whole number divided by a scale is read back as the decimal that it prints as, and sums are exact. */
const mostWhole = 1e15;

/** The sum, scaled to a whole number, where plain numbers hold it exactly. */
function wholeSum(products: readonly NumberProduct[]): number | undefined {
  let sum = 0;
  for (const [factor, value] of products) {
    const [one, two] = [Math.round(factor * factorScale), Math.round(value * valueScale)];
    if (one / factorScale !== factor || two / valueScale !== value) return undefined;
    sum += one * two;
    if (Math.abs(one * two) > mostWhole || Math.abs(sum) > mostWhole) return undefined;
  }
  return sum;
}

function signOfDecimals(products: readonly NumberProduct[]): -1 | 0 | 1 {
  const decimals = products.map(([first, second]) => {
    const [one, two] = [toDecimal(first), toDecimal(second)];
    return { digits: one.digits * two.digits, places: one.places + two.places };
  });
  const places = Math.max(0, ...decimals.map((decimal) => decimal.places));
  return signOf(decimals.reduce((total, decimal) => total + toPlaces(decimal, places), 0n));
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

/** A decimal as a number. */
export function toNumber({ digits, places }: Decimal): number {
  return Number(`${digits}e${-places}`);
}
