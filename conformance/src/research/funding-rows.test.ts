import { drugsOf, optionCatalogue } from '@renavigate/guideline';
import {
  ageInMonths,
  coverageVaries,
  type Funding,
  type FundingKind,
  funding,
  fundingFor,
  fundingKinds,
  type Jurisdiction,
  jurisdictions,
  type Region,
  staleAfterMonths,
} from '@renavigate/guideline/funding';
import { leftOut } from '@renavigate/guideline/left-out';
import { describe, expect, test } from 'vitest';
import { numbersIn, research } from './research.ts';

interface ResearchedFunding {
  readonly regimen: readonly string[];
  readonly setting: string;
  readonly jurisdiction: string;
  readonly body: string;
  readonly kind: string;
  readonly date?: string;
  readonly dateKind?: string;
  readonly outcome?: string;
  readonly conditions?: readonly string[];
  readonly factTrueAsOf?: string;
  readonly note?: string;
}

interface Rules {
  readonly default: string;
  readonly staleAfterMonths: number;
  readonly jurisdictions: readonly string[];
}

const { rows: entries, sources, ...rest } = research<ResearchedFunding, Rules>('coverage-ca.json');

const left = leftOut.filter(({ file }) => file === 'coverage-ca.json').map(({ id }) => id);
const leftRows = left.filter((id) => !id.includes('#'));
const leftParts = left.filter((id) => id.includes('#'));
const held = funding.map(({ id }) => id).filter((id) => !/^(CA(26)?|BCC)-/.test(id));

const places: Readonly<Record<string, Jurisdiction | Region>> = {
  'Canada (not Quebec)': 'CanadaExceptQuebec',
  Canada: 'Canada',
  'Canada (federal)': 'NIHB',
  Quebec: 'QC',
  Ontario: 'ON',
  'British Columbia': 'BC',
  Alberta: 'AB',
  Saskatchewan: 'SK',
};

const kinds: Readonly<Record<string, FundingKind>> = {
  'hta-recommendation': 'advice',
  listing: 'listing',
  'funding-criteria': 'criteria',
  'price-negotiation': 'priceNegotiation',
  protocol: 'protocol',
  programme: 'programme',
  study: 'study',
};

const datesIn = (text: string) =>
  [...text.matchAll(/\d{4}-\d\d-\d\d/g)].map(([date]) => date).sort();

describe('against the research', () => {
  test('every verified entry is told or left out, and no other is told', () => {
    const ids = (verified: boolean) =>
      entries.filter((entry) => entry.verified === verified).map(({ id }) => id);
    expect(ids(true).length).toBeGreaterThan(25);
    expect(ids(true).filter((id) => !held.includes(id) && !leftRows.includes(id))).toEqual([]);
    expect(ids(false).length).toBe(3);
    expect(ids(false).filter((id) => held.includes(id) || !leftRows.includes(id))).toEqual([]);
    expect([...held, ...leftRows].sort()).toEqual(entries.map(({ id }) => id).sort());
  });

  test('a part that is left out stands in an entry that is told', () => {
    const wrong = leftParts.filter((id) => {
      const [row = '', words = ''] = id.split('#');
      const entry = entries.find((each) => each.id === row);
      return !held.includes(row) || !`${entry?.dateKind} ${entry?.note}`.includes(words);
    });
    expect(leftParts).toHaveLength(4);
    expect(wrong).toEqual([]);
  });

  test('the default, the helpline, the jurisdictions and the months to staleness are the same', () => {
    expect(staleAfterMonths).toBe(rest.staleAfterMonths);
    const ids = Object.keys(jurisdictions).map((id) => (id === 'NIHB' ? 'Federal (NIHB)' : id));
    expect(ids).toEqual(rest.jurisdictions);
    const phone = rest.default.match(/1-\d{3}-\d{3}-\d{4}/)?.[0] ?? 'none';
    expect(coverageVaries.en).toContain(phone);
    expect(coverageVaries.fr).toContain(phone);
  });
});

