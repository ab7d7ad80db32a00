import { useEffect, useMemo, useState } from 'react'
import { contactToAsk } from '../../directory/recipients.ts'
import type { Directory } from '../../directory/directory.ts'
import { getMailTips } from '../../graph/mailboxes/get-mail-tips.ts'
import type { GraphPort } from '../../graph/port.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'

/**
 * The directory with what Exchange knows just now of the contact person of a body: an automatic reply counts as an absence that nobody has
 * entered (users.md 4). Where Exchange may not be asked or does not answer, the absences entered are all that is known.
 */
export function useReplying(
  graph: GraphPort,
  directory: Directory,
  body: string | null,
  on: PlainDate,
): Directory {
  const address = body === null ? null : contactToAsk(directory, body, on)
  const [replying, setReplying] = useState<readonly string[]>([])
  useEffect(() => {
    if (address === null) return
    let current = true
    getMailTips(graph, [address]).then(
      ([tips]) => {
        if (!current || !tips?.automaticReplies?.message) return
        setReplying((known) => (known.includes(address) ? known : [...known, address]))
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [graph, address])
  return useMemo(
    () => (replying.length === 0 ? directory : { ...directory, replying }),
    [directory, replying],
  )
}
