import type { Fact, HistologyMapping, TermValue } from '@renavigate/engine';
import { type Note, problem } from '../base/problem.ts';
import { type Chart, ofType } from '../chart/chart.ts';
import { histologyObservation } from '../chart/codes.ts';
import { oneOf, yes } from '../chart/facts.ts';
import { type Findings, findings } from '../chart/findings.ts';
import { nearDetails, nearIn, nearText } from '../chart/near.ts';
import { isAboutThisCancer } from '../condition/about.ts';
import { type ClassifiedCondition, histologiesOf } from '../condition/classify.ts';
import { primaryCancersOf } from '../condition/primary.ts';
import { isFinal } from '../measured/status.ts';
import { type Concept, conceptIn, isOneOf, nameOf } from '../raw/concept.ts';
import type { Resource } from '../raw/resource.ts';

/** A histology of the cancer, as one resource states it. */
interface Stated {
  readonly resource: Resource;
  readonly histology: Concept;
}

/**
 * The histology, and features of the tumour, by their codes alone. Two types that differ are two facts: they
 * contradict each other, and neither is used. The code of a feature does not name the type.
 */
export function readHistology(chart: Chart, conditions: readonly ClassifiedCondition[]): Findings {
  const wanted = chart.mapping.histology;
  if (wanted === undefined) return findings({});
  const read = [...fromConditions(chart, conditions), ...fromObservations(chart, conditions)].map(
    (stated) => ({ stated, facts: factsOf(chart, stated, wanted) }),
  );
  const facts = read.flatMap((each) => each.facts);
  const isTypeKnown = facts.some(({ kind }) => kind === 'oneOf');
  const unread = isTypeKnown ? [] : read.filter((each) => each.facts.length === 0);
  return findings({ facts, notes: unread.map(({ stated }) => notKnown(chart, stated, wanted)) });
}

function fromConditions(
  { mapping }: Chart,
  conditions: readonly ClassifiedCondition[],
): readonly Stated[] {
  return primaryCancersOf(conditions).flatMap(({ resource, code }) => {
    const named = isOneOf(code, mapping.cancer.histologies) ? [code] : [];
    return [...histologiesOf(resource), ...named].map((histology) => ({ resource, histology }));
  });
}

function fromObservations(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
): readonly Stated[] {
  return ofType(chart, 'Observation')
    .filter((resource) => isOneOf(conceptIn(resource.json, 'code'), histologyObservation))
    .filter((resource) => isFinal(resource) && isAboutThisCancer(chart, resource, conditions))
    .map((resource) => ({ resource, histology: conceptIn(resource.json, 'valueCodeableConcept') }));
}

function typesIn({ terms, mapping }: Chart): readonly TermValue[] {
  const type = terms.find(({ id }) => id === mapping.histology?.term);
  return type?.kind === 'oneOf' ? type.values : [];
}

function factsOf(
  chart: Chart,
  { resource, histology }: Stated,
  { term, features }: HistologyMapping,
): readonly Fact[] {
  const types = typesIn(chart).filter(({ codes = [] }) => isOneOf(histology, codes));
  const found = chart.terms.filter(
    ({ id, codes = [] }) => features.includes(id) && isOneOf(histology, codes),
  );
  return [
    ...types.map(({ id }) => oneOf(term, id, [resource.place])),
    ...found.map(({ id }) => yes(id, [resource.place])),
  ];
}

/** Words are told and never taken: the name of one type may hold that of another. */
function notKnown(
  chart: Chart,
  { resource, histology }: Stated,
  { example }: HistologyMapping,
): Note {
  const name = nameOf(histology);
  const near = nearIn(histology, typesIn(chart));
  return problem(
    'histology-not-known',
    resource.place,
    (audience) => {
      const [en, fr] = nearText(near, audience);
      return [
        `${resource.place}: the histology is ${name}, and no code says which type that is here; it was not used.${en}`,
        `${resource.place} : l’histologie est ${name}, et aucun code ne dit de quel type il s’agit ici ; non utilisée.${fr}`,
      ];
    },
    [
      `Give the ICD-O-3 code of the type, for example ${example.en}, or answer the question on it.`,
      `Donnez le code CIM-O-3 du type, par exemple ${example.fr}, ou répondez à la question à ce sujet.`,
    ],
    { received: name, ...nearDetails(near) },
  );
}
