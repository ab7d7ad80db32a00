import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { emptyAssessment, toMatters } from '../../src/assessment/form.ts'
import { planMail } from '../../src/assessment/plan.ts'
import { snapshot } from '../../src/assessment/snapshot.ts'
import type { Directory } from '../../src/directory/directory.ts'
import { bodyName } from '../../src/directory/directory.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { bodiesAsWritten } from '../../src/strategy/body-resolver.ts'
import type { Edition } from '../../src/strategy/edition.ts'
import { loadEdition } from '../../src/strategy/load-edition.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { townDirectory } from '../directory/town-directory.ts'
import { namesOfStockholm } from '../strategy/names-of-stockholm.ts'
import { oneOfficeTown } from '../strategy/one-office-town.ts'
import { aCase, act, openedCase } from './a-case.ts'
import { aRow } from './a-row.ts'
import { renderTab } from './render-tab.tsx'
import { world, type World } from './services.tsx'

const town = loadEdition(oneOfficeTown)
const editions = [town, stockholm2016()]
const caseId = '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11'

/** An installation with one of the two editions; both are in its build. */
function installed(edition: Edition, directory: Directory, given: Parameters<typeof world>[0]): World {
  const tab = world(given)
  const editionFor = (id: string) => editions.find(({ about }) => about.id === id) ?? null
  const forum = edition.names.forum === null ? { ib: null } : {}
  return { ...tab, services: { ...tab.services, edition, directory, editionFor, ...forum } }
}
const townTab = (given: Parameters<typeof world>[0]) => installed(town, townDirectory, given)

/** A visit with a twin town in it, as a body assessed it by an edition. */
function assessed(edition: Edition, directory: Directory, body: string) {
  const context = {
    receivedBy: body,
    kinds: ['visit' as const],
    asks: ['twin-town' as const],
    level: 'A' as const,
    topicBody: body,
    otherBodies: [],
    aid: 'none' as const,
    foreignPolicy: false,
  }
  const assessment = emptyAssessment(edition.about.id, body)
  const outcome = planMail(edition, toMatters(assessment, context), bodiesAsWritten)
  const input = {
    edition,
    assessment,
    context,
    outcome,
    bodies: bodiesAsWritten,
    bodyName: (id: string) => bodyName(directory, id, 'sv'),
  }
  const parts = snapshot(input, 'sv').map(({ heading, lines }) => ({
    heading,
    lines: lines.map(({ text, section }) => (section === null ? { text } : { text, section })),
  }))
  return act(body, { type: 'assessed', assessment, outcome, snapshot: parts, model: null })
}

const shown = () => document.body.innerHTML

describe('a town without a forum, in English', () => {
  const rows = [
    aRow({ owner: 'office', home: 'office', countries: ['SE'], title: 'Guests from afar' }),
    aRow({
      id: 'c2',
      owner: 'harbour',
      home: 'harbour',
      countries: ['SE'],
      state: 'followed-up',
      held: 'held',
    }),
  ]
  const openTown = (place: object = {}, groups = ['contact-person', 'administrator']) =>
    renderTab(townTab({ groups, rows, stored: townCase() }), place, 'en')
  const townCase = () => aCase(openedCase('Guests from afar'), assessed(town, townDirectory, 'office'))

  test('the list has its bodies, no view of a forum and no name of Stockholm’s', async () => {
    const user = userEvent.setup()
    await openTown()
    for (const tab of await screen.findAllByRole('tab')) {
      await user.click(tab)
      expect(shown()).not.toMatch(namesOfStockholm)
    }
    expect(screen.queryByRole('tab', { name: /meeting|proposed/i })).toBeNull()
    await user.click(screen.getByRole('tab', { name: /^All/ }))
    expect(await screen.findAllByText('The Harbour')).not.toHaveLength(0)
  }, 30_000)

  test('statistics and the yearly report speak of its bodies and kinds', async () => {
    const user = userEvent.setup()
    await openTown()
    await user.click(await screen.findByRole('tab', { name: 'Statistics' }))
    expect(await screen.findAllByText(/visit here/i, {}, { timeout: 8000 })).not.toHaveLength(0)
    expect(shown()).not.toMatch(namesOfStockholm)
    await user.click(screen.getByRole('button', { name: /report/i }))
    expect(await screen.findByRole('heading', { level: 1, name: /report/i })).toBeVisible()
    expect(shown()).not.toMatch(namesOfStockholm)
  }, 30_000)

  test('a case is told in its words; the twin town is welcome', async () => {
    await openTown({ place: { screen: 'case', caseId } })
    expect(await screen.findByText(/artikel 1|article 1/)).toBeVisible()
    expect(shown()).not.toMatch(namesOfStockholm)
    expect(shown()).not.toMatch(/twin-town agreement|vänortsavtal/)
    expect(screen.queryByRole('button', { name: /^Propose/ })).toBeNull()
    expect(screen.queryByText(/was assessed by/)).toBeNull()
  }, 30_000)

  test.each(['new', 'commitments', 'door'])('the screen %s names nothing of Stockholm', async (name) => {
    await openTown({ place: { screen: name } })
    await screen.findAllByRole('button')
    await screen.findByRole('heading', { level: 1 }, { timeout: 8000 })
    expect(shown()).not.toMatch(namesOfStockholm)
  })

  test('every part of the administrators’ page shows its edition', async () => {
    const user = userEvent.setup()
    await openTown({ place: { screen: 'admin' } })
    for (const tab of await screen.findAllByRole('tab')) {
      // Letters and lists are fetched by the edition’s id, and the build has no town.
      if (/letters/i.test(tab.textContent)) continue
      await user.click(tab)
      expect(shown()).not.toMatch(namesOfStockholm)
    }
  }, 30_000)
})

describe('an old case opens under its own edition', () => {
  const old = aCase(openedCase('Äldre besök'), assessed(stockholm2016(), stockholmDirectory(), 'miljo'))

  test('in an installation that has gone on to another', async () => {
    const later = installed(town, stockholmDirectory(), {
      groups: ['contact-person'],
      rows: [aRow()],
      stored: old,
    })
    await renderTab(later, { place: { screen: 'case', caseId } })
    expect(
      await screen.findByText(
        /bedömdes enligt ”Internationell strategi för Stockholms stad” och visas med dess ord/,
      ),
    ).toHaveTextContent('Remissversion 2016 – inte gällande text.')
    expect(screen.getAllByText(/avsnitt 4/)).not.toHaveLength(0)
    expect(shown()).not.toMatch(/artikel \d/)
  })

  test('and a new one, or one that nobody assessed, under the installation’s', async () => {
    const fresh = aCase(openedCase('Nytt besök'))
    const later = installed(town, stockholmDirectory(), {
      groups: ['contact-person'],
      rows: [aRow()],
      stored: fresh,
    })
    await renderTab(later, { place: { screen: 'case', caseId } })
    expect(await screen.findByRole('heading', { name: /Nytt besök/ })).toBeVisible()
    expect(screen.queryByText(/bedömdes enligt/)).toBeNull()
  })
})
