import { strFromU8, unzipSync } from 'fflate'
import { statisticsOf } from '../../../src/cases/statistics/statistics.ts'
import type { AnnualReport } from '../../../src/documents/annual-report/annual-report.ts'
import { reportDocument } from '../../../src/documents/annual-report/report-document.ts'
import { reportTables } from '../../../src/documents/annual-report/report-tables.ts'
import type { ReportWords } from '../../../src/documents/annual-report/report-words.ts'
import { writeCsv } from '../../../src/documents/tables/write-csv.ts'
import { writeWorkbook } from '../../../src/documents/tables/write-workbook.ts'
import { writeWord } from '../../../src/documents/word/write-word.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { report as en } from '../../../src/ui/i18n/en/report.ts'
import { report as sv } from '../../../src/ui/i18n/sv/report.ts'
import { aRow } from '../../teams/a-row.ts'

const words: ReportWords = {
  title: (year, body) => `Internationellt arbete ${year}: ${body}`,
  about: 'Om rapporten',
  year: 'År',
  concerns: 'Rapport för',
  selection: 'Urval',
  selectionText: (year, body) => `Inkomna och hållna ${year}: ${body}`,
  countedOn: 'Räknat den',
  edition: 'Utgåva',
  standing: 'Status',
  introduction: 'Inledning',
  inBrief: 'I korthet',
  figure: 'Uppgift',
  value: 'Antal',
  counted: { requests: 'Förfrågningar', held: 'Genomförda besök' },
  visitors: 'Besökare',
  hours: 'Timmar',
  kronor: 'Kronor',
  median: 'Dagar till besked',
  untold: (count) => `uppgift saknas för ${count} besök`,
  directions: 'Per inriktning',
  noText: 'Ingen text är skriven.',
  breakdown: 'Siffror',
  months: 'Månader',
  month: 'Månad',
  told: 'Besökare och kostnad',
  facet: (facet) => `Efter ${facet}`,
  valueOf: (_, value) => (value === 'PS' ? 'Palestina' : value),
  direction: (id) => `Inriktning ${id}`,
  ahead: 'Nästa år',
  planned: 'Planerade besök',
  reviews: 'Att se över',
  reviewsShort: 'Ses över',
  day: 'Dag',
  what: 'Vad',
  body: 'Svarar',
  nothing: 'inga uppgifter',
  method: 'Så är det räknat',
  methodText: (date, edition) => `Räknat ${date} enligt ${edition}.`,
}
const query = { period: '2026', body: null }
const rows = [
  aRow({
    openedAt: '2026-02-01T08:00:00Z',
    lastDay: '2026-05-05',
    held: 'held',
    visitors: 6,
    kronor: 1200.5,
  }),
  aRow({ id: 'c2', openedAt: '2026-03-01T08:00:00Z' }),
]
const report: AnnualReport = {
  language: 'sv',
  year: '2026',
  bodyName: 'Hela staden',
  editionName: 'Strategi 2016',
  notice: 'Remissversion 2016 – inte gällande text',
  madeOn: PlainDate.parse('2027-01-12'),
  query,
  figures: statisticsOf(rows, query, 'Europe/Stockholm'),
  texts: { introduction: 'Ett år.\n\nTvå stycken.', profiling: 'Vi visade avfallet.' },
  planned: [{ day: '2027-05-03', what: '=HYPERLINK("http://example.org")', body: 'Miljöförvaltningen' }],
  reviews: [],
}

