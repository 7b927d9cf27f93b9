/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Our own, so that a fingerprint is a plain
 * function: Web Crypto answers later, and is not there on a page that is not served securely.
 */
export function sha256(text: string): string {
  const state = Uint32Array.from(initial);
  const bytes = padded(utf8(text));
  const words = new Uint32Array(64);
  for (let from = 0; from < bytes.length; from += 64) {
    schedule(bytes, from, words);
    compress(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The first 32 bits of the fractional parts of the square roots of the first eight primes. */
const initial = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** The same of the cube roots of the first sixty-four primes. */
const constants = cubeRoots(64);

function cubeRoots(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes.map(cubeRootBits);
}

/** The first 32 bits of the fractional part of a cube root, found in whole numbers, so exactly. */
function cubeRootBits(prime: number): number {
  const wanted = BigInt(prime) << 96n;
  let root = 0n;
  for (let bit = 1n << 36n; bit > 0n; bit >>= 1n) {
    const tried = root | bit;
    if (tried * tried * tried <= wanted) root = tried;
  }
  return Number(root & 0xffffffffn);
}

function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    // Half of a character stands for none.
    bytes.push(...bytesOf(point >= 0xd800 && point < 0xe000 ? 0xfffd : point));
  }
  return bytes;
}

function bytesOf(point: number): readonly number[] {
  if (point < 0x80) return [point];
  const next = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), next(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), next(6), next(0)];
  return [0xf0 | (point >> 18), next(12), next(6), next(0)];
}

/** The bytes, a one, noughts, and how many bits there were: whole blocks of 64 bytes. */
function padded(bytes: readonly number[]): Uint8Array {
  const blocks = (bytes.length + 9 + 63) >> 6;
  const all = new Uint8Array(blocks << 6);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(all.length - 4, (bytes.length << 3) >>> 0);
  return all;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function schedule(bytes: Uint8Array, from: number, words: Uint32Array): void {
  const view = new DataView(bytes.buffer, from, 64);
  for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(at << 2);
  for (let at = 16; at < 64; at += 1) {
    const [near = 0, far = 0] = [words[at - 2], words[at - 15]];
    const one = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    const two = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    words[at] = (words[at - 16] ?? 0) + two + (words[at - 7] ?? 0) + one;
  }
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + one + choice + (constants[at] ?? 0) + (words[at] ?? 0)) >>> 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    [h, g, f, e, d, c, b] = [g, f, e, (d + first) >>> 0, c, b, a];
    a = (first + two + majority) >>> 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = (state[at] ?? 0) + word;
  });
}
