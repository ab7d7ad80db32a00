import { useState } from 'react'
import { flagMessage } from '../../graph/messages/flag-message.ts'
import type { MailFlag } from '../../graph/messages/followup-flag.ts'
import type { AppServices } from '../../ui/services.tsx'
import type { FoundMail } from '../mail-in-hand.ts'

/** Outlook's own flag on the mail in hand, seen by all who share the mailbox: what stands there, and a change of it. */
export interface MailFlagState {
  /** Last day of the flag (YYYY-MM-DD); null without one. */
  readonly flagged: string | null
  readonly busy: boolean
  /** Why the last change failed; null when it did not. */
  readonly error: unknown
  readonly set: (flag: MailFlag) => Promise<void>
}

/** The flag of a mail; without a mail nothing is flagged and nothing can be. */
export function useMailFlag(services: AppServices, found: FoundMail | null): MailFlagState {
  const [own, setOwn] = useState<{ of: FoundMail | null; flagged: string | null } | null>(null)
  const [state, setState] = useState<{ readonly busy: boolean; readonly error: unknown }>({
    busy: false,
    error: null,
  })
  const flagged = own !== null && own.of === found ? own.flagged : (found?.flaggedFor ?? null)
  const set = async (flag: MailFlag) => {
    if (found === null) return
    const { inHand } = found
    setState({ busy: true, error: null })
    try {
      const mailbox = { address: inHand.ref.mailbox, shared: inHand.shared }
      await flagMessage(services.graph, mailbox, inHand.graphId, flag)
      setOwn({ of: found, flagged: flag === 'complete' ? null : flag.due })
      setState({ busy: false, error: null })
    } catch (error) {
      setState({ busy: false, error })
    }
  }
  return { flagged, ...state, set }
}
