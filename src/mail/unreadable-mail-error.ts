/** The bytes are no mail at all; `message` is a sentence for the person who gave them. */
export class UnreadableMailError extends Error {
  override readonly name = 'UnreadableMailError'
}

const headerNames =
  /^(from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-[a-z0-9-]+|reply-to|sender|dkim-signature|arc-[a-z-]+|authentication-results|thread-topic|thread-index):/im

/** Throws when `bytes` cannot be a message of RFC 5322: nothing in them, another file's signature, or no header field on top. */
export function mustLookLikeMail(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableMailError('The file is empty.')
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new UnreadableMailError('The file is an Outlook .msg file. Save the mail as .eml instead.')
  }
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))
  const end = /\r?\n\r?\n/.exec(top)?.index ?? top.length
  if (!headerNames.test(top.slice(0, Math.max(end, 1)))) {
    throw new UnreadableMailError(
      'The file is not a mail: it does not begin with header lines such as From, To and Subject.',
    )
  }
}
