import type { Citation, Expression, Quantity } from '@renavigate/engine';
import { alerts } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { numbersIn, research } from './research.ts';

interface Limit {
  readonly above?: number;
  readonly below?: number;
  /** Times the laboratory's own upper limit. */
  readonly aboveTimesUpperLimit?: number;
  /** In whole numbers, this one included. */
  readonly to?: number;
}

interface Cited extends Citation {
  readonly rows?: readonly string[];
}

interface Row {
  readonly limits?: { readonly grade3?: Limit; readonly grade4?: Limit };
}

const rows = new Map(research<Row>('safety-2026.json').rows.map((row) => [row.id, row]));
const results = alerts.filter(({ kind }) => kind === 'result');

/** The border of a grade, and on which side of it the grade lies. */
function borderOf({ above, below, aboveTimesUpperLimit, to }: Limit): readonly [string, number] {
  if (above !== undefined) return ['>', above];
  if (aboveTimesUpperLimit !== undefined) return ['>', aboveTimesUpperLimit];
  return ['<', below ?? (to ?? Number.NaN) + 1];
}

const numberIn = ({ constant, parts }: Quantity) => parts[0]?.factor ?? constant;

/** The comparisons of a condition, each by its sign and the number on its right. */
function bordersIn(expression: Expression): readonly (readonly [string, number])[] {
  if (expression.kind === 'compare') return [[expression.operator, numberIn(expression.right)]];
  return 'of' in expression ? [expression.of].flat().flatMap(bordersIn) : [];
}

describe('a result that cannot wait is beyond the border that its row gives', () => {
  test('there are many', () => expect(results.length).toBeGreaterThan(12));

  test.each(results.map((alert) => [alert.id, alert] as const))('%s', (id, alert) => {
    const [source]: readonly Cited[] = alert.sources;
    const row = rows.get(source?.rows?.[0] ?? '');
    const { grade3 = {}, grade4 = {} } = row?.limits ?? {};
    const border = borderOf(id.endsWith('-now') ? grade4 : grade3);
    expect(new Set(bordersIn(alert.when).map((each) => each.join(' ')))).toEqual(
      new Set([border.join(' ')]),
    );
    const graver = alert.unless === undefined ? [] : bordersIn(alert.unless);
    for (const each of graver) expect(each).toEqual(borderOf(grade4));
    expect(numbersIn(alert.label.clinician.en)).toContain(border[1]);
    expect(source?.locator).toBe(row?.at);
  });
});
