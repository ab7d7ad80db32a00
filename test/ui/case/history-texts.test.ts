import type { CaseAction } from '../../../src/cases/actions.ts'
import { historyOf } from '../../../src/cases/history.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { archiveWords } from '../../../src/cli/archive/archive-words.ts'
import { aCase, act } from '../../teams/a-case.ts'

const day = (text: string) => PlainDate.parse(text)

/** The last line of a history as the tab and the archive say it. */
async function said(action: CaseAction): Promise<string> {
  const of = aCase(action).case
  const { words } = await archiveWords(stockholm2016().about.id)
  const last = historyOf(of).at(-1)
  return last === undefined ? '' : words.line(last).replaceAll(/[\u2009\u202f]/g, ' ')
}

test.each([
  ['2027-05-03', '2027-05-05', 'Planerades till 3–5 maj 2027'],
  ['2027-05-03', '2027-05-03', 'Planerades till 3 maj 2027'],
])('a visit planned from %s to %s reads as people write days', async (start, end, words) => {
  expect(await said(act('miljo', { type: 'planned', start: day(start), end: day(end) } as never))).toBe(words)
})
