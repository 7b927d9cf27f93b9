import type {
  Field,
  Fields,
  Form,
  Noted,
  ObjectForm,
  Optional,
  Shape,
  StringForm,
  VariantsForm,
} from './shape.ts';

/** Many times what any published edition holds of anything: what is longer is no rulebook. */
const most = 2_000;

function string<T extends string = string>(of: StringForm['of']): Shape<T> {
  return { form: { kind: 'string', of } };
}

export const aName = string('name');
export const words = string('words');
export const aCode = string('code');
export const anAddress = string('address');
export const aDate = string('date');
export const aDay = string('day');
export const aNumber: Shape<number> = { form: { kind: 'number' } };
export const yesOrNo: Shape<boolean> = { form: { kind: 'boolean' } };
export const anything: Shape<unknown> = { form: { kind: 'any' } };

/** One of these words. */
export function only<const T extends string | true>(...values: readonly T[]): Shape<T> {
  return { form: { kind: 'only', values } };
}

type Order = 'none' | 'told' | 'meant';

export function list<T>({ form }: Shape<T>, order: Order): Shape<readonly T[]> {
  return { form: { kind: 'list', of: form, least: 0, most, order } };
}

/** A list of at least one. */
export function some<T>({ form }: Shape<T>, order: Order): Shape<readonly [T, ...T[]]> {
  return { form: { kind: 'list', of: form, least: 1, most, order } };
}

export function pair<T>({ form }: Shape<T>): Shape<readonly [T, T]> {
  return { form: { kind: 'list', of: form, least: 2, most: 2, order: 'meant' } };
}

export function maybe<T>(shape: Shape<T>): Optional<T> {
  return { shape, optional: true };
}

/** A field on which no patient's answer hangs. */
export function told<S>(of: S, about?: string): Noted<S> {
  return { of, weighs: 'told', ...(about === undefined ? {} : { about }) };
}

/** A field of words whose being there is meant. */
export function meantByPresence<S>(of: S, about: string): Noted<S> {
  return { of, weighs: 'presence', about };
}

export function noted<S>(of: S, about: string): Noted<S> {
  return { of, about };
}

type AnyField = Shape<never> | Optional<never> | Noted<Shape<never> | Optional<never>>;

function fieldOf(given: unknown): Field {
  if (!isField(given)) throw new Error('A shape holds something that is no field.');
  const { of, ...about } = 'of' in given ? given : { of: given };
  return 'optional' in of
    ? { form: of.shape.form, optional: true, ...about }
    : { form: of.form, ...about };
}

function isField(given: unknown): given is AnyField {
  if (typeof given !== 'object' || given === null) return false;
  return 'form' in given || 'shape' in given || 'of' in given;
}

function fieldsOf(fields: object): ObjectForm['fields'] {
  return Object.fromEntries(Object.entries(fields).map(([name, given]) => [name, fieldOf(given)]));
}

/** An object with these names, and no others. A name in the schema is given to what is met more than once. */
export function object<T>(fields: Fields<T>, name?: string): Shape<T, ObjectForm> {
  const form = { kind: 'object', fields: fieldsOf(fields) } as const;
  return { form: name === undefined ? form : { ...form, name } };
}

type Kinds<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: Fields<Omit<Extract<T, { readonly kind: K }>, 'kind'>>;
};

/** An object of one of several kinds. */
export function variants<T extends { readonly kind: string }>(
  name: string,
  kinds: Kinds<T>,
): Shape<T, VariantsForm> {
  const of = Object.entries(kinds).map(([kind, fields]): [string, ObjectForm] => {
    const named: Field = { form: { kind: 'only', values: [kind] } };
    return [kind, { kind: 'object', fields: { kind: named, ...fieldsOf(Object(fields)) } }];
  });
  return { form: { kind: 'variants', name, of: Object.fromEntries(of) } };
}

/** A shape that refers to itself. */
export function later<T>(name: string, shape: () => Shape<T>): Shape<T> {
  const form = (): Form => shape().form;
  return { form: { kind: 'later', name, form } };
}