describe('the annual report', () => {
  test('as Word has headings, header rows, its language and the notice', async () => {
    const files = unzipSync(await writeWord(reportDocument(report, words)))
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    const document = part('word/document.xml')
    expect(document).toContain('<w:pStyle w:val="Heading1"/>')
    expect(document.match(/<w:tblHeader\/>/g)?.length ?? 0).toBeGreaterThan(5)
    expect(part('word/styles.xml')).toContain('sv-SE')
    expect(document).toContain('Remissversion 2016')
    expect(document).toContain('februari 2026')
    expect(document).toContain('3 maj 2027')
    expect(document).toContain('Räknat 12 januari 2027')
    expect(document).toMatch(/1\s200,5/)
    expect(part('docProps/core.xml')).not.toContain('Un-named')
    expect(
      Object.keys(files)
        .filter((name) => name.includes('footer'))
        .map(part)
        .join(''),
    ).toContain('Remissversion 2016')
    for (const said of [
      'Vi visade avfallet.',
      'Två stycken.',
      'Räknat 12 januari 2027 enligt Strategi 2016.',
      'Att se över: inga uppgifter',
    ])
      expect(document).toContain(said)
  })

  test('keeps held visits and requests in columns of their own', () => {
    const country = reportTables(report, words).find(({ name }) => name === 'Efter country')
    expect(country?.head).toEqual(['Efter country', 'Genomförda besök', 'Förfrågningar'])
    expect(country?.rows).toEqual([['Palestina', 1, 2]])
  })

  test('as Excel has numbers as numbers and no formula, whatever a title says', async () => {
    const files = unzipSync(await writeWorkbook(reportTables(report, words)))
    const xml = Object.entries(files)
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('')
    expect(xml).not.toMatch(/<f[ >]/)
    expect(xml).toContain('HYPERLINK')
    expect(xml).toContain('<v>1200.5</v>')
    expect(xml).toContain('Efter country')
  })

  test('as Excel has columns as wide as what stands in them, up to a limit', async () => {
    const long = 'Ett ord som är längre än spaltens rubrik'
    const table = {
      name: 'Blad',
      caption: '',
      head: ['Vad', 'Antal'],
      rows: [
        [long, 1],
        ['x'.repeat(200), 2],
      ],
    }
    const widths = async (rows: (string | number)[][]) => {
      const files = unzipSync(await writeWorkbook([{ ...table, rows }]))
      return [
        ...strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).matchAll(/width="([\d.]+)"/g),
      ].map(([, width]) => Math.floor(Number(width)))
    }
    expect(await widths([[long, 1]])).toEqual([long.length + 2, 12])
    expect(await widths(table.rows)).toEqual([60, 12])
  })

  test('the name of every sheet is whole', () => {
    for (const language of ['sv', 'en'] as const) {
      const texts = { sv, en }[language]
      for (const name of [texts.about, texts.planned, texts.reviewsShort, texts.months, texts.told])
        expect(name.length).toBeLessThanOrEqual(31)
    }
    expect(reportTables(report, words).map(({ name }) => name)).toContain('Ses över')
  })

  test('as CSV reads in Swedish Excel and carries nothing out', () => {
    const csv = writeCsv(reportTables(report, words))
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv).toContain(`"'=HYPERLINK(""http://example.org"")"`)
    expect(csv).toContain('1200,5')
    for (const start of ['=', '+', '-', '@'])
      expect(writeCsv([{ name: '', caption: '', head: ['a'], rows: [[`${start}1`]] }])).toContain(
        `'${start}1`,
      )
  })

  test('as CSV and as Excel says what it counts, when it was counted, and that the edition is not in force', async () => {
    const csv = writeCsv(reportTables(report, words))
    for (const line of [
      'Internationellt arbete 2026: Hela staden',
      'År;2026',
      'Rapport för;Hela staden',
      'Urval;Inkomna och hållna 2026: Hela staden',
      'Räknat den;2027-01-12',
      'Utgåva;Strategi 2016',
      'Status;Remissversion 2016 – inte gällande text',
    ])
      expect(csv).toContain(`${line}\r\n`)
    const files = unzipSync(await writeWorkbook(reportTables(report, words)))
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('"Om rapporten"')
    expect(reportTables({ ...report, notice: '' }, words)[0]?.rows.flat()).not.toContain('Status')
  })

  test('has how many came and what it cost month by month in every file, and tells nothing told from nought', async () => {
    const told = statisticsOf(
      [...rows, aRow({ id: 'c3', lastDay: '2026-06-01', held: 'held', hours: 0 })],
      query,
      'Europe/Stockholm',
    )
    const tables = reportTables({ ...report, figures: told }, words)
    const table = tables.find(({ name }) => name === 'Besökare och kostnad')
    expect(table?.head).toEqual(['Månad', 'Genomförda besök', 'Besökare', 'Timmar', 'Kronor'])
    expect(
      table?.rows.filter(([month]) => ['2026-05', '2026-06', '2026-07'].includes(String(month))),
    ).toEqual([
      ['2026-05', 1, 6, null, 1200.5],
      ['2026-06', 1, null, 0, null],
      ['2026-07', 0, 0, 0, 0],
    ])
    expect(writeCsv(tables)).toContain('2026-05;1;6;;1200,5\r\n2026-06;1;;0;\r\n')
    const workbook = unzipSync(await writeWorkbook(tables))
    expect(strFromU8(workbook['xl/workbook.xml'] ?? new Uint8Array())).toContain('"Besökare och kostnad"')
    const word = unzipSync(await writeWord(reportDocument({ ...report, figures: told }, words)))
    const said = strFromU8(word['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '|')
    expect(said).toMatch(/maj 2026\|+1\|+6\|+–\|+1\s200,5\|/)
  })

  test('whose figures were counted before that was counted by month has them as they were counted', () => {
    const { months } = report.figures
    const figures = { ...report.figures, months: months.map((month) => ({ ...month, told: null })) }
    const names = reportTables({ ...report, figures }, words).map(({ name }) => name)
    expect(names).toContain('Månader')
    expect(names).not.toContain('Besökare och kostnad')
  })

  test('is the same when it is made again from what was stored', () => {
    const stored = JSON.parse(JSON.stringify(report)) as AnnualReport
    expect(writeCsv(reportTables(stored, words))).toBe(writeCsv(reportTables(report, words)))
  })
})
