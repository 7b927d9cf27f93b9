/** A part of a text that can be told at several lengths. */
export interface Fitted {
  /** What has the lowest rank is made longer first. */
  readonly rank: number;
  /** The shortest first. An empty one leaves the part out. */
  readonly forms: readonly string[];
}

/** The parts in their places, each as long as it may be while the whole still fits; those of a low rank go first. */
export function fitted(
  parts: readonly Fitted[],
  fits: (lines: readonly string[]) => boolean,
): readonly string[] {
  const lengths = parts.map(() => 0);
  const lines = (at: readonly number[]) =>
    parts.flatMap(({ forms }, place) =>
      forms[at[place] ?? 0] ? [forms[at[place] ?? 0] ?? ''] : [],
    );
  const byRank = parts.map((_, place) => place).sort((a, b) => rankAt(parts, a) - rankAt(parts, b));
  for (const place of byRank) {
    const longest = parts[place]?.forms.length ?? 0;
    for (let length = 1; length < longest; length += 1) {
      const next = lengths.map((now, at) => (at === place ? length : now));
      if (fits(lines(next))) lengths[place] = length;
    }
  }
  return lines(lengths);
}

function rankAt(parts: readonly Fitted[], place: number): number {
  return parts[place]?.rank ?? 0;
}
