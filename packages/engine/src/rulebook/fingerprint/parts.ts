import type { Edition } from '../../model/edition.ts';
import { edition as editionShape } from '../form/edition.ts';
import type { Form, ObjectForm } from '../shape/shape.ts';
import { fingerprint } from './fingerprints.ts';
import { project, type Side } from './project.ts';

/** A part of an edition that has a name of its own, or a condition, which has none. */
export interface Part {
  /** `recommendations/water-1`; of a condition, `recommendations/water-1/conditions/` and its fingerprint. */
  readonly place: string;
  readonly form: Form;
  readonly value: unknown;
}

/** So many digits tell the parts of one edition apart. */
const digits = 12;

/** The fingerprint of a part, as a lock holds it; nothing, where the part has no such side. */
export function partFingerprint({ form, value }: Part, side: Side): string | undefined {
  if (project(form, value, side) === undefined) return undefined;
  return fingerprint(form, value, side).slice(0, digits);
}

/** The parts of an edition: together they hold all of it. */
export function partsOf(edition: Edition): readonly Part[] {
  return Object.entries(editionShape.form.fields).flatMap(([name, { form, weighs }]) => {
    const value: unknown = Object(edition)[name];
    // What is only told is told as a whole.
    if (weighs === 'told')
      return [{ place: name, form: inside(name, editionShape.form), value: { [name]: value } }];
    if (form.kind !== 'list') return opened(name, form, value);
    const members: readonly unknown[] = Array.isArray(value) ? value : [];
    return members.flatMap((member) => opened(`${name}/${Object(member).id}`, form.of, member));
  });
}

/** A form in which one field of an object stands alone: the field keeps what it weighs. */
function inside(name: string, { fields }: ObjectForm): Form {
  const field = fields[name];
  return { kind: 'object', fields: field === undefined ? {} : { [name]: field } };
}

/** A part, and apart from it the conditions that it holds. */
function opened(place: string, form: Form, value: unknown): readonly Part[] {
  const { conditions } = Object(value);
  if (form.kind !== 'object' || !Array.isArray(conditions)) return [{ place, form, value }];
  const { conditions: field, ...fields } = form.fields;
  const of = field?.form.kind === 'list' ? field.form.of : undefined;
  if (of === undefined) return [{ place, form, value }];
  return [
    { place, form: { kind: 'object', fields }, value },
    ...conditions.map((condition: unknown) => {
      const name = fingerprint(of, condition, 'meaning').slice(0, digits);
      return { place: `${place}/conditions/${name}`, form: of, value: condition };
    }),
  ];
}
