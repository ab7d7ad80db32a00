import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { emptyAssessment } from '../../src/assessment/form.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import type { PaneDeps } from '../../src/outlook/deps.ts'
import { localDrafts } from '../../src/outlook/draft/local-drafts.ts'
import { followMail } from '../../src/outlook/front/follow-mail.ts'
import { createFront } from '../../src/outlook/front/front-view.ts'
import { Pane } from '../../src/outlook/pane.tsx'
import { analyse } from '../../src/outlook/reading/analysis.ts'
import { loadEdition } from '../../src/strategy/load-edition.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { browserClock } from '../../src/ui/clock.ts'
import { speakOfCity } from '../../src/ui/i18n/city-words.ts'
import { createI18n } from '../../src/ui/i18n/create-i18n.ts'
import type { AppServices } from '../../src/ui/services.tsx'
import { Surface } from '../../src/ui/theme/surface.tsx'
import { aCase } from '../cases/a-case.ts'
import { townDirectory } from '../directory/town-directory.ts'
import { namesOfStockholm } from '../strategy/names-of-stockholm.ts'
import { oneOfficeTown } from '../strategy/one-office-town.ts'
import { world } from '../teams/services.tsx'
import { hostOf, openMailOf } from './front/mails.ts'

const town = loadEdition(oneOfficeTown)
const request =
  '<p>On behalf of the Mayor of Lyon, France, we would like to ask whether your town would receive a delegation of six persons for a study visit on waste management on 3-5 May 2027. We would also like to become your twin town and to sign a cooperation agreement.</p>'

/** The pane of the town's installation, and the case the mail belongs to where it has one. */
async function openInTown(stored: StoredCase | null = null) {
  const { services: tab } = world()
  const cases = { ...tab.cases, findByMail: async () => stored }
  const services: AppServices = {
    ...tab,
    edition: town,
    editionFor: (id) => (id === 'stockholm-2016' ? stockholm2016() : null),
    directory: townDirectory,
    ib: null,
    cases: cases as AppServices['cases'],
  }
  const mail = {
    ...openMailOf('1', Promise.resolve(request)),
    to: [{ name: '', address: 'office@town.example.org' }],
  }
  const { host } = hostOf({ kind: 'mail', mail })
  const deps: PaneDeps = {
    host,
    config: null,
    analyse,
    connect: async () => services,
    approve: async () => services,
    drafts: localDrafts('', () => []),
    clock: browserClock,
  }
  const i18n = await createI18n('en')
  speakOfCity(i18n, town, townDirectory)
  const follower = followMail(host, analyse, 'en')
  const front = createFront(follower, 'en')
  const container = document.createElement('main')
  const place = document.createElement('div')
  container.append(front.element, place)
  document.body.replaceChildren(container)
  render(
    <Surface theme="outlook-light" i18n={i18n}>
      <Pane deps={deps} follower={follower} onKnown={front.know} />
    </Surface>,
    { container: place },
  )
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
}

test('a town without a forum sees its own questions and actions, and nothing of Stockholm', async () => {
  const user = userEvent.setup()
  await openInTown()
  await user.click(await screen.findByRole('radio', { name: /^Yes, / }, { timeout: 8000 }))
  // Every part of the form opened, so that all its texts are there.
  for (const closed of screen.queryAllByRole('button', { expanded: false })) await user.click(closed)
  expect(await screen.findByText(/Do things together/)).toBeInTheDocument()
  expect(screen.getByText('Does it cost us anything?')).toBeInTheDocument()
  expect(document.body.textContent).toMatch(/Handled byThe OfficeDecided byThe Office/)
  expect(document.body.innerHTML).toContain('article 1')
  expect(document.body.innerHTML).not.toMatch(namesOfStockholm)
  expect(screen.queryByRole('button', { name: /^Propose/ })).toBeNull()
  expect(screen.queryByRole('checkbox', { name: /propose/i })).toBeNull()
}, 30_000)

test('a mail of an old case is worked on by the edition the case was assessed by, and that is said', async () => {
  const assessment = emptyAssessment('stockholm-2016', 'office')
  const outcome = { version: 1, edition: 'stockholm-2016', matters: [], recipients: [], lead: 'office' }
  const old = aCase(
    { type: 'opened', body: 'office' },
    { type: 'assessed', body: 'office', assessment, outcome: outcome as never, snapshot: [], model: null },
  )
  await openInTown({ etag: '1', case: old })
  expect(
    await screen.findByText(/was assessed by “International strategy of the City of Stockholm”/, undefined, {
      timeout: 8000,
    }),
  ).toBeVisible()
  expect(screen.getByText('Referral version of 2016 – not the text in force')).toBeVisible()
}, 30_000)
