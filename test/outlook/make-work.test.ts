import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { emptyDraft, type Draft } from '../../src/outlook/draft/draft.ts'
import { makeWork } from '../../src/outlook/make-work.ts'
import { analyse } from '../../src/outlook/reading/analysis.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

const edition = stockholm2016()
const request =
  '<p>On behalf of the City of Gdynia, Poland, we would like to ask whether we may visit you with six persons to study waste management on 3-5 May 2027.</p>'

async function workOf(receivedBy: string, change: Partial<Draft> = {}) {
  const read = await analyse(
    {
      internetMessageId: '<1@example.org>',
      subject: 'Study visit on waste',
      from: { name: 'City office', address: 'office@example.org' },
      sender: null,
      to: [],
      cc: [],
      sentAt: '2026-11-23T08:00:00Z',
      html: request,
      attachments: [],
      headers: {},
      inReplyTo: [],
      references: [],
    },
    'sv',
  )
  const draft = emptyDraft({
    by: { name: 'A', upn: 'a@stad.example' },
    at: '',
    edition: edition.about.id,
    receivedBy,
  })
  return makeWork({
    edition,
    directory: stockholmDirectory(),
    today: PlainDate.parse('2026-11-24'),
    reading: { ...read, cutAt: null },
    draft: { ...draft, ...change },
    receivedBy,
  })
}

test.each([
  { receivedBy: 'miljo', own: null, first: 'stockholm-avfall' },
  { receivedBy: 'stockholm-avfall', own: 'stockholm-avfall', first: 'svoa' },
  { receivedBy: 'svoa', own: 'svoa', first: 'stockholm-avfall' },
])(
  'a mail on waste received by $receivedBy points first at $first among the others',
  async ({ receivedBy, own, first }) => {
    const work = await workOf(receivedBy)
    expect(work.own?.body ?? null).toBe(own)
    expect(work.candidates[0]?.body).toBe(first)
    expect(work.draft.assessment.ours).toBeUndefined()
  },
)

test('a body that the main subject points at is not told to hand the visit over', async () => {
  const verdictOf = async (receivedBy: string) => (await workOf(receivedBy)).outcome.matters[0]?.verdict
  expect(await verdictOf('miljo')).toBe('hand-over')
  expect(await verdictOf('svoa')).not.toBe('hand-over')
})

test('a person who says what a misread request is about gets its questions and its row', async () => {
  const read = await workOf('miljo')
  expect(read.outcome.matters.map(({ kind }) => kind)).toEqual(['visit'])
  const said = await workOf('miljo', { kinds: ['aid-project'] })
  expect(said.outcome.matters.map(({ kind }) => kind)).toEqual(['aid-project'])
  expect(said.steps).not.toEqual(read.steps)
  expect((await workOf('miljo', { kinds: null })).outcome).toEqual(read.outcome)
})
