import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailRef } from '../../cases/actions.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { bodyById, type Directory } from '../../directory/directory.ts'
import { tagOf } from '../../dispatch/mail-content.ts'
import { findByInternetMessageId } from '../../graph/messages/find-by-internet-message-id.ts'
import { findByTag } from '../../graph/messages/find-by-tag.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'
import type { LetterPlace } from './letter-intent.ts'

/**
 * Where the draft of a letter goes: beside the mail it answers, or, in a case without mail, into the function mailbox of the body that
 * answers. That mailbox is looked into first, so that a plan is never begun that its person cannot carry out; who does not reach it
 * may use their own.
 */
export function useLetterPlace(stored: StoredCase, body: string, first: MailRef | null) {
  const { actor, directory, graph } = useServices()
  // What lies in another body's mailbox is not there to be answered: the letter begins in one's own, and the plan knows its address.
  const mail = first !== null && liesWithAnother(directory, body, first.mailbox) ? null : first
  const [own, setOwn] = useState(false)
  const ofBody = own ? null : (bodyById(directory, body)?.mailbox ?? null)
  const mailbox = mail?.mailbox ?? ofBody ?? actor.upn
  const shared = mailbox.toLowerCase() !== actor.upn.toLowerCase()
  const found = useQuery({
    queryKey: queryKeys.mailOf(mail?.internetMessageId ?? `${stored.case.id} ${mailbox}`),
    queryFn: async (): Promise<LetterPlace | null> => {
      const place = { address: mailbox, shared }
      if (mail === null) {
        await findByTag(graph, place, tagOf(stored.case.id))
        return { mailbox, shared }
      }
      const seen = await findByInternetMessageId(graph, place, mail.internetMessageId)
      const graphId = seen.find(({ id, isDraft }) => id !== undefined && isDraft !== true)?.id
      return graphId === undefined ? null : { mail: { ref: mail, graphId, shared } }
    },
  })
  return { found, mailbox, useOwn: mail === null && shared ? () => setOwn(true) : null }
}

const liesWithAnother = ({ bodies }: Directory, body: string, mailbox: string) =>
  bodies.some((one) => one.id !== body && one.mailbox?.toLowerCase() === mailbox.toLowerCase())
