import { knowsMail, mailsOf, mergedInto } from '../../src/cases/mails-of.ts'
import { newMails } from '../../src/cases/news.ts'
import { standingOf } from '../../src/cases/state.ts'
import { aCase } from './a-case.ts'

const second = '<second@city.example.org>'
const split = { type: 'mail-split', internetMessageId: second, to: 'case-2', number: '26-0002' } as never

describe('the mails of a case', () => {
  test('a joined mail belongs to it until it is split off, and can be joined again', () => {
    expect(mailsOf(aCase({ type: 'opened' }, { type: 'mail-joined' }))).toMatchObject([
      { mail: { internetMessageId: second }, joinedBy: 'a1', fromCase: null },
    ])
    expect(mailsOf(aCase({ type: 'opened' }, { type: 'mail-joined' }, split))).toEqual([])
    expect(
      mailsOf(aCase({ type: 'opened' }, { type: 'mail-joined' }, split, { type: 'mail-joined' })),
    ).toMatchObject([{ joinedBy: 'a3' }])
  })

  test('a mail joined twice is there once', () => {
    expect(mailsOf(aCase({ type: 'opened' }, { type: 'mail-joined' }, { type: 'mail-joined' }))).toHaveLength(
      1,
    )
  })

  test('what was split off is no news', () => {
    expect(newMails(aCase({ type: 'opened' }, { type: 'mail-joined' }))).toHaveLength(1)
    expect(newMails(aCase({ type: 'opened' }, { type: 'mail-joined' }, split))).toEqual([])
  })

  test('a forward of ours is known, a reply that came is not', () => {
    const forward = '<forward@stad.example>'
    const of = aCase({ type: 'opened' }, { type: 'handed-over', forward: forward as never })
    expect([knowsMail(of, forward), knowsMail(of, '<reply@city.example.org>')]).toEqual([true, false])
    const sent = { id: 'draft-message', state: 'done', left: { internetMessageId: '<plan@stad.example>' } }
    const journals = [
      { planId: 'p', intent: 'ask-advice', by: '', startedAt: '', finishedAt: '', steps: [sent] },
    ] as never
    expect(knowsMail({ ...of, journals }, '<plan@stad.example>')).toBe(true)
  })

  test('a case that became part of another is closed and says which, until it is opened again', () => {
    const merged = { type: 'merged', into: 'case-1', number: '26-0001' } as const
    const of = aCase({ type: 'opened' }, merged)
    expect([standingOf(of).state, mergedInto(of)]).toEqual(['closed', { id: 'case-1', number: '26-0001' }])
    expect(mergedInto(aCase({ type: 'opened' }, merged, { type: 'reopened' }))).toBeNull()
  })
})
