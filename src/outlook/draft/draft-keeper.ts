import type { Actor } from '../../cases/actions.ts'
import { sameFields } from '../../cases/merge-fields.ts'
import { GraphError } from '../../graph/port.ts'
import { emptyDraft, type Draft } from './draft.ts'
import type { DraftPlace } from './draft-store.ts'
import type { LocalDrafts } from './local-drafts.ts'
import { mergeDrafts } from './merge-drafts.ts'

export type SaveState = 'untouched' | 'saving' | 'mail' | 'local'

/** Both answered the same question differently; until somebody has chosen, mine stands here and theirs on the mail. */
export interface DraftCollision {
  readonly theirs: Draft
  /** Paths of the fields in question. */
  readonly fields: readonly string[]
}

export interface DraftView {
  readonly draft: Draft
  readonly saved: SaveState
  readonly collision: DraftCollision | null
}

/** The draft of one mail, whoever works on it: on this computer at every change, on the mail itself a moment later. */
export interface DraftKeeper {
  view(): DraftView
  subscribe(changed: () => void): () => void
  change(part: Partial<Draft>, by: Actor): void
  /** The mail was found: what lies on it is brought together with what was ticked here. */
  connect(place: DraftPlace, onMail: Draft | null): void
  /** Looks what colleagues have ticked since. Says nothing when it cannot. */
  refresh(): Promise<void>
  /** Saves what could not be saved before; for when the network is back. */
  retry(): void
  choose(whose: 'mine' | 'theirs'): void
}

interface Given {
  readonly local: LocalDrafts
  /** Key of the mail. */
  readonly key: string
  readonly edition: string
  readonly by: Actor
  readonly now: () => Date
  /** Milliseconds of quiet before a change goes to the mail. */
  readonly pauseMs?: number
}

/** How often a save is tried on what others wrote meanwhile. */
const attempts = 4

export function createDraftKeeper({ local, key, edition, by, now, pauseMs = 1200 }: Given): DraftKeeper {
  const baseKey = `${key}#base`
  const kept = local.load(key)
  let view: DraftView = {
    draft: kept ?? emptyDraft({ by, at: '', edition, receivedBy: '' }),
    saved: kept === null ? 'untouched' : 'local',
    collision: null,
  }
  /** What stood on the mail when this draft was last like it. */
  let base = local.load(baseKey)
  let place: DraftPlace | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()

  const show = (change: Partial<DraftView>) => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }
  const rebase = (onMail: Draft) => {
    base = onMail
    local.save(baseKey, onMail)
  }
  const isKnown = (theirs: Draft | null) =>
    theirs === null || (base !== null && theirs.at === base.at && theirs.by.upn === base.by.upn)

  /** Takes in what lies on the mail. False when a person has to choose first. */
  const receive = (theirs: Draft | null): boolean => {
    if (theirs === null) return true
    // Known or not: what was only read here is not kept here, and shall be seen when one comes back to the mail.
    if (view.draft.at === '') {
      rebase(theirs)
      show({ draft: theirs, saved: 'mail' })
      return true
    }
    if (isKnown(theirs)) return true
    const { merged, collisions } = mergeDrafts(base, view.draft, theirs)
    if (collisions.length > 0) {
      show({ collision: { theirs, fields: collisions }, saved: 'local' })
      return false
    }
    rebase(theirs)
    const nothingOfMine = sameFields({ ...merged, by: theirs.by, at: theirs.at }, theirs)
    const draft = nothingOfMine ? theirs : merged
    local.save(key, draft)
    show({ draft, ...(nothingOfMine ? { saved: 'mail' } : {}) })
    return true
  }

  const saveNow = async (at: DraftPlace): Promise<void> => {
    for (let made = 1; made <= attempts; made += 1) {
      try {
        const { draft: theirs, etag } = await at.read()
        if (!receive(theirs) || view.draft.at === '') return
        const mine = view.draft
        if (base !== null && base.at === mine.at && base.by.upn === mine.by.upn)
          return show({ saved: 'mail' })
        await at.save(mine, etag)
        rebase(mine)
        if (view.draft === mine) show({ saved: 'mail' })
        return
      } catch (thrown) {
        if (!(thrown instanceof GraphError)) throw thrown
        if (thrown.code !== 'conflict') break
      }
    }
    show({ saved: 'local' })
  }

  const save = () => {
    clearTimeout(waiting)
    const at = place
    if (at === null || view.collision !== null) return show({ saved: 'local' })
    show({ saved: 'saving' })
    waiting = setTimeout(() => {
      // One after the other: a slow answer must not overtake the next change.
      saving = saving.then(() => saveNow(at))
    }, pauseMs)
  }

  return {
    view: () => view,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    change(part, who) {
      const draft: Draft = { ...view.draft, ...part, by: who, at: now().toISOString() }
      local.save(key, draft)
      show({ draft })
      save()
    },
    connect(to, onMail) {
      place = to
      if (receive(onMail) && view.saved === 'local') save()
    },
    async refresh() {
      if (place === null || view.collision !== null || view.saved === 'saving') return
      try {
        const { draft: theirs } = await place.read()
        receive(theirs)
      } catch (thrown) {
        if (!(thrown instanceof GraphError)) throw thrown
      }
    },
    retry() {
      if (view.saved === 'local' && view.draft.at !== '') save()
    },
    choose(whose) {
      const { collision, draft } = view
      if (collision === null) return
      const { theirs } = collision
      const merged =
        whose === 'mine' ? mergeDrafts(base, draft, theirs).merged : mergeDrafts(base, theirs, draft).merged
      rebase(theirs)
      const chosen: Draft = { ...merged, by: draft.by, at: now().toISOString() }
      local.save(key, chosen)
      show({ draft: chosen, collision: null })
      save()
    },
  }
}
