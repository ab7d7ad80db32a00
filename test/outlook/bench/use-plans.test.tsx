import { act, renderHook, waitFor } from '@testing-library/react'
import { usePlans } from '../../../src/outlook/bench/use-plans.ts'
import type { MailWork } from '../../../src/outlook/bench/use-mail-work.ts'
import type { Preview } from '../../../src/dispatch/dispatcher.ts'

const journal = { planId: 'p', intent: 'acknowledge', by: '', startedAt: '', finishedAt: null, steps: [] }
const preview = { planId: 'p', steps: [] } as unknown as Preview

/** A window on a case that has these journals; what the dispatcher is asked is told in order. */
function windowOn(journals: readonly unknown[], prepare: () => Promise<Preview> = async () => preview) {
  const asked: string[] = []
  const ended = async (what: string) => {
    asked.push(what)
    return { stored: null, journal, outcome: 'unfinished' }
  }
  const work = {
    services: {
      actor: { name: '', upn: '' },
      dispatcher: { preview: prepare, run: () => ended('run'), resume: () => ended('resume') },
    },
    known: {
      stored: { case: { journals } },
      found: null,
      setStored: () => undefined,
      again: () => asked.push('look again'),
    },
  } as unknown as MailWork
  return { asked, work }
}

test('what needs no preview is carried out at once, and begun again where nothing of it reached the case', async () => {
  const { asked, work } = windowOn([])
  const { result } = renderHook(() => usePlans('first', work))
  act(() => result.current.carryOutStraight('acknowledge', {} as never))
  await waitFor(() => expect(result.current.run?.result?.outcome).toBe('unfinished'))
  act(() => result.current.resume())
  await waitFor(() => expect(asked).toEqual(['run', 'run']))
})

test('a plan that stands in the case is continued from there', async () => {
  const { asked, work } = windowOn([journal])
  const { result } = renderHook(() => usePlans('second', work))
  act(() => result.current.carryOut('acknowledge', preview))
  await waitFor(() => expect(result.current.run?.result?.outcome).toBe('unfinished'))
  act(() => result.current.resume())
  await waitFor(() => expect(asked).toEqual(['run', 'resume']))
})

test('what could not even be prepared is said', async () => {
  const { asked, work } = windowOn([], () => Promise.reject(new Error('no')))
  const { result } = renderHook(() => usePlans('third', work))
  act(() => result.current.carryOutStraight('acknowledge', {} as never))
  await waitFor(() => expect(result.current.run?.error).toEqual(new Error('no')))
  expect(asked).toEqual([])
})
