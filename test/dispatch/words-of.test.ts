import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { wordsOf } from '../../src/dispatch/words-of.ts'
import type { Edition } from '../../src/strategy/edition.ts'
import { loadEdition } from '../../src/strategy/load-edition.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { emptyAssessment } from '../../src/assessment/form.ts'
import { namesForMessages } from '../../src/ui/names-for-messages.ts'
import { aCase } from '../cases/a-case.ts'
import { oneOfficeTown } from '../strategy/one-office-town.ts'

const town = loadEdition(oneOfficeTown)
const texts = (edition: Edition) => namesForMessages(edition, stockholmDirectory())
const wordings = {
  texts: texts(town),
  textsUnder: (id: string) => (id === 'stockholm-2016' ? texts(stockholm2016()) : null),
}
const stored = (edition: string) => ({
  etag: '1',
  case: aCase({ type: 'opened' }, { type: 'assessed', assessment: emptyAssessment(edition, 'miljo') }),
})

test('a message of an old case carries the notice of the edition it was assessed by', () => {
  expect(wordsOf(wordings, { assessment: null }, stored('stockholm-2016')).notice).toMatch(/^Remissversion/)
})

test('what is assessed now goes before what the case was assessed by', () => {
  const assessment = emptyAssessment('stockholm-2016', 'miljo')
  expect(wordsOf(wordings, { assessment }, stored(town.about.id)).notice).toMatch(/^Remissversion/)
})

test('a new case, and an edition this build does not have, are written in the installation’s words', () => {
  for (const before of [null, stored(town.about.id), stored('nowhere-2040')])
    expect(wordsOf(wordings, { assessment: null }, before)).toBe(wordings.texts)
})
