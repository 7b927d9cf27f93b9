/** The words of one language in the shape of another's: a missing or unknown key does not compile. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
