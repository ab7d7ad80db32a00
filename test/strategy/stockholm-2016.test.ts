import {
  letterLanguages,
  mayHaveBrandLine,
  mergeLetter,
  type LetterManner,
} from '../../src/strategy/merge-letter.ts'
import { sectionOf } from '../../src/strategy/section.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import {
  stockholm2016Explanations,
  stockholm2016Letters,
  stockholm2016Levels,
} from '../../src/strategy/stockholm-2016/on-demand.ts'

const edition = stockholm2016()

const manner = (over: Partial<LetterManner> = {}): LetterManner => ({
  language: 'en',
  rank: null,
  title: null,
  brandLine: false,
  parallel: null,
  ...over,
})

test('all 80 rules are there, each with our explanation in both languages and an empty field for the City', async () => {
  const explanations = await stockholm2016Explanations()
  expect(edition.rules).toHaveLength(80)
  expect(Object.keys(explanations).toSorted()).toEqual(edition.rules.map((rule) => rule.id).toSorted())
  expect(edition.rules.filter((rule) => rule.cityWords !== '')).toEqual([])
  expect(Object.values(explanations).filter((text) => !text.sv || !text.en)).toEqual([])
})

test('the strength of the source stays: ska, bör or kan is in the explanation of every rule that has it', async () => {
  const explanations = await stockholm2016Explanations()
  const lost = edition.rules.filter(
    (rule) =>
      rule.modality &&
      !new RegExp(`(^|[^\\p{L}])${rule.modality}($|[^\\p{L}])`, 'iu').test(explanations[rule.id]?.sv ?? ''),
  )
  expect(lost.map((rule) => rule.id)).toEqual([])
})

test.each([
  ['PS', 'Palestina', 'Palestine'],
  ['TW', 'Taiwan', 'Taiwan'],
  ['XK', 'Kosovo', 'Kosovo'],
  ['EH', 'Västsahara', 'Western Sahara'],
  ['HK', 'Hongkong', 'Hong Kong'],
  ['MK', 'Nordmakedonien', 'North Macedonia'],
])('%s is called %s and %s', (code, sv, en) => {
  expect(edition.countries[code]).toEqual({ sv, en })
})

test('a section is written out, a footnote says so, and the sign for it appears nowhere', async () => {
  expect(sectionOf(edition, 'S3.3-visits-aims', 'sv')).toBe('avsnitt 3.3')
  expect(sectionOf(edition, 'S4-no-foreign-policy-note', 'sv')).toBe('avsnitt 4, fotnot')
  expect(sectionOf(edition, 'nothing', 'sv')).toBeNull()
  expect(
    JSON.stringify([edition, await stockholm2016Explanations(), await stockholm2016Letters()]),
  ).not.toContain('§')
})

test('the list of countries for special relations is delivered empty, with how to fill it', () => {
  expect(edition.flags.relations.countries).toEqual([])
  expect(edition.flags.relations.howTo.sv).toContain('aldrig med personer')
})

test('while it is the referral, the edition says so', () => {
  expect(edition.about.notice?.sv).toBe('Remissversion 2016 – inte gällande text')
})

test('every letter merges in both languages, keeps no placeholder of ours, and names what it still lacks', async () => {
  const letters = await stockholm2016Letters()
  expect(letters.letters.map((letter) => letter.id)).toEqual([
    'receipt',
    'hand-over-notice',
    'hand-over-correction',
    'accept',
    'accept-in-part',
    'needs-information',
    'decline',
    'invitation',
  ])
  for (const { id } of letters.letters) {
    expect(letterLanguages(letters, id)).toEqual(['sv', 'en'])
    for (const language of ['sv', 'en']) {
      const bare = mergeLetter(letters, id, {}, manner({ language, rank: 'mayor' }))
      const known = [...Object.keys(letters.fields), ...bare.missing]
      const facts = Object.fromEntries(known.map((name) => [name, `<${name}>`]))
      const whole = mergeLetter(letters, id, facts, manner({ language }))
      expect(whole.missing).toEqual([])
      expect(whole.text + whole.subject).not.toMatch(/[{}[\]]/)
    }
  }
})

