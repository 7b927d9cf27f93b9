import { readdirSync, readFileSync } from 'node:fs';
import { factKey, factValue, readPatient } from '@renavigate/engine';
import { acting, hostileTexts } from '@renavigate/engine/testing/hostile';
import { readRecord } from '@renavigate/fhir';
import { common, drugAnswers, editionName, editions, recordMapping } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../answers/link.ts';
import { ruledOutIn } from '../../answers/ruled-out.ts';
import { guidelines } from '../../testing/guidelines.ts';
import type { Case } from '../case/case.ts';
import { emptyCase } from '../case/case.ts';
import { consultCase } from '../case/consult-case.ts';
import { factsIn } from '../case/facts.ts';
import { linkTo } from '../case/link.ts';
import { commandOf, keys } from '../keyboard/keys.ts';
import { adviceFhir, adviceJson } from './exports.ts';
import { noteText } from './note.ts';

const { terms } = common;
const examples = `${import.meta.dirname}/../../../../../examples`;

function caseOf(name: string): Case {
  const json: unknown = JSON.parse(readFileSync(`${examples}/${name}`, 'utf8'));
  const { patient, problems, notes } = readRecord(json, common.terms, recordMapping);
  return { ...emptyCase, opened: { name, kind: 'record', facts: patient.facts, problems, notes } };
}

const current = caseOf('progression-on-nivolumab-and-ipilimumab.json');
const consulted = consultCase(guidelines, current);

describe('a note', () => {
  test.each(['en', 'fr'] as const)('says what each edition offers, in %s', (language) => {
    const note = noteText(guidelines.library, consulted, {
      language,
      today: '2026-01-31',
      editions,
    });
    expect(note).toContain('2026-01-31');
    editions.forEach((edition, index) => {
      expect(note).toContain(editionName(edition)[language]);
      expect(note).toContain(edition.source.url);
      const offered = consulted.beside.advices[index]?.options.filter(
        ({ standing }) => standing === 'offered',
      );
      for (const { strengths } of offered ?? []) {
        for (const { words } of strengths) expect(note).toContain(words[language]);
      }
    });
    expect(note).not.toContain('undefined');
    expect(note).not.toContain('{{');
  });

  test('holds every fact with where it comes from, and names nobody', () => {
    const note = noteText(guidelines.library, consulted, {
      language: 'en',
      today: '2026-01-31',
      editions,
    });
    expect(note).toContain('Prior systemic therapy: nivolumab, ipilimumab');
    expect(note).toContain('MedicationStatement/');
    expect(note).not.toMatch(/sofia/i);
  });

  test('tells silences, notes and what was had', () => {
    const facts = {
      cancerCameBack: true,
      kidneyCancerTreatedBefore: true,
      histology: 'clearCell',
      metastatic: true,
      receivedDrugs: { exactly: ['nivolumab', 'ipilimumab'] },
      progressedOn: { exactly: ['nivolumab'] },
      adjuvantTherapyGiven: false,
    };
    const { patient } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
    const opened = { ...current.opened, facts: patient.facts } as NonNullable<Case['opened']>;
    const note = noteText(guidelines.library, consultCase(guidelines, { ...emptyCase, opened }), {
      language: 'en',
      today: '2026-01-31',
      editions,
    });
    expect(note).toContain(
      'names it (recommendation 4.1); the text that is held here breaks off there',
    );
    expect(note).toContain('its list has a gap here, which is not advice against it');
    expect(note).toContain('marked in 2021 as not yet approved in Canada for this use');
    expect(note).toMatch(/nivolumab.*: Already had: nivolumab/);
  });

  test('says what contradicts and is not used', () => {
    const facts = { metastatic: false, sites: { exactly: ['lung'] } };
    const { patient } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
    const opened = { ...current.opened, facts: patient.facts } as NonNullable<Case['opened']>;
    const note = noteText(guidelines.library, consultCase(guidelines, { ...emptyCase, opened }), {
      language: 'en',
      today: '2026-01-31',
      editions,
    });
    expect(note).toContain('CONTRADICTIONS (NOT USED)');
  });
});

