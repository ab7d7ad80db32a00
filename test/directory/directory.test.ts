import fc from 'fast-check'
import { checkDirectory } from '../../src/directory/check-directory.ts'
import { formatCsv, parseCsv } from '../../src/directory/csv.ts'
import { exportDirectory, importDirectory, importFile } from '../../src/directory/directory-csv.ts'
import { type Body, bodyName, type ContactPerson, type Directory } from '../../src/directory/directory.ts'
import { startingDirectory } from '../../src/directory/directories.ts'
import { judgeChange } from '../../src/directory/judge-change.ts'
import { contactToAsk, recipientsFor } from '../../src/directory/recipients.ts'
import { resolveBody } from '../../src/directory/resolve-body.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { themeBodies, topicBodies } from '../../src/directory/theme-bodies.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { themes, type Theme } from '../../src/strategy/words.ts'

const edition = stockholm2016()
const whole = stockholmDirectory()
const day = (text: string) => PlainDate.parse(text)
const today = day('2026-11-24')
const body = (id: string, rest: Partial<Body> = {}): Body => ({
  id,
  type: 'unit',
  nameSv: id,
  nameEn: id,
  administration: null,
  validFrom: null,
  validTo: null,
  successor: null,
  access: 'network',
  mailbox: `${id}@stad.example`,
  registrationMask: null,
  registrator: null,
  about: '',
  ...rest,
})
const person = (of: string, rest: Partial<ContactPerson> = {}): ContactPerson => ({
  body: of,
  function: 'Contact',
  address: `contact.${of}@stad.example`,
  deputyFunction: 'Deputy',
  deputyAddress: `deputy.${of}@stad.example`,
  awayFrom: null,
  awayTo: null,
  languages: ['sv'],
  validFrom: null,
  validTo: null,
  ...rest,
})
const directory = (bodies: Body[], contacts: ContactPerson[] = []): Directory => ({ bodies, contacts })

test('the directory we start with has no fault', () => {
  expect(checkDirectory(edition, whole, today)).toEqual([])
})

test('every body that the edition names is in the directory', () => {
  const known = new Set(whole.bodies.map((b) => b.id))
  const named = [
    ...themes.flatMap((theme) => edition.themes[theme].map((e) => e.body)),
    edition.names.forum?.proposeTo,
    ...edition.table.rows.map((r) => r.handledBy),
  ]
  expect(named.filter((id) => id !== undefined && !known.has(id) && !(id in edition.names.roles))).toEqual([])
})

test('only reserved addresses are shipped', () => {
  const addresses = [
    ...whole.bodies.flatMap((b) => [b.mailbox, b.registrator]),
    ...whole.contacts.flatMap((c) => [c.address, c.deputyAddress]),
  ]
  expect(addresses.filter((address) => address !== null && !address.endsWith('@stad.example'))).toEqual([])
})

test.each([
  ['2023-06-30', { id: 'sdn-rinkeby-kista', because: 'in-force', via: [] }],
  ['2023-07-01', { id: 'sdn-jarva', because: 'successor', via: ['sdn-rinkeby-kista'] }],
])('a district that merged answers for itself or by its successor on %s', (on, expected) => {
  expect(resolveBody(whole, 'sdn-rinkeby-kista', day(on))).toEqual(expected)
})

test.each([
  ['an unknown body', directory([]), { id: 'a', because: 'unknown', via: [] }],
  [
    'a body not yet there',
    directory([body('a', { validFrom: day('2030-01-01') })]),
    { id: 'a', because: 'not-yet', via: [] },
  ],
  [
    'a closed body without successor',
    directory([body('a', { validTo: day('2020-01-01') })]),
    { id: 'a', because: 'closed', via: [] },
  ],
])('%s says so', (_what, given, expected) => {
  expect(resolveBody(given, 'a', today)).toEqual(expected)
})

