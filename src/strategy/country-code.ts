import * as z from 'zod/mini'

/** ISO 3166-1 alpha-2 in capitals (plus XK). Shown to people only through the edition's country names. */
export const CountryCode = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/))
  .brand<'CountryCode'>()
export type CountryCode = z.infer<typeof CountryCode>