test('every placeholder has a name for people, in both languages', async () => {
  const letters = await stockholm2016Letters()
  const used = letters.letters.flatMap(({ subject, paragraphs }) =>
    [subject, ...paragraphs].flatMap((text) =>
      [...`${text.sv} ${text.en}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
    ),
  )
  expect([...new Set(used)].filter((name) => letters.fields[name] === undefined)).toEqual([])
})

test.each<[string, Partial<LetterManner>, string]>([
  ['an ordinary sender by name', {}, 'Dear A. Sender,'],
  ['a mayor', { rank: 'mayor' }, 'Dear Mayor,'],
  ['a minister', { rank: 'minister' }, 'Your Excellency,'],
  ['an ambassador in Swedish', { rank: 'ambassador', language: 'sv' }, 'Ers Excellens,'],
  ['a king', { rank: 'head-of-state', title: 'HM King' }, 'Your Majesty,'],
  ['a crown princess', { rank: 'head-of-state', title: 'Crown Princess' }, 'Your Royal Highness,'],
  ['a president', { rank: 'head-of-state', title: 'President' }, 'Your Excellency,'],
])('an acceptance greets %s as is fitting', async (_who, over, greeting) => {
  const { text } = mergeLetter(await stockholm2016Letters(), 'accept', { name: 'A. Sender' }, manner(over))
  expect(text.startsWith(greeting)).toBe(true)
})

test('a letter about practical matters greets the one who wrote, not the head of the delegation', async () => {
  const letters = await stockholm2016Letters()
  const { text } = mergeLetter(letters, 'needs-information', {}, manner({ rank: 'minister' }))
  expect(text).toMatch(/^Dear Sir or Madam,/)
  expect(text).toMatch(/With kind regards$/)
})

test('a sentence without its optional fact is left out, another one stays and is named', async () => {
  const letters = await stockholm2016Letters()
  const bare = mergeLetter(letters, 'receipt', { body: 'Miljöförvaltningen' }, manner({ language: 'sv' }))
  expect(bare.text).not.toMatch(/diarienummer|Läs mer/)
  expect(bare.text).toContain('allmän handling')
  const decline = mergeLetter(letters, 'decline', {}, manner({ language: 'sv' }))
  expect(decline.missing).toEqual(expect.arrayContaining(['alternative', 'city']))
  expect(decline.text).toContain('[det vi kan erbjuda i stället]')
})

test('a letter in another language carries its Swedish below', async () => {
  const letters = await stockholm2016Letters()
  const { text } = mergeLetter(letters, 'decline', { city: 'X' }, manner({ parallel: 'sv' }))
  expect(text).toMatch(/^Dear[\s\S]+—[\s\S]+Med vänliga hälsningar$/)
})

test.each<[Partial<LetterManner>, string]>([
  [{ language: 'sv', rank: 'mayor' }, 'Till borgmästaren,'],
  [{ language: 'sv', rank: 'head-of-state', title: 'Kung' }, 'Ers Majestät,'],
  [{ language: 'sv', rank: 'official' }, 'Till B. Guest,'],
  [{ language: 'sv' }, 'Till B. Guest,'],
  [{ language: 'en', rank: 'expert' }, 'Dear B. Guest,'],
])('an invitation greets by rank, else the guest and never the one who wrote: %j', async (over, greeting) => {
  const facts = { name: 'A. Sender', delegateName: 'B. Guest' }
  const { text } = mergeLetter(await stockholm2016Letters(), 'invitation', facts, manner(over))
  expect(text.startsWith(greeting)).toBe(true)
})

test('days inside Swedish sentences have their article', async () => {
  const letters = await stockholm2016Letters()
  const facts = { receivedOn: '29 november 2026', answerBy: '11 december 2026', body: 'Miljöförvaltningen' }
  const said = (id: string) => mergeLetter(letters, id, facts, manner({ language: 'sv' })).text
  expect(said('receipt')).toContain('som kom in den 29 november 2026.')
  expect(said('receipt')).toContain('senast den 11 december 2026.')
  expect(said('needs-information')).toContain('senast den 11 december 2026.')
})

test('an invitation lacks exactly what visa practice asks for until it is filled in', async () => {
  const { missing } = mergeLetter(await stockholm2016Letters(), 'invitation', {}, manner())
  expect(missing).toEqual(
    expect.arrayContaining([
      'delegateName',
      'birthDate',
      'delegateFunction',
      'purpose',
      'dates',
      'travelPaidBy',
      'lodgingPaidBy',
      'livingPaidBy',
      'signatoryName',
      'signatoryTitle',
    ]),
  )
})

test.each([
  ['in an acceptance', 'accept', ['JP'], true],
  ['not in an invitation letter', 'invitation', ['JP'], false],
  ['not to a Nordic capital', 'accept', ['FI'], false],
  ['not in a refusal', 'decline', ['JP'], false],
])('the brand line may stand %s', async (_where, id, countries, allowed) => {
  expect(
    mayHaveBrandLine(await stockholm2016Letters(), id, countries, edition.flags.fellowCapitals.countries),
  ).toBe(allowed)
})

test('every rank belongs to a tier of political level', async () => {
  const { tiers } = await stockholm2016Levels()
  expect(
    Object.values(tiers)
      .flatMap((tier) => tier.ranks)
      .toSorted(),
  ).toEqual(Object.keys(edition.names.ranks).toSorted())
})
