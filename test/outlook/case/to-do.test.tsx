import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { axe } from '../../axe.ts'
import { useState } from 'react'
import type { CaseAction } from '../../../src/cases/actions.ts'
import { caseRules } from '../../../src/cases/case-rules.ts'
import { dutiesOf } from '../../../src/cases/duties.ts'
import { CaseConflict, type StoredCase } from '../../../src/casestore/port.ts'
import { GraphError } from '../../../src/graph/port.ts'
import type { FoundMail } from '../../../src/outlook/mail-in-hand.ts'
import { ToDo } from '../../../src/outlook/case/to-do.tsx'
import { editionOf } from '../../../src/strategy/editions.ts'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import type { AppServices } from '../../../src/ui/services.tsx'
import { Surface } from '../../../src/ui/theme/surface.tsx'
import { aCase, act as action, openedCase } from '../../teams/a-case.ts'
import { world } from '../../teams/services.tsx'

interface Given {
  readonly mask?: string
  readonly texts?: readonly string[]
  readonly write?: AppServices['cases']['write']
  readonly language?: 'sv' | 'en'
  readonly body?: string
  readonly stored?: StoredCase
  readonly found?: FoundMail | null
  readonly graph?: AppServices['graph']['call']
}

/** The part of the case card as a body sees it; what is written is kept. */
async function open({
  mask,
  texts = [],
  write,
  language = 'sv',
  body = 'miljo',
  stored,
  found = null,
  graph,
}: Given = {}) {
  const { services: plain } = world()
  const written: CaseAction[] = []
  const services: AppServices = {
    ...plain,
    ...(graph ? { graph: { ...plain.graph, call: graph } } : {}),
    directory: {
      ...plain.directory,
      bodies: plain.directory.bodies.map((one) =>
        one.id === 'miljo' ? { ...one, registrationMask: mask ?? null } : one,
      ),
    },
    cases: {
      ...plain.cases,
      write: async (onto, change) => {
        if (write) return write(onto, change)
        written.push(...(change.actions ?? []))
        return plain.cases.write(onto, change)
      },
    },
  }
  function Card() {
    const [now, setNow] = useState(stored ?? aCase(openedCase()))
    return (
      <ToDo
        stored={now}
        services={services}
        edition={services.edition}
        body={body}
        role="contact-person"
        found={found}
        texts={texts}
        receivedOn="2026-11-23"
        onWritten={setNow}
      />
    )
  }
  const view = render(
    <Surface theme="outlook-light" i18n={await createI18n(language)}>
      <main>
        <Card />
      </main>
    </Surface>,
  )
  return { ...view, written }
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const refusal = (code: 'forbidden' | 'offline') =>
  new GraphError({ code, status: 403, graphCode: code, message: code })

test('what the body has to do stands there with its last day, and whether it has passed', async () => {
  const { container } = await open()
  expect(screen.getByText(/Diarieför, .*, senast \d+ november 2026/)).toHaveTextContent('försenat')
  expect(screen.getByText(/Svara avsändaren, .*, senast/)).toBeVisible()
  expect((await axe(container)).violations).toEqual([])
})

test('a registration number is entered by the keyboard, and "registrera senast" goes away with it', async () => {
  const { written, container } = await open()
  await press('För in diarienummer')
  expect(screen.getByLabelText(/Diarienummer/)).toHaveFocus()
  expect(screen.getByLabelText('Inkommet den')).toHaveValue('2026-11-23')
  expect((await axe(container)).violations).toEqual([])
  await press('Spara diarienumret')
  expect(screen.getByRole('alert')).toHaveTextContent('Skriv diarienumret.')
  type(/Diarienummer/, '2026-117')
  await press('Spara diarienumret')
  expect(written).toEqual([
    expect.objectContaining({
      type: 'registered',
      body: 'miljo',
      registrationNumber: '2026-117',
      receivedOn: '2026-11-23',
    }),
  ])
  expect(screen.getByRole('status')).toHaveTextContent('Diarienumret är infört i ärendet.')
  expect(screen.queryByText(/Diarieför/)).toBeNull()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Rätta diarienumret' })).toHaveFocus())
})

test('a number in the mail is offered, never entered by itself; one that the case has is not', async () => {
  await open({ texts: ['SV: Studiebesök, dnr MF 2026/118', 'Hej'], mask: 'MF #/#' })
  await press('För in diarienummer')
  expect(screen.getByLabelText(/Diarienummer/)).toHaveValue('')
  await press('Använd MF 2026/118 ur mejlet')
  expect(screen.getByLabelText(/Diarienummer/)).toHaveValue('MF 2026/118')
  expect(screen.queryByText(/Det ser inte ut som/)).toBeNull()
  await press('Spara diarienumret')
  await press('Rätta diarienumret')
  expect(screen.queryByRole('button', { name: /ur mejlet/ })).toBeNull()
})

test('a number written in an unusual way is remarked on and can be saved all the same', async () => {
  const { written } = await open({ mask: 'MF #/#' })
  await press('För in diarienummer')
  expect(screen.getByText('Så skrivs det hos er: MF #/#, där # står för siffror.')).toBeVisible()
  type(/Diarienummer/, 'Pärm 7')
  expect(screen.getByText(/Det ser inte ut som era diarienummer/)).toBeVisible()
  await press('Spara diarienumret')
  expect(written).toHaveLength(1)
})

test('a day that lies ahead is refused in words', async () => {
  const { written } = await open()
  await press('För in diarienummer')
  type(/Diarienummer/, '2026-1')
  type('Inkommet den', '2026-11-25')
  await press('Spara diarienumret')
  expect(screen.getByRole('alert')).toHaveTextContent('Dagen ligger framåt i tiden.')
  expect(written).toEqual([])
})

test.each([
  ['no right to write', refusal('forbidden'), /Du har inte behörighet till detta/],
  ['no network', refusal('offline'), /Ingen anslutning/],
  ['somebody else was first', new CaseConflict(aCase(openedCase())), /Någon annan hann spara först/],
])('%s: a sentence, and what was typed stays', async (_name, error, sentence) => {
  await open({ write: () => Promise.reject(error) })
  await press('För in diarienummer')
  type(/Diarienummer/, '2026-117')
  await press('Spara diarienumret')
  expect(await screen.findByText(sentence)).toBeVisible()
  expect(screen.getByLabelText(/Diarienummer/)).toHaveValue('2026-117')
  expect(screen.getByRole('button', { name: 'Försök igen' })).toBeEnabled()
})

test('a press again after a lost answer is the same entry', async () => {
  const ids: string[] = []
  await open({
    write: (_onto, { actions = [] }) => {
      ids.push(...actions.map(({ id }) => id))
      return Promise.reject(refusal('offline'))
    },
  })
  await press('För in diarienummer')
  type(/Diarienummer/, '2026-117')
  await press('Spara diarienumret')
  await press('Försök igen')
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

test('a body without a part sees what is nearest for others and cannot register', async () => {
  await open({ body: 'trafik' })
  expect(screen.getByText(/Diarieför, Miljö/)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('both sides of a hand-over register for themselves; in English too', async () => {
  const handed = action('miljo', {
    type: 'handed-over',
    to: 'trafik',
    recipients: ['internationellt.trafik@stad.example'],
    reason: 'Trafik',
    forward: null,
  })
  const registered = action('miljo', { type: 'registered', registrationNumber: '2026-1' })
  await open({ body: 'trafik', language: 'en', stored: aCase(openedCase(), registered, handed) })
  expect(screen.getByText(/^Register, /)).toBeVisible()
  expect(screen.getByText(/^Acknowledge, /)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Enter the registration number' })).toBeEnabled()
})

const mailInHand = (flaggedFor: FoundMail['flaggedFor']): FoundMail => ({
  draftText: null,
  flaggedFor,
  inHand: {
    graphId: 'AA1',
    shared: true,
    ref: {
      internetMessageId: '<one@city.example.org>' as never,
      mailbox: 'internationellt.miljo@stad.example',
      subject: 'Studiebesök',
      fromName: '',
      fromAddress: 'protocol@city.example.org',
      receivedAt: null,
    },
  },
})

describe('the flag on the mail in hand', () => {
  type Call = Parameters<AppServices['graph']['call']>[0]
  const graphThat =
    (asked: Call[]): AppServices['graph']['call'] =>
    async (call) => {
      asked.push(call)
      return { status: 200, headers: {}, body: {} as never }
    }

  test('is put up with the nearest day of what the body has to do, in the shared mailbox', async () => {
    const asked: Call[] = []
    const { container } = await open({ found: mailInHand(null), graph: graphThat(asked) })
    const button = screen.getByRole('button', { name: /^Flagga mejlet till / })
    const day = button.textContent.replace('Flagga mejlet till ', '')
    expect(screen.getAllByText(new RegExp(`senast ${day}`))[0]).toBeVisible()
    await act(async () => fireEvent.click(button))
    expect(asked).toHaveLength(1)
    expect(String(asked[0]?.path)).toBe('/users/internationellt.miljo%40stad.example/messages/AA1')
    expect(asked[0]?.body).toEqual({
      flag: {
        flagStatus: 'flagged',
        startDateTime: { dateTime: expect.stringMatching(/^2026-11-\d\dT00:00:00$/), timeZone: 'UTC' },
        dueDateTime: { dateTime: expect.stringMatching(/^2026-11-\d\dT00:00:00$/), timeZone: 'UTC' },
      },
    })
    expect(screen.getByText(`Mejlet är flaggat till ${day}.`)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Flagga mejlet/ })).toBeNull()
    expect((await axe(container)).violations).toEqual([])
  })

  test('that nobody needs any more can be marked complete', async () => {
    const asked: Call[] = []
    const closed = aCase(
      openedCase(),
      action('miljo', { type: 'registered', registrationNumber: '2026-1' }),
      action('miljo', { type: 'closed' }),
    )
    await open({ found: mailInHand('2026-11-30' as never), graph: graphThat(asked), stored: closed })
    expect(screen.getByText('Mejlet är flaggat till 30 november 2026.')).toBeVisible()
    await press('Markera flaggan som klar')
    expect(asked[0]?.body).toEqual({ flag: { flagStatus: 'complete' } })
    expect(screen.queryByText(/Mejlet är flaggat/)).toBeNull()
  })

  test('goes on to the next day when the number is entered, but somebody’s own flag stays', async () => {
    const asked: Call[] = []
    const register = dutiesOf(aCase(openedCase()).case, caseRules(editionOf('stockholm-2016')))[0]
    await open({ found: mailInHand(register?.due ?? null), graph: graphThat(asked) })
    await press('För in diarienummer')
    type(/Diarienummer/, '2026-117')
    await press('Spara diarienumret')
    expect(asked.map(({ body }) => body)).toEqual([
      { flag: expect.objectContaining({ flagStatus: 'flagged' }) as unknown },
    ])
    cleanup()
    await open({ found: mailInHand('2027-02-01' as never), graph: graphThat(asked) })
    await press('För in diarienummer')
    type(/Diarienummer/, '2026-118')
    await press('Spara diarienumret')
    expect(asked).toHaveLength(1)
  })

  test('that cannot be put up says so and leaves the case alone', async () => {
    await open({ found: mailInHand(null), graph: () => Promise.reject(refusal('forbidden')) })
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Flagga mejlet/ })))
    expect(await screen.findByText(/Du har inte behörighet till detta/)).toBeVisible()
    expect(screen.getByText('Flaggan på mejlet är inte ändrad. Ärendet är som det var.')).toBeVisible()
  })

  test('is not offered where Graph does not find the mail', async () => {
    await open()
    expect(screen.queryByRole('button', { name: /^Flagga/ })).toBeNull()
  })
})
