import { caseRules } from '../../src/cases/case-rules.ts'
import { dutiesOf } from '../../src/cases/duties.ts'
import { flagAfter, type StandingFlag } from '../../src/dispatch/due-flag.ts'
import { editionOf } from '../../src/strategy/editions.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { aCase, act, openedCase } from '../teams/a-case.ts'
import { addresses, buildWorld, handOver, intent } from './world.ts'

const rules = caseRules(editionOf('stockholm-2016'))
const today = '2026-11-06'

describe('the flag on the mail after a plan', () => {
  const opened = openedCase()
  const before = aCase(opened).case
  const due = dutiesOf(before, rules)[0]?.due
  const declined = aCase(opened, act('miljo', { type: 'declined', reason: 'Ingen tid' })).case
  const flag = (standing: StandingFlag, after = before, body = 'miljo') =>
    flagAfter({ before, after, body, rules, today, standing })

  test('goes up with the nearest day of what the body has to do', () => {
    expect(due).toBeDefined()
    expect(flag('none')).toEqual({ from: today, due })
    expect(flag('none', before, 'trafik')).toBeNull()
  })
  test('stays where its day is right, and where somebody put up one of their own', () => {
    expect(flag(due ?? 'none')).toBeNull()
    expect(flag(PlainDate.parse('2027-02-01'))).toBeNull()
    expect(flag(null)).toBeNull()
  })
  test('ours follows the duties: another day, and down with the last one', () => {
    const later = aCase(
      opened,
      act('miljo', {
        type: 'registered',
        registrationNumber: 'MIL 2026-14',
        documentNumber: null,
        receivedOn: null,
        secrecy: null,
      } as never),
    ).case
    const next = dutiesOf(later, rules)[0]?.due
    expect(next).not.toBe(due)
    expect(flag(due ?? 'none', later)).toEqual({ from: today, due: next })
    const done = { ...declined, actions: [...later.actions, ...declined.actions.slice(1)] }
    expect(dutiesOf(done, rules).filter(({ body }) => body === 'miljo')).toEqual([])
    expect(flag(due ?? 'none', done)).toBe('complete')
    expect(flag('none', done)).toBeNull()
  })
})

describe('a plan and the flag in Outlook', () => {
  const flagOf = async (mailbox: string, world: Awaited<ReturnType<typeof buildWorld>>) => {
    const { body } = await world.portOf('kontakt-miljo').call<{
      value: { flag: { flagStatus: string; dueDateTime?: { dateTime: string } } }[]
    }>({
      method: 'GET',
      path: `/users/${encodeURIComponent(mailbox)}/mailFolders/inbox/messages?$select=id,flag`,
      scopes: [],
    })
    return body.value.map(({ flag }) => flag.dueDateTime?.dateTime.slice(0, 10) ?? flag.flagStatus)
  }
  test('taking on puts it up, and a hand-over leaves what the sender still has to do', async () => {
    const world = await buildWorld()
    const mail = await world.arrive()
    const { dispatcher } = world.windowOf('kontakt-miljo')
    const taken = await dispatcher.run(
      await dispatcher.preview(intent('kontakt-miljo', { kind: 'take-on', mail })),
      () => undefined,
    )
    expect(taken.outcome).toBe('done')
    const own = () =>
      dutiesOf(taken.stored?.case ?? { actions: [] }, rules).find(({ body }) => body === 'miljo')?.due
    expect(await flagOf(addresses.miljo, world)).toEqual([own()])
    const handed = await dispatcher.run(
      await dispatcher.preview(handOver(mail, taken.stored)),
      () => undefined,
    )
    expect(handed.outcome).toBe('done')
    const left = dutiesOf(handed.stored?.case ?? { actions: [] }, rules).find(({ body }) => body === 'miljo')
    expect(await flagOf(addresses.miljo, world)).toEqual([left?.due ?? 'complete'])
    world.close()
  })
})
