import { aMatter, anOutcome } from '../../assessment/an-outcome.ts'
import type { CaseAction } from '../../../src/cases/actions.ts'
import type { Facts } from '../../../src/detection/finding.ts'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { casePaper } from '../../../src/teams/case/case-paper.ts'
import { firstText } from '../../../src/teams/case/first-text.ts'
import { earlierLines } from '../../../src/teams/related/earlier-lines.ts'
import { findingWith } from '../../cases/finding-with.ts'
import { aCase, act } from '../a-case.ts'
import { aRow } from '../a-row.ts'
import { aPaper } from '../services.tsx'

const edition = stockholm2016()
const directory = stockholmDirectory()
const range = (start: string, end: string) => ({ start: PlainDate.parse(start), end: PlainDate.parse(end) })
const said = (dates: ReturnType<typeof range>): Facts =>
  findingWith({
    facts: {
      organisation: 'Seoul Metropolitan Government',
      countries: ['KR'],
      place: 'Seoul',
      groupSize: { min: 12, max: 12 },
      rank: 'minister',
      level: 'A',
      themes: ['climate'],
      dates: [dates],
      replyBy: PlainDate.parse('2026-12-10'),
    },
  }).facts
const may = said(range('2027-05-12', '2027-05-13'))
const june = said(range('2027-06-02', '2027-06-03'))
const oldSummary =
  'Minister från Seoul, Sydkorea, vill komma på besök (tolv personer) 12–13 maj 2027. Ämne: klimat.'
const opened = (more: Partial<Extract<CaseAction, { type: 'opened' }>> = {}) =>
  act('miljo', {
    type: 'opened',
    origin: 'incoming-mail',
    mail: {
      internetMessageId: '<1@example.org>' as never,
      mailbox: 'internationellt.miljo@stad.example',
      subject: 'Visit',
      fromName: 'Kim Minjun',
      fromAddress: 'kim.minjun@seoul.example',
      receivedAt: null,
    },
    title: 'Minister från Seoul, Sydkorea, vill komma på besök (tolv personer) 12–13 maj 2027',
    summary: oldSummary,
    kinds: ['visit'],
    facts: may,
    ...more,
  })
const corrected = act('miljo', { type: 'facts-corrected', facts: june })
const snapshot = [
  { heading: 'Förslag', lines: [{ text: 'Besök: kan godkännas.', section: 'avsnitt 3.3' }] },
  { heading: 'Fler mål', lines: [] },
  { heading: 'Uppgifter', lines: [{ text: 'Föreslagna dagar: 12–13 maj 2027' }] },
]
const assessed = act('miljo', {
  type: 'assessed',
  assessment: {
    version: 1,
    edition: 'stockholm-2016',
    receivedBy: 'miljo',
    directions: [],
    noDirection: false,
    aims: [],
    criteria: [],
    matters: [],
  },
  outcome: { version: 1, edition: 'stockholm-2016', lead: null, recipients: [], matters: [] },
  snapshot,
  model: null,
})
const put = act('ib-sekretariat', { type: 'put-before-ib', itemId: '1', thread: null })
const sources = { lying: null, edition, directory, earlier: [] }

describe('the paper that members read', () => {
  const paper = casePaper(aCase(opened(), assessed, corrected).case, edition, directory, [
    '25-0001 Seoul. Bifall',
  ])
  const text = JSON.stringify(paper)

  test('begins with the facts as they are now, then what was assessed, then earlier cases; nothing empty', () => {
    expect(paper.map(({ heading }) => heading)).toEqual(['Uppgifter', 'Förslag', 'Tidigare ärenden'])
    expect(paper[0]?.lines.map((line) => line.text)).toEqual([
      'Gäller: besök',
      'Varifrån: Seoul, Sydkorea',
      'Organisation: Seoul Metropolitan Government',
      'Antal: 12 personer',
      'Leds av: minister',
      'Nivå: hög politisk nivå',
      'Föreslagna dagar: 2–3 juni 2027',
      'Ämne: klimat',
      'Vill ha svar senast: 10 december 2026',
    ])
    expect(text).not.toContain('maj 2027')
  })

  test('has nothing of the sender’s person', () => {
    expect(text).not.toMatch(/Kim|seoul\.example/)
  })

  test('says that nothing is assessed, where that is so', () => {
    expect(casePaper(aCase(opened()).case, edition, directory).at(-1)).toEqual({
      heading: 'Bedömning',
      lines: [{ text: 'Inte bedömt' }],
    })
  })
})