test('a loop of successors ends, and the check names it', () => {
  const closed = { validTo: day('2020-01-01') }
  const loop = directory([body('a', { ...closed, successor: 'b' }), body('b', { ...closed, successor: 'a' })])
  expect(resolveBody(loop, 'a', today).because).toBe('closed')
  expect(checkDirectory(edition, loop, today)).toContainEqual({ fault: 'successor-loop', body: 'a' })
})

test('a body that names a successor is never said to name none', () => {
  const closed = { validTo: day('2020-01-01') }
  const loop = directory([body('a', { ...closed, successor: 'b' }), body('b', { ...closed, successor: 'a' })])
  const chain = directory([body('a', { ...closed, successor: 'b' }), body('b', closed)])
  const without = (of: Directory) =>
    checkDirectory(edition, of, today).filter(({ fault }) => fault === 'closed-without-successor')
  expect(without(loop)).toEqual([])
  expect(without(chain)).toEqual([{ fault: 'closed-without-successor', body: 'b' }])
})

test('a type that the edition does not know is a fault, with those it knows', () => {
  expect(checkDirectory(edition, directory([body('a', { type: 'picnic' })]), today)).toContainEqual({
    fault: 'unknown-type',
    body: 'a',
    type: 'picnic',
    types: Object.keys(edition.names.bodyTypes),
  })
})

test.each([
  ['present', {}, 'contact.a@stad.example', []],
  [
    'on the last day away',
    { awayFrom: day('2026-11-01'), awayTo: today },
    'deputy.a@stad.example',
    ['deputy-while-away'],
  ],
  [
    'back since yesterday',
    { awayFrom: day('2026-11-01'), awayTo: day('2026-11-23') },
    'contact.a@stad.example',
    [],
  ],
  [
    'away until further notice',
    { awayFrom: day('2026-11-01') },
    'deputy.a@stad.example',
    ['deputy-while-away'],
  ],
  [
    'away without deputy',
    { awayFrom: day('2026-11-01'), deputyAddress: null },
    undefined,
    ['away-without-deputy'],
  ],
])('a contact person %s is answered for', (_how, rest, cc, notes) => {
  const found = recipientsFor(directory([body('a')], [person('a', rest)]), 'a', today)
  expect([found.to, found.cc?.address]).toEqual(['a@stad.example', cc])
  expect(found.explanation.map((n) => n.note)).toEqual([...notes, 'function-mailbox'])
})

test.each([
  ['and has a deputy', {}, 'deputy.a@stad.example', ['deputy-for-automatic-reply']],
  [
    'and has no deputy',
    { deputyAddress: null },
    'contact.a@stad.example',
    ['automatic-reply-without-deputy'],
  ],
  ['and is entered as away', { awayFrom: day('2026-11-01') }, 'deputy.a@stad.example', ['deputy-while-away']],
])('a contact person who answers automatically %s', (_how, rest, cc, notes) => {
  const given: Directory = {
    ...directory([body('a')], [person('a', rest)]),
    replying: ['contact.a@stad.example'],
  }
  const found = recipientsFor(given, 'a', today)
  expect(found.cc?.address).toBe(cc)
  expect(found.explanation.map((n) => n.note)).toEqual([...notes, 'function-mailbox'])
})

test('only who is not entered as away is asked about, at the body that answers today', () => {
  const closed = body('old', { validTo: day('2020-01-01'), successor: 'a' })
  const given = directory([body('a'), closed], [person('a')])
  expect(contactToAsk(given, 'old', today)).toBe('contact.a@stad.example')
  expect(contactToAsk(directory([body('a')], [person('a', { awayFrom: today })]), 'a', today)).toBeNull()
  expect(contactToAsk(directory([body('a')]), 'a', today)).toBeNull()
})

test('a personal inbox is used only where nothing else exists, and says so', () => {
  const found = recipientsFor(directory([body('a', { mailbox: null })], [person('a')]), 'a', today)
  expect(found).toMatchObject({
    to: 'contact.a@stad.example',
    cc: null,
    explanation: [{ note: 'personal-inbox-only' }],
  })
})

