import {
  and,
  definitionsOf,
  type Edition,
  evaluate,
  type Known,
  or,
  type Standing,
} from '@renavigate/engine';

/** What the reference interpreter alone says of an option: three-valued, with nothing settled beyond that. */
export function standing(known: Known, of: Edition, option: string): Standing {
  const definitions = definitionsOf(of);
  const scope = and(...of.scope.conditions.map(({ expression }) => expression));
  const gate = or(
    ...of.recommendations
      .filter((rule) => rule.option === option && rule.against !== true)
      .map((rule) => and(...rule.conditions.map(({ expression }) => expression))),
  );
  const inScope = evaluate(scope, known, definitions);
  if (inScope === 'false') return 'notCovered';
  const truth = evaluate(gate, known, definitions);
  if (inScope === 'unknown' || truth === 'unknown') return 'undecided';
  return truth === 'true' ? 'offered' : 'notOffered';
}
