import type { IntentKind } from '../../cases/intents.ts'

/** What closes or moves a request, or writes to somebody of it: none of it is carried out while a security question is open. */
const sending: ReadonlySet<IntentKind> = new Set<IntentKind>([
  'take-on',
  'hand-over',
  'correct-hand-over',
  'ask-advice',
  'propose-to-ib',
  'ask-information',
  'decline',
])

/** What a case that is paused for security allows: to be saved, and what answers others in it; nothing that would be sent on (users.md 7). */
export function allowedWhilePaused(available: readonly IntentKind[]): IntentKind[] {
  return available.filter((intent) => !sending.has(intent))
}
