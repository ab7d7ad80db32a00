import { useEffect, useState } from 'react'
import type { MailHost, Selection } from './host/mail-host.ts'

/** The selection of the mail client, followed as long as the pane is pinned. */
export function useSelection(host: MailHost): Selection {
  const [selection, setSelection] = useState(() => host.selection())
  useEffect(() => host.onSelection(setSelection), [host])
  return selection
}
