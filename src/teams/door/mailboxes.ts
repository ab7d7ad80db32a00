import type { Directory } from '../../directory/directory.ts'
import { isValidOn } from '../../directory/is-valid-on.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'

/** A body's function mailbox. */
export interface BodyMailbox {
  readonly body: string
  readonly name: string
  readonly address: string
}

/** The function mailboxes of the bodies there are today, by name; those of the reader's own bodies apart. */
export function mailboxesOf(
  { bodies }: Pick<Directory, 'bodies'>,
  own: ReadonlySet<string>,
  nameOf: (body: string) => string,
  today: PlainDate,
  language: string,
): { readonly own: readonly BodyMailbox[]; readonly others: readonly BodyMailbox[] } {
  const all = bodies
    .filter((body) => isValidOn(body, today))
    .flatMap(({ id, mailbox }) =>
      mailbox === null ? [] : [{ body: id, name: nameOf(id), address: mailbox }],
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  // Bodies may share a mailbox; it is one choice, under the reader's own body where that is one of them.
  const inOrder = [...all.filter(({ body }) => own.has(body)), ...all.filter(({ body }) => !own.has(body))]
  const once = inOrder.filter(
    ({ address }, index) => inOrder.findIndex((one) => one.address === address) === index,
  )
  return {
    own: once.filter(({ body }) => own.has(body)),
    others: once.filter(({ body }) => !own.has(body)),
  }
}
