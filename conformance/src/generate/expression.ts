import {
  amount,
  and,
  atLeast,
  type ComparisonOperator,
  compare,
  type Definition,
  type Expression,
  measured,
  type NumberTerm,
  not,
  or,
  type Quantity,
  type Term,
} from '@renavigate/engine';
import fc from 'fast-check';
import { highest } from './vocabulary.ts';

const operators: readonly ComparisonOperator[] = ['<', '<=', '>', '>='];

function comparison(term: NumberTerm, numbers: readonly NumberTerm[]): fc.Arbitrary<Expression> {
  const constant = fc.integer({ min: -1, max: highest + 1 }).map((value) => amount(value, 'cm'));
  const other = fc.constantFrom(...numbers).map(measured);
  return fc
    .tuple(fc.constantFrom(...operators), fc.oneof(constant, other), fc.boolean())
    .map(([operator, against, turned]) => {
      const sides: [Quantity, Quantity] = [measured(term), against];
      const [left, right] = turned ? sides.toReversed() : sides;
      return compare(left ?? against, operator, right ?? against);
    });
}

/** A look at one term, of the kind that fits it. */
export function atom(terms: readonly Term[]): fc.Arbitrary<Expression> {
  const numbers = terms.filter((term) => term.kind === 'number');
  return fc.constantFrom(...terms).chain((term): fc.Arbitrary<Expression> => {
    if (term.kind === 'yesNo') return fc.constant({ kind: 'yes', term: term.id });
    if (term.kind === 'number') return comparison(term, numbers);
    const kind = term.kind === 'oneOf' ? 'is' : 'includes';
    return fc.constantFrom(...term.values).map(({ id }) => ({ kind, term: term.id, value: id }));
  });
}

/** A reference to one of the definitions: a condition, or one group of a classification. */
function reference(definitions: readonly Definition[]): fc.Arbitrary<Expression> {
  return fc.constantFrom(...definitions).chain((definition): fc.Arbitrary<Expression> => {
    const { id } = definition;
    if (definition.kind === 'condition') return fc.constant({ kind: 'definition', definition: id });
    return fc
      .constantFrom(...definition.groups)
      .map((group) => ({ kind: 'inGroup', definition: id, group: group.id }));
  });
}

/** A well-formed expression over terms and definitions; shrinks towards a single look at a fact. */
export function expression(
  terms: readonly Term[],
  definitions: readonly Definition[] = [],
  depth = 3,
): fc.Arbitrary<Expression> {
  const leaf =
    definitions.length === 0 ? atom(terms) : fc.oneof(atom(terms), reference(definitions));
  if (depth === 0) return leaf;
  const part = expression(terms, definitions, depth - 1);
  const several = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: leaf, weight: 3 },
    { arbitrary: part.map(not), weight: 2 },
    { arbitrary: several.map((of) => and(...of)), weight: 2 },
    { arbitrary: several.map((of) => or(...of)), weight: 2 },
    {
      arbitrary: several.chain((of) =>
        fc.integer({ min: 1, max: of.length }).map((count) => atLeast(count, of)),
      ),
      weight: 2,
    },
  );
}
