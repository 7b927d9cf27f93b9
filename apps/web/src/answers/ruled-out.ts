import type { AllTerms, Fact } from '@renavigate/engine';

/** Stands between the lists. */
export const listMark = '~';

/** What a link rules out of lists that it does not know whole: `sites.brain.liver~others.first`. Names that are not known are left out. */
export function ruledOutIn(terms: AllTerms, text: string | undefined): readonly Fact[] {
  return (text ?? '').split(listMark).flatMap((part) => {
    const [id = '', ...values] = part.split('.');
    const term = terms.find((each) => each.id === id);
    if (term?.kind !== 'severalOf') return [];
    const known = new Set(term.values.map((value) => value.id));
    return values
      .filter((value) => known.has(value))
      .map(
        (value): Fact => ({
          kind: 'includes',
          term: id,
          value,
          present: false,
          source: { kind: 'answer' },
        }),
      );
  });
}
