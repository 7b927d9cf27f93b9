import {
  drugsOf,
  drugValues,
  editions,
  optionCatalogue,
  optionGroups,
} from '@renavigate/guideline';
import { expect, test } from 'vitest';

const ids: readonly string[] = optionCatalogue.map(({ id }) => id);

test('every option is in the catalogue once, in a group that there is', () => {
  expect(ids.length).toBeGreaterThan(35);
  expect(new Set(ids).size).toBe(ids.length);
  const groups: readonly string[] = optionGroups.map(({ id }) => id);
  expect(optionCatalogue.filter(({ group }) => !groups.includes(group))).toEqual([]);
  const used: readonly string[] = optionCatalogue.map(({ group }) => group);
  expect(groups.filter((group) => !used.includes(group))).toEqual([]);
});

test('the drugs of every option are told, and are named in its label', () => {
  expect(Object.keys(drugsOf).toSorted()).toEqual(ids.toSorted());
  const named = optionCatalogue.filter(({ id }) => drugsOf[id].length > 0);
  expect(named.length).toBeGreaterThan(20);
  for (const { id, label } of named) {
    for (const drug of drugsOf[id]) {
      const { alsoCalled = [], label: name } = drugValues.find((each) => each.id === drug) ?? {};
      const names = [name?.clinician.en ?? '', ...alsoCalled];
      expect(
        names.some((each) => each !== '' && label.clinician.en.includes(each)),
        id,
      ).toBe(true);
    }
  }
});

test('an option of one name is the same option in every edition', () => {
  const used = editions.flatMap(({ options }) => options);
  expect(used.length).toBeGreaterThan(0);
  for (const option of used) {
    expect(option).toBe(optionCatalogue.find(({ id }) => id === option.id));
  }
});
