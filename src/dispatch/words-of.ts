import { editionIdOf } from '../cases/edition-of.ts'
import type { StoredCase } from '../casestore/port.ts'
import type { DispatchTexts } from './compose.ts'
import type { Order } from './order.ts'

/** Words of the installation, and of the editions that older cases were assessed by. */
export interface Wordings {
  readonly texts: DispatchTexts
  /** Null for an edition that this build does not have. */
  readonly textsUnder?: (editionId: string) => DispatchTexts | null
}

/** The words a message of this order is written in: those of the edition the case was assessed by, else the installation's. */
export function wordsOf(
  { texts, textsUnder }: Wordings,
  order: Pick<Order, 'assessment'>,
  stored: StoredCase | null,
): DispatchTexts {
  const id = order.assessment?.edition ?? (stored === null ? null : editionIdOf(stored.case))
  return (id === null ? null : textsUnder?.(id)) ?? texts
}
