import { suggestOutcome } from '../../src/cases/suggest.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import type { Level } from '../../src/strategy/words.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import type { Example } from './examples.ts'

const on = PlainDate.parse('2026-11-20')

/**
 * Whether facts alone make the visit as significant as its level says: A is coordinated by the City's centre (V5–V7), B stays with
 * the body and asks for the level, C is neither coordinated nor received at the City Hall. Null without a level or a visit.
 */
export function isSignificanceRight({ mail, finding }: Example): boolean | null {
  const level: Level | undefined = mail.facts?.level
  if (level === undefined || mail.class !== 'visit') return null
  const outcome = suggestOutcome(finding, 'ks', stockholm2016(), stockholmDirectory(), on)
  const visit = outcome.matters.find(({ kind }) => kind === 'visit')
  if (!visit) return false
  const asksForCentre = (mail.facts?.asks ?? []).some(
    (ask) => ask === 'city-hall-reception' || ask === 'political-host',
  )
  if (asksForCentre) return ['V5', 'V6', 'V7'].includes(visit.row)
  if (level === 'A') return ['V5', 'V6', 'V7'].includes(visit.row)
  if (level === 'B') return ['V1', 'V2', 'V3', 'V4'].includes(visit.row) && visit.missing.includes('level')
  return !['V6', 'V7'].includes(visit.row)
}
