import { saidOtherwise, withNews } from '../../src/cases/news-facts.ts'
import { aCase, type Said } from './a-case.ts'
import { findingWith } from './finding-with.ts'

const may = [{ start: '2027-05-03', end: '2027-05-05' }]
const june = [{ start: '2027-06-14', end: '2027-06-16' }]
const six = { min: 6, max: 6 }
const factsWith = (facts: Parameters<typeof findingWith>[0]['facts'] & object) => findingWith({ facts }).facts
const opened: Said = {
  type: 'opened',
  facts: factsWith({ dates: may, groupSize: six, rank: 'official', level: 'C', title: 'head of unit' }),
}

describe('what a later mail says otherwise than its case', () => {
  test.each<[string, Parameters<typeof factsWith>[0], readonly string[]]>([
    ['nothing at all', {}, []],
    ['the same', { dates: may, groupSize: six, rank: 'official' }, []],
    ['one of the days already known', { dates: [{ start: '2027-05-04', end: '2027-05-04' }] }, []],
    ['other days', { dates: june }, ['dates']],
    ['the known days and further ones', { dates: [...may, ...june] }, ['dates']],
    ['a larger group', { groupSize: { min: 7, max: 8 } }, ['groupSize']],
    ['somebody else at the head', { rank: 'mayor' }, ['rank']],
    ['another topic', { themes: ['culture'] }, []],
  ])('%s', (_name, facts, differing) => {
    expect(saidOtherwise(aCase(opened), factsWith(facts))).toEqual(differing)
  })

  test('days are held against those that were planned', () => {
    const planned = { type: 'planned', start: '2027-05-04', end: '2027-05-04' } as never
    const of = aCase({ ...opened, facts: factsWith({ dates: may }) } as Said, planned)
    expect(saidOtherwise(of, factsWith({ dates: may }))).toEqual(['dates'])
    expect(saidOtherwise(of, factsWith({ dates: [{ start: '2027-05-04', end: '2027-05-04' }] }))).toEqual([])
  })
})

describe('what is entered of it', () => {
  const read = factsWith({
    dates: june,
    groupSize: { min: 7, max: 7 },
    rank: 'mayor',
    level: 'B',
    title: 'Mayor',
  })

  test('only what was chosen; level and title go with who leads', () => {
    const facts = withNews(aCase(opened), read, ['dates', 'rank'])
    expect(facts).toMatchObject({
      dates: { value: june },
      groupSize: { value: six },
      rank: { value: 'mayor' },
      level: { value: 'B' },
      title: { value: 'Mayor' },
    })
  })

  test('a case without facts has nowhere to put it', () => {
    expect(withNews(aCase({ type: 'opened', facts: null }), read, ['dates'])).toBeNull()
  })
})
