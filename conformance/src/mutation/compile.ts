import type { Mutant } from './mutant.ts';

/** The name of the function that says whether a mutant is the one that is on. */
export const asked = '$mutant';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly mutants: readonly Mutant[];
}

/** The mutants of one place together, the widest place first. */
function spansOf(mutants: readonly Mutant[]): readonly Span[] {
  const spans = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const key = `${mutant.start}-${mutant.end}`;
    spans.set(key, [...(spans.get(key) ?? []), mutant]);
  }
  const all = [...spans.values()].map((of) => ({
    start: of[0]?.start ?? 0,
    end: of[0]?.end ?? 0,
    mutants: of,
  }));
  return all.toSorted((one, two) => one.start - two.start || two.end - one.end);
}

/** A source with all its mutants in it: each place asks which one is on, and is as it was where none is. */
export function compiled(text: string, mutants: readonly Mutant[]): string {
  return written(text, spansOf(mutants), 0, text.length);
}

function written(text: string, spans: readonly Span[], start: number, end: number): string {
  let done = start;
  let result = '';
  let rest = spans;
  while (rest[0] !== undefined) {
    const [span] = rest;
    const inner = rest.slice(1).filter((each) => each.end <= span.end);
    const original = written(text, inner, span.start, span.end);
    const chosen = span.mutants.map(({ id, after }) => `${asked}(${id}) ? (${after}) : `);
    result += `${text.slice(done, span.start)}(${chosen.join('')}(${original}))`;
    done = span.end;
    rest = rest.filter((each) => each.start >= span.end);
  }
  return result + text.slice(done, end);
}

/** The text of a file as the mutant makes it. */
export function applied(text: string, { start, end, after }: Mutant): string {
  return `${text.slice(0, start)}${after}${text.slice(end)}`;
}
