import type { Outcome } from '../../../assessment/outcome.ts'
import { suggestOutcome } from '../../../cases/suggest.ts'
import type { Finding } from '../../../detection/finding.ts'
import { signalLines } from '../../../detection/signal-lines.ts'
import type { SignalLine } from '../../../detection/signal-lines.ts'
import type { Directory } from '../../../directory/directory.ts'
import type { MailMessage } from '../../../mail/message.ts'
import type { Edition } from '../../../strategy/edition.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'
import { detectorFor } from '../../mail/detector-for.ts'

/** One mail on the bench: everything that was read in it and what follows. */
export interface Trial {
  readonly mail: MailMessage
  readonly finding: Finding
  readonly signals: readonly SignalLine[]
  readonly outcome: Outcome
}

/** Reads a mail in this browser, as the pane would; nothing is kept. */
export async function tryMail(
  mail: MailMessage,
  receivedBy: string,
  edition: Edition,
  directory: Directory,
  today: PlainDate,
): Promise<Trial> {
  const { finding, signals, reading } = (await detectorFor([mail])).explain(mail)
  return {
    mail,
    finding,
    signals: signalLines(reading, signals, finding),
    outcome: suggestOutcome(finding, receivedBy, edition, directory, today),
  }
}
