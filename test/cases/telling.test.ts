import { caseRules } from '../../src/cases/case-rules.ts'
import { closingHindrances } from '../../src/cases/closing.ts'
import { dutiesOf } from '../../src/cases/duties.ts'
import { historyOf } from '../../src/cases/history.ts'
import { pauseNote } from '../../src/cases/paused.ts'
import { availableIntents } from '../../src/cases/rights.ts'
import { toTell } from '../../src/cases/telling.ts'
import { availableWrites } from '../../src/cases/writes.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { aCase, type Said } from './a-case.ts'

const rules = caseRules(stockholm2016())
const assessed = (...tells: string[]): Said => ({
  type: 'assessed',
  assessment: { matters: [], directions: [] } as never,
  outcome: { matters: [{ tells }] } as never,
})
const held = (...tell: string[]): Said => ({ type: 'held', learned: 'Sortering vid källan', tell })
const told = (...bodies: string[]): Said => ({ type: 'told', bodies, recipients: [], text: '' })
const setAside = (...bodies: string[]): Said => ({ type: 'telling-set-aside', bodies, reason: 'Vet redan' })
const left = (...actions: Said[]) => toTell(aCase({ type: 'opened' }, ...actions)).map(({ body }) => body)

describe('who needs to know, and has not been told', () => {
  test('those whom the outcome names, once somebody has the case', () => {
    expect(left(assessed('ib-sekretariat'))).toEqual([])
    expect(left(assessed('ib-sekretariat'), { type: 'taken-on' })).toEqual(['ib-sekretariat'])
  })

  test('not while another body has not yet acknowledged, and then that body tells them', () => {
    const handed: Said = { type: 'handed-over', to: 'trafik' }
    expect(left(assessed('ib-sekretariat'), handed)).toEqual([])
    const after = aCase({ type: 'opened' }, assessed('ib-sekretariat'), handed, {
      type: 'acknowledged',
      body: 'trafik',
    })
    expect(dutiesOf(after, rules).find(({ kind }) => kind === 'tell')).toMatchObject({
      body: 'trafik',
      about: 'ib-sekretariat',
    })
  })

  test('told once is told, also when it is assessed again; who is named anew is not', () => {
    const first = [assessed('ib-sekretariat'), { type: 'taken-on' }, told('ib-sekretariat')] as const
    expect(left(...first)).toEqual([])
    expect(left(...first, assessed('ib-sekretariat', 'trafik'))).toEqual(['trafik'])
  })

  test('what was learned is told to those whom the follow-up names, also who was told of the request', () => {
    const before = [assessed('trafik'), { type: 'taken-on' }, told('trafik')] as const
    expect(left(...before, held('trafik', 'idrott'))).toEqual(['trafik', 'idrott'])
    expect(left(...before, held('trafik', 'idrott'), told('idrott'))).toEqual(['trafik'])
    // Completing the answers names them again and tells nobody a second time.
    expect(left(...before, held('trafik'), told('trafik'), held('trafik'))).toEqual([])
  })

  test('set aside with a reason is over, and the reason stands in the history', () => {
    const of = aCase({ type: 'opened' }, { type: 'taken-on' }, held('trafik'), setAside('trafik'))
    expect(toTell(of)).toEqual([])
    expect(historyOf(of).at(-1)).toMatchObject({
      key: 'history.telling-set-aside',
      params: { bodies: 'trafik', reason: 'Vet redan' },
    })
  })

  test('nobody is told by their own body, of a visit that did not come off, or while the case is paused', () => {
    expect(left({ type: 'taken-on' }, held('miljo'))).toEqual([])
    expect(left({ type: 'taken-on' }, held('trafik'), { type: 'not-held' })).toEqual([])
    expect(left({ type: 'taken-on' }, held('trafik'), { type: 'note', text: pauseNote })).toEqual([])
  })

  test('a role that nobody fills is nobody to tell', () => {
    expect(left(assessed('hostBody'), { type: 'taken-on' })).toEqual([])
  })
})

describe('telling is a duty of the body that has the case', () => {
  const of = aCase(
    { type: 'opened', origin: 'own-initiative' },
    { type: 'taken-on' },
    held('trafik', 'idrott'),
  )

  test('one duty, by the day on which an answer would be due', () => {
    expect(dutiesOf(of, rules)).toEqual([
      { kind: 'tell', body: 'miljo', due: '2026-11-17', about: 'trafik idrott' },
    ])
  })

  test('offered to whoever acts for it and to nobody else', () => {
    expect(availableIntents(of, 'contact-person', 'miljo')).toContain('tell')
    expect(availableWrites(of, 'contact-person', 'miljo')).toContain('telling-set-aside')
    expect(availableIntents(of, 'contact-person', 'trafik')).not.toContain('tell')
    expect(availableWrites(of, 'contact-person', 'trafik')).not.toContain('telling-set-aside')
    expect(availableIntents(of, 'colleague', 'miljo')).not.toContain('tell')
    const done = { actions: [...of.actions, ...aCase({ ...told('trafik', 'idrott'), id: 't' }).actions] }
    expect(availableIntents(done, 'contact-person', 'miljo')).not.toContain('tell')
    expect(availableWrites(done, 'contact-person', 'miljo')).not.toContain('telling-set-aside')
  })

  test('the case is not closed before it is done or set aside', () => {
    expect(closingHindrances(of, rules)).toEqual(['somebody-not-told'])
  })
})
