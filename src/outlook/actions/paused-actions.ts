import type { IntentKind } from '../../cases/intents.ts'

/**
 * What is left of the actions when a security question is ticked: the pause is entered in the case, and nothing else happens. Everything
 * else would either send something or be lost, since a pause writes its one sentence alone (users.md 7).
 */
export function allowedWhilePaused(available: readonly IntentKind[]): IntentKind[] {
  return available.filter((intent) => intent === 'save')
}
