import { mergeActions } from '../../src/cases/merge.ts'
import { actions } from './a-case.ts'

const base = actions({ type: 'opened' })
const seen = new Set(base.map((action) => action.id))
const mine = actions({ type: 'handed-over', id: 'mine' })
const note = actions({ type: 'note', id: 'note' })

describe('two who act at once', () => {
  test('a note of theirs and a hand-over of mine both stand', () => {
    expect(mergeActions(seen, mine, [...base, ...note])).toEqual({ add: mine, collisions: [] })
  })
  test('two who decide who goes on collide', () => {
    const theirs = actions({ type: 'taken-on', id: 'theirs' })
    expect(mergeActions(seen, mine, [...base, ...theirs]).collisions).toEqual([
      { mine: mine[0], theirs: theirs[0] },
    ])
  })
  test('what I had already seen does not collide', () => {
    const before = actions({ type: 'taken-on', id: 'before' })
    expect(mergeActions(new Set([...seen, 'before']), mine, [...base, ...before]).collisions).toEqual([])
  })
  test('an action that stands already is not added again', () => {
    expect(mergeActions(seen, mine, [...base, ...mine])).toEqual({ add: [], collisions: [] })
  })
})
