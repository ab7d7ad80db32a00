import { renderHook, waitFor } from '@testing-library/react'
import type { Directory } from '../../../src/directory/directory.ts'
import { recipientsFor } from '../../../src/directory/recipients.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { GraphError, type GraphPort } from '../../../src/graph/port.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { useReplying } from '../../../src/ui/directory/use-replying.ts'

const today = PlainDate.parse('2026-11-24')
const directory = stockholmDirectory()

/** A Graph in which these addresses answer automatically; `asked` says about whom it was asked. */
function graphWith(replying: readonly string[] | 'refused') {
  const asked: string[] = []
  const graph: GraphPort = {
    call: async <T,>({ body }: { body?: unknown }) => {
      const [address = ''] = (body as { EmailAddresses: string[] }).EmailAddresses
      asked.push(address)
      if (replying === 'refused')
        throw new GraphError({ code: 'consent', status: 403, graphCode: '', message: '' })
      const message = replying.includes(address) ? '<p>Åter måndag.</p>' : ''
      return { status: 200, headers: {}, body: { value: [{ automaticReplies: { message } }] } as T }
    },
    batch: async () => [],
  }
  return { graph, asked }
}
const ccOf = (known: Directory, body: string) => recipientsFor(known, body, today).cc?.address

test('the deputy takes over for a contact person who answers automatically, each body asked about once', async () => {
  const { graph, asked } = graphWith(['kontaktperson.miljo@stad.example'])
  const { result, rerender } = renderHook(({ body }) => useReplying(graph, directory, body, today), {
    initialProps: { body: 'miljo' as string | null },
  })
  expect(ccOf(result.current, 'miljo')).toBe('kontaktperson.miljo@stad.example')
  await waitFor(() => expect(ccOf(result.current, 'miljo')).toBe('ersattare.miljo@stad.example'))
  rerender({ body: 'trafik' })
  await waitFor(() => expect(asked).toContain('kontaktperson.trafik@stad.example'))
  expect(ccOf(result.current, 'trafik')).toBe('kontaktperson.trafik@stad.example')
  rerender({ body: null })
  expect(asked).toHaveLength(2)
  expect(directory.replying).toBeUndefined()
})

test('where Exchange may not be asked, what is entered stands', async () => {
  const { graph, asked } = graphWith('refused')
  const { result } = renderHook(() => useReplying(graph, directory, 'miljo', today))
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(result.current).toBe(directory)
})
