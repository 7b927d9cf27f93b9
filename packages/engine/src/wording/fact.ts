import { printable } from '../base/printable.ts';
import type { Audience, Language, Text } from '../base/text.ts';
import { type Fact, type FactKey, factKey, splitKey } from '../model/fact.ts';
import type { AllTerms, Term } from '../model/vocabulary.ts';
import { words } from './words.ts';

/** The term of this name. Throws on a name that `check` would refuse. */
export function termOf(id: string, terms: AllTerms): Term {
  const term = terms.find((each) => each.id === id);
  if (term === undefined) throw new Error(`No term ${id}: run check(edition) before advising.`);
  return term;
}

/** What a key is about: the term, or one value of a several-of term ("Places of the cancer: brain"). */
export function keyText(
  key: FactKey,
  terms: AllTerms,
  language: Language,
  audience: Audience,
): string {
  const { term: id, value } = splitKey(key);
  const term = termOf(id, terms);
  const label = term.label[audience][language];
  if (value === undefined || term.kind !== 'severalOf') return label;
  const valueLabel = term.values.find((each) => each.id === value)?.label[audience][language];
  return `${label}${words.colon[language]}${valueLabel ?? value}`;
}

/** What several keys are about, the values of one term together ("Places of the cancer: brain, lung"). */
export function keysText(
  keys: readonly FactKey[],
  terms: AllTerms,
  language: Language,
  audience: Audience,
): string {
  const groups = new Map<string, FactKey[]>();
  for (const key of keys) {
    const { term } = splitKey(key);
    groups.set(term, [...(groups.get(term) ?? []), key]);
  }
  const texts = [...groups].map(([id, [first, ...others]]) => {
    const term = termOf(id, terms);
    const values = term.kind === 'severalOf' ? term.values : [];
    const isWhole = others.length > 0 && others.length + 1 === values.length;
    if (first === undefined || isWhole) return term.label[audience][language];
    const labels = others.flatMap((key) => {
      const value = values.find((each) => each.id === splitKey(key).value);
      return value?.label[audience][language] ?? [];
    });
    return [keyText(first, terms, language, audience), ...labels].join(', ');
  });
  return texts.join(words.semicolon[language]);
}

/** A number as it is written in a language: decimal comma and thin spaces in French. */
export function numberText(value: number, language: Language): string {
  return formats[language].format(value);
}

const formats = { en: formatFor('en'), fr: formatFor('fr') } as const;

/** Made once: making one takes longer than all that is written with it. */
function formatFor(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(`${language}-CA`, { maximumFractionDigits: 4 });
}

/** What a fact says of its key: "yes", "118 g/L", "planned, not started". */
export function valueText(
  fact: Fact,
  terms: AllTerms,
  language: Language,
  audience: Audience,
): string {
  switch (fact.kind) {
    case 'yesNo':
      return words.yesNo[fact.value ? 'true' : 'false'][language];
    case 'includes':
      return words.yesNo[fact.present ? 'true' : 'false'][language];
    case 'number': {
      const number = numberText(fact.stated.value, language);
      return `${number}\u00a0${unitText(fact.stated.unit, language)}`.trimEnd();
    }
    case 'oneOf': {
      const term = termOf(fact.term, terms);
      const values = term.kind === 'oneOf' ? term.values : [];
      return (
        values.find((each) => each.id === fact.value)?.label[audience][language] ??
        printable(fact.value)
      );
    }
  }
}

/** A unit as people write it; what is scored or counted has none. */
export function unitText(code: string, language: Language): string {
  if (code.startsWith('{')) return '';
  if (code === 'mo') return language === 'en' ? 'months' : 'mois';
  return code.replace('10*9', '×10⁹').replace('10*3', '×10³').replace('uL', 'µL');
}

/** A fact as a short line: "Height: 118 cm". */
export function factText(
  fact: Fact,
  terms: AllTerms,
  language: Language,
  audience: Audience,
): string {
  const key = keyText(factKey(fact), terms, language, audience);
  return `${key}${words.colon[language]}${valueText(fact, terms, language, audience)}`;
}

/** Where a fact came from, as a short phrase. */
export function sourceText(
  fact: Fact,
  terms: AllTerms,
  language: Language,
  audience: Audience,
): string {
  const { source } = fact;
  switch (source.kind) {
    case 'answer':
      return words.source.answer[language];
    case 'file':
      return `${words.source.file[language]} ${source.place}`;
    case 'record': {
      const date = source.date === undefined ? '' : `, ${source.date}`;
      return `${words.source.record[language]} ${source.resources.map((each) => printable(each)).join(', ')}${date}`;
    }
    case 'derived':
      return `${words.source.derived[language]} ${keysText(source.from, terms, language, audience)}`;
  }
}

/** Where several facts came from, each source once, and what they follow from together. */
export function sourcesText(
  facts: readonly Fact[],
  terms: AllTerms,
  language: Language,
  audience: Audience,
): string {
  const from = facts.flatMap(({ source }) => (source.kind === 'derived' ? source.from : []));
  const texts = facts.map((fact) => {
    const source =
      fact.source.kind === 'derived' ? { ...fact.source, from: [...new Set(from)] } : fact.source;
    return sourceText({ ...fact, source }, terms, language, audience);
  });
  return [...new Set(texts)].join(words.semicolon[language]);
}

/** Facts on one line, each with where it came from. */
export function factsText(
  facts: readonly Fact[],
  terms: AllTerms,
  language: Language,
  audience: Audience,
): string {
  const texts = facts.map((fact) => {
    const source = sourceText(fact, terms, language, audience);
    return `${factText(fact, terms, language, audience)} (${source})`;
  });
  return texts.join(words.semicolon[language]);
}

/** One text made for every language. */
export function textOf(make: (language: Language) => string): Text {
  return { en: make('en'), fr: make('fr') };
}
