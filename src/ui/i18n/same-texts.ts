/** The shape every other language must have: the Swedish texts' keys, any wording. A missing or surplus key does not compile. */
export type SameTexts<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]> }
