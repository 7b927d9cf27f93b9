import type { Field, Form, ListForm, ObjectForm } from './shape.ts';
import { stringRules } from './strings.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The schemas of forms that have a name, by that name. */
type Definitions = Map<string, Schema>;

/** The JSON Schema (draft 2020-12) of what is of a form. */
export function jsonSchemaOf(form: ObjectForm, about: Schema): Schema {
  const definitions: Definitions = new Map();
  const schema = schemaOf(form, definitions);
  const named = [...definitions].sort(([one], [two]) => (one < two ? -1 : 1));
  return { ...about, ...schema, $defs: Object.fromEntries(named) };
}

function schemaOf(form: Form, definitions: Definitions): Schema {
  switch (form.kind) {
    case 'later':
      return schemaOf(form.form(), definitions);
    case 'any':
      return {};
    case 'number':
    case 'boolean':
      return { type: form.kind };
    case 'string': {
      const { pattern, longest } = stringRules[form.of];
      return { type: 'string', maxLength: longest, ...(pattern === undefined ? {} : { pattern }) };
    }
    case 'only':
      return form.values.length === 1 ? { const: form.values[0] } : { enum: form.values };
    case 'list':
      return schemaOfList(form, definitions);
    case 'object':
      return named(form.name, definitions, () => schemaOfObject(form, definitions));
    case 'variants':
      return named(form.name, definitions, () => ({
        oneOf: Object.values(form.of).map((each) => schemaOfObject(each, definitions)),
      }));
  }
}

/** What has a name stands once, and is referred to. */
function named(name: string | undefined, definitions: Definitions, make: () => Schema): Schema {
  if (name === undefined) return make();
  if (!definitions.has(name)) {
    // What refers to itself finds its name taken.
    definitions.set(name, {});
    definitions.set(name, make());
  }
  return { $ref: `#/$defs/${name}` };
}

function schemaOfList({ of, least, most }: ListForm, definitions: Definitions): Schema {
  return {
    type: 'array',
    items: schemaOf(of, definitions),
    ...(least > 0 ? { minItems: least } : {}),
    maxItems: most,
  };
}

function schemaOfObject({ fields }: ObjectForm, definitions: Definitions): Schema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, field]) => [name, schemaOfField(field, definitions)]),
    ),
    required: entries.filter(([, { optional }]) => !optional).map(([name]) => name),
    additionalProperties: false,
  };
}

function schemaOfField({ form, about }: Field, definitions: Definitions): Schema {
  const schema = schemaOf(form, definitions);
  return about === undefined ? schema : { description: about, ...schema };
}
