import * as z from 'zod/mini'
import { LocalText } from './local-text.ts'

/**
 * What people call the lists and columns in SharePoint, by their internal names (file `lists.json`); read when lists are provisioned,
 * checked or exported.
 */
export const Lists = z.record(
  z.string(),
  z.strictObject({ name: LocalText, columns: z.record(z.string(), LocalText) }),
)
export type Lists = z.infer<typeof Lists>
