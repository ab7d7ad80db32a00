import { suggestOutcome } from '../../../src/cases/suggest.ts'
import { standingOf } from '../../../src/cases/state.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { orderedActions } from '../../../src/outlook/actions/primary-action.ts'
import { asTheCaseStands } from '../../../src/outlook/draft/as-the-case-stands.ts'
import { emptyDraft } from '../../../src/outlook/draft/draft.ts'
import { makeWork } from '../../../src/outlook/make-work.ts'
import { availableIntents } from '../../../src/cases/rights.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { aCase, type Said } from '../../cases/a-case.ts'
import { findingWith } from '../../cases/finding-with.ts'

const edition = stockholm2016()
const directory = stockholmDirectory()
const today = PlainDate.parse('2026-11-24')
// The subject is the waste company's; the environment administration is asked.
const finding = findingWith({ facts: { themes: ['waste'], level: 'C' } })
const untouched = emptyDraft({
  by: { name: 'A', upn: 'a@stad.example' },
  at: '',
  edition: edition.about.id,
  receivedBy: 'miljo',
})
const ticked = { ...untouched.assessment, directions: ['profiling' as const], mutualLearning: 'yes' as const }
const assessed: Said = {
  type: 'assessed',
  assessment: ticked,
  outcome: suggestOutcome(finding, 'miljo', edition, directory, today),
  snapshot: [],
  model: null,
}
const opened: Said = { type: 'opened', facts: finding.facts }

describe('the draft of a mail whose case the body has', () => {
  test('what the body assessed in the case stands in an untouched draft, and nothing of it where another body assessed', () => {
    const own = aCase(opened, assessed)
    expect(asTheCaseStands(untouched, own, 'miljo').assessment).toEqual(ticked)
    expect(asTheCaseStands(untouched, own, 'trafik')).toBe(untouched)
    expect(asTheCaseStands(untouched, null, 'miljo')).toBe(untouched)
  })

  test('what is ticked in the draft wins, and what was unticked after the assessment stays so', () => {
    const own = aCase(opened, assessed)
    const mine = { ...untouched, assessment: { ...untouched.assessment, aims: ['competence' as const] } }
    expect(asTheCaseStands(mine, own, 'miljo')).toBe(mine)
    const later = { ...untouched, at: '2026-11-20T08:00:00.000Z' }
    expect(asTheCaseStands(later, own, 'miljo')).toBe(later)
  })

  test.each(['taken-on', 'acknowledged'] as const)(
    'a body whose case is %s has said that it is theirs, also when its draft once said no',
    (type) => {
      const said = { ...untouched, assessment: { ...untouched.assessment, ours: 'no' as const } }
      const mine =
        type === 'taken-on'
          ? aCase(opened, { type })
          : aCase(opened, { type: 'handed-over', body: 'slk-int', to: 'miljo' }, { type })
      expect(asTheCaseStands(said, mine, 'miljo').assessment.ours).toBe('yes')
      expect(asTheCaseStands(said, mine, 'slk-int').assessment.ours).toBe('no')
    },
  )
})

test('a body that handles a case is neither told nor first offered to hand it over; it still can', () => {
  const of = aCase(opened, assessed, { type: 'taken-on' })
  const draft = asTheCaseStands(untouched, of, 'miljo')
  const reading = { finding } as Parameters<typeof makeWork>[0]['reading']
  const given = { edition, directory, today, reading, receivedBy: 'miljo' }
  const before = makeWork({ ...given, draft: untouched })
  expect(before.outcome.matters[0]?.verdict).toBe('hand-over')
  const work = makeWork({ ...given, draft })
  expect(work.outcome.matters[0]?.verdict).toBe('accept')
  const standing = standingOf(of)
  const offered = orderedActions(availableIntents(of, 'contact-person', 'miljo'), work, standing)
  expect(offered[0]).toBe('save')
  expect(offered).toContain('hand-over')
})
