import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import type { GraphErrorCode, GraphRequest } from '../../../src/graph/port.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { refusal, world } from '../services.tsx'

const mailbox = 'internationellt.miljo@stad.example'
const stored = aCase(openedCase())
const mail = {
  internetMessageId: '<1@example.org>',
  mailbox,
  receivedAt: '2026-11-23T08:00:00Z',
  subject: 'Visit',
  from: { name: 'Seoul', address: 'seoul@example.org' },
}

interface Given {
  readonly of?: typeof stored
  readonly standing?: { readonly day: string; readonly subject: string } | null
  readonly refusing?: GraphErrorCode
  readonly language?: 'sv' | 'en'
  readonly functionMailbox?: boolean
}

/** The page of a case as Miljö's contact person has it, with a calendar behind it; and what was asked of the calendar. */
async function openCase({ of = stored, standing = null, language, ...given }: Given = {}) {
  const tab = world({ groups: ['contact-person'], rows: [aRow()], stored: of })
  const { directory } = tab.services
  const asked: GraphRequest[] = []
  let there = standing === null ? null : { id: 'e1', ...standing }
  let refusing = given.refusing
  const services = {
    ...tab.services,
    actor: { name: 'Kontaktperson', upn: 'kontaktperson.miljo@stad.example' },
    directory: {
      ...directory,
      bodies: directory.bodies.map((body) =>
        given.functionMailbox === false && body.id === 'miljo' ? { ...body, mailbox: null } : body,
      ),
    },
    graph: {
      batch: async () => [],
      call: async <T,>(request: GraphRequest) => {
        const reply = (body: unknown) => ({ status: 200, headers: {}, body: body as T })
        if (!request.path.includes('/events')) return reply({ value: [] })
        asked.push(request)
        if (refusing !== undefined && request.quiet !== true) throw refusal(refusing)
        const sent = request.body as { subject: string; start: { dateTime: string } } | undefined
        if (request.method === 'DELETE') there = null
        if (sent !== undefined)
          there = { id: 'e1', subject: sent.subject, day: sent.start.dateTime.slice(0, 10) }
        const shown = there && {
          id: there.id,
          subject: there.subject,
          start: { dateTime: `${there.day}T00:00:00` },
        }
        return reply(request.method === 'GET' ? { value: shown === null ? [] : [shown] } : shown)
      },
    },
  }
  const { container } = await renderTab(
    { ...tab, services: { ...services, directoryAgain: async () => services } as typeof tab.services },
    { place: { screen: 'case', caseId: of.case.id } },
    language,
  )
  await screen.findByRole('heading', { name: language === 'en' ? 'To do' : 'Att göra' })
  const writes = () =>
    asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)
  return { container, asked, writes, allow: () => (refusing = undefined), user: userEvent.setup() }
}

const add = 'Lägg in i brevlådans kalender'
const box = `/users/${encodeURIComponent(mailbox)}/events`

test('by keyboard the nearest day is put in the calendar of the function mailbox, and taken out again', async () => {
  const { container, asked, writes, user } = await openCase()
  const button = await screen.findByRole('button', { name: add })
  expect(asked.map(({ method, quiet }) => [method, quiet])).toEqual([['GET', true]])
  button.focus()
  await user.keyboard('{Enter}')
  const remove = await screen.findByRole('button', { name: 'Ta bort ur kalendern' })
  expect(screen.getByText(/^Ligger i brevlådans kalender den \d+ \w+ 2026\.$/)).toBeVisible()
  expect(screen.queryByRole('button', { name: add })).toBeNull()
  expect(writes()).toEqual([`POST ${box}`])
  expect(asked.at(-1)?.body).toMatchObject({ subject: '26-0001 Diarieför: Seoul: ministerbesök om klimat' })
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
  await user.tab()
  expect(remove).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Borttaget ur kalendern.')).toBeVisible()
  expect(screen.getByRole('button', { name: add })).toBeVisible()
  expect(writes()).toEqual([`POST ${box}`, `DELETE ${box}/e1`])
})

test('an event on another day is moved', async () => {
  const { writes, user } = await openCase({ standing: { day: '2026-10-01', subject: 'x' } })
  expect(await screen.findByText('Ligger i brevlådans kalender den 1 oktober 2026.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Flytta till / }))
  expect(await screen.findByText(/^Ligger i brevlådans kalender den \d+ november 2026\.$/)).toBeVisible()
  expect(writes()).toEqual([`PATCH ${box}/e1`])
})

test('when nothing is left to do it can be taken away, and nothing can be put there', async () => {
  const own = act('miljo', {
    type: 'opened',
    origin: 'own-initiative',
    mail: null,
    title: 'Konferens',
    summary: '',
    kinds: ['conference'],
    facts: null,
  })
  const closed = aCase(own, act('miljo', { type: 'withdrawn', reason: 'Inställd' }))
  await openCase({ of: closed, standing: { day: '2026-12-01', subject: 'x' } })
  expect(await screen.findByRole('button', { name: 'Ta bort ur kalendern' })).toBeVisible()
  expect(screen.getByText('Inget är kvar att göra.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Flytta|Lägg in|Uppdatera/ })).toBeNull()
})

test('where Outlook says no, a sentence says so, and the way on is to try again', async () => {
  const { allow, user } = await openCase({ refusing: 'forbidden' })
  await user.click(await screen.findByRole('button', { name: add }))
  expect(await screen.findByText(/Du har inte behörighet/i)).toBeVisible()
  expect(screen.getByText(/Ärendet är som det var/)).toBeVisible()
  allow()
  await user.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(await screen.findByText(/^Ligger i brevlådans kalender/)).toBeVisible()
})

test('in English, and in the person’s own calendar where the body has no function mailbox', async () => {
  const { writes, user } = await openCase({ language: 'en', functionMailbox: false })
  await user.click(await screen.findByRole('button', { name: 'Put in my calendar' }))
  expect(await screen.findByText(/^In your calendar on /)).toBeVisible()
  expect(writes()).toEqual(['POST /me/events'])
})

test.each([
  ['a case that began with a mail', aCase({ ...openedCase(), origin: 'incoming-mail', mail } as never)],
  [
    'a case that is paused for security',
    aCase(openedCase(), act('miljo', { type: 'note', text: 'Pausat, kontakta säkerhetsfunktionen.' })),
  ],
])('%s asks nothing of a calendar', async (_what, of) => {
  const { asked } = await openCase({ of })
  expect(asked).toEqual([])
  expect(screen.queryByRole('button', { name: add })).toBeNull()
})
