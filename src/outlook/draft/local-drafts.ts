import { Draft } from './draft.ts'

/** Drafts on this computer: the way back when Graph is refused or away. Never throws; a closed storage is simply not there. */
export interface LocalDrafts {
  load(mail: string): Draft | null
  save(mail: string, draft: Draft): void
  remove(mail: string): void
}

/**
 * Browser storage may be closed, full, or partitioned by the page around us (platform: §7); a copy in memory bridges a
 * switch of mail in every case. `prefix` is the client's partition key.
 */
export function localDrafts(prefix: string, storages: () => readonly Storage[] = ours): LocalDrafts {
  const memory = new Map<string, string>()
  const keyOf = (mail: string) => `${prefix}ankomst.draft.${mail}`
  const each = (act: (storage: Storage) => void) => {
    for (const storage of guarded(storages, [])) guarded(() => act(storage), undefined)
  }
  return {
    load(mail) {
      const key = keyOf(mail)
      const kept = [
        memory.get(key),
        ...guarded(storages, []).map((storage) => guarded(() => storage.getItem(key), null)),
      ]
      return newest(kept.flatMap((text) => readDraft(text ?? null) ?? []))
    },
    save(mail, draft) {
      const text = JSON.stringify(draft)
      memory.set(keyOf(mail), text)
      each((storage) => storage.setItem(keyOf(mail), text))
    },
    remove(mail) {
      memory.delete(keyOf(mail))
      each((storage) => storage.removeItem(keyOf(mail)))
    },
  }
}

const ours = () => [globalThis.sessionStorage, globalThis.localStorage]

/** A draft from its stored text, or null when it is none of ours (another version, cut off). */
export function readDraft(text: string | null): Draft | null {
  if (text === null) return null
  const parsed = Draft.safeParse(guarded(() => JSON.parse(text) as unknown, null))
  return parsed.success ? parsed.data : null
}

/** The one changed last. */
export function newest(drafts: readonly Draft[]): Draft | null {
  return drafts.toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null
}

function guarded<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
