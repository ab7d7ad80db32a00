import { disclosureCopy, masksWithoutGround } from '../../../src/documents/record/disclosure-copy.ts'
import { disclosureItems, type DisclosureWords } from '../../../src/documents/record/disclosure-items.ts'
import { disposalCertificate } from '../../../src/documents/record/disposal-certificate.ts'
import { writeWord } from '../../../src/documents/word/write-word.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { dayOfInstant } from '../../../src/strategy/time-zone.ts'
import { aCase, type Said } from '../../cases/a-case.ts'

const mail = {
  internetMessageId: '<first@city.example.org>',
  mailbox: 'miljo@stad.example',
  subject: 'Studiebesök',
  fromName: 'Protokoll',
  fromAddress: 'protocol@city.example.org',
  receivedAt: '2026-10-30T14:00:00Z',
} as never
const said: Said[] = [
  { type: 'opened', mail },
  { type: 'registered' },
  { type: 'note', text: 'Ringde ambassaden' },
  { type: 'note', text: 'Kom ihåg kaffe', standing: 'working' },
  { type: 'secrecy-marked' },
]
const words: DisclosureWords = {
  heading: (heading) => heading,
  line: ({ params }) => JSON.stringify(params),
  body: (id) => id,
  day: (instant) => dayOfInstant('Europe/Stockholm', instant),
  facts: (facts) => [{ key: 'organisation', text: `Organisation: ${facts.organisation.value}` }],
  caseText: (number, registered) => [number, ...registered.flat()].join(' '),
  mailText: ({ subject }) => subject,
}
const copyOf = (masks: Record<string, string>) => {
  const of = aCase(...said)
  return disclosureCopy({
    of,
    title: 'Studiebesök',
    items: disclosureItems(of, words),
    masks,
    triedBy: 'Kontaktperson',
    body: 'Miljöförvaltningen',
    on: '25 november 2026',
    timeZone: 'Europe/Stockholm',
    notice: '',
  })
}

describe('a copy for somebody who asks to see a case', () => {
  test('everything is cut into items that are tried one by one; working notes are no part of it', () => {
    const items = disclosureItems(aCase(...said), words)
    expect(items.map(({ id }) => id)).toEqual([
      'case',
      'sender',
      'mail',
      'summary',
      'history:a0',
      'history:a1',
      'history:a2',
      'history:a4',
    ])
    expect(items.filter(({ personal }) => personal).map(({ id }) => id)).toEqual([
      'sender',
      'summary',
      'history:a2',
      'history:a4',
    ])
  })

  test('the tool masks nothing by itself, not even under a reminder of secrecy', () => {
    const text = JSON.stringify(copyOf({}))
    expect(text).toContain('protocol@city.example.org')
    expect(text).toContain('Inget är maskat.')
    expect(text).toContain('OSL 15:1')
    expect(text).not.toContain('kaffe')
  })

  test('what is masked is told with its ground and nothing of its words', () => {
    const text = JSON.stringify(copyOf({ 'history:a2': 'OSL 15 kap. 1 §', sender: 'OSL 21 kap. 7 §' }))
    expect(text).not.toContain('Ringde ambassaden')
    expect(text).not.toContain('protocol@city.example.org')
    expect(text).toContain('[Maskat med stöd av OSL 15 kap. 1 §]')
    expect(text).toContain('2 uppgifter är maskade')
  })

  test('who tried it and when is told, and what stands of a masked line is its day, never who wrote it', () => {
    const { parts } = copyOf({ 'history:a2': 'OSL 15 kap. 1 §' })
    expect(JSON.stringify(parts)).toContain('Prövad 25 november 2026 av Kontaktperson, Miljöförvaltningen.')
    const masked = parts
      .flatMap((part) => (part.part === 'list' ? part.items : []))
      .filter((one) => one.includes('Maskat'))
    expect(masked).toEqual([expect.stringMatching(/^2026-11-\d\d: \[Maskat med stöd av OSL 15 kap\. 1 §\]$/)])
  })

  test('every line of an assessment is an item of its own, with its section', () => {
    const of = aCase(...said, {
      type: 'assessed',
      assessment: { edition: 'stockholm-2016' } as never,
      outcome: { matters: [] } as never,
      snapshot: [
        {
          heading: 'Inriktningar',
          lines: [{ text: 'Samverkan', section: 'avsnitt 3.3' }, { text: 'Påverkan' }],
        },
      ],
    })
    const lines = disclosureItems(of, words).filter(({ id }) => id.startsWith('assessed:'))
    expect(lines.map(({ text }) => text)).toEqual([
      'Inriktningar: Samverkan (avsnitt 3.3)',
      'Inriktningar: Påverkan',
    ])
    expect(new Set(lines.map(({ id }) => id)).size).toBe(2)
  })

  test('nothing is masked without a ground', () => {
    expect(masksWithoutGround(disclosureItems(aCase(...said), words), { sender: ' ' })).toEqual(['sender'])
    expect(() => copyOf({ sender: ' ' })).toThrow(RangeError)
  })

  test('says the city’s day of what was done late in the evening', () => {
    const late: Said[] = [
      { type: 'opened', mail, at: '2026-10-30T14:00:00Z' },
      { type: 'secrecy-marked', at: '2026-11-01T23:30:00Z' },
    ]
    const of = aCase(...late)
    const items = disclosureItems(of, words)
    expect(items.at(-1)?.text).toMatch(/^2026-11-02, /)
    const copy = disclosureCopy({
      of,
      title: '',
      items,
      masks: {},
      triedBy: '',
      body: '',
      on: '',
      timeZone: 'Europe/Stockholm',
      notice: '',
    })
    expect(JSON.stringify(copy)).toContain('satt 2026-11-02')
  })

  test('it can be written as a document', async () => {
    const bytes = await writeWord(copyOf({ sender: 'OSL 21 kap. 7 §' }))
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
  })
})

describe('the certificate of disposal', () => {
  const swedish = { body: (id: string) => id, timeZone: 'Europe/Stockholm' }
  const gone: Said[] = [
    ...said.slice(0, 3),
    { type: 'retention-decided', from: PlainDate.parse('2026-11-01') },
    { type: 'closed' },
  ]

  test('names the decision, what, by whom and when, and nothing of what was in it', () => {
    const certificate = disposalCertificate({ ...swedish, of: aCase(...gone, { type: 'disposed' }) })
    const text = JSON.stringify(certificate)
    expect(text).toContain('Gallringsbeslut: Beslut 1, gäller från 2026-11-01')
    expect(text).toContain('Utförd 2026-11-06 av Kontaktperson, miljo')
    expect(text).toContain('original.eml')
    expect(text).toContain('2026-1')
    expect(text).not.toMatch(/Ringde|protocol@|Studiebesök/)
  })

  test('is of the city’s day, also late in the evening', () => {
    const of = aCase(...gone, { type: 'disposed', at: '2026-11-06T23:10:00Z' })
    expect(JSON.stringify(disposalCertificate({ ...swedish, of }))).toContain('Utförd 2026-11-07')
  })

  test('is not there before anything is gone', () => {
    expect(disposalCertificate({ ...swedish, of: aCase(...gone) })).toBeNull()
  })
})
