import type { Language } from '../base/text.ts';
import type { CompareExpression, Quantity } from '../model/expression.ts';
import { type Fact, factKey, factValue } from '../model/fact.ts';
import type { Implication } from '../model/vocabulary.ts';

// An author knows an edition by its names, which are the same in every language.

/** A fact by its names: `pests:slug = true`. */
export function factLine(fact: Fact): string {
  return `${factKey(fact)} = ${factValue(fact)}`;
}

/** A comparison by its names: `height + 2 × potDepth > 50 cm`. */
export function comparisonLine({ left, operator, right }: CompareExpression): string {
  return `${quantityLine(left)} ${operator} ${quantityLine(right)} ${left.unit}`;
}

function quantityLine({ constant, parts }: Quantity): string {
  const products = parts.map(({ term, factor }) => (factor === 1 ? term : `${factor} × ${term}`));
  const isSum = constant !== 0 || parts.length === 0;
  return [...products, ...(isSum ? [String(constant)] : [])].join(' + ');
}

/** An implication by its name, with what it concludes and why. */
export function implicationLine(implication: Implication, language: Language): string {
  const { id, conclusion, because } = implication;
  const concluded = factLine({ ...conclusion, source: { kind: 'answer' } });
  return `${id} → ${concluded} (${because[language]})`;
}
