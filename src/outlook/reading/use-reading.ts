import { useCallback, useEffect, useState } from 'react'
import type { Language } from '../../ui/i18n/languages.ts'
import { HostError } from '../host/host-error.ts'
import type { OpenMail } from '../host/mail-host.ts'
import { isClosed } from './closed-mail.ts'
import { parseHeaders, type ParsedHeaders } from './parse-headers.ts'
import { htmlLimit, partsOf, type Analyse, type Reading } from './reading.ts'

export type ReadingState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: Reading; readonly headers: ParsedHeaders | null }
  | { readonly kind: 'failed'; readonly error: unknown }

/**
 * Reads one mail: first the body, so that the answer is on screen, then the headers, which can only sharpen it. Mount it per
 * mail (a key): answers for a mail that is no longer shown are dropped.
 */
export function useReading(
  mail: OpenMail,
  analyse: Analyse,
  language: Language,
): { state: ReadingState; again: () => void } {
  const [state, setState] = useState<ReadingState>({ kind: 'reading' })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let shown = true
    const show = (next: ReadingState) => {
      if (shown) setState(next)
    }
    const read = async () => {
      const html = await mail.bodyHtml()
      const cutAt = html.length > htmlLimit ? Math.round(html.length / 1_000_000) : null
      const look = async (headers: ParsedHeaders | null) => {
        const found = await analyse(partsOf(mail, html, headers), language)
        if (isClosed(mail, found.message.text)) throw new HostError('protected')
        show({ kind: 'read', reading: { ...found, cutAt }, headers })
      }
      await look(null)
      const headers = await mail.headers().catch(() => null)
      if (headers !== null && shown) await look(parseHeaders(headers))
    }
    read().catch((error: unknown) => {
      if (!(error instanceof HostError && error.code === 'changed')) show({ kind: 'failed', error })
    })
    return () => {
      shown = false
    }
  }, [mail, analyse, language, attempt])

  const again = useCallback(() => {
    setState({ kind: 'reading' })
    setAttempt((n) => n + 1)
  }, [])
  return { state, again }
}
