import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { checkDraft, draftOf, emptyDraft } from '../../../src/teams/decision/decision-draft.ts'

const today = PlainDate.parse('2026-11-24')
const full = {
  ...emptyDraft('finansborgarradet'),
  result: 'accepted',
  text: ' Staden tar emot. ',
  decidedOn: '2026-11-24',
  how: 'signature',
}

const condition = { id: 'k1', text: 'Ryms inom ram', followUpOn: '2027-03-01', body: 'miljo' }

describe('a decision that is being recorded', () => {
  test.each([
    ['without result', { result: '' }, 'missing'],
    ['with a result nobody knows', { result: 'maybe' }, 'missing'],
    ['without text', { text: '  ' }, 'missing'],
    ['without date', { decidedOn: '' }, 'missing'],
    ['without how', { how: '' }, 'missing'],
    ['without who decided', { decidedBy: '' }, 'missing'],
    ['with a condition nobody follows up', { conditions: [{ ...condition, body: '' }] }, 'condition'],
    ['with a condition without a day', { conditions: [{ ...condition, followUpOn: '' }] }, 'condition'],
    ['with a condition without words', { conditions: [{ ...condition, text: ' ' }] }, 'condition'],
    ['decided tomorrow', { decidedOn: '2026-11-25' }, 'future'],
    ['reported to the board tomorrow', { reportedToBoardOn: '2026-11-25' }, 'future'],
  ])('%s cannot be recorded', (_, change, fault) => {
    expect(checkDraft({ ...full, ...change }, null, today)).toEqual({ fault })
  })

  test('the report to the board stays open until it has a date', () => {
    expect(checkDraft(full, null, today)).toEqual({
      decision: {
        result: 'accepted',
        text: 'Staden tar emot.',
        decidedBy: 'finansborgarradet',
        decidedOn: today,
        how: 'signature',
      },
    })
  })

  test('conditions keep their ids when they are corrected; a line nobody wrote on is none', () => {
    const empty = { id: 'k2', text: '', followUpOn: '', body: '' }
    const checked = checkDraft({ ...full, conditions: [condition, empty] }, null, today)
    if (!('decision' in checked)) throw new Error('not recorded')
    expect(checked.decision.conditions).toEqual([condition])
    expect(draftOf(checked.decision).conditions).toEqual([condition])
  })

  test('a correction names the entry it puts right, and starts from what that entry says', () => {
    const checked = checkDraft(full, 'item-7', today)
    if (!('decision' in checked)) throw new Error('not recorded')
    expect(checked.decision.corrects).toBe('item-7')
    expect(draftOf(checked.decision)).toEqual({ ...full, text: 'Staden tar emot.' })
  })
})
