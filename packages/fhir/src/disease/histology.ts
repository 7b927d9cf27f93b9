import type { Fact, Term, TermValue } from '@renavigate/engine';
import { type Chart, ofType } from '../chart.ts';
import { histologyObservation } from '../codes.ts';
import { oneOf, yes } from '../facts.ts';
import { type Findings, findings } from '../findings.ts';
import { isFinal } from '../measured/status.ts';
import { nearDetails, nearIn, nearText } from '../near.ts';
import { type Note, problem } from '../problem.ts';
import { type Concept, conceptIn, isOneOf, nameOf } from '../raw/concept.ts';
import type { Resource } from '../raw/resource.ts';
import { isAboutThisCancer } from './about.ts';
import { type ClassifiedCondition, histologiesOf } from './classify.ts';
import { primaryCancersOf } from './primary.ts';

/** A histology of the cancer, as one resource states it. */
interface Stated {
  readonly resource: Resource;
  readonly histology: Concept;
}

/**
 * The histology, and sarcomatoid features, by their codes alone. Two types that differ are two facts: they
 * contradict each other, and neither is used. A sarcomatoid tumour is of a type that its code does not name.
 */
export function readHistology(chart: Chart, conditions: readonly ClassifiedCondition[]): Findings {
  const read = [...fromConditions(chart, conditions), ...fromObservations(chart, conditions)].map(
    (stated) => ({ stated, facts: factsOf(chart, stated) }),
  );
  const facts = read.flatMap((each) => each.facts);
  const isTypeKnown = facts.some(({ kind }) => kind === 'oneOf');
  const unread = isTypeKnown ? [] : read.filter((each) => each.facts.length === 0);
  return findings({ facts, notes: unread.map(({ stated }) => notKnown(chart, stated)) });
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

function typesIn(terms: readonly Term[]): readonly TermValue[] {
  const type = terms.find(({ id }) => id === 'histology');
  return type?.kind === 'oneOf' ? type.values : [];
}

function factsOf({ terms }: Chart, { resource, histology }: Stated): readonly Fact[] {
  const types = typesIn(terms).filter(({ codes = [] }) => isOneOf(histology, codes));
  const feature = terms.find(({ id }) => id === 'sarcomatoid');
  const isSarcomatoid = isOneOf(histology, feature?.codes ?? []);
  return [
    ...types.map(({ id }) => oneOf('histology', id, [resource.place])),
    ...(isSarcomatoid ? [yes('sarcomatoid', [resource.place])] : []),
  ];
}

/** Words are told and never taken: "clear cell papillary" is not clear cell. */
function notKnown({ terms }: Chart, { resource, histology }: Stated): Note {
  const name = nameOf(histology);
  const near = nearIn(histology, typesIn(terms));
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
      'Give the ICD-O-3 code of the type, for example 8310/3 (clear cell), or answer the question on it.',
      'Donnez le code CIM-O-3 du type, par exemple 8310/3 (cellules claires), ou répondez à la question à ce sujet.',
    ],
    { received: name, ...nearDetails(near) },
  );
}
