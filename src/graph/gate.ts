/** Lets at most `limit` tasks of one key run at once; the others wait in the order they came. */
export function createGate(limit: number): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const running = new Map<string, number>()
  const waiting = new Map<string, (() => void)[]>()

  const enter = async (key: string) => {
    const now = running.get(key) ?? 0
    if (now < limit) {
      running.set(key, now + 1)
      return
    }
    // The one that leaves hands its place over, so the count stays as it is.
    await new Promise<void>((admit) => waiting.set(key, [...(waiting.get(key) ?? []), admit]))
  }
  const leave = (key: string) => {
    const next = waiting.get(key)?.shift()
    if (next) next()
    else running.set(key, (running.get(key) ?? 1) - 1)
  }

  return async (key, task) => {
    await enter(key)
    try {
      return await task()
    } finally {
      leave(key)
    }
  }
}

/** The mailbox a path goes to (Exchange allows four calls at once per app and mailbox), or `other`. */
export function mailboxOf(path: string): string {
  if (/^\/me(\/|\?|$)/.test(path)) return 'me'
  return /^\/users\/([^/?]+)/.exec(path)?.[1]?.toLowerCase() ?? 'other'
}
