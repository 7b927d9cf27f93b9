/** The shape of a file of words: a translation that lacks one of them does not compile. */
export type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]>;
};
