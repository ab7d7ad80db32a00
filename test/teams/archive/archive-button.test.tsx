import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type * as Archive from '../../../src/teams/archive/archive-cases.ts'
import type { MadeArchive } from '../../../src/teams/archive/archive-cases.ts'
import { act, aCase, openedCase } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { refusal, world } from '../services.tsx'

// Its own test is against the sandbox; here is what the screen says of what came of it.
const archiveCases = jest.fn<Promise<MadeArchive>, Parameters<typeof Archive.archiveCases>>()
jest.mock('../../../src/teams/archive/archive-cases.ts', () => ({
  archiveCases: (...given: Parameters<typeof Archive.archiveCases>) => archiveCases(...given),
}))

const made = (change: Partial<MadeArchive> = {}): MadeArchive => ({
  zip: new Uint8Array([1]),
  taken: 1,
  leftOut: [],
  notAsFiled: [],
  ...change,
})
const caseId = '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11'
const closed = aCase(openedCase(), act('miljo', { type: 'closed' }))
const downloads: string[] = []
beforeEach(() => {
  downloads.length = 0
  archiveCases.mockReset().mockResolvedValue(made())
  URL.createObjectURL = () => 'blob:test'
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download)
  })
})
afterEach(() => jest.restoreAllMocks())

describe('packages for the archive', () => {
  test('a closed case has its package, and the page says what it is and that it was read back', async () => {
    await renderTab(world({ groups: ['contact-person'], rows: [aRow()], stored: closed }), {
      place: { screen: 'case', caseId },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Arkivpaket (.zip)' }))
    expect(await screen.findByText(/läst tillbaka mot sina kontrollsummor/)).toBeVisible()
    expect(screen.getByText(/personuppgifter och är inte krypterad/)).toBeVisible()
    expect(downloads).toEqual(['26-0001.zip'])
  })

  test('a case that goes on has none', async () => {
    await renderTab(world({ groups: ['contact-person'], rows: [aRow()], stored: aCase(openedCase()) }), {
      place: { screen: 'case', caseId },
    })
    expect(await screen.findByRole('button', { name: 'Skriv ut' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /Arkivpaket/ })).toBeNull()
  })

  test('a list of closed cases has theirs in one file, and says which are not in it', async () => {
    const rows = [aRow({ state: 'closed' }), aRow({ id: 'c2', number: '26-0002', state: 'closed' })]
    const leftOut = [{ number: '26-0002', because: 'gone' as const }]
    const notAsFiled = [{ number: '26-0001', file: 'a1b2.eml' }]
    archiveCases.mockResolvedValue(made({ leftOut, notAsFiled }))
    await renderTab(world({ groups: ['contact-person'], rows }))
    await userEvent.click(await screen.findByRole('tab', { name: /^Alla/ }))
    expect(screen.queryByRole('button', { name: /Arkivpaket/ })).toBeNull()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Läge' }), 'closed')
    await userEvent.click(await screen.findByRole('button', { name: 'Arkivpaket av 2 ärenden (.zip)' }))
    expect(await screen.findByText(/^26-0002: ärendet finns inte längre/)).toBeVisible()
    expect(screen.getByText(/^Arkivpaketet är gjort/)).toBeVisible()
    expect(screen.getByText(/^26-0001: a1b2\.eml är inte den fil som en gång lades in/)).toBeVisible()
    expect(downloads).toEqual(['arkivpaket-2026-11-24.zip'])
    const [, asked = []] = archiveCases.mock.calls[0] ?? []
    expect(asked.map(({ number }) => number).toSorted()).toEqual(['26-0001', '26-0002'])
  })

  test('where no case could be taken there is no file, and a fault is told with a way to try again', async () => {
    archiveCases.mockResolvedValue(
      made({ zip: null, taken: 0, leftOut: [{ number: '26-0001', because: 'forbidden' }] }),
    )
    await renderTab(world({ groups: ['contact-person'], rows: [aRow()], stored: closed }), {
      place: { screen: 'case', caseId },
    })
    const button = await screen.findByRole('button', { name: 'Arkivpaket (.zip)' })
    await userEvent.click(button)
    expect(await screen.findByText('Inget arkivpaket blev gjort.')).toBeVisible()
    expect(screen.getByText(/bara de som handlägger ärendet kan läsa arbetskopiorna/)).toBeVisible()
    archiveCases.mockRejectedValue(refusal('unavailable'))
    await userEvent.click(button)
    expect(await screen.findByRole('button', { name: /igen/ })).toBeVisible()
    expect(screen.queryByText('Inget arkivpaket blev gjort.')).toBeNull()
    expect(downloads).toEqual([])
  })
})
