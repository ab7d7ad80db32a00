import { planMail } from '../../src/assessment/plan.ts'
import { ibLists, networkLists } from '../../src/casestore/columns.ts'
import { checkListNames, nameLists } from '../../src/casestore/name-lists.ts'
import { bodyResolver } from '../../src/directory/resolve-body.ts'
import { letterChoices } from '../../src/documents/letter-choices.ts'
import { letterFacts, type LetterInput } from '../../src/documents/letter-facts.ts'
import { changedReply, proposedReply } from '../../src/ui/letters/reply-letter.ts'
import { firstLanguage } from '../../src/strategy/first-language.ts'
import { Letters } from '../../src/strategy/letters.ts'
import { loadEdition } from '../../src/strategy/load-edition.ts'
import { mailCategoriesOf } from '../../src/strategy/mail-categories.ts'
import { mergeLetter } from '../../src/strategy/merge-letter.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { namesForMessages } from '../../src/ui/names-for-messages.ts'
import { findingWith } from '../cases/finding-with.ts'
import { townDirectory } from '../directory/town-directory.ts'
import { namesOfStockholm } from '../strategy/names-of-stockholm.ts'
import { oneOfficeLetters } from '../strategy/one-office-letters.ts'
import { oneOfficeTown } from '../strategy/one-office-town.ts'

const town = loadEdition(oneOfficeTown)
const letters = Letters.parse(oneOfficeLetters)
const today = PlainDate.parse('2031-03-03')
const outcome = planMail(
  town,
  [
    { kind: 'visit', receivedBy: 'office' },
    { kind: 'twin-town', receivedBy: 'office', addedResources: false },
  ],
  bodyResolver(townDirectory, today),
)
const input: LetterInput = {
  edition: town,
  letters,
  directory: townDirectory,
  facts: findingWith({ facts: { themes: ['waste'] } }).facts,
  outcome,
  body: 'office',
  receiver: 'harbour',
  today,
  receivedAt: '2031-03-02T02:00:00Z',
  registrationNumber: null,
  senderName: 'A guest',
  writer: 'Who answers guests',
  mailLanguage: 'en',
}

describe('letters of a town with an edition of its own', () => {
  const answering = ['take-on', 'hand-over', 'correct-hand-over', 'ask-information', 'decline'] as const

  test.each(answering)('%s is answered with its letters, its day and its name', (intent) => {
    const chosen = letterChoices(intent, outcome)
    expect(chosen).not.toHaveLength(0)
    for (const id of chosen)
      for (const language of ['en', 'sv']) {
        const { subject, text } = mergeLetter(letters, id, letterFacts(input, language), {
          language,
          rank: null,
          title: null,
          brandLine: false,
          parallel: null,
        })
        expect(subject).toContain('the Town')
        // Two in the morning by UTC is the evening before by the town's clocks.
        expect(text).toContain(language === 'en' ? 'on 1 March 2031' : 'den 1 mars 2031')
        expect(text).toContain(language === 'en' ? 'how many you are' : 'hur många ni är')
        expect(text).not.toMatch(namesOfStockholm)
      }
  })

  test('a twin town is welcome, so no part is thanked no', () => {
    expect(letterChoices('take-on', outcome)).not.toContain('accept-in-part')
  })

  test('a letter in a third language carries the town’s first language below, and that is English', () => {
    const proposed = proposedReply(input, 'take-on')
    if (proposed === null) throw new Error('taking on answers somebody')
    expect(proposed.text).not.toContain('—')
    const french = changedReply(input, proposed, { language: 'fr' })
    expect(french.text).toMatch(/a reçu votre lettre[\s\S]+—[\s\S]+The Office in the Town got your letter/)
  })
})

test('lists, columns and categories are called as the town calls them, in English', () => {
  const both = (en: string) => ({ en, sv: `${en} på svenska` })
  const named = [...networkLists, ...ibLists].map(({ name, columns }) => [
    name,
    {
      name: both(`List ${name.length}`),
      columns: Object.fromEntries(columns.map((column) => [column.name, both('A column')])),
    },
  ])
  const lists = Object.fromEntries(named) as Parameters<typeof nameLists>[0]
  expect(checkListNames(lists)).toEqual([])
  const { network, ib } = nameLists(lists, firstLanguage(town))
  for (const { displayName, columns } of [...network, ...ib]) {
    expect(displayName).toMatch(/^List \d+$/)
    for (const column of columns) expect(column.displayName).toBe('A column')
  }
  expect(mailCategoriesOf(town)).toEqual({
    request: 'Guests ask',
    'in-progress': 'Guests looked after',
    done: 'Guests answered',
    'new-in-case': 'Guests wrote again',
  })
})

test('messages name the town’s bodies and kinds, tell its time and mention no forum', () => {
  const texts = namesForMessages(town, townDirectory)
  expect(texts).toMatchObject({ notice: null, forum: '', timeZone: 'America/St_Johns' })
  expect([texts.body('harbour'), texts.body('council'), texts.kind('twin-town')]).toEqual([
    'Hamnen',
    'council here',
    'twin-town here',
  ])
})
