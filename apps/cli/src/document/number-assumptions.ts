import type { Block, Document } from './document.ts';

/** A document whose assumptions stand in it as numbers, and the assumptions in the order of their numbers. */
export interface Numbered {
  readonly document: Document;
  readonly assumptions: readonly string[];
}

/** Replaces every assumption by its number, so that each is told once however many options rest on it. */
export function numberAssumptions(document: Document, mark: (number: number) => string): Numbered {
  const numbers = new Map<string, number>();
  const numberOf = (because: string): number => {
    const known = numbers.get(because) ?? numbers.size + 1;
    numbers.set(because, known);
    return known;
  };
  const numbered = document.map((block): Block => {
    const line = block.line.map((span) =>
      span.tone === 'assumption' ? { ...span, text: mark(numberOf(span.text)) } : span,
    );
    return { ...block, line };
  });
  return { document: numbered, assumptions: [...numbers.keys()] };
}
