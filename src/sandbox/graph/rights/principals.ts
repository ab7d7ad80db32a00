import type { SandboxStore } from '../../store/sandbox-store.ts'

/** A user's own id and those of the groups they are in: what rights are given to. */
export const principalsOf = (store: SandboxStore, user: string): Set<string> =>
  new Set([
    user,
    ...store
      .all<{ groupId: string }>('SELECT groupId FROM group_members WHERE user = ?', user)
      .map((row) => row.groupId),
  ])
