import type { PaneDeps } from '../deps.ts'
import type { OpenMail } from '../host/mail-host.ts'
import type { ParsedHeaders } from '../reading/parse-headers.ts'
import type { Reading } from '../reading/reading.ts'

export interface WorkbenchProps {
  readonly deps: PaneDeps
  readonly mail: OpenMail
  readonly reading: Reading
  readonly headers: ParsedHeaders | null
  /** The case's own summary, once the mail is known to belong to one. */
  readonly onKnown: (summary: string | null) => void
}
