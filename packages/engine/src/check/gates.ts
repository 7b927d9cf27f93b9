import type { Classification, Edition, Recommendation } from '../model/edition.ts';
import { and, type Expression, not, or } from '../model/expression.ts';
import type { Budget } from '../solve/budget.ts';
import { type Claim, refute } from './claims.ts';
import type { EditionProblem } from './problems.ts';

/** Rules that no possible patient meets or that contradict one another, gates that are too large to settle, and groups that are not a partition. */
export function checkGates(edition: Edition, budget: Budget): readonly EditionProblem[] {
  const scope = and(...edition.scope.conditions.map(({ expression }) => expression));
  const classifications = edition.definitions.filter((each) => each.kind === 'classification');
  const claims = [
    ...edition.recommendations.map((rule): Claim => {
      const { id } = rule;
      const place = `recommendations/${id}`;
      const expression = and(scope, gateOf(rule));
      return { expression, of: 'some', code: 'unreachable-rule', place, received: id };
    }),
    ...claimsOfSides(edition, scope),
    ...claimsOfSettling(edition, scope),
    ...classifications.flatMap(claimsOfGroups),
  ];
  return refute(edition, claims, budget);
}

/** What else advice asks of the scope and of each option; here it need only be possible to tell. */
function claimsOfSettling(edition: Edition, scope: Expression): readonly Claim[] {
  const outside: Claim = toTell(not(scope), 'scope', 'scope');
  const withheld = edition.options.map(({ id }) => {
    const rules = edition.recommendations.filter(
      ({ option, against }) => option === id && against !== true,
    );
    return toTell(and(scope, not(or(...rules.map(gateOf)))), `options/${id}`, id);
  });
  return [outside, ...withheld];
}

/** Nobody is offered an option by one rule and advised against it by another. */
function claimsOfSides(edition: Edition, scope: Expression): readonly Claim[] {
  const against = edition.recommendations.filter((rule) => rule.against === true);
  return against.flatMap((one) =>
    edition.recommendations
      .filter((other) => other.option === one.option && other.against !== true)
      .map((other): Claim => {
        const expression = and(scope, gateOf(one), gateOf(other));
        const place = `recommendations/${one.id}`;
        const received = `${one.id} + ${other.id}`;
        return { expression, of: 'none', code: 'rules-contradict', place, received };
      }),
  );
}

function gateOf({ conditions }: Recommendation): Expression {
  return and(...conditions.map(({ expression }) => expression));
}

function toTell(expression: Expression, place: string, received: string): Claim {
  return { expression, of: 'either', code: 'too-large', place, received };
}

/** Every possible patient is in exactly one group. */
function claimsOfGroups({ id, groups }: Classification): readonly Claim[] {
  const place = `definitions/${id}`;
  const overlaps = groups.flatMap((one, index) =>
    groups.slice(index + 1).map((two): Claim => {
      const expression = and(one.expression, two.expression);
      const received = `${one.id} + ${two.id}`;
      return { expression, of: 'none', code: 'groups-overlap', place, received };
    }),
  );
  const nobody = not(or(...groups.map(({ expression }) => expression)));
  return [
    ...overlaps,
    { expression: nobody, of: 'none', code: 'groups-incomplete', place, received: id },
  ];
}