describe.each(entries.filter(({ id }) => held.includes(id)))('$id', (entry) => {
  const fact = funding.find(({ id }) => id === entry.id);
  if (fact === undefined) throw new Error(`no fact ${entry.id}`);

  test('names the same drugs, place and kind', () => {
    const named = entry.regimen.some((drug) => drug.startsWith('('));
    expect(fact.optionIds === 'every').toBe(named);
    if (fact.optionIds !== 'every') {
      for (const option of fact.optionIds) {
        expect(entry.regimen.filter((drug) => !drugsOf[option].some((id) => id === drug))).toEqual(
          [],
        );
      }
    }
    expect(fact.jurisdiction).toBe(places[entry.jurisdiction]);
    expect(fact.kind).toBe(kinds[entry.kind]);
  });

  test('has the same dates, and none where the research has none', () => {
    expect(fact.date).toBe(entry.date);
    const dated = /^\d{4}-\d\d-\d\d$/.test(entry.factTrueAsOf ?? '');
    expect(typeof fact.factTrueAsOf === 'string' ? fact.factTrueAsOf : undefined).toBe(
      dated ? entry.factTrueAsOf : undefined,
    );
    for (const language of ['en', 'fr'] as const) {
      expect(datesIn(fact.dateMeaning?.[language] ?? '')).toEqual(datesIn(entry.dateKind ?? ''));
    }
  });

  test('has an outcome and conditions as the research has, with the same numbers', () => {
    const { conditions = [] } = entry;
    expect(fact.outcome === undefined).toBe(entry.outcome === undefined);
    expect(fact.conditions).toHaveLength(conditions.length);
    for (const language of ['en', 'fr'] as const) {
      expect(numbersIn(fact.outcome?.[language] ?? '')).toEqual(numbersIn(entry.outcome ?? ''));
      expect(fact.conditions.map((each) => numbersIn(each[language]))).toEqual(
        conditions.map(numbersIn),
      );
    }
  });

  test('cites the same source', () => {
    const source = sources[entry.source ?? ''];
    const { title, organisation, url, year, readIn } = fact.source;
    expect({ title, organisation }).toEqual({ title: source?.title, organisation: source?.body });
    expect(url).toBe(source?.url);
    expect(readIn !== undefined).toBe(entry.readFrom !== undefined);
    const inferred = entry.dateKind?.includes('inferred') === true;
    expect(year).toBe(inferred ? undefined : source?.year);
  });
});

describe('the age of a fact', () => {
  test.each([
    ['2025-07-31', '2026-07-30', 11],
    ['2025-07-31', '2026-07-31', 12],
    ['2025-07-31', '2025-07-31', 0],
    ['2024-12-31', '2025-01-01', 0],
    ['2024-12-31', '2025-01-31', 1],
    ['2021-03-15', '2026-11-23', 68],
  ])('from %s to %s: %i months', (day, today, months) => {
    expect(ageInMonths(day, today)).toBe(months);
  });

  const belzutifan = (today: string) =>
    fundingFor('belzutifan', 'QC', today).entries.map(({ ageInMonths, stale }) => [
      ageInMonths,
      stale,
    ]);

  test('a fact is stale from its twelfth month on', () => {
    expect(belzutifan('2026-07-30')).toEqual([[11, false]]);
    expect(belzutifan('2026-07-31')).toEqual([[12, true]]);
  });

  test('a fact without a date has no age, and is stale', () => {
    const { entries } = fundingFor('pembrolizumabAxitinib', 'BC', '2026-01-01');
    expect(entries.map(({ ageInMonths, stale }) => [ageInMonths, stale])).toEqual([
      [undefined, true],
    ]);
  });
});

