import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../docs/decisions/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const files = readdirSync(folder).filter((name) => name !== 'README.md');

/** What a reader of a decision looks for, in this order. `Counted` and its like may stand among them. */
const parts = ['Status', 'Context', 'Decision', 'Refused', 'Consequences', 'See'];

describe.each(files)('%s', (name) => {
  const text = read(name);

  test('says what was decided, when, why, what was refused, and where to read on', () => {
    const found = [...text.matchAll(/^\*\*(\w+)\.\*\* \S/gm)].map(([, part = '']) => part);
    expect(found.filter((part) => parts.includes(part))).toEqual(parts);
    expect(text).toMatch(/^\*\*Status\.\*\* (?:Accepted|Replaced|Withdrawn)\b.*\d{4}-\d\d-\d\d/m);
    expect(text.slice(text.indexOf('**See.**'))).toMatch(/\]\([^)]+\)/);
  });

  test('stands in the list under its number, title and date', () => {
    const [, number, title] = /^# (\d+)\. (.*)$/m.exec(text) ?? [];
    const [date] = /\d{4}-\d\d-\d\d/.exec(text) ?? [];
    expect(Number(name.slice(0, 4))).toBe(Number(number));
    expect(read('README.md')).toContain(`| ${number} | [${title}](${name}) | ${date} |`);
  });
});

test('no number is taken twice', () => {
  const numbers = files.map((name) => name.slice(0, 4));
  expect(numbers.length).toBeGreaterThanOrEqual(15);
  expect(new Set(numbers).size).toBe(numbers.length);
});
