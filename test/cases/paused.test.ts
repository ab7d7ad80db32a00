import { dutiesOf } from '../../src/cases/duties.ts'
import { openingOf } from '../../src/cases/opening-of.ts'
import { isPausedCase, pausedTitle, pauseNote } from '../../src/cases/paused.ts'
import { availableIntents } from '../../src/cases/rights.ts'
import { standingOf } from '../../src/cases/state.ts'
import { availableWrites } from '../../src/cases/writes.ts'
import { caseRules } from '../../src/cases/case-rules.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { aCase, type Said } from './a-case.ts'

const pause: Said = { type: 'note', text: pauseNote }
const about = {
  title: 'Studiebesök om avfall',
  summary: 'En delegation vill komma.',
  kinds: ['visit' as const],
  facts: null,
}
const ended: Said = { type: 'pause-ended', about }
const nameless: Said = { type: 'opened', title: pausedTitle, summary: '', kinds: [] }
const rules = caseRules(stockholm2016())

test('a case is paused from the note on until its body has said that the question is answered, and can be paused again', () => {
  expect(isPausedCase(aCase(nameless))).toBe(false)
  expect(isPausedCase(aCase(nameless, pause))).toBe(true)
  expect(isPausedCase(aCase(nameless, pause, ended))).toBe(false)
  expect(isPausedCase(aCase(nameless, pause, ended, pause))).toBe(true)
})

test('no words of others look like a pause', () => {
  expect(isPausedCase(aCase(nameless, { type: 'note', text: `${pauseNote} Eller?` }))).toBe(false)
})

test('nobody can do anything of a paused case, in no state and no role', () => {
  const states: Said[][] = [
    [],
    [{ type: 'handed-over' }],
    [{ type: 'proposed-to-ib' }],
    [{ type: 'taken-on' }],
  ]
  for (const state of states)
    for (const role of ['contact-person', 'ib-secretary', 'mayors-office', 'colleague'] as const)
      for (const body of ['miljo', 'trafik', 'ib-sekretariat'])
        expect(availableIntents(aCase(nameless, ...state, pause), role, body)).toEqual([])
  expect(availableIntents(aCase(nameless, pause, ended), 'contact-person', 'miljo')).toContain('take-on')
})

test('written is only what the law asks, stepping aside, and the end of it, by the body that has the case', () => {
  const paused = aCase(nameless, pause)
  expect(availableWrites(paused, 'contact-person', 'miljo')).toEqual(
    ['registered', 'closed', 'pause-ended', 'recused'].concat('recusal-ended'),
  )
  expect(availableWrites(paused, 'contact-person', 'trafik')).not.toContain('pause-ended')
  expect(availableWrites(paused, 'colleague', 'miljo')).not.toContain('pause-ended')
  expect(availableWrites(aCase(nameless, pause, ended), 'contact-person', 'miljo')).not.toContain(
    'pause-ended',
  )
})

test('the only duty of a paused case is to register it', () => {
  expect(dutiesOf(aCase(nameless, pause), rules).map(({ kind }) => kind)).toEqual(['register'])
  expect(dutiesOf(aCase(nameless, pause, ended), rules).map(({ kind }) => kind)).toContain('answer')
})

test('what the case is about is told with the end of the pause, and how it began stays', () => {
  const it = aCase(nameless, pause, ended)
  expect(openingOf(it)).toMatchObject({ ...about, id: 'a0', origin: 'incoming-mail' })
  expect(openingOf(aCase({ type: 'opened' }, pause, { type: 'pause-ended' }))?.title).toBe('Studiebesök')
  expect(standingOf(it)).toMatchObject({ state: 'draft', owner: 'miljo' })
})
