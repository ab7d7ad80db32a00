import { detect } from '../../src/detection/all-languages.ts'
import type { ArrivedMail } from '../../src/graph/messages/read-arrived-mail.ts'
import { decideMark } from '../../src/watcher/sync/decide-mark.ts'
import { draftProperty, markProperty } from '../../src/watcher/sync/mark-property.ts'
import { mailOf } from '../../src/watcher/sync/read-mail.ts'
import { ordinaryText, requestText } from './mails.ts'
import { loadEdition } from '../../src/strategy/load-edition.ts'
import { mailCategoriesOf } from '../../src/strategy/mail-categories.ts'
import { oneOfficeTown } from '../strategy/one-office-town.ts'
import { stockholmCategories } from '../strategy/stockholm-categories.ts'

const mail = (content: string, over: Partial<ArrivedMail> = {}): ArrivedMail => ({
  id: 'x',
  subject: 'Hello',
  from: { emailAddress: { name: 'Anna Ek', address: 'anna@kobe.example.org' } },
  body: { contentType: 'text', content },
  categories: [],
  ...over,
})
const decide = (message: ArrivedMail, knownCase: string | null = null, ours = stockholmCategories) =>
  decideMark(message, detect(mailOf(message)), knownCase, '2026-11-25T10:00:00Z', ours)

test('a request gets its category beside those of others', () => {
  expect(decide(mail(requestText(1), { categories: ['Röd'] }))).toMatchObject({
    kind: 'request',
    categories: ['Röd', 'Besöksförfrågan'],
  })
})

test('ordinary mail gets nothing', () => {
  expect([0, 1, 2, 3].map((n) => decide(mail(ordinaryText(n))))).toEqual([null, null, null, null])
})

test.each([0, 1])('mail in the thread of a known case is news, request or not (%i)', (n) => {
  expect(decide(mail(n ? requestText(1) : ordinaryText(1)), 'case-1')).toMatchObject({
    kind: 'news',
    categories: ['Nytt i ärende'],
  })
})

test.each(['Besöksförfrågan', 'Förfrågan hanteras', 'Förfrågan klar', 'Nytt i ärende'])(
  'what stands as %s is left alone',
  (category) => {
    expect(decide(mail(requestText(1), { categories: [category] }), 'case-1')).toBeNull()
  },
)

test.each([
  ['our mark, whose category a person took away', markProperty],
  ['a person’s draft', draftProperty],
])('a mail with %s is left alone', (_, id) => {
  expect(decide(mail(requestText(1), { singleValueExtendedProperties: [{ id, value: '{}' }] }))).toBeNull()
})

test('the mark says what was found and nothing of the mail’s text or people', () => {
  const value = decide(mail(requestText(1)))?.value ?? ''
  expect(JSON.parse(value)).toMatchObject({ v: 1, mark: 'request', kinds: ['visit'], countries: ['JP'] })
  expect(value).not.toMatch(/Anna|kobe|councillors|Dear/i)
})

test('the categories are those of the edition', () => {
  const ours = mailCategoriesOf(loadEdition(oneOfficeTown))
  expect(decide(mail(requestText(1)), null, ours)?.categories).toEqual(['Guests ask'])
  expect(decide(mail(requestText(1), { categories: ['Guests answered'] }), null, ours)).toBeNull()
  expect(decide(mail(requestText(1), { categories: ['Besöksförfrågan'] }), null, ours)?.categories).toEqual([
    'Besöksförfrågan',
    'Guests ask',
  ])
})
