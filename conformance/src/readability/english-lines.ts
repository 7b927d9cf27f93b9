/** English words that no French text holds. */
const english =
  /(?<!\p{L})(the|and|of|is|are|was|not|to|you|your|with|for|this|that|what|which|from|has|have|found|expected|used|or|a list|object|nothing|number|did|mean|give|there|file|yes|known|unknown|needs|below|above|least|any|one of)(?!\p{L})/iu;

/** The lines of a French output that hold an English word, apart from texts that are quoted as they are. */
export function englishLines(output: string, quoted: readonly string[] = []): readonly string[] {
  const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');
  const rest = quoted.reduce(
    (text, quote) => text.replaceAll(squeezed(quote), ''),
    output.split('\n\n').map(squeezed).join('\n'),
  );
  return rest
    .split('\n')
    .filter((line) => english.test(line.replaceAll(/https?:\S+|\/facts\/\S+/g, '')));
}

/** A French output without where guardrails were read, and without papers that a source names: those stand in their own language. */
export function withoutSources(output: string): string {
  return output
    .split(/\n(?=\s*(?:Lu dans|[-•✓✗?!─#]))/)
    .map((part) => part.replace(/^\s*Lu dans[^\n]*(\n {4,}[^\n]*)*/, ''))
    .join('\n')
    .replaceAll(/\((?:Canil|Mason)[^)]*\)/g, '');
}
