import type { SameTexts } from '../same-texts.ts'
import type { sv } from '../sv/index.ts'
import { browse } from './browse.ts'
import { common } from './common.ts'
import { directory } from './directory.ts'
import { dispatch } from './dispatch.ts'
import { errors } from './errors.ts'
import { form } from './form.ts'
import { pane } from './pane.ts'
import { report } from './report.ts'
import { secrecy } from './secrecy.ts'
import { sharing } from './sharing.ts'
import { signIn } from './sign-in.ts'
import { statistics } from './statistics.ts'
import { strategy } from './strategy.ts'
import { teams } from './teams.ts'
import { toDo } from './to-do.ts'
import { words } from './words.ts'

/** All English texts. */
export const en: SameTexts<typeof sv> = {
  browse,
  common,
  directory,
  dispatch,
  errors,
  form,
  pane,
  report,
  secrecy,
  sharing,
  signIn,
  statistics,
  strategy,
  teams,
  toDo,
  words,
}
