import * as z from 'zod/mini'
import { LocalText } from './local-text.ts'

/** Our own plain-language words for each rule ("Vår förklaring"), by rule id, with ska, bör and kan kept as in the source. */
export const Explanations = z.record(z.string(), LocalText)
export type Explanations = z.infer<typeof Explanations>
