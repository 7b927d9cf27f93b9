import {
  type Advice,
  type Fact,
  factText,
  groupBy,
  isWholeList,
  type SeveralOfTerm,
  sourcesText,
  termOf,
  words,
} from '@renavigate/engine';
import { type InTerms, tell } from '@renavigate/guideline/tell';
import { type Block, item, paragraph, section, span } from '../document/document.ts';
import { byTerm, keysLabel, valueLabels } from './keys.ts';
import { say } from './words.ts';

/** Up to so many values that a fact follows from are named. */
const namedAtMost = 3;

type IncludesFact = Extract<Fact, { kind: 'includes' }>;

/** What is known of a several-of term, on one line: what is there, and what is not. */
function severalText(term: SeveralOfTerm, facts: readonly IncludesFact[], told: InTerms): string {
  const labelsOf = (present: boolean) => {
    const values = facts.filter((fact) => fact.present === present).map(({ value }) => value);
    return valueLabels({ term: term.id, values }, told).join(', ');
  };
  const [there, absent] = [labelsOf(true), labelsOf(false)];
  const isWhole = isWholeList(term, facts);
  const noOthers = tell(told, there === '' ? say.none : say.noOthers);
  const rest = isWhole ? noOthers : absent === '' ? '' : tell(told, say.not, { list: absent });
  const parts = [there, rest].filter((part) => part !== '');
  const label = term.label[told.audience][told.language];
  return `${label}${tell(told, words.colon)}${parts.join(tell(told, words.semicolon))}`;
}

/** Where the facts of a term came from. What they follow from is named by its term, however many its values. */
function sourceOf(facts: readonly Fact[], told: InTerms): string {
  const { edition, language, audience } = told;
  const derived = facts.flatMap(({ source }) => (source.kind === 'derived' ? source.from : []));
  const given = facts.filter(({ source }) => source.kind !== 'derived');
  const labels = byTerm(derived).map((keys) =>
    keysLabel(keys.values.length > namedAtMost ? { ...keys, values: [] } : keys, told),
  );
  const followsFrom = `${tell(told, words.source.derived)} ${labels.join(tell(told, words.semicolon))}`;
  return [
    ...(given.length === 0 ? [] : [sourcesText(given, edition.terms, language, audience)]),
    ...(labels.length === 0 ? [] : [followsFrom]),
  ].join(tell(told, words.semicolon));
}

function isIncludes(fact: Fact): fact is IncludesFact {
  return fact.kind === 'includes';
}

function textOfTerm(facts: readonly Fact[], told: InTerms): string {
  const [first] = facts;
  if (first === undefined) return '';
  const { terms } = told.edition;
  const term = termOf(first.term, terms);
  return term.kind === 'severalOf'
    ? severalText(term, facts.filter(isIncludes), told)
    : factText(first, terms, told.language, told.audience);
}

/** The facts that were used, a line for each term, with where each came from. */
export function factBlocks(
  told: InTerms & { readonly advice: Pick<Advice, 'facts'> },
): readonly Block[] {
  const lines = [...groupBy(told.advice.facts, ({ term }) => term).values()].map((facts) => {
    return item(
      1,
      '•',
      textOfTerm(facts, told),
      span(`${words.dash}${sourceOf(facts, told)}`, 'faint'),
    );
  });
  const none = paragraph(1, tell(told, say.noFacts));
  return [section(tell(told, say.facts)), ...(lines.length === 0 ? [none] : lines)];
}
