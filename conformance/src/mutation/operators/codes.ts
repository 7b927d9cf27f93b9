import type { Change } from './change.ts';
import type { Place } from './nodes.ts';

/** SNOMED CT, RxNorm; LOINC; ICD-O-3; ICD-10; ATC. */
const code = /^(?:\d{4,18}|\d{4,5}-\d|\d{4}\/\d|[A-Z]\d{2}[\dA-Z.]*|[A-Z]\d{2}[A-Z]{2}\d{2})$/;

const next = (digit: string) => String((Number(digit) + 1) % 10);

/** A code with its last digit changed, and with one before it. */
export function coded({ node }: Place): readonly Change[] {
  const { value } = node;
  if (node.type !== 'Literal' || typeof value !== 'string' || !code.test(value)) return [];
  const last = value.replace(/\d(?=\D*$)/, next);
  const early = value.replace(/\d(?=\d)/, next);
  return [...new Set([last, early])]
    .filter((after) => after !== value)
    .map((after) => ({
      operator: 'code changed',
      start: node.start,
      end: node.end,
      after: `'${after}'`,
    }));
}
