import type { PaneDeps } from '../deps.ts'
import type { Known } from '../front/what-it-is.ts'
import type { OpenMail } from '../host/mail-host.ts'
import type { ParsedHeaders } from '../reading/parse-headers.ts'
import type { Reading } from '../reading/reading.ts'

export interface WorkbenchProps {
  readonly deps: PaneDeps
  readonly mail: OpenMail
  readonly reading: Reading
  readonly headers: ParsedHeaders | null
  /** The case's own summary, and the sentence in the City's own names, once they are known. */
  readonly onKnown: (known: Known) => void
}
