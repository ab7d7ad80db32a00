import type { GraphPort } from '../graph/port.ts'
import { CodedFailure } from './coded-failure.ts'
import type { Order } from './order.ts'
import { readOriginal, type Original } from './original.ts'
import { mailMailbox } from './which-mailbox.ts'

/** The mails that plans of this window quote, each read once: while the person looks at the preview, so that nothing waits for it. */
export interface Originals {
  /** Begins to read; a failure shows when the text is needed, and it is then read again. */
  ahead(order: Order): void
  /** @throws GraphError; CodedFailure for an order without a mail */
  of(order: Order): Promise<Original>
}

/** @param timeZone the city's, in which a quotation says when its mail was sent */
export function createOriginals(graph: GraphPort, timeZone: string): Originals {
  let kept: { readonly mail: string; readonly original: Promise<Original> } | null = null
  const of = (order: Order): Promise<Original> => {
    const { mail } = order
    const mailbox = mailMailbox({ order })
    if (mail === null || mailbox === null)
      return Promise.reject(new CodedFailure('invalid', 'There is no mail to quote.'))
    const key = `${mailbox.address} ${mail.graphId}`
    if (kept?.mail === key) return kept.original
    const original = readOriginal(graph, mailbox, mail, timeZone)
    kept = { mail: key, original }
    original.catch(() => {
      if (kept?.original === original) kept = null
    })
    return original
  }
  return {
    ahead: (order) => {
      if (order.mail !== null) of(order).catch(() => undefined)
    },
    of,
  }
}
