import type { MailHost, OpenMail, Selection } from '../../../src/outlook/host/mail-host.ts'
import { HostError } from '../../../src/outlook/host/host-error.ts'

/** A mail in hand whose text is given when the test says so. */
export function openMailOf(
  key: string,
  body: Promise<string>,
  subject = 'Request for a study visit',
): OpenMail {
  return {
    key,
    itemId: key,
    restId: key,
    internetMessageId: `<${key}@example.org>`,
    subject,
    from: { name: 'City', address: 'city@example.org' },
    sender: null,
    to: [{ name: '', address: 'internationellt.miljo@stad.example' }],
    cc: [],
    createdAt: '2026-11-23T08:00:00Z',
    attachments: [],
    itemClass: 'IPM.Note',
    bodyHtml: () => body,
    headers: () => Promise.reject(new HostError('unsupported')),
    shared: () => Promise.resolve(null),
  }
}

/** A mail client in which the test chooses. */
export function hostOf(first: Selection): { host: MailHost; choose: (selection: Selection) => void } {
  let changed: (selection: Selection) => void = () => undefined
  const host: MailHost = {
    user: { name: 'Kontaktperson', address: 'kontakt@stad.example' },
    locale: 'sv-SE',
    partitionKey: '',
    selection: () => first,
    onSelection: (listener) => {
      changed = listener
      return () => undefined
    },
    background: () => undefined,
    onTheme: () => () => undefined,
    nestedAuth: () => false,
    dialog: () => ({ first: false, open: () => Promise.reject(new HostError('unsupported')) }),
    open: () => undefined,
  }
  return { host, choose: (selection) => changed(selection) }
}
