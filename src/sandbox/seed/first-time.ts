import type { SandboxStore } from '../store/sandbox-store.ts'

/** Does `work` once per state and remembers what it gave; a failure is not remembered. */
export async function firstTime(
  store: SandboxStore,
  key: string,
  work: () => Promise<string>,
): Promise<string> {
  const done = store.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)
  if (done) return done.value
  const value = await work()
  store.change(key, value)
  return value
}
