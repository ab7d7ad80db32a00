import { useCallback, useEffect, useState } from 'react'
import { hasCaseSite } from '../../casestore/config.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { placeOf } from '../../dispatch/which-mailbox.ts'
import type { AppServices } from '../../ui/services.tsx'
import type { OpenMail } from '../host/mail-host.ts'
import { findMail, type FoundMail } from '../mail-in-hand.ts'
import { mailKeysOf } from '../../casestore/mail-keys.ts'
import type { ParsedHeaders } from '../reading/parse-headers.ts'
import type { Reading } from '../reading/reading.ts'

export interface CaseState {
  /** `looking` until both answers are in; nothing is opened twice meanwhile, the store sees to that. */
  readonly looking: boolean
  readonly stored: StoredCase | null
  readonly found: FoundMail | null
  /** Why the case site could not be asked; the rest works. */
  readonly caseError: unknown
  readonly mailError: unknown
}

const nothing: CaseState = { looking: true, stored: null, found: null, caseError: null, mailError: null }

interface Given {
  readonly services: AppServices | null
  readonly mail: OpenMail
  readonly reading: Reading
  readonly headers: ParsedHeaders | null
  /** The mailbox that the client says it shows. */
  readonly profile: string
}

/** The case this mail belongs to, by its own id, then what it answers, then a case link in its text; and the mail in Graph. */
export function useCase({
  services,
  mail,
  reading,
  headers,
  profile,
}: Given): CaseState & { setStored: (stored: StoredCase) => void; again: () => void } {
  const [state, setState] = useState(nothing)
  const [attempt, setAttempt] = useState(0)
  const text = reading.message.text
  const html = reading.message.html

  useEffect(() => {
    if (services === null) return
    let shown = true
    const keys = mailKeysOf({ internetMessageId: mail.internetMessageId, headers, text, html })
    const look = async () => {
      const finding = findMail(services, mail, profile)
      // A case that lies on its mail is read where the mail was found.
      const looking = hasCaseSite(services.config)
        ? services.cases.findByMail(keys)
        : finding.then(
            (at) => services.cases.findByMail(keys, placeOf(at?.inHand ?? null)),
            () => null,
          )
      const [stored, found] = await Promise.allSettled([looking, finding])
      if (!shown) return
      setState((before) => ({
        looking: false,
        stored: stored.status === 'fulfilled' ? newer(before.stored, stored.value) : before.stored,
        found: found.status === 'fulfilled' ? found.value : before.found,
        caseError: stored.status === 'rejected' ? stored.reason : null,
        mailError: found.status === 'rejected' ? found.reason : null,
      }))
    }
    void look()
    return () => {
      shown = false
    }
  }, [services, mail, headers, profile, text, html, attempt])

  const setStored = useCallback((stored: StoredCase) => setState((before) => ({ ...before, stored })), [])
  return { ...state, setStored, again: () => setAttempt((n) => n + 1) }
}

/** An answer that was on its way while we wrote must not take our own writing back. */
function newer(ours: StoredCase | null, read: StoredCase | null): StoredCase | null {
  if (ours === null || read === null) return read ?? ours
  return read.case.actions.length >= ours.case.actions.length ? read : ours
}