test.each([
  ['a body without a way in', directory([body('a', { mailbox: null })]), { fault: 'no-way-in', body: 'a' }],
  [
    'one address for two bodies',
    directory([body('a', { mailbox: 'X@stad.example' }), body('b', { mailbox: 'x@stad.example' })]),
    { fault: 'duplicate-address', address: 'x@stad.example', bodies: ['a', 'b'] },
  ],
  [
    'a successor nobody entered',
    directory([body('a', { successor: 'b' })]),
    { fault: 'unknown-successor', body: 'a', successor: 'b' },
  ],
  [
    'a company without contact person',
    directory([body('a', { type: 'bolag' })]),
    { fault: 'no-contact-person', body: 'a' },
  ],
  [
    'two contact persons',
    directory([body('a', { type: 'bolag' })], [person('a'), person('a', { address: 'other@stad.example' })]),
    { fault: 'several-contact-persons', body: 'a' },
  ],
  ['the same id twice', directory([body('a'), body('a')]), { fault: 'duplicate-body', body: 'a' }],
  ['a contact person of nobody', directory([body('a')], [person('b')]), { fault: 'unknown-body', body: 'b' }],
])('the check finds %s', (_what, given, fault) => {
  expect(checkDirectory(edition, given, today)).toContainEqual(fault)
})

test('a district needs no contact person', () => {
  expect(checkDirectory(edition, directory([body('a', { type: 'stadsdel' })]), today)).toEqual([])
})

test('themes give candidates with reasons, first choices first', () => {
  const found = themeBodies(edition, whole, ['waste', 'climate'], today)
  expect(found.map((c) => c.body)).toEqual(['stockholm-avfall', 'miljo', 'svoa', 'exergi'])
  expect(found[0]).toMatchObject({
    themes: ['waste'],
    because: [{ sv: 'ansvarar för avfall och återvinning' }],
  })
  expect(topicBodies(edition, whole, ['climate', 'environment', 'transport'], today)).toEqual({
    topicBody: 'miljo',
    otherBodies: ['trafik'],
  })
  expect(topicBodies(edition, whole, [], today)).toEqual({ topicBody: undefined, otherBodies: [] })
})

test('people read the administration in Swedish, the English name in English, an unknown id as it is', () => {
  expect([
    bodyName(whole, 'miljo', 'sv'),
    bodyName(whole, 'miljo', 'en'),
    bodyName(whole, 'new', 'sv'),
  ]).toEqual(['Miljöförvaltningen', 'Environment and Health Administration', 'new'])
})

test('the directory survives a round through CSV', () => {
  expect(importDirectory(exportDirectory(whole))).toEqual({ directory: whole, faults: [] })
  const starting = startingDirectory(edition)
  expect(importDirectory(exportDirectory(starting))).toEqual({ directory: starting, faults: [] })
})

test('a directory’s own table of themes goes before the edition’s, in its order', () => {
  const entry = (theme: Theme, of: string, rank: number) => ({
    theme,
    body: of,
    rank,
    reasonSv: `${of} sv`,
    reasonEn: `${of} en`,
  })
  const table = [entry('waste', 'trafik', 2), entry('waste', 'miljo', 1)]
  const own: Directory = { ...whole, themes: table }
  expect(themeBodies(edition, own, ['waste'], today).map(({ body: id }) => id)).toEqual(['miljo', 'trafik'])
  expect(themeBodies(edition, own, ['waste'], today)[0]?.because).toEqual([
    { sv: 'miljo sv', en: 'miljo en' },
  ])
  expect(topicBodies(edition, own, ['waste', 'education'], today).topicBody).toBe('miljo')
  expect(themeBodies(edition, startingDirectory(edition), [...themes], today)).toEqual(
    themeBodies(edition, whole, [...themes], today),
  )
})

test('a theme of a body that is not there, and one that nobody answers for, are faults', () => {
  const { themes: table, ...rest } = startingDirectory(edition)
  const own = table
    .filter(({ theme }) => theme !== 'waste')
    .map((one) => (one.theme === 'education' ? { ...one, body: 'manen' } : one))
  const faults = checkDirectory(edition, { ...rest, themes: own }, today)
  expect(new Set(faults.map((one) => JSON.stringify(one)))).toEqual(
    new Set([
      JSON.stringify({ fault: 'theme-of-unknown-body', body: 'manen', theme: 'education' }),
      JSON.stringify({ fault: 'theme-without-body', theme: 'waste' }),
    ]),
  )
})

