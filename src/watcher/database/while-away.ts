/** How PostgreSQL and its driver say that nobody answers yet: starting, stopping, restarting, not reached. */
const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
])
/** SQLSTATE class 08, connection exceptions. */
const connectionLost = /^08/
/** pg gives these no code. */
const awaySentences =
  /^(Connection terminated|timeout (expired|exceeded when trying to connect)|Query read timeout)/

/**
 * Whether an error says that the database is away for now: coming up, going down or not reached.
 * A wrong password, a missing database or a full one is none. Looks through causes (PostgreSQL: appendix A, error codes).
 */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && (awayCodes.has(code) || connectionLost.test(code))) return true
  return awaySentences.test(error.message) || isAway(cause)
}

/**
 * Does a start again while the database is away: after a power cut the database and its watchers come up at the same moment.
 *
 * @param start must leave nothing behind when it fails
 * @param how.seconds of waiting in all; the last failure is then thrown
 * @param how.onWait told once, at the first wait
 * @throws what `start` throws when it is anything else
 */
export async function whileAway<T>(
  start: () => Promise<T>,
  how: {
    readonly seconds: number
    readonly stopped?: AbortSignal
    readonly onWait: (error: unknown) => void
  },
): Promise<T> {
  const began = performance.now()
  for (let pause = 250, told = false; ; pause = Math.min(pause * 2, 5_000)) {
    try {
      return await start()
    } catch (error) {
      const left = how.seconds * 1000 - (performance.now() - began)
      if (!isAway(error) || left <= 0 || how.stopped?.aborted) throw error
      if (!told) how.onWait(error)
      told = true
      await wait(Math.min(pause, left), how.stopped)
    }
  }
}

const wait = (milliseconds: number, stopped: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    stopped?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
