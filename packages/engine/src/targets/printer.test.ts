import { expect, test } from 'vitest';
import { and, atLeast, type Expression, no, not, or, yes } from '../model/expression.ts';
import { sunny, watered } from '../testing/garden.ts';
import { outputOf, type Printer, print, printed } from './printer.ts';

const twoValued: Printer<string> = {
  target: 'words',
  atom: (atom, value) => printed(`${'term' in atom ? atom.term : '?'}=${value}`),
  named: ({ definition }, value) => printed(`${definition}=${value}`),
  all: (of) => `all(${of.join()})`,
  any: (of) => `any(${of.join()})`,
  atLeast: (count, of) =>
    count > 2
      ? {
          kind: 'refused',
          target: 'words',
          node: { kind: 'atLeast', count },
          because: 'it counts to two',
        }
      : printed(`${count}(${of.join()})`),
};
const threeValued: Printer<string> = { ...twoValued, not: (of) => `not ${of}` };

const [sun, water] = [yes(sunny), yes(watered)];

test('a target of two values is given negation at its atoms', () => {
  const dry = and(sun, no(watered));
  expect(outputOf(print(dry, twoValued))).toBe('all(sunny=true,watered=false)');
  expect(outputOf(print(dry, twoValued, false))).toBe('any(sunny=false,watered=true)');
  expect(outputOf(print(atLeast(2, [sun, sun, water]), twoValued, false))).toBe(
    '2(sunny=false,sunny=false,watered=false)',
  );
});

test('a target with a negation of its own is given it', () => {
  expect(outputOf(print(not(or(sun, water)), threeValued))).toBe(
    'not any(sunny=true,watered=true)',
  );
});

test('what a target cannot say is refused as a whole, with what and why', () => {
  const many: Expression = and(sun, not(atLeast(3, [sun, water, sun])));
  const refused = print(many, threeValued);
  expect(refused).toMatchObject({ kind: 'refused', node: { kind: 'atLeast', count: 3 } });
  expect(() => outputOf(refused)).toThrow(
    'words cannot say {"kind":"atLeast","count":3}: it counts to two.',
  );
});
