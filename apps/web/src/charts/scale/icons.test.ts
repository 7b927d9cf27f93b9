import { describe, expect, test } from 'vitest';
import { iconBox, iconPlace, iconsPath } from './icons.ts';

describe('a hundred figures', () => {
  test('stand in ten rows of ten, in a fixed order', () => {
    expect(iconPlace(0)).toEqual({ x: 0, y: 0 });
    expect(iconPlace(9)).toEqual({ x: 90, y: 0 });
    expect(iconPlace(10)).toEqual({ x: 0, y: 13 });
    expect(iconPlace(99)).toEqual({ x: iconBox.width - 10, y: iconBox.height - 13 });
  });

  test('are all drawn, once, whatever the share', () => {
    for (const yes of [0, 1, 47, 100]) {
      const path = iconsPath('people', 0, yes) + iconsPath('people', yes, 100);
      expect(path).toBe(iconsPath('people', 0, 100));
    }
    expect(iconsPath('spots', 0, 100).match(/M/g)).toHaveLength(100);
  });
});
