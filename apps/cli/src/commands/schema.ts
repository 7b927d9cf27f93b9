import { type AllTerms, jsonText, patientSchema } from '@renavigate/engine';
import { rulebookSchema } from '@renavigate/engine/rulebook';
import adviceSchema from '../../schema/advice-3.schema.json';
import { type OptionShapes, readArguments, suggestion } from '../arguments/arguments.ts';
import { commonShapes, editionFileShape } from '../arguments/options.ts';
import type { Held } from '../base/library.ts';
import { badUsage, status } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';
import type { World } from '../base/world.ts';
import { widened } from '../rulebook/asked-library.ts';

const shapes = { ...editionFileShape, ...commonShapes } as const satisfies OptionShapes;

const said = {
  none: text(
    'schema needs a name: renavigate schema patient, advice or rulebook.',
    'schema demande un nom : renavigate schema patient, advice ou rulebook.',
  ),
  unknown: text('There is no schema “{received}”.', 'Il n’y a pas de schéma « {received} ».'),
};

/** The JSON Schemas of what goes in and what comes out. */
export const schemas: Readonly<Record<string, (terms: AllTerms) => unknown>> = {
  patient: (terms) => patientSchema(terms, 'urn:renavigate:schema:patient-1'),
  advice: () => adviceSchema,
  rulebook: () => rulebookSchema('urn:renavigate:schema:rulebook-1'),
};

/** `renavigate schema NAME`: prints a JSON Schema. */
export async function runSchema(
  args: readonly string[],
  world: World,
  held: Held,
): Promise<number> {
  const given = readArguments(args, shapes, 'schema');
  const [name] = given.names;
  if (name === undefined) throw badUsage(said.none);
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined) {
    const what = filled(said.unknown, { received: printable(name) });
    const hint = suggestion(name, Object.keys(schemas), 'schema');
    throw badUsage({ en: what.en + hint.en, fr: what.fr + hint.fr });
  }
  const { library } = await widened(given, held, [], world);
  world.output.write(`${jsonText(schema(library.content.terms))}\n`);
  return status.answered;
}
