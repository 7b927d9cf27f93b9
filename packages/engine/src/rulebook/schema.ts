import { rulebook } from './form/rulebook.ts';
import { jsonSchemaOf } from './shape/json-schema.ts';

/** The JSON Schema (draft 2020-12) of a rulebook file. It tells the form; `check` tells whether the rules hold together. */
export function rulebookSchema(id: string): Readonly<Record<string, unknown>> {
  return jsonSchemaOf(rulebook.form, {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Rulebook',
    description:
      'One published edition of a guideline as rules that can be run, each with the sentence that it was made from.',
  });
}
