import { type Fact, factKey, factText, keysText, type Language } from '@renavigate/engine';
import type { Lane, Library } from '@renavigate/guideline';

/** Something that happened, when the record dates it. */
export interface HistoryEvent {
  readonly lane: Lane;
  readonly date?: string;
  readonly text: string;
  readonly resources: string;
}

function isThere(fact: Fact): boolean {
  if (fact.kind === 'includes') return fact.present;
  return fact.kind !== 'yesNo' || fact.value;
}

/** The history that the facts tell: dated events in their order, then what has no date. Facts that merely follow are left out. */
export function historyOf(
  { terms, display }: Pick<Library, 'terms' | 'display'>,
  facts: readonly Fact[],
  language: Language,
): readonly HistoryEvent[] {
  const events = facts.flatMap((fact): readonly HistoryEvent[] => {
    const lane = display.history[fact.term];
    const { source } = fact;
    if (lane === undefined || source.kind === 'derived' || !isThere(fact)) return [];
    const text =
      fact.kind === 'includes'
        ? keysText([factKey(fact)], terms, language, 'clinician')
        : factText(fact, terms, language, 'clinician');
    if (source.kind !== 'record') return [{ lane, text, resources: '' }];
    const { date, resources } = source;
    return [
      { lane, text, resources: resources.join(', '), ...(date === undefined ? {} : { date }) },
    ];
  });
  return [...events].sort((one, other) => (one.date ?? '9').localeCompare(other.date ?? '9'));
}

/** A date as a number of years, as precise as it was read. */
export function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
