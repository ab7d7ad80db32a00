import { bodyRoles } from './decision-row.ts'
import type { Edition } from './edition.ts'

/** The body that the edition's table sends a suspected security matter to: who is asked while a case is paused. Null where it names none. */
export function securityBodyOf({ table }: Pick<Edition, 'table'>): string | null {
  const handler = table.rows.find((row) => row.keepsMail === true)?.handledBy ?? null
  return bodyRoles.some((role) => role === handler) ? null : handler
}
