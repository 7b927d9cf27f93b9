import Engine from 'publicodes';
import type { Ask } from '../../engine/interview/walk.ts';
import { type FirstMatch, type Literal, termName, valueName } from '../../generate/first-match.ts';

type Rule = string | null | { readonly [mechanism: string]: unknown };

const goal = 'résultat';
const factName = (term: string) => `fait ${term}`;
const text = (value: string) => `'${value}'`;

function factRule(values: number): Rule {
  if (values === 2) return null;
  const all = Array.from({ length: values }, (_, value) => text(valueName(value)));
  return { 'une possibilité': all };
}

function look({ term, value, wanted }: Literal, terms: readonly number[]): Rule {
  const name = factName(termName(term));
  if (terms[term] !== 2) return `${name} ${wanted ? '=' : '!='} ${text(valueName(value))}`;
  return (value === 1) === wanted ? name : { '=': [name, 'non'] };
}

/** First-match rules are a mechanism of publicodes: "variations". */
function rulesOf({ terms, rules }: FirstMatch): Record<string, Rule> {
  const variations = [
    ...rules.map((literals, index) => ({
      si: { 'toutes ces conditions': literals.map((each) => look(each, terms)) },
      alors: text(`result${index}`),
    })),
    { sinon: text(`result${rules.length}`) },
  ];
  return Object.fromEntries([
    ...terms.map((values, term) => [factName(termName(term)), factRule(values)] as const),
    [goal, { variations }] as const,
  ]);
}

/** What publicodes says of a patient: the result, and the variables it misses, with their scores. */
export function publicodesOn(model: FirstMatch) {
  const engine = new Engine(rulesOf(model), { warn: false });
  return (facts: Parameters<Ask>[0]) => {
    const situation = facts.map((fact) => {
      const value = fact.kind === 'oneOf' ? text(fact.value) : 'value' in fact && fact.value;
      const said = typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value);
      return [factName(fact.term), said] as const;
    });
    engine.setSituation(Object.fromEntries(situation));
    const { nodeValue, missingVariables } = engine.evaluate(goal);
    return { result: nodeValue, missing: missingVariables };
  };
}

/** Asks as the forms of publicodes do: the missing variable with the highest score, until none is missing. */
export function publicodesAsks(model: FirstMatch): Ask {
  const evaluate = publicodesOn(model);
  return (facts) => {
    const missing = Object.entries(evaluate(facts).missing);
    const [first] = missing.toSorted(([, one], [, two]) => two - one);
    return first?.[0].replace(factName(''), '');
  };
}
