import * as z from 'zod/mini'

const value = z.union([z.string(), z.number(), z.boolean()])

/**
 * A condition over the answers of one matter, as data. `unclear` lists values that count as not answered (a level that has to be asked
 * about); `sameBodyAs` and `bodyType` look through successors.
 */
export type Condition =
  | { key: string; is: string | number | boolean; unclear?: (string | number | boolean)[] | undefined }
  | { key: string; oneOf: (string | number | boolean)[] }
  | { key: string; atLeast: number }
  | { key: string; answered: boolean }
  | { key: string; sameBodyAs: string }
  | { key: string; bodyType: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }

export const Condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ key: z.string(), is: value, unclear: z.optional(z.array(value)) }),
  z.strictObject({ key: z.string(), oneOf: z.array(value) }),
  z.strictObject({ key: z.string(), atLeast: z.number() }),
  z.strictObject({ key: z.string(), answered: z.boolean() }),
  z.strictObject({ key: z.string(), sameBodyAs: z.string() }),
  z.strictObject({ key: z.string(), bodyType: z.string() }),
  z.strictObject({ all: z.array(z.lazy(() => Condition)) }),
  z.strictObject({ any: z.array(z.lazy(() => Condition)) }),
  z.strictObject({ not: z.lazy(() => Condition) }),
])

/** Every answer key that a condition reads. */
export function keysOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(keysOf)
  if ('any' in condition) return condition.any.flatMap(keysOf)
  if ('not' in condition) return keysOf(condition.not)
  return 'sameBodyAs' in condition ? [condition.key, condition.sameBodyAs] : [condition.key]
}