test('a line that cannot be read is named and the others are kept', () => {
  const files = exportDirectory(directory([body('a'), body('b')], []))
  const { directory: read, faults } = importDirectory({
    ...files,
    bodies: files.bodies.replace('b@stad.example', 'not an address'),
  })
  expect(read.bodies.map((b) => b.id)).toEqual(['a'])
  expect(faults).toEqual([
    { file: 'bodies', fault: { line: 3, column: 'mailbox', value: 'not an address', why: 'unreadable' } },
  ])
})

test('an entry that stands twice in a file is taken once and named, a missing column hinders the whole file', () => {
  const { contacts } = exportDirectory(directory([], [person('a'), person('a', { function: 'Other' })]))
  expect(importFile('contacts', contacts)).toMatchObject({
    entries: [{ function: 'Contact' }],
    faults: [{ fault: { line: 3, column: 'address', value: 'contact.a@stad.example', why: 'twice' } }],
  })
  expect(importFile('themes', 'theme;body;reasonSv;reasonEn\r\nwaste;a;;')).toEqual({
    entries: [],
    faults: [{ file: 'themes', fault: { line: 1, column: 'rank', value: '', why: 'absent' } }],
  })
})

describe('a change to the directory is judged by what it would make wrong', () => {
  const before = directory([body('a', { type: 'bolag' }), body('b')], [person('a')])
  const after = (change: Partial<Directory>) => judgeChange(edition, before, { ...before, ...change }, today)
  const faultsOf = (change: Partial<Directory>) => {
    const { stops, warns } = after(change)
    return [stops.map(({ fault }) => fault), warns.map(({ fault }) => fault)]
  }

  test('nothing new is nothing to say, also where something was wrong before', () => {
    const wrong = directory([body('a', { mailbox: null })])
    expect(judgeChange(edition, wrong, wrong, today)).toEqual({ stops: [], warns: [] })
  })

  test.each<[string, Partial<Directory>, string[], string[]]>([
    [
      'a loop of successors stops',
      { bodies: [body('a', { type: 'bolag', successor: 'b' }), body('b', { successor: 'a' })] },
      ['successor-loop', 'successor-loop'],
      [],
    ],
    ['a removed body that a contact person refers to stops', { bodies: [body('b')] }, ['unknown-body'], []],
    [
      'a new body without a way in warns',
      { bodies: [...before.bodies, body('c', { mailbox: null })] },
      [],
      ['no-way-in'],
    ],
    [
      'an address that another body has warns',
      { bodies: [...before.bodies, body('c', { mailbox: 'b@stad.example' })] },
      [],
      ['duplicate-address'],
    ],
    ['a removed contact person warns', { contacts: [] }, [], ['no-contact-person']],
    [
      'a contact person back before having left stops',
      { contacts: [person('a', { awayFrom: day('2026-11-20'), awayTo: day('2026-11-19') })] },
      ['contact-dates-reversed'],
      [],
    ],
    [
      'a last day away without a first stops',
      { contacts: [person('a', { awayTo: day('2026-11-30') })] },
      ['absence-without-first-day'],
      [],
    ],
  ])('%s', (_what, change, stops, warns) => {
    expect(faultsOf(change)).toEqual([stops, warns])
  })
})

test('no cell is a formula to a spreadsheet', () => {
  expect(formatCsv([['=1+1', '-2', 'a=b']])).toBe("\uFEFF'=1+1;'-2;a=b\r\n")
})

test('any cells survive CSV', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '=', '+', "'", '-', '@', 'å') })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
      const csv = formatCsv([['h;h', 'i', 'j'], ...rows])
      expect(parseCsv(csv).slice(1)).toEqual(rows)
    }),
  )
})
