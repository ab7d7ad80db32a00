import { moveInGrid } from '../../../src/teams/list/grid-keys.ts'

const size = { rows: 20_000, columns: 6, page: 10 }
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey })

describe('the keys of the grid', () => {
  test.each([
    [
      'down from the header is the first row',
      { row: -1, column: 0 },
      press('ArrowDown'),
      { row: 0, column: 0 },
    ],
    ['up from the first row is the header', { row: 0, column: 3 }, press('ArrowUp'), { row: -1, column: 3 }],
    ['right stops at the last column', { row: 4, column: 5 }, press('ArrowRight'), { row: 4, column: 5 }],
    ['left stops at the first', { row: 4, column: 0 }, press('ArrowLeft'), { row: 4, column: 0 }],
    ['a screenful down', { row: 4, column: 1 }, press('PageDown'), { row: 14, column: 1 }],
    [
      'a screenful up does not reach the header',
      { row: 4, column: 1 },
      press('PageUp'),
      { row: 0, column: 1 },
    ],
    ['End is the end of the row', { row: 4, column: 1 }, press('End'), { row: 4, column: 5 }],
    ['Ctrl+End is the very last cell', { row: 4, column: 1 }, press('End', true), { row: 19_999, column: 5 }],
    ['Ctrl+Home is the very first', { row: 4000, column: 1 }, press('Home', true), { row: 0, column: 0 }],
    ['other keys do not move', { row: 4, column: 1 }, press('a'), null],
  ])('%s', (_, at, key, expected) => {
    expect(moveInGrid(at, key, size)).toEqual(expected)
  })
})
