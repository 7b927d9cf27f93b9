import { type Fact, factKey } from '@renavigate/engine';

function parameterValue(fact: Fact) {
  if (fact.kind === 'yesNo') return { valueBoolean: fact.value };
  if (fact.kind === 'includes') return { valueBoolean: fact.present };
  if (fact.kind === 'oneOf') return { valueCode: fact.value };
  const { value, unit } = fact.stated;
  return { valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit } };
}

/** The facts that the advice rests on, by their keys: none of them names a person. */
export function factParameters(facts: readonly Fact[]) {
  return {
    resourceType: 'Parameters',
    id: 'facts',
    parameter: facts.map((fact) => ({ name: factKey(fact), ...parameterValue(fact) })),
  };
}
