import { optionCatalogue } from '@renavigate/guideline';
import { approvals, approvalsFor, funding } from '@renavigate/guideline/funding';
import { leftOut } from '@renavigate/guideline/left-out';
import { describe, expect, test } from 'vitest';
import { numbersIn, research } from './research.ts';

interface ResearchedApproval {
  readonly what: string;
  readonly indication: string;
  readonly body: string;
  readonly decision: string;
  readonly document?: string;
}

const { rows, sources } = research<ResearchedApproval>('canada-approvals.json');
const indications = research<{ readonly date?: string }>('drugs.json').rows.filter(({ id }) =>
  id.includes('/healthCanada/'),
);

const left = leftOut.filter(({ file }) => file === 'canada-approvals.json').map(({ id }) => id);
const held = [...approvals, ...funding].map(({ id }) => id).filter((id) => id.startsWith('CA-'));

/** The drugs of an option, as the research writes them. */
const whatOf: Readonly<Record<string, string>> = {
  nivolumab: 'nivolumab alone',
  nivolumabIpilimumab: 'nivolumab + ipilimumab',
  nivolumabCabozantinib: 'nivolumab + cabozantinib',
  lenvatinibPembrolizumab: 'lenvatinib + pembrolizumab',
  belzutifan: 'belzutifan',
  pembrolizumabAxitinib: 'pembrolizumab + axitinib',
};

describe('against the research', () => {
  test('every verified row is told or left out, and no other is told', () => {
    const ids = (verified: boolean) =>
      rows.filter((row) => row.verified === verified).map(({ id }) => id);
    expect(ids(true).filter((id) => !held.includes(id) && !left.includes(id))).toEqual([]);
    expect(ids(false)).toEqual(['CA-6']);
    expect(ids(false).filter((id) => held.includes(id) || !left.includes(id))).toEqual([]);
    expect(new Set([...held, ...left]).size).toBe(held.length + left.length);
  });

  test('what is left out is a row, or a field of a row that is told', () => {
    const wrong = left.filter((id) => {
      const [row, field] = id.split('#');
      const found = rows.find((each) => each.id === row);
      return found === undefined || (field !== undefined && !(field in found));
    });
    expect(wrong).toEqual([]);
  });

  test.each(rows.filter(({ id }) => approvals.some((approval) => approval.id === id)))(
    '$id: the same option, document, address and numbers',
    (row) => {
      const approval = approvals.find(({ id }) => id === row.id);
      if (approval === undefined) throw new Error(`no approval ${row.id}`);
      const { document, url, optionIds, indication } = approval;
      expect(optionIds.map((id) => whatOf[id])).toEqual([row.what]);
      expect(document).toBe(row.document);
      expect(url).toBe(sources[row.source ?? '']?.url);
      expect(numbersIn(indication.en)).toEqual(numbersIn(row.indication));
      expect(numbersIn(indication.fr)).toEqual(numbersIn(row.indication));
    },
  );

  test('a date is one that the research gives for the same fact', () => {
    const dates = new Map(indications.map(({ id, date }) => [id, date ?? '']));
    const bodies = new Map(rows.map(({ id, body }) => [id, body]));
    const first = approvals.filter(({ id }) => !id.startsWith('CA26-'));
    const wrong = first.filter(({ id, alsoIn = [], date }) => {
      if (date === undefined) return false;
      const given = [id, ...alsoIn].map(
        (row) => `${dates.get(row) ?? ''} ${bodies.get(row) ?? ''}`,
      );
      return !given.some((words) => words.includes(date));
    });
    expect(first.filter(({ date }) => date !== undefined)).toHaveLength(5);
    expect(wrong).toEqual([]);
  });

  test('rows that tell the same fact are verified', () => {
    const verified = indications.filter((row) => row.verified).map(({ id }) => id);
    const told = approvals.flatMap(({ id, alsoIn = [] }) => [id, ...alsoIn]);
    const drugRows = told.filter((id) => id.includes('/'));
    expect(drugRows.length).toBeGreaterThan(8);
    expect(drugRows.filter((id) => !verified.includes(id))).toEqual([]);
  });
});

describe('what is told', () => {
  test('belzutifan is approved for VHL disease that has not spread, and for nothing else', () => {
    const [only, ...others] = approvalsFor('belzutifan');
    expect(others).toEqual([]);
    expect(only?.indication.en).toContain('von Hippel-Lindau');
    expect(only?.indication.en).toContain('has not spread');
    expect(only?.changes?.en).toContain('not an approval for kidney cancer that has spread');
  });

  test('an option has its approvals and no others', () => {
    const ids = (option: string) => approvalsFor(option).map(({ id }) => id);
    expect(ids('lenvatinibPembrolizumab')).toEqual(['CA-4', 'CA26-2']);
    expect(ids('cabozantinib')).toEqual(['cabozantinib/healthCanada/0']);
    expect(ids('tivozanib')).toEqual([]);
    const reached = optionCatalogue.flatMap(({ id }) => ids(id));
    expect([...new Set(reached)].sort()).toEqual(approvals.map(({ id }) => id).sort());
  });

  test('nivolumab with cabozantinib lifts the mark of the older table', () => {
    const [first] = approvalsFor('nivolumabCabozantinib');
    expect(first?.changes?.en).toContain('KCRNC 2021');
  });
});
