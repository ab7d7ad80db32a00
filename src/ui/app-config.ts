import * as z from 'zod/mini'
import { AppConfig } from './config.ts'

/** The installation's settings could not be used; `detail` names the key, never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly reason: 'missing' | 'invalid'
  readonly detail: string
  constructor(reason: 'missing' | 'invalid', detail: string) {
    super(`config.json is ${reason}: ${detail}`)
    this.reason = reason
    this.detail = detail
  }
}

/** Fetches and checks `/config.json` beside the pages. @throws ConfigError */
export async function loadAppConfig(fetchIt: typeof fetch = fetch): Promise<AppConfig> {
  let raw: unknown
  try {
    const answer = await fetchIt('/config.json', { cache: 'no-cache' })
    if (!answer.ok) throw new ConfigError('missing', String(answer.status))
    raw = await answer.json()
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError('missing', error instanceof SyntaxError ? 'json' : 'network')
  }
  const parsed = z.safeParse(AppConfig, raw)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map((issue) => issue.path.join('.') || 'version')
  throw new ConfigError('invalid', where.join(', '))
}
