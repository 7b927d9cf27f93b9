import type { AllTerms } from '@renavigate/engine';
import { carePlan } from './care-plan.ts';
import type { Exported } from './exported.ts';
import { factParameters } from './facts.ts';
import { guidanceResponse } from './guidance.ts';

const place = (id: string) => `urn:renavigate:${id}`;

/**
 * The advice as a FHIR R4 bundle: the facts, and of each edition that speaks to the patient, or may, that it was asked
 * and a draft of a plan. A draft orders nothing, and no resource names a person. Pure.
 *
 * @example
 * ```ts
 * import { adviseBeside, compileLibrary } from '@renavigate/engine';
 * import { adviceBundle } from '@renavigate/fhir';
 * import { editionName, library } from '@renavigate/guideline';
 *
 * const { editions, terms } = library;
 * const beside = adviseBeside(compileLibrary(library), { facts: [] });
 * const at = '2026-11-29T10:00:00Z';
 * const bundle = adviceBundle({ beside, editions, language: 'en', nameOf: editionName, at }, terms);
 * console.log(bundle.resourceType, bundle.type);
 * // Bundle collection
 * ```
 */
export function adviceBundle(exported: Exported, terms: AllTerms) {
  const { beside, editions, at } = exported;
  const facts = factParameters(beside.facts);
  const speaking = editions.flatMap((edition, index) => {
    const advice = beside.advices[index];
    return advice === undefined ? [] : [{ edition, advice }];
  });
  const resources = speaking.flatMap((each) => {
    const plan = carePlan(each, exported);
    const guidance = guidanceResponse(each, terms, place(plan.id), place(facts.id), exported);
    return [guidance, plan];
  });
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: at,
    entry: [facts, ...resources].map((resource) => ({ fullUrl: place(resource.id), resource })),
  };
}
