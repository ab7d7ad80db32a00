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
 * Reads one mail: first the body, so that the answer is on screen, then the headers, which can only sharpen it. `show` is called
 * with each answer and says whether the mail is still the one shown; when not, nothing more is read. Of a mail that was left
 * meanwhile (HostError `changed`) nothing is told.
 */
export async function readMail(
  mail: OpenMail,
  analyse: Analyse,
  language: Language,
  show: (state: ReadingState) => boolean,
): Promise<void> {
  try {
    const html = await mail.bodyHtml()
    const cutAt = html.length > htmlLimit ? Math.round(html.length / 1_000_000) : null
    const look = async (headers: ParsedHeaders | null) => {
      const found = await analyse(partsOf(mail, html, headers), language)
      if (isClosed(mail, found.message.text)) throw new HostError('protected')
      return show({ kind: 'read', reading: { ...found, cutAt }, headers })
    }
    if (!(await look(null))) return
    const headers = await mail.headers().catch(() => null)
    if (headers !== null) await look(parseHeaders(headers))
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'changed')) show({ kind: 'failed', error })
  }
}
