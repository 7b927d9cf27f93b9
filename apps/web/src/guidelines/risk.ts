import {
  byKey,
  type Classification,
  definitionsOf,
  type Edition,
  type Expression,
  type ExpressionFold,
  explain,
  type Fact,
  type FactKey,
  foldExpression,
  gather,
  missingOf,
  type Quantity,
  type Reason,
  type TermId,
} from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';

/** One factor of a score: whether it is met, and what it is told from. */
export interface Factor {
  readonly reason: Reason;
  /** The same, told as what is so: where it is not met, that it is not, without what a rule would need. */
  readonly told: Reason;
  /** The terms that it looks at, and those that these are told from. */
  readonly terms: readonly TermId[];
  readonly missing: readonly FactKey[];
}

/** A score for one patient, as one or more editions use it. */
export interface Score {
  readonly id: string;
  readonly classification: Classification;
  readonly edition: Edition;
  readonly factors: readonly Factor[];
  readonly possible: readonly string[];
}

/** A factor that is known as a yes or no is told from these, where they are there. */
type ToldFrom = Readonly<Record<TermId, readonly TermId[]>>;

const first = (of: readonly (readonly Expression[])[]) => of.find((each) => each.length > 0) ?? [];

const counting: ExpressionFold<readonly Expression[]> = {
  atom: () => [],
  reference: () => [],
  not: (of) => of,
  and: first,
  or: first,
  atLeast: (_, __, { of }) => of,
};

/** The factors that a score counts: those of the first count in it. */
export function factorsIn(expression: Expression): readonly Expression[] {
  return foldExpression(expression, undefined, counting);
}

const termsOf = ({ parts }: Quantity) => parts.map(({ term }) => term);

function termsIn(expression: Expression, toldFrom: ToldFrom): readonly TermId[] {
  return gather(expression, (part) => {
    if ('definition' in part) return [];
    if (part.kind === 'compare') return [...termsOf(part.left), ...termsOf(part.right)];
    return [part.term, ...(toldFrom[part.term] ?? [])];
  });
}

function scoresOf(
  { riskScore }: Pick<Library, 'riskScore'>,
  edition: Edition,
  facts: readonly Fact[],
  possibleOf: (id: string) => readonly string[],
) {
  const own = new Set(edition.terms.map(({ id }) => id));
  const known = byKey(facts.filter(({ term }) => own.has(term)));
  const definitions = definitionsOf(edition);
  return edition.definitions.flatMap((definition): readonly Score[] => {
    if (definition.kind !== 'classification') return [];
    const [first] = definition.groups.map(({ expression }) => factorsIn(expression));
    const factors = (first ?? []).map((expression): Factor => {
      const reason = explain(expression, known, definitions);
      const terms = [...new Set(termsIn(expression, riskScore?.toldFrom ?? {}))];
      const told = explain(expression, known, definitions, reason.truth !== 'false');
      return { reason, told, terms, missing: reason.truth === 'unknown' ? missingOf(reason) : [] };
    });
    return [
      {
        id: definition.id,
        classification: definition,
        edition,
        factors,
        possible: possibleOf(definition.id),
      },
    ];
  });
}

/** The scores of today's editions, one of each name with the most factors told; newest edition first. */
export function scores(
  library: Pick<Library, 'riskScore'>,
  editions: readonly Edition[],
  facts: readonly Fact[],
  possibleOf: (edition: string, definition: string) => readonly string[],
): readonly Score[] {
  const all = editions.flatMap((edition) =>
    scoresOf(library, edition, facts, (definition) => possibleOf(edition.id, definition)),
  );
  const byId = new Map<string, Score>();
  for (const score of all) if (!byId.has(score.id)) byId.set(score.id, score);
  return [...byId.values()];
}
