import { render, screen } from '@testing-library/react'
import type { Facts } from '../../../src/detection/finding.ts'
import { nothingSaid } from '../../../src/teams/life/drafts.ts'
import { factLines } from '../../../src/ui/case/case-facts.ts'
import { namesOf } from '../../../src/ui/case/names.ts'
import { OutcomeEssence } from '../../../src/ui/case/outcome-essence.tsx'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import { ServicesProvider } from '../../../src/ui/services.tsx'
import { Surface } from '../../../src/ui/theme/surface.tsx'
import { world } from '../../teams/services.tsx'

const { services } = world()
const names = namesOf(services.edition, services.directory, 'sv')
const ledBy = (rank: Facts['rank']['value'], title: string | null) =>
  factLines(
    { ...nothingSaid, rank: { value: rank, evidence: [] }, title: { value: title, evidence: [] } },
    names,
    { language: 'sv', people: String },
  ).find(({ key }) => key === 'rank')?.value

test('who leads the visit is told in our word; only what we have no word for is quoted from the mail', () => {
  expect(ledBy('official', 'officials')).toBe('tjänsteperson')
  expect(ledBy('other', 'choirmaster')).toBe('”choirmaster”')
  expect(ledBy(null, 'choirmaster')).toBe('”choirmaster”')
  expect(ledBy('minister', null)).toBe('minister')
  expect(ledBy(null, null)).toBeNull()
})

test('a reason is a sentence with its section, never a section alone', async () => {
  const outcome = {
    matters: [
      {
        row: 'V1',
        kind: 'visit',
        verdict: 'accept',
        blocked: false,
        handledBy: 'miljo',
        decidedBy: 'miljo',
        consulted: [],
        suggestedForum: null,
        missing: [],
        reasons: ['S5-body-handles-visits', 'S3.3-visits-mutual-learning'],
      },
    ],
  } as never
  render(
    <Surface theme="teams-light" i18n={await createI18n('sv', 'tab')}>
      <ServicesProvider services={services}>
        <OutcomeEssence outcome={outcome} names={names} />
      </ServicesProvider>
    </Surface>,
  )
  const reasons = await screen.findAllByText(/^avsnitt .+: .+\(vår förklaring\)$/)
  expect(reasons).toHaveLength(2)
  expect(screen.queryByText('avsnitt 5')).toBeNull()
})
