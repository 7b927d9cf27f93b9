import { check, type Edition, statementUses, words } from '@renavigate/engine';
import {
  ccs2019,
  editions,
  implications,
  optionCatalogue,
  optionGroups,
  terms,
} from '@renavigate/guideline';
import * as drugs from '@renavigate/guideline/drugs';
import * as funding from '@renavigate/guideline/funding';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../readability/texts.ts';
import { research } from '../research/research.ts';

const texts = [
  ...editions.flatMap((edition) => [...textsOf(edition, edition.id)]),
  ...textsOf({ terms, implications, optionCatalogue, optionGroups }),
  ...textsOf({ drugs, funding }),
  ...textsOf(words),
];

describe.each(editions.map((edition) => [edition.id, edition] as const))('%s', (_, edition) => {
  test('has no mistake that check finds', () => {
    expect(check(edition)).toEqual([]);
  });

  test('every statement is used by a rule or shown at a place', () => {
    const uses = [...statementUses(edition)];
    expect(uses.filter(([, each]) => each.length === 0)).toEqual([]);
    expect(uses.length).toBe(edition.statements.length);
  });

  test('an unused statement would be found', () => {
    const codes = check({ ...edition, showings: [] }).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['unused-statement']));
  });

  test('an unreachable rule would be found', () => {
    const [rule] = edition.recommendations;
    if (rule === undefined) throw new Error('the edition has no rule');
    const never = rule.conditions.map(({ expression, origin }) => ({
      expression: { kind: 'not', of: expression } as const,
      origin,
    }));
    const broken: Edition = {
      ...edition,
      recommendations: [
        { ...rule, conditions: [...rule.conditions, ...never] },
        ...edition.recommendations.slice(1),
      ],
    };
    expect(check(broken).map(({ code }) => code)).toEqual(['unreachable-rule']);
  });

  test('every assumption says why', () => {
    const origins = [
      ...edition.scope.conditions.map(({ origin }) => origin),
      ...edition.recommendations.flatMap((rule) => rule.conditions.map(({ origin }) => origin)),
      ...edition.definitions.flatMap((definition) => definition.origins),
    ];
    const assumed = origins.filter((origin) => origin.kind === 'assumed');
    expect(assumed.length).toBeGreaterThan(0);
    for (const origin of assumed) expect(origin.because.fr.length).toBeGreaterThan(20);
  });
});

test('editions are listed newest first', () => {
  const dates = editions.map(({ source }) => source.date);
  expect(dates.length).toBeGreaterThan(7);
  expect(dates.toSorted().toReversed().map(year)).toEqual(dates.map(year));
  expect(new Set(editions.map(({ id }) => id)).size).toBe(dates.length);
});

const year = (date: string) => date.slice(0, 4);

test('ccs-2019 holds the 73 statements of the page', () => {
  expect(ccs2019.statements.length).toBe(73);
});

test('ccs-2019 holds every researched row, in its kind', () => {
  const held = ccs2019.statements.map(({ id, kind }) => `${id} ${kind}`);
  const { rows } = research<{ readonly kind: string }>('ccs-2019-statements.json');
  expect(held).toEqual(rows.map(({ id, kind }) => `${id} ${kind}`));
});

/** Whether a mark stands without the no-break space that French puts before it. */
function breaksSpacing(french: string): boolean {
  // Volume and page numbers of a citation keep their own punctuation, as do addresses.
  const prose = french.replaceAll(/https?:\S+|\d+(?:[;:]\d+(?:\(\d+\))?)+/g, '');
  return /[^\u202f][;!?»]|«[^\u202f]|[^\u00a0]:/.test(prose);
}

describe('texts', () => {
  test('there are many, and none is empty', () => {
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter(({ text }) => text.en.trim() === '' || text.fr.trim() === '')).toEqual([]);
  });

  test('French has its no-break spaces', () => {
    const wrong = texts.filter(({ text }) => breaksSpacing(text.fr));
    expect(wrong.map(({ path, text }) => `${path}: ${text.fr}`)).toEqual([]);
  });

  test('apostrophes are typographic in both languages', () => {
    const wrong = texts.filter(({ text }) => /'/.test(text.en + text.fr));
    expect(wrong.map(({ path, text }) => `${path}: ${text.en}`)).toEqual([]);
  });

  test('a sentence is not the same in both languages', () => {
    const same = texts.filter(
      ({ text }) => text.en === text.fr && text.en.includes(' ') && text.en.length > 40,
    );
    // A reference keeps the title that it was published under.
    expect(same.filter(({ path }) => !path.includes('/statements/'))).toEqual([]);
  });
});
