/** How often a list may hold something, and whether its order tells something. */
export interface ListForm {
  readonly kind: 'list';
  readonly of: Form;
  readonly least: number;
  readonly most: number;
  /** `none`: a set; `told`: a reader meets it in this order; `meant`: another order means something else. */
  readonly order: 'none' | 'told' | 'meant';
}

/** One name of an object. */
export interface Field {
  readonly form: Form;
  readonly optional?: true;
  /**
   * `told`: no patient's answer hangs on it. `presence`: the words are told, but that there are any is part of what
   * the rules mean. Otherwise it is meant, but for the texts in it.
   */
  readonly weighs?: 'told' | 'presence';
  readonly about?: string;
}

export interface ObjectForm {
  readonly kind: 'object';
  readonly name?: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** An object of one of several forms, told apart by its `kind`. */
export interface VariantsForm {
  readonly kind: 'variants';
  readonly name: string;
  readonly of: Readonly<Record<string, ObjectForm>>;
}

/** A string. `name` is what others refer to; `words` are for readers; `code` is what records hold. */
export interface StringForm {
  readonly kind: 'string';
  readonly of: 'name' | 'words' | 'code' | 'address' | 'date' | 'day';
}

/** The form of a JSON value, as data: the reader, the JSON Schema and the fingerprints are made from it. */
export type Form =
  | StringForm
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'any' }
  | { readonly kind: 'only'; readonly values: readonly (string | true)[] }
  | ListForm
  | ObjectForm
  | VariantsForm
  | { readonly kind: 'later'; readonly name: string; readonly form: () => Form };

/** The form of the JSON of one type. It fits that type alone: a name or a kind that is forgotten does not compile. */
export interface Shape<T, F extends Form = Form> {
  readonly form: F;
  /** Never there; it makes the type of a shape exact. */
  readonly type?: (value: T) => T;
}

/** A name that may be left out. */
export interface Optional<T> {
  readonly shape: Shape<T>;
  readonly optional: true;
}

/** A field with what is said of it. */
export interface Noted<S> {
  readonly of: S;
  readonly weighs?: 'told' | 'presence';
  readonly about?: string;
}

type Needed<S> = S | Noted<S>;

/** A shape for every name of a type; one that may be left out is marked so. */
export type Fields<T> = {
  readonly [K in keyof T]-?: T extends Record<K, T[K]>
    ? Needed<Shape<T[K]>>
    : Needed<Optional<Exclude<T[K], undefined>>>;
};
