import { act as settle, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { axe } from '../../axe.ts'
import { useState } from 'react'
import type { CaseAction } from '../../../src/cases/actions.ts'
import type { Role } from '../../../src/cases/rights.ts'
import { GraphError } from '../../../src/graph/port.ts'
import { MailNews } from '../../../src/outlook/case/mail-news.tsx'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import type { AppServices } from '../../../src/ui/services.tsx'
import { Surface } from '../../../src/ui/theme/surface.tsx'
import { findingWith } from '../../cases/finding-with.ts'
import { aCase, act } from '../../teams/a-case.ts'
import { world } from '../../teams/services.tsx'

const factsWith = (facts: Parameters<typeof findingWith>[0]['facts'] & object) => findingWith({ facts }).facts
const mail = (id: string, subject: string) => ({
  mailbox: 'internationellt.miljo@stad.example',
  internetMessageId: id,
  immutableId: id,
  conversationId: 'c',
  subject,
  fromAddress: 'a@example.org',
  fromName: 'A',
  receivedAt: '2026-11-27T08:00:00Z',
  hasAttachments: false,
})
const opened = act('miljo', {
  type: 'opened',
  origin: 'incoming-mail',
  mail: mail('<1@example.org>', 'Visit'),
  title: 'Hamburg',
  summary: '',
  kinds: ['visit'],
  facts: factsWith({
    dates: [{ start: '2027-06-14', end: '2027-06-16' }],
    groupSize: { min: 12, max: 12 },
    rank: 'official',
  }),
} as never)
const joined = act('miljo', { type: 'mail-joined', mail: mail('<2@example.org>', 'Re: Visit') } as never)
const taken = act('miljo', { type: 'taken-on', reason: '' } as never)
const moved = factsWith({
  dates: [{ start: '2027-06-21', end: '2027-06-23' }],
  groupSize: { min: 18, max: 18 },
})

/** The notice as the body that has the case sees it; what is written is kept. */
async function open(
  given: {
    read?: typeof moved
    body?: string
    role?: Role
    id?: string
    language?: 'sv' | 'en'
    write?: AppServices['cases']['write']
  } = {},
) {
  const { services: plain } = world()
  const written: CaseAction[] = []
  const services: AppServices = {
    ...plain,
    cases: {
      ...plain.cases,
      write: async (onto, change) => {
        if (given.write) return given.write(onto, change)
        written.push(...(change.actions ?? []))
        return {
          ...onto,
          case: { ...onto.case, actions: [...onto.case.actions, ...(change.actions ?? [])] },
        }
      },
    },
  }
  function Notice() {
    const [stored, setStored] = useState(aCase(opened, taken, joined))
    return (
      <MailNews
        stored={stored}
        services={services}
        edition={services.edition}
        body={given.body ?? 'miljo'}
        role={given.role ?? 'contact-person'}
        internetMessageId={given.id ?? '<2@example.org>'}
        read={given.read ?? moved}
        onWritten={setStored}
      />
    )
  }
  const view = render(
    <Surface theme="outlook-light" i18n={await createI18n(given.language ?? 'sv')}>
      <main>
        <Notice />
      </main>
    </Surface>,
  )
  return { ...view, written }
}
const press = (name: string) => settle(async () => fireEvent.click(screen.getByRole('button', { name })))

test('a later mail says what is new, and one press enters it in the case and leaves the mail looked at', async () => {
  const { written, container } = await open()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Dagar: 14–16 juni 2027 → 21–23 juni 2027',
    'Antal: 12 personer → 18 personer',
  ])
  expect((await axe(container)).violations).toEqual([])
  await press('För in i ärendet')
  expect(written).toEqual([
    expect.objectContaining({
      type: 'facts-corrected',
      body: 'miljo',
      facts: expect.objectContaining({
        groupSize: { value: { min: 18, max: 18 }, evidence: [] },
        rank: { value: 'official', evidence: [] },
      }),
    }),
    expect.objectContaining({ type: 'news-seen', joined: [joined.id] }),
  ])
  expect(new Set(written.map(({ id }) => id)).size).toBe(2)
  const said = screen.getByText(/Det nya är infört i ärendet/)
  expect(said).toHaveTextContent('Vad som ska bekräftas igen står i ärendet i Teams.')
  await waitFor(() => expect(said).toHaveFocus())
})

test('what was read wrong is left out, and with nothing ticked nothing can be entered', async () => {
  const { written } = await open()
  const size = screen.getByRole('checkbox', { name: /^Antal/ })
  const days = screen.getByRole('checkbox', { name: /^Dagar/ })
  await settle(async () => fireEvent.click(size))
  await settle(async () => fireEvent.click(days))
  await press('För in i ärendet')
  expect(written).toEqual([])
  await settle(async () => fireEvent.click(days))
  await press('För in i ärendet')
  expect(written[0]).toMatchObject({
    type: 'facts-corrected',
    facts: {
      dates: { value: [{ start: '2027-06-21', end: '2027-06-23' }] },
      groupSize: { value: { min: 12, max: 12 } },
    },
  })
})

test('a mail that says nothing else is looked at with one press', async () => {
  const { written } = await open({ read: factsWith({}), language: 'en' })
  expect(screen.getByText(/or nothing/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Enter in the case' })).toBeNull()
  await press('The mail has been looked at')
  expect(written.map(({ type }) => type)).toEqual(['news-seen'])
})

test('the mail that the case began with is no news', async () => {
  const { container } = await open({ id: '<1@example.org>' })
  expect(container.querySelector('main')).toBeEmptyDOMElement()
})

test('another body reads what is new and cannot change the case', async () => {
  await open({ body: 'trafik', role: 'contact-person' })
  expect(screen.queryByRole('button', { name: 'För in i ärendet' })).toBeNull()
})

test('what could not be written is said, and pressing again writes the same once', async () => {
  const tried: string[][] = []
  let fails = true
  await open({
    write: async (onto, change) => {
      tried.push((change.actions ?? []).map(({ id }) => id))
      if (fails) throw new GraphError({ code: 'offline', status: 0, graphCode: 'x', message: 'x' })
      return onto
    },
  })
  await press('För in i ärendet')
  expect(screen.getByRole('button', { name: 'För in i ärendet' })).toBeEnabled()
  fails = false
  await press('För in i ärendet')
  expect(tried).toHaveLength(2)
  expect(tried[1]).toEqual(tried[0])
})
