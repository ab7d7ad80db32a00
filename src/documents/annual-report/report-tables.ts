import { countedFacets, type Month, type Sum } from '../../cases/statistics/statistics.ts'
import { toldFigures } from '../../cases/statistics/told.ts'
import type { ReportTable } from '../tables/report-table.ts'
import type { Ahead, AnnualReport } from './annual-report.ts'
import type { ReportWords } from './report-words.ts'

/** What the figures are, for files that stand by themselves: year, body, question, counting day, edition and whether it is in force. */
function aboutTable(report: AnnualReport, words: ReportWords): ReportTable {
  const { year, bodyName, madeOn, editionName, notice } = report
  return {
    name: words.about,
    caption: words.title(year, bodyName),
    head: [words.figure, words.value],
    rows: [
      [words.year, year],
      [words.concerns, bodyName],
      [words.selection, words.selectionText(year, bodyName)],
      [words.countedOn, madeOn],
      [words.edition, editionName],
      ...(notice === '' ? [] : [[words.standing, notice]]),
    ],
  }
}

/** The figures in brief; a sum says of how many visits nothing was told. */
export function briefTable({ figures }: AnnualReport, words: ReportWords): ReportTable {
  const sum = (name: string, { total, unknown }: Sum): readonly (string | number)[] => [
    unknown === 0 ? name : `${name} (${words.untold(unknown)})`,
    total,
  ]
  return {
    name: words.inBrief,
    caption: words.inBrief,
    head: [words.figure, words.value],
    rows: [
      [words.counted.requests, figures.requests],
      [words.counted.held, figures.held],
      sum(words.visitors, figures.visitors),
      sum(words.hours, figures.hours),
      sum(words.kronor, figures.kronor),
      [words.median, figures.medianLeadDays],
    ],
  }
}

/** One table per question: held visits and requests in columns of their own, never added together. */
export function breakdownTables(
  { figures, query }: AnnualReport,
  words: ReportWords,
): readonly ReportTable[] {
  const head = [words.counted.held, words.counted.requests]
  const months: ReportTable = {
    name: words.months,
    caption: words.months,
    head: [words.month, ...head],
    rows: figures.months.map(({ month, held, requests }) => [month, held, requests]),
  }
  const facets = countedFacets.filter((facet) => facet !== 'body' || query.body === null)
  return [
    months,
    ...toldTables(figures.months, words),
    ...facets.map((facet): ReportTable => {
      const held = new Map(figures.by.held[facet].map(({ value, count }) => [value, count]))
      const requests = new Map(figures.by.requests[facet].map(({ value, count }) => [value, count]))
      const values = [...new Set([...held.keys(), ...requests.keys()])]
      return {
        name: words.facet(facet),
        caption: words.facet(facet),
        head: [words.facet(facet), ...head],
        rows: values.map((value) => [
          words.valueOf(facet, value),
          held.get(value) ?? 0,
          requests.get(value) ?? 0,
        ]),
      }
    }),
  ]
}

/** How many came and what it cost, month by month; no table in a report whose figures were counted without it. */
function toldTables(months: readonly Month[], words: ReportWords): readonly ReportTable[] {
  const told = months.flatMap((month) => (month.told ? [{ ...month, told: month.told }] : []))
  if (told.length === 0) return []
  return [
    {
      name: words.told,
      caption: words.told,
      head: [words.month, words.counted.held, words.visitors, words.hours, words.kronor],
      rows: told.map(({ month, held, told: sums }) => [
        month,
        held,
        ...toldFigures.map((figure) => sums[figure]),
      ]),
    },
  ]
}

/** What lies ahead: next year's planned visits, and what is to be looked at again. */
export function aheadTables({ planned, reviews }: AnnualReport, words: ReportWords): readonly ReportTable[] {
  const table = (name: string, caption: string, lines: readonly Ahead[]): ReportTable => ({
    name,
    caption,
    head: [words.day, words.what, words.body],
    rows: lines.map(({ day, what, body }) => [day, what, body]),
  })
  return [table(words.planned, words.planned, planned), table(words.reviewsShort, words.reviews, reviews)]
}

/** Every table of the report, in order; the first says what they are. */
export function reportTables(report: AnnualReport, words: ReportWords): readonly ReportTable[] {
  return [
    aboutTable(report, words),
    briefTable(report, words),
    ...breakdownTables(report, words),
    ...aheadTables(report, words),
  ]
}
