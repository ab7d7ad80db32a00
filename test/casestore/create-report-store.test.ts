import { createReportStore } from '../../src/casestore/create-report-store.ts'
import { world } from './sample.ts'

describe('annual reports', () => {
  test('keep what people wrote, and a colleague who saved first is not written over', async () => {
    const { sharePoint, config } = world()
    const store = createReportStore(sharePoint.portOf('anna'), config)
    const first = await store.get('2026', 'miljo')
    expect(first).toMatchObject({ item: null, record: { texts: {}, counted: null } })
    const record = { ...first.record, texts: { profiling: 'Vi visade.' } }
    const saved = await store.save('2026', 'miljo', { ...first, record })
    expect(saved.record.texts).toEqual({ profiling: 'Vi visade.' })
    await store.save('2026', 'miljo', saved)
    await expect(store.save('2026', 'miljo', saved)).rejects.toMatchObject({ code: 'conflict' })
    await expect(store.save('2026', 'miljo', first)).rejects.toMatchObject({ code: 'duplicate' })
    expect((await store.get('2026', null)).item).toBeNull()
  })

  test('that cannot be read say so instead of being begun anew', async () => {
    const { sharePoint, config } = world()
    const store = createReportStore(sharePoint.portOf('anna'), config)
    await store.save('2026', null, await store.get('2026', null))
    const [item] = sharePoint.lists.get('Arsrapporter')?.items ?? []
    if (item) item.fields['Report'] = '{'
    await expect(store.get('2026', null)).rejects.toMatchObject({ graphCode: 'unreadableReport' })
  })

  test('find what is to be reviewed by the end of a year, what is overdue first', async () => {
    const { sharePoint, config } = world()
    const store = createReportStore(sharePoint.portOf('anna'), config)
    const list = sharePoint.lists.get('Medlemskap')
    for (const [id, ReviewOn] of [
      ['1', '2027-06-01'],
      ['2', '2028-01-01'],
      ['3', '2026-02-01'],
    ] as const)
      list?.items.push({
        id: Number(id),
        version: 1,
        by: 'a',
        at: '',
        fields: { ReviewOn, Counterpart: `Nätverk ${id}`, Body: 'miljo' },
      })
    expect(await store.reviewsUntil('2027')).toEqual([
      { on: '2026-02-01', counterpart: 'Nätverk 3', body: 'miljo' },
      { on: '2027-06-01', counterpart: 'Nätverk 1', body: 'miljo' },
    ])
  })
})
