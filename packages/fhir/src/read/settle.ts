import {
  type Audience,
  allTerms,
  type Fact,
  factKey,
  factsText,
  factValue,
  type Source,
  type Term,
  textOf,
} from '@renavigate/engine';
import { problem, type RecordProblem } from '../base/problem.ts';
import { type Findings, findings } from '../chart/findings.ts';

/**
 * One fact for each thing that is known. What several resources say alike is one fact that names them all;
 * what they say differently is a contradiction: it is shown, and none of it is used.
 */
export function settle(facts: readonly Fact[], terms: readonly Term[]): Findings {
  const groups = [...groupByKey(facts.filter((fact) => isWanted(fact, terms))).values()];
  const agreed = groups.filter((group) => new Set(group.map(factValue)).size === 1);
  const contradicting = groups.filter((group) => !agreed.includes(group));
  return findings({
    facts: agreed.flatMap(merge),
    problems: contradicting.map((group) => contradiction(group, terms)),
  });
}

/** Terms and values that an edition does not have are not for it. */
function isWanted(fact: Fact, terms: readonly Term[]): boolean {
  const term = terms.find(({ id }) => id === fact.term);
  if (fact.kind === 'includes' && term?.kind === 'severalOf') {
    return term.values.some(({ id }) => id === fact.value);
  }
  return fact.kind !== 'includes' && term?.kind === fact.kind;
}

function groupByKey(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(factKey(fact), [...(groups.get(factKey(fact)) ?? []), fact]);
  return groups;
}

function merge(group: readonly Fact[]): readonly Fact[] {
  // The one in whose unit the value is stated must not depend on the order of the entries.
  const [first] = [...group].sort((one, two) => place(one).localeCompare(place(two)));
  if (first === undefined) return [];
  const sources = group.map(({ source }) => source);
  const resources = [...new Set(sources.flatMap(resourcesOf))].sort();
  const dates = sources.flatMap((each) => (each.kind === 'record' ? (each.date ?? []) : []));
  const earliest = dates.sort()[0];
  const dated = earliest === undefined ? {} : { date: earliest };
  return [{ ...first, source: { kind: 'record', resources, ...dated } }];
}

function place({ source }: Fact): string {
  return resourcesOf(source).join();
}

function resourcesOf(source: Source): readonly string[] {
  return source.kind === 'record' ? source.resources : [];
}

/** What a record says follows from nothing else: the terms that are wanted are all that telling it can need. */
function contradiction(group: readonly Fact[], terms: readonly Term[]): RecordProblem {
  const list = (audience: Audience) =>
    textOf((language) => factsText(group, allTerms(terms), language, audience));
  const place = [...new Set(group.flatMap(({ source }) => resourcesOf(source)))].join(' + ');
  return problem(
    'contradiction',
    place,
    (audience) => [
      `These cannot all be true: ${list(audience).en}.`,
      `Tout cela ne peut pas être vrai à la fois : ${list(audience).fr}.`,
    ],
    [
      'None of them was used. Find out which is right and correct the other.',
      'Rien de cela n’a été utilisé. Vérifiez ce qui est juste et corrigez l’autre.',
    ],
    { received: list('clinician').en },
  );
}
