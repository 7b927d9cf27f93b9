import type { Edition } from '../model/edition.ts';
import type { NumberTerm, Term } from '../model/vocabulary.ts';
import { isPlain } from './measurement.ts';
import { patientFormat } from './read.ts';

type Schema = Readonly<Record<string, unknown>>;

function schemaOfTerm(term: Term): Schema {
  const description = `${term.label.clinician.en}. ${term.question.clinician.en}`;
  switch (term.kind) {
    case 'yesNo':
      return { description, type: ['boolean', 'null'] };
    case 'oneOf':
      return { description, enum: [...term.values.map(({ id }) => id), null] };
    case 'number':
      return {
        description: `${description} Plausible: ${term.range.join(' to ')} ${term.units[0].code}.`,
        ...schemaOfNumber(term),
      };
    case 'severalOf':
      return { description, ...schemaOfSeveral(term.values.map(({ id }) => id)) };
  }
}

/** A score or a count may stand alone. */
function schemaOfNumber(term: NumberTerm): Schema {
  const isAlone = isPlain(term);
  return {
    type: isAlone ? ['number', 'object', 'null'] : ['object', 'null'],
    properties: {
      value: { type: 'number' },
      unit: { enum: term.units.map(({ code }) => code) },
    },
    required: isAlone ? ['value'] : ['value', 'unit'],
    additionalProperties: false,
  };
}

function schemaOfSeveral(values: readonly string[]): Schema {
  const members = { type: 'array', items: { enum: values } };
  const form = (properties: Schema, required: readonly string[]) => ({
    type: 'object',
    properties,
    required,
    minProperties: 1,
    additionalProperties: false,
  });
  return {
    anyOf: [
      { type: 'null' },
      form({ exactly: members }, ['exactly']),
      form({ includes: members, excludes: members }, []),
    ],
  };
}

/**
 * The JSON Schema (draft 2020-12) of a patient file, made from the terms.
 *
 * @example
 * ```ts
 * import { patientSchema } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const schema = patientSchema(ccs2019.terms, 'https://example.org/patient.json');
 * console.log(schema.required);
 * // [ 'renavigate', 'facts' ]
 * ```
 */
export function patientSchema(terms: Edition['terms'], id: string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Patient',
    description:
      'What is known of one patient. A term that is left out, or null, is not known. Nothing here identifies a person.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      renavigate: { const: patientFormat },
      story: { type: 'string', description: 'A sentence that a clinician recognises.' },
      facts: {
        type: 'object',
        properties: Object.fromEntries(terms.map((term) => [term.id, schemaOfTerm(term)])),
        additionalProperties: false,
      },
    },
    required: ['renavigate', 'facts'],
    additionalProperties: false,
  };
}
