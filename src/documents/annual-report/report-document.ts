import { directions } from '../../strategy/words.ts'
import type { ReportTable } from '../tables/report-table.ts'
import type { WordContent, WordPart } from '../word/word-parts.ts'
import type { AnnualReport } from './annual-report.ts'
import { aheadTables, breakdownTables, briefTable } from './report-tables.ts'
import type { ReportWords } from './report-words.ts'

/** The annual report as a document: introduction, figures, what was done per direction, the tables, what lies ahead, how it was counted. */
export function reportDocument(report: AnnualReport, words: ReportWords): WordContent {
  const { texts, notice } = report
  const heading = (level: 1 | 2, text: string): WordPart => ({ part: 'heading', level, text })
  const paragraphs = (text: string): readonly WordPart[] =>
    text
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== '')
      .map((part) => ({ part: 'paragraph', text: part.trim() }))
  return {
    title: words.title(report.year, report.bodyName),
    language: report.language,
    footer: notice,
    parts: [
      { part: 'title', text: words.title(report.year, report.bodyName) },
      ...(notice === '' ? [] : [{ part: 'paragraph', text: notice, strong: true } as const]),
      ...(texts.introduction?.trim() ? [heading(1, words.introduction)] : []),
      ...paragraphs(texts.introduction ?? ''),
      heading(1, words.inBrief),
      tablePart(briefTable(report, words), report.language, words),
      heading(1, words.directions),
      ...directions.flatMap((direction) => [
        heading(2, words.direction(direction)),
        ...(texts[direction]?.trim()
          ? paragraphs(texts[direction])
          : [{ part: 'paragraph', text: words.noText } as const]),
      ]),
      heading(1, words.breakdown),
      ...breakdownTables(report, words).map((table) => tablePart(table, report.language, words)),
      heading(1, words.ahead),
      ...aheadTables(report, words).map((table) => tablePart(table, report.language, words)),
      heading(1, words.method),
      {
        part: 'paragraph',
        text: words.methodText(inWords(report.madeOn, report.language), report.editionName),
      },
    ],
  }
}

/** A table that has no lines says so instead of standing there empty. */
function tablePart(
  { caption, head, rows }: ReportTable,
  language: AnnualReport['language'],
  words: ReportWords,
): WordPart {
  if (rows.length === 0) return { part: 'paragraph', text: `${caption}: ${words.nothing}` }
  return {
    part: 'table',
    caption,
    head,
    rows: rows.map((row) => row.map((value) => (value === null ? '–' : inWords(value, language)))),
  }
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

/** Numbers, days and months as people write them; the tables for machines have them as they are. */
function inWords(value: string | number, language: AnnualReport['language']): string {
  const locale = locales[language]
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value)
  const [, month, day] = /^(\d{4}-\d{2})(-\d{2})?$/.exec(value) ?? []
  if (month === undefined) return value
  return new Intl.DateTimeFormat(locale, {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${month}${day ?? '-01'}T00:00:00Z`))
}