describe('texts that try to be more than text', () => {
  const record = readFileSync(`${examples}/bone-pain-after-sunitinib.json`, 'utf8');
  const json = JSON.parse(record, (key, value) =>
    key === 'unit' || key === 'display' ? `${value}${hostileTexts.join('')}` : value,
  );
  for (const { resource } of json.entry) delete resource.valueQuantity?.code;
  const { patient, problems, notes } = readRecord(json, common.terms, recordMapping);
  const source = { kind: 'record', resources: hostileTexts } as const;
  const facts = patient.facts.map((fact) => ({ ...fact, source }));
  const hostile: Case = {
    ...emptyCase,
    opened: { name: 'x', kind: 'record', facts, problems, notes },
  };
  const answer = consultCase(guidelines, hostile);

  test('leave the lines of a note as they are', () => {
    const note = noteText(guidelines.library, answer, {
      language: 'fr',
      today: '2026-01-31',
      editions,
    });
    const clean = {
      ...hostile,
      opened: { name: 'x', kind: 'record', facts: patient.facts, problems, notes },
    } as const;
    const usual = noteText(guidelines.library, consultCase(guidelines, clean), {
      language: 'fr',
      today: '2026-01-31',
      editions,
    });
    expect(note).not.toMatch(acting);
    expect(note.split('\n')).toHaveLength(usual.split('\n').length);
  });

  test('are exact in JSON and not in FHIR', () => {
    expect(problems.length).toBeGreaterThan(0);
    const asJson = adviceJson(guidelines.library, hostile, answer, 'en');
    expect(asJson).not.toMatch(acting);
    expect(JSON.stringify(JSON.parse(asJson).facts)).toContain('NO CANCER');
    const asFhir = adviceFhir(guidelines.library, answer, 'en', '2026-01-31T10:00:00Z');
    expect(asFhir).not.toMatch(acting);
    expect(asFhir).not.toMatch(/evil|pwned|NO CANCER/);
  });
});

describe('exports', () => {
  test('JSON has the form of the command line', () => {
    const json = JSON.parse(adviceJson(guidelines.library, current, consulted, 'en'));
    expect(json).toMatchObject({ renavigate: 'advice/3', language: 'en', audience: 'clinician' });
    expect(json.options).toHaveLength(consulted.beside.options.length);
  });

  test('FHIR is a collection without anybody’s name', () => {
    const text = adviceFhir(guidelines.library, consulted, 'fr', '2026-01-31T10:00:00Z');
    expect(JSON.parse(text)).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    expect(text).not.toMatch(/sofia/i);
  });
});

describe('a link', () => {
  const again = (link: string) => {
    const read = readLink(`#${link}`, common.terms);
    expect(read?.problems).toEqual([]);
    const ruledOut = ruledOutIn(terms, read?.extras.Without);
    return factsIn(terms, { ...emptyCase, answers: read?.answers ?? new Map(), ruledOut }).facts;
  };
  const plain = (facts: ReturnType<typeof again>) =>
    facts.map((fact) => `${factKey(fact)} ${factValue(fact)}`).sort();

  test.each(readdirSync(examples).filter((name) => name.endsWith('.json')))(
    'gives back every fact of %s, and nothing else of the record',
    (name) => {
      const of = caseOf(name);
      const link = linkTo(terms, of);
      expect(plain(again(link))).toEqual(plain(factsIn(terms, of).facts));
      expect(decodeURIComponent(link)).not.toMatch(/Statement|Condition/);
    },
  );

  test('carries what a list rules out, where the list is not whole', () => {
    const { patient } = readPatient(
      { renavigate: 'patient/1', facts: { sites: { includes: ['lung'], excludes: ['brain'] } } },
      common.terms,
    );
    const opened = { ...current.opened, facts: patient.facts } as NonNullable<Case['opened']>;
    expect(plain(again(linkTo(terms, { ...emptyCase, opened })))).toEqual(plain(patient.facts));
    expect(ruledOutIn(terms, 'sites.moon~shoes.red')).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['leaves open what another drug may be', { exactly: ['other'] }],
    ['leaves open which drug of a kind it was', { exactly: ['vegfDrugUnnamed', 'nivolumab'] }],
    [
      'rules out what a whole list would leave open',
      {
        includes: ['other'],
        excludes: drugAnswers.map(({ id }) => id).filter((id) => id !== 'other'),
      },
    ],
  ])('%s', (_, receivedDrugs) => {
    const json = { renavigate: 'patient/1', facts: { receivedDrugs } };
    const { patient } = readPatient(json, common.terms);
    const opened = { ...current.opened, facts: patient.facts } as NonNullable<Case['opened']>;
    expect(patient.facts.length).toBeGreaterThan(drugAnswers.length / 2);
    expect(plain(again(linkTo(terms, { ...emptyCase, opened })))).toEqual(plain(patient.facts));
  });
});

describe('single keys', () => {
  const press = (key: string, more = {}) =>
    commandOf({ key, target: null, ctrlKey: false, metaKey: false, altKey: false, ...more });

  test.each(Object.entries(keys))('%s asks for %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  test.each([
    { tagName: 'INPUT', type: 'search' },
    { tagName: 'SELECT' },
    { isContentEditable: true },
  ])('are text while something is typed into %o', (target) => {
    expect(press('m', { target })).toBeUndefined();
    expect(press('m', { target: { tagName: 'INPUT', type: 'radio' } })).toBe('matrix');
  });

  test('belong to the browser with a modifier', () => {
    expect(press('r', { ctrlKey: true })).toBeUndefined();
    expect(press('c', { metaKey: true })).toBeUndefined();
  });
});
