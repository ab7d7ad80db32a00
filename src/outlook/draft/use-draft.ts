import { useEffect, useState, useSyncExternalStore } from 'react'
import type { PaneDeps } from '../deps.ts'
import type { OpenMail } from '../host/mail-host.ts'
import type { FoundMail } from '../mail-in-hand.ts'
import type { AppServices } from '../../ui/services.tsx'
import type { Change } from '../work.ts'
import type { Draft } from './draft.ts'
import { createDraftKeeper, type DraftCollision, type SaveState } from './draft-keeper.ts'
import { mailAsPlace } from './draft-store.ts'
import { readDraft } from './local-drafts.ts'

interface Given {
  readonly deps: PaneDeps
  readonly mail: OpenMail
  readonly edition: string
  readonly services: AppServices | null
  /** Null until the mail was found through Graph. */
  readonly found: FoundMail | null
}

/** How often colleagues' ticks are looked for while the pane is in sight. */
const everyMs = 20_000

/**
 * The draft of one mail: it survives a switch of mail, a reload and a time without network, and colleagues of a shared mailbox see
 * and complete it.
 */
export function useDraft({ deps, mail, edition, services, found }: Given): {
  draft: Draft
  change: Change
  saved: SaveState
  other: Draft | null
  collision: DraftCollision | null
  choose: (whose: 'mine' | 'theirs') => void
} {
  const me = {
    name: services?.actor.name ?? deps.host.user.name,
    upn: services?.actor.upn ?? deps.host.user.address,
  }
  const [keeper] = useState(() =>
    createDraftKeeper({
      local: deps.drafts,
      key: mail.internetMessageId ?? mail.itemId,
      edition,
      by: me,
      now: () => deps.clock.now(),
    }),
  )
  const { draft, saved, collision } = useSyncExternalStore(keeper.subscribe, keeper.view)

  useEffect(() => {
    if (services !== null && found !== null)
      keeper.connect(mailAsPlace(services.graph, found.inHand), readDraft(found.draftText))
  }, [keeper, services, found])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void keeper.refresh()
    }
    const every = setInterval(look, everyMs)
    const back = () => keeper.retry()
    addEventListener('focus', look)
    addEventListener('online', back)
    return () => {
      clearInterval(every)
      removeEventListener('focus', look)
      removeEventListener('online', back)
    }
  }, [keeper])

  const other = draft.at !== '' && draft.by.upn !== me.upn ? draft : null
  return {
    draft,
    saved,
    other,
    collision,
    change: (part) => keeper.change(part, me),
    choose: keeper.choose,
  }
}
