import { groupBy, type Language } from '@renavigate/engine';
import type { Gap } from './gaps.ts';
import { highest, type Measured } from './measure.ts';

const figure = (value: number) => value.toFixed(1).padStart(5);

/** The middle one of sorted values; of an even number, the lower of the two in the middle. */
function median(sorted: readonly Measured[]): number {
  return sorted[Math.floor((sorted.length - 1) / 2)]?.grade ?? 0;
}

function row(
  kind: string,
  measured: readonly Measured[],
  language: Language,
  isGap: boolean,
): string {
  const sorted = measured.toSorted((one, other) => one.grade - other.grade);
  const last = sorted.at(-1);
  const withNames = Math.max(...measured.map((each) => each.withNames));
  const count = String(measured.length).padStart(8);
  const mark = isGap ? ' (named gap)' : '';
  return `${kind.padEnd(32)} ${language} ${count} ${figure(median(sorted))} ${figure(last?.grade ?? 0)} ${figure(withNames)}  ${last?.passage.id}${mark}`;
}

/** A line for each kind: how many passages, the middle and the highest grade, the highest with names, and where. */
export function table(
  measured: readonly Measured[],
  language: Language,
  gaps: readonly Gap[],
): string {
  const kinds = [...groupBy(measured, ({ passage }) => passage.kind)];
  const isGap = (name: string) => gaps.some(({ kind }) => kind === name);
  const above = measured.filter(({ withNames }) => withNames > highest).length;
  return [
    'kind                             in passages   mid  high names  highest',
    ...kinds.map(([kind, those]) => row(kind, those, language, isGap(kind))),
    row('all', measured, language, false),
    `with every name counted as it is, ${above} of ${measured.length} are above grade ${highest}`,
  ].join('\n');
}
