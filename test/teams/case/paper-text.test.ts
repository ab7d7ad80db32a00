import { costLine } from '../../../src/teams/case/cost-line.ts'
import { linesOfText, textOfLines } from '../../../src/teams/case/snapshot-text.ts'

test('a paper that is opened for change and left as it was stays as it was', () => {
  const lines = [
    { text: 'Samverkan (ömsesidigt)', section: 'avsnitt 3.3' },
    { text: 'Sex personer (inklusive tolk)' },
  ]
  expect(linesOfText(textOfLines(lines), 'avsnitt {section}')).toEqual(lines)
})

test('a section is what the edition calls one, a footnote of it as well', () => {
  expect(linesOfText('Guests first (article 1, note)\nMany (avsnitt 3.3)', 'article {section}')).toEqual([
    { text: 'Guests first', section: 'article 1, note' },
    { text: 'Many (avsnitt 3.3)' },
  ])
})

test('empty lines are no points', () => {
  expect(linesOfText('a\n\n  \nb', 'avsnitt {section}')).toEqual([{ text: 'a' }, { text: 'b' }])
})

test('the cost line says what is known, and that the frame is not known', () => {
  const name = (id: string) => (id === 'miljo' ? 'Miljöförvaltningen' : id)
  const cost = { hours: 40, kronor: 25_000, paidBy: 'miljo', withinBudget: 'unknown' } as const
  expect(costLine(cost, name).replaceAll(/\s/g, ' ')).toBe(
    '40 timmar, 25 000 kronor, betalas av Miljöförvaltningen, oklart om det ryms inom egen ram',
  )
})
