import { sorted } from '../form/canonical.ts';
import type { Field, Form, ListForm, ObjectForm } from '../shape/shape.ts';

/** Which side of a rulebook a fingerprint is of: what its rules mean, or what a reader meets. */
export type Side = 'meaning' | 'wording';

/**
 * What of a value belongs to one side; undefined, where nothing does. Where the order of a list tells nothing, its
 * members are put in the order of their texts. The meaning of every list is free of order, unless it says otherwise.
 */
export function project(form: Form, value: unknown, side: Side): unknown {
  switch (form.kind) {
    case 'later':
      return project(form.form(), value, side);
    case 'list':
      return projectList(form, value, side);
    case 'object':
      return projectObject(form, value, side);
    case 'variants': {
      const found = form.of[String(Object(value).kind)];
      return found === undefined ? undefined : projectObject(found, value, side);
    }
    case 'string':
      return (form.of === 'words') === (side === 'wording') ? value : undefined;
    default:
      return side === 'meaning' ? value : undefined;
  }
}

function projectList(form: ListForm, value: unknown, side: Side): unknown {
  if (!Array.isArray(value)) return undefined;
  const members = value
    .map((member) => project(form.of, member, side))
    .filter((member) => member !== undefined);
  if (members.length === 0 && side === 'wording') return undefined;
  const inOrder = form.order === 'meant' || (form.order === 'told' && side === 'wording');
  return inOrder ? members : byText(members);
}

function byText(members: readonly unknown[]): readonly unknown[] {
  return members
    .map((member) => ({ member, text: textOfJson(member) }))
    .sort((one, two) => (one.text < two.text ? -1 : 1))
    .map(({ member }) => member);
}

/** A JSON value as one text, whatever the order of its names. */
export function textOfJson(json: unknown): string {
  return JSON.stringify(sorted(json)) ?? '';
}

function projectObject({ fields }: ObjectForm, value: unknown, side: Side): unknown {
  const found = Object.entries(fields).flatMap(([name, field]) => {
    const held: unknown = Object(value)[name];
    const of = held === undefined ? undefined : projectField(field, held, side);
    return of === undefined ? [] : [[name, of] as const];
  });
  if (found.length === 0) return undefined;
  // Words are known by what they are words of.
  const { id } = Object(value);
  const named = side === 'wording' && typeof id === 'string' ? [['id', id] as const] : [];
  return Object.fromEntries([...named, ...found]);
}

function projectField({ form, weighs }: Field, value: unknown, side: Side): unknown {
  if (weighs === 'told') return side === 'wording' ? value : undefined;
  if (weighs === 'presence' && side === 'meaning') return true;
  return project(form, value, side);
}
