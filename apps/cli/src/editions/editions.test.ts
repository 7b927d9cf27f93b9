import {
  amount,
  and,
  atLeast,
  compare,
  type Edition,
  type Expression,
  measured,
  not,
  or,
  statementUses,
} from '@renavigate/engine';
import { ccs2019, library } from '@renavigate/guideline';
import { spoken } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import { printText } from '../document/print-text.ts';
import { expressionText } from './expression-text.ts';
import { accountText, showEdition } from './show.ts';

const yes = (term: string): Expression => ({ kind: 'yes', term });
const includes = (value: string): Expression => ({ kind: 'includes', term: 'sites', value });
const started: Expression = { kind: 'is', term: 'targetedTherapyStage', value: 'started' };
const poor: Expression = { kind: 'inGroup', definition: 'imdcRisk', group: 'poor' };
const karnofsky = { kind: 'number', id: 'karnofsky', units: [{ code: '{score}' }] } as const;
const below = compare(measured(karnofsky), '<', amount(80, '{score}'));
const corrected = compare(
  {
    unit: 'mmol/L',
    constant: 0.8,
    parts: [
      { term: 'calcium', factor: 1, unit: 'mmol/L' },
      { term: 'albumin', factor: -0.02, unit: 'g/L' },
    ],
  },
  '>',
  {
    unit: 'mmol/L',
    constant: 0,
    parts: [{ term: 'calciumUpperLimit', factor: 1, unit: 'mmol/L' }],
  },
);

describe('an expression in words', () => {
  test.each([
    [yes('advancedDisease'), 'Advanced disease: yes', 'Maladie avancée\u00a0: oui'],
    [not(yes('advancedDisease')), 'Advanced disease: no', 'Maladie avancée\u00a0: non'],
    [started, 'Targeted therapy: being given, or given before', undefined],
    [not(started), 'Targeted therapy: not being given, or given before', undefined],
    [includes('brain'), 'Sites of recurrence: brain', 'Sièges de la récidive\u00a0: cerveau'],
    [
      not(includes('brain')),
      'Sites of recurrence: not brain',
      'Sièges de la récidive\u00a0: pas cerveau',
    ],
    [or(includes('brain'), includes('lung')), 'Sites of recurrence: one of brain, lung', undefined],
    [
      not(or(includes('brain'), includes('lung'))),
      'Sites of recurrence: not brain, and Sites of recurrence: not lung',
      undefined,
    ],
    [
      and(includes('lung'), or(yes('advancedDisease'), not(includes('brain')))),
      'Sites of recurrence: lung, and (Advanced disease: yes, or Sites of recurrence: not brain)',
      undefined,
    ],
    [below, 'Karnofsky performance status below 80', 'Indice de Karnofsky moins de 80'],
    [not(below), 'Karnofsky performance status at least 80', undefined],
    [
      corrected,
      '0.8\u00a0mmol/L + Total calcium + -0.02 × Albumin above Calcium, upper limit of the laboratory',
      undefined,
    ],
    [
      atLeast(2, [yes('advancedDisease'), below]),
      'at least 2 of these: Advanced disease: yes; Karnofsky performance status below 80',
      undefined,
    ],
    [
      not(atLeast(2, [below])),
      'fewer than 2 of these: Karnofsky performance status below 80',
      undefined,
    ],
    [{ kind: 'definition', definition: 'vegfDrugGiven' }, 'A VEGF drug was given: yes', undefined],
    [poor, 'IMDC risk group: poor', 'Groupe de risque IMDC\u00a0: défavorable'],
    [not(poor), 'IMDC risk group: not poor', 'Groupe de risque IMDC\u00a0: autre que défavorable'],
  ] as [Expression, string, string | undefined][])('%#', (expression, en, fr) => {
    expect(expressionText(expression, { edition: spoken(ccs2019, library), language: 'en' })).toBe(
      en,
    );
    if (fr !== undefined) {
      expect(
        expressionText(expression, { edition: spoken(ccs2019, library), language: 'fr' }),
      ).toBe(fr);
    }
  });
});

const show = (edition: Edition) =>
  printText(showEdition(edition, 'en', library), { width: 200, colour: false });

describe('the list of an edition', () => {
  const shown = show(ccs2019);

  test('ends with the count of statements that have a place', () => {
    expect(shown).toMatch(/\n73 of 73 statements accounted for\n$/);
    expect(accountText(ccs2019, 'fr')).toBe('73 énoncés sur 73 ont leur place');
  });

  test('counts a statement that nobody uses as such, and says so at it', () => {
    const [lost, ...showings] = ccs2019.showings.filter(({ place }) => place.kind === 'footer');
    const others = ccs2019.showings.filter(({ place }) => place.kind !== 'footer');
    const short = show({ ...ccs2019, showings: [...others, ...showings] });
    expect(short).toMatch(/\n72 of 73 statements accounted for\n$/);
    expect(short).toMatch(
      new RegExp(`${lost?.statement}[^\n]*\n[^\n]*\n  ✗ Nobody uses this statement.`),
    );
  });

  test('names every rule at every statement that it comes from', () => {
    const entries = new Map(shown.split('\n\n').map((entry) => [entry.slice(0, 9), entry]));
    for (const [statement, uses] of statementUses(ccs2019)) {
      for (const use of uses) {
        if ('id' in use) expect(entries.get(statement)).toContain(` ${use.id}: `);
        if (use.kind === 'shown') expect(entries.get(statement)).toContain('• Shown ');
      }
    }
  });

  test('tells every condition and every assumption', () => {
    for (const { conditions } of ccs2019.recommendations) {
      for (const { expression, origin } of conditions) {
        expect(shown).toContain(
          `• ${expressionText(expression, { edition: spoken(ccs2019, library), language: 'en' })}`,
        );
        if (origin.kind === 'assumed')
          expect(shown).toContain(`our assumption: ${origin.because.en}`);
      }
    }
  });
});