describe('what is told of a place', () => {
  const today = '2026-11-23';
  const entriesOf = (option: string, place: string | undefined) =>
    fundingFor(option, place, today).entries.map(({ id }) => id);

  test.each(['MB', 'NB', 'NS', 'PE', 'NL', 'YT', 'NT', 'NU', 'AB', 'SK', 'NIHB', 'ZZ', undefined])(
    '%s: no fact names an option there, so the default stands alone',
    (place) => {
      for (const { id } of optionCatalogue) {
        expect(entriesOf(id, place)).toEqual([]);
        expect(fundingFor(id, place, today).fallback).toBe(coverageVaries);
      }
    },
  );

  test('an entry names the option and the place', () => {
    expect(entriesOf('cabozantinib', 'ON')).toEqual([
      'on-eap-cabozantinib',
      'on-cco-cabozantinib-regimen',
    ]);
    expect(entriesOf('cabozantinib', 'QC')).toEqual([]);
    expect(entriesOf('nivolumabCabozantinib', 'ON')).toEqual([]);
    expect(entriesOf('nivolumabCabozantinib', 'QC')).toEqual([
      'inesss-cabo-nivo',
      'CA26-12',
      'CA26-6',
      'CA26-7',
    ]);
    expect(fundingFor('cabozantinib', 'ON', today).fallback).toBe(coverageVaries);
  });

  test('programmes and countrywide facts stand in the background', () => {
    const background = (place: string) =>
      fundingFor('lenvatinibPembrolizumab', place, today).background.map(({ id }) => id);
    expect(background('AB')).toContain('ab-ocdbp');
    expect(background('ON')).not.toContain('ab-ocdbp');
    expect(background('ON')).toContain('cadth-pc0268-len-pembro');
    expect(background('QC')).not.toContain('cadth-pc0268-len-pembro');
    expect(background('QC')).toContain('ca-disparity');
    expect(background('NU')).toContain('ca-nihb');
  });

  test('every fact on an option is reached from its place', () => {
    const reached = optionCatalogue.flatMap(({ id }) =>
      Object.keys(jurisdictions).flatMap((place) => {
        const { entries, background } = fundingFor(id, place, today);
        return [...entries, ...background].map((fact) => fact.id);
      }),
    );
    expect([...new Set(reached)].sort()).toEqual(funding.map(({ id }) => id).sort());
  });

  test('no fact without a place of its own is told as payment there', () => {
    const countrywide: readonly Funding['jurisdiction'][] = [
      'Canada',
      'CanadaExceptQuebec',
      'NIHB',
    ];
    const paid = funding.filter(
      ({ jurisdiction, kind }) =>
        countrywide.includes(jurisdiction) && (kind === 'listing' || kind === 'criteria'),
    );
    expect(paid).toEqual([]);
  });

  test('the two facts on belzutifan stay apart: advice for VHL, and advice to refuse for advanced cancer', () => {
    const { entries, background } = fundingFor('belzutifan', 'QC', today);
    expect(entries.map(({ id, kind }) => [id, kind])).toEqual([
      ['inesss-belzutifan-rcc', 'advice'],
    ]);
    expect(fundingKinds.advice.means.en).toContain('not the decision');
    const vhl = fundingFor('belzutifan', 'ON', today);
    expect(vhl.entries).toEqual([]);
    const settings = [...background, ...vhl.background]
      .filter(({ optionIds }) => optionIds !== 'every')
      .map(({ setting }) => setting.en);
    expect(settings.length).toBe(3);
    expect(settings.filter((setting) => !setting.includes('VHL'))).toEqual([]);
  });

  test('the limits of Ontario are told as rules of payment, with a date or as having none', () => {
    const limits = funding.filter(({ conditions }) =>
      conditions.some(({ en }) => en.includes('only one of') || en.includes('did not pay')),
    );
    expect(limits.map(({ id }) => id)).toEqual([
      'on-eap-cabozantinib',
      'on-eap-axitinib',
      'on-eap-everolimus',
    ]);
    expect(limits.filter(({ kind, date }) => kind !== 'criteria' || date === undefined)).toEqual(
      [],
    );
    expect(fundingKinds.criteria.means.en).toContain('not medical advice');
  });
});
