import type { Message as GraphMessage, Recipient } from '@microsoft/microsoft-graph-types'
import type { Message } from './compose.ts'
import { tagProperty } from './config.ts'

const recipients = (addresses: readonly string[]): Recipient[] =>
  addresses.map((address) => ({ emailAddress: { address } }))

/** The extended property by which a draft of ours is found again. */
export const tagOf = (value: string) => ({ id: tagProperty, value })

/** A Graph message of that content, with its tag. `html`: the text with the mail it forwards. */
export function graphMessage(content: Message, tag: string, html = content.html): GraphMessage {
  return {
    subject: content.subject,
    toRecipients: recipients(content.to),
    ccRecipients: recipients(content.cc),
    body: { contentType: 'html', content: html },
    singleValueExtendedProperties: [tagOf(tag)],
  }
}

/** True when the draft goes to exactly these addresses and says what was previewed; Exchange may have ignored what it was given. */
export function isAsPreviewed(draft: GraphMessage, content: Message, caseTag: string): boolean {
  return (
    same(draft.toRecipients, content.to) &&
    same(draft.ccRecipients, content.cc) &&
    draft.subject === content.subject &&
    (draft.body?.content ?? '').includes(caseTag)
  )
}

function same(list: readonly Recipient[] | null | undefined, wanted: readonly string[]): boolean {
  const addresses = (list ?? []).map((recipient) => (recipient.emailAddress?.address ?? '').toLowerCase())
  return (
    addresses.toSorted().join() ===
    wanted
      .map((address) => address.toLowerCase())
      .toSorted()
      .join()
  )
}

/** Bytes as base64, in pieces that no argument list is too short for. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(parts.join(''))
}
