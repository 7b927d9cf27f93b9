import { chance, oneOf, type Random, whole } from '../generate/random.ts';

/** Pieces that break readers: names of prototypes, half signs, numbers out of range, text without end, code. */
const pieces = [
  '__proto__=1',
  'constructor.prototype=yes',
  '%',
  '%00%ff',
  '%E2%80%AE',
  '\u0000',
  '\ud800',
  '&karnofsky=800_%7Bscore%7D',
  '&karnofsky=NaN_%7Bscore%7D',
  '&karnofsky=0x50_%7Bscore%7D',
  '&haemoglobin=-1e308_g%2FdL',
  '&cancerCameBack=no',
  '&cancerCameBack=yes&cancerCameBack=no',
  '&toString=yes',
  '&sites=lung.lung.!',
  '&Questions=%5B%7B%22id%22%3A%22__proto__%22%2C%22text%22%3A%22x%22%2C%22kept%22%3Atrue%7D%5D',
  '&Questions=%5B%5B%5B%5B',
  '&Questions=null',
  `&OwnMatter=${'z'.repeat(900)}`,
  '&Matters=time.time-.constructor',
  '&Province=__proto__',
  '&Without=sites.brain~__proto__.x',
  '&n=1e999',
  '&n=-5',
  '&r=2',
  '&c=',
  '#',
  '=',
  '&&&',
  '9'.repeat(300),
  '<img src=x onerror=alert(1)>',
  '\u202e\u2066',
  '{"resourceType":"Bundle"}',
  '[]',
  'null',
  '1e400',
] as const;

function mutateOnce(text: string, random: Random): string {
  const at = whole(random, 0, text.length);
  const to = Math.min(text.length, at + whole(random, 1, 12));
  switch (whole(random, 0, 5)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + text.slice(at, to).repeat(2) + text.slice(to);
    case 2:
      return text.slice(0, at) + oneOf(random, pieces) + text.slice(at);
    case 3:
      return text.slice(0, at);
    case 4:
      return text.replace(/\d/, String(whole(random, 0, 9)));
    default:
      return text.slice(0, at) + String.fromCharCode(whole(random, 1, 255)) + text.slice(to);
  }
}

/** A text with one to four faults. */
export function mutated(text: string, random: Random): string {
  let result = text;
  do result = mutateOnce(result, random);
  while (chance(random, 0.5));
  return result;
}
