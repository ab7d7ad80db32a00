import { render, screen } from '@testing-library/react'
import { emptyAssessment } from '../../../src/assessment/form.ts'
import type { Facts } from '../../../src/detection/finding.ts'
import { nothingSaid } from '../../../src/teams/life/drafts.ts'
import { AssessmentEssence } from '../../../src/ui/case/assessment-essence.tsx'
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

test('what is missing is named, and a reason is a sentence with its section, never a section alone', async () => {
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
        missing: ['level', 'areas'],
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
  expect(screen.getByText('politisk nivå, hur många områden besöket rör')).toBeTruthy()
  expect(screen.queryByText('avsnitt 5')).toBeNull()
})

test('every answered question of an assessment is shown in the words of the edition, with its reason', async () => {
  render(
    <Surface theme="teams-light" i18n={await createI18n('sv', 'tab')}>
      <ServicesProvider services={services}>
        <AssessmentEssence
          names={names}
          assessment={{
            ...emptyAssessment(services.edition.about.id, 'miljo'),
            ours: 'yes',
            mutualLearning: 'yes',
            mutualLearningReason: 'same-challenge',
            criteria: ['S2-sustainability.social'],
            matters: [
              { kind: 'visit', prioritisedForCity: true },
              { kind: 'invitation-letter', speciallyPrioritised: true },
              { kind: 'network', scope: 'cityWide', existingForumExamined: false },
              { kind: 'aid-project', externallyFinancedPercent: 80 },
            ],
            reasons: { 'specially-prioritised': 'Vi bygger ut fjärrvärmen.' },
          }}
        />
      </ServicesProvider>
    </Surface>,
  )
  const answer = async (question: string) =>
    (await screen.findByText(question)).nextElementSibling?.textContent
  expect(await answer('Är det vår?')).toBe('Ja, vi tar bedömningen')
  expect(await answer('Ömsesidigt lärande')).toBe(
    'Ja: De har samma utmaning som vi och har provat andra lösningar.',
  )
  expect(await answer('Är besöket prioriterat för staden?')).toMatch(/^Ja \(förslag, .+ avgör\)$/)
  expect(await answer('Är besöket särskilt prioriterat för er verksamhet?')).toBe(
    'Ja: Vi bygger ut fjärrvärmen.',
  )
  expect(await answer('Vem rör det?')).toBe('Hela staden eller flera förvaltningar och bolag')
  expect(await answer('Har ni undersökt om det går att göra inom ett samarbete som redan finns?')).toBe('Nej')
  expect(await answer('Hur stor del av kostnaden betalar någon annan?')).toBe('80\u00a0%')
  expect(await answer('Fler mål (frivilligt)')).toBe('Social hållbarhet')
  expect(screen.queryByText('Stämmer det med stadens EU-policy?')).toBeNull()
})
