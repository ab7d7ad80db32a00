import type { Edition } from '../strategy/edition.ts'
import { type MatterContext, matterKindsOf } from './matter-context.ts'

/** What the edition says of matters by their kind alone, with what can be offered instead (twin towns, foreign policy). */
export function noticesFor(edition: Edition, context: MatterContext): Edition['questions']['notices'] {
  const kinds = matterKindsOf(context)
  return edition.questions.notices.filter((notice) => kinds.includes(notice.kind))
}
