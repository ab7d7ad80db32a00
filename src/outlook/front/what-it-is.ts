import { isTextless, type Reading } from '../reading/reading.ts'
import { fill, type FrontTexts } from './front-texts.ts'

export type FrontIcon = 'likely' | 'unclear' | 'unlikely' | 'case'

/** What a mail is: in one word with its sign, and in one sentence. */
export interface WhatItIs {
  readonly icon: FrontIcon
  readonly status: string
  readonly sentence: string
}

/** What is known of a mail once somebody has signed in. */
export interface Known {
  /** The summary of the case that it belongs to, or null. */
  readonly summary: string | null
  /** Its sentence with the City's own names of countries; null while they are not read. */
  readonly sentence: string | null
}

/** How sure, in words: a request that is no visit is not called one, and of a mail without a text nothing is said. */
export function whatItIs(reading: Reading, known: Known | null, texts: FrontTexts): WhatItIs {
  const { finding, message } = reading
  if (known !== null && known.summary !== null)
    return { icon: 'case', status: texts.known, sentence: known.summary }
  if (isTextless(message))
    return {
      icon: 'unclear',
      status: texts.certainty.unread,
      sentence: textless(message.attachments.length, texts),
    }
  const other = finding.certainty === 'likely' && !finding.isVisitRequest
  return {
    icon: finding.certainty,
    status: texts.certainty[other ? 'likelyOther' : finding.certainty],
    sentence: known?.sentence ?? reading.sentence,
  }
}

function textless(attachments: number, { textless }: FrontTexts): string {
  if (attachments === 0) return textless.zero
  return attachments === 1 ? textless.one : fill(textless.other, { count: String(attachments) })
}