describe('earlier cases in the paper', () => {
  const before = { openedAt: '2025-02-01T08:00:00Z', answeredOn: '2025-03-12', themes: ['climate'] }
  const rows = [
    aRow({
      ...before,
      id: 'a',
      number: '25-0001',
      title: 'Busan: besök',
      countries: ['KR'],
      result: 'declined',
    }),
    aRow({
      ...before,
      id: 'b',
      number: '25-0002',
      title: 'Seoul Metropolitan Government: besök',
      countries: ['KR'],
      result: 'accepted',
      held: 'held',
    }),
    aRow({ ...before, id: 'c', number: '25-0003', title: 'Oslo', countries: ['NO'] }),
    aRow({
      ...before,
      id: 'd',
      number: '27-0001',
      title: 'Seoul',
      countries: ['KR'],
      openedAt: '2099-01-01',
    }),
  ]

  test('are those of the same organisation or country, the closest first, with how they ended', () => {
    expect(earlierLines(rows, aCase(opened()).case)).toEqual([
      '25-0002 Seoul Metropolitan Government: besök. Bifall 12 mars 2025, genomfört (samma organisation, samma land)',
      '25-0001 Busan: besök. Avslag 12 mars 2025 (samma land)',
    ])
  })
})

describe('what the form begins with when the facts were put right afterwards', () => {
  test('is title and summary of the facts as they are now, and it says so', () => {
    const { title, summary, changed } = firstText(aCase(opened(), corrected).case, sources)
    expect([title, summary].join()).not.toContain('maj 2027')
    expect(title).toContain('2–3 juni 2027')
    expect(summary).toContain('2–3 juni 2027')
    expect(changed).toMatchObject({ summaryWas: oldSummary, proposed: null })
    expect(changed?.titleWas).toContain('12–13 maj 2027')
  })

  test('keeps a title that somebody wrote, and says that it is the old one', () => {
    const of = aCase(opened({ title: 'Seoul i maj' }), corrected).case
    expect(firstText(of, sources)).toMatchObject({ title: 'Seoul i maj', changed: { titleWas: null } })
  })

  test('says nothing where the facts are the same in other words of the mail', () => {
    const again: Facts = {
      ...may,
      organisation: {
        value: may.organisation.value,
        evidence: [{ text: 'S', start: 0, end: 1, means: 'm' }],
      },
    }
    const of = aCase(opened(), act('miljo', { type: 'facts-corrected', facts: again })).case
    expect(firstText(of, sources)).toMatchObject({ summary: oldSummary, changed: null })
  })

  test('of a paper that lies before the forum: facts are those of now, what was written stays', () => {
    const of = aCase(opened(), put, corrected).case
    const facts = {
      heading: 'Uppgifter',
      lines: casePaper(aCase(opened()).case, edition, directory)[0]?.lines ?? [],
    }
    const own = { heading: 'Att tänka på', lines: [{ text: 'Tolk behövs' }] }
    const lying = aPaper({ title: 'Seoul', summary: 'Mina egna ord.', paper: [facts, own] })
    const first = firstText(of, { ...sources, lying })
    expect(first.summary).toBe('Mina egna ord.')
    expect(first.changed?.proposed).toContain('2–3 juni 2027')
    expect(first.paper.map(({ heading }) => heading)).toEqual(['Uppgifter', 'Att tänka på'])
    expect(JSON.stringify(first.paper)).not.toContain('maj 2027')
    const edited = { ...facts, lines: [...facts.lines, { text: 'De vill bo i Gamla stan' }] }
    const kept = firstText(of, { ...sources, lying: aPaper({ paper: [edited] }) }).paper
    expect(kept.map(({ heading }) => heading)).toEqual(['Uppgifter', 'Uppgifter som de stod tidigare'])
    expect(JSON.stringify(kept)).toContain('Gamla stan')
  })

  test('of a paper put forward after the correction is what lies there', () => {
    const of = aCase(opened(), corrected, put).case
    const lying = aPaper({ summary: 'Mina egna ord.' })
    expect(firstText(of, { ...sources, lying })).toMatchObject({ summary: 'Mina egna ord.', changed: null })
  })
})

test('members read why it is proposed, and not that the body answers by itself', () => {
  const matter = aMatter({ decidedBy: 'miljo' })
  const own = act('miljo', {
    type: 'assessed',
    outcome: anOutcome(matter),
    snapshot: [
      {
        heading: 'Förslag',
        lines: [
          { text: 'Besök: kan tas emot. Ni bedömer och svarar själva.' },
          { text: 'Handläggs av: Miljöförvaltningen' },
          { text: 'Besked ges av: Miljöförvaltningen' },
        ],
      },
    ],
  } as never)
  const proposed = act('miljo', { type: 'proposed-to-ib', to: 'ib-sekretariat', reason: 'Rör flera nämnder' })
  const paper = casePaper(aCase(opened(), own, proposed).case, edition, directory)
  const lines = paper.flatMap(({ heading, lines: all }) => all.map(({ text }) => `${heading}: ${text}`))
  expect(lines).toEqual(
    expect.arrayContaining([
      'Därför föreslås ärendet: Föreslaget av: Miljöförvaltningen',
      'Därför föreslås ärendet: Rör flera nämnder',
      'Förslag: Besök: kan tas emot.',
      'Förslag: Handläggs av: Miljöförvaltningen',
    ]),
  )
  expect(lines.join()).not.toMatch(/svarar själva|Besked ges av/)
})
