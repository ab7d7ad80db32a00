import { common } from './common.ts'
import { errors } from './errors.ts'
import { pane } from './pane.ts'
import { words } from './words.ts'

/** What the pane says before it is complete; the rest follows with `index.ts`. */
export const first = { common, words, errors, pane } as const
