import '../dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { WritePost } from '../../../src/teams/discussion/write-post.tsx'
import type { People } from '../../../src/teams/discussion/use-people.ts'
import type { PickedPerson } from '../../../src/teams/host/teams-host.ts'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import { ServicesProvider } from '../../../src/ui/services.tsx'
import { Surface } from '../../../src/ui/theme/surface.tsx'
import { world } from '../services.tsx'

const thread = { teamId: 'team', channelId: 'channel', messageId: 'm1' }

async function write(people: Partial<People>, picks: readonly PickedPerson[] | null) {
  const { services } = world()
  const sent: unknown[] = []
  const graph = {
    ...services.graph,
    call: async <T,>({ body }: { readonly body?: unknown }) => {
      sent.push(body)
      return { status: 201, headers: {}, body: {} as T }
    },
  }
  const left = [...(picks ?? [])]
  const all: People = { mentionable: [], aside: new Set(), known: true, ...people }
  const i18n = await createI18n('sv', 'tab')
  const queries = new QueryClient()
  const shown = (paused: boolean) => (
    <Surface theme="teams-light" i18n={i18n}>
      <QueryClientProvider client={queries}>
        <ServicesProvider services={{ ...services, graph } as typeof services}>
          <WritePost
            caseId="case-1"
            thread={thread}
            people={all}
            paused={paused}
            host={{ pickPerson: picks === null ? null : async () => left.shift() ?? null }}
          />
        </ServicesProvider>
      </QueryClientProvider>
    </Surface>
  )
  const { rerender } = render(shown(false))
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText(/^Skriv i tråden/), 'Vem betalar?')
  return { user, sent, pause: (paused: boolean) => rerender(shown(paused)) }
}
const member = { id: 'U5', name: 'Ledamot Ny', address: 'ny@stad.example' }

test('a member who has not written yet is chosen in the dialogue of Teams and mentioned by id', async () => {
  const { user, sent } = await write({}, [member])
  await user.click(screen.getByRole('button', { name: 'Välj någon annan …' }))
  expect(await screen.findByLabelText('Nämn någon')).toHaveValue('U5')
  await user.click(screen.getByRole('button', { name: 'Skicka' }))
  expect(JSON.stringify(sent)).toContain('"user":{"id":"U5","displayName":"Ledamot Ny"')
})

test('who has stepped aside cannot be chosen there either', async () => {
  const { user, sent } = await write({ aside: new Set(['u5']) }, [member])
  await user.click(screen.getByRole('button', { name: 'Välj någon annan …' }))
  expect(await screen.findByText('Ledamot Ny har anmält jäv i ärendet och kan inte nämnas.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Skicka' }))
  expect(JSON.stringify(sent)).not.toContain('U5')
})

test('where the host has no dialogue the page says who can be mentioned, and how to mention others', async () => {
  await write({ mentionable: [{ id: 'u1', name: 'A' }] }, null)
  expect(screen.queryByRole('button', { name: 'Välj någon annan …' })).not.toBeInTheDocument()
  expect(screen.getByText(/öppna tråden i Teams och skriv @ och namnet/)).toBeVisible()
})

test('nobody is mentioned before it is known who stands aside', async () => {
  await write({ mentionable: [{ id: 'u1', name: 'A' }], known: false }, [member])
  expect(screen.queryByLabelText('Nämn någon')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Välj någon annan …' })).not.toBeInTheDocument()
})

test('what was begun when the case was paused is kept, cannot be sent, and can when the pause is over', async () => {
  const { user, sent, pause } = await write({}, null)
  pause(true)
  expect(screen.getByLabelText(/Det du har börjat skriva/)).toHaveValue('Vem betalar?')
  expect(screen.queryByRole('button', { name: 'Skicka' })).not.toBeInTheDocument()
  await user.type(screen.getByLabelText(/Det du har börjat skriva/), ' Nu?{Enter}')
  expect(sent).toEqual([])
  pause(false)
  expect(screen.getByLabelText(/^Skriv i tråden/)).toHaveValue('Vem betalar?')
  await user.click(screen.getByRole('button', { name: 'Skicka' }))
  expect(JSON.stringify(sent)).toContain('Vem betalar?')
})
