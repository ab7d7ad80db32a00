import type { AnnualReport } from '../../documents/annual-report/annual-report.ts'
import type { ReportWords } from '../../documents/annual-report/report-words.ts'

export const reportFormats = ['word', 'excel', 'csv'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** A report as a file of its format; the libraries are loaded when they are asked for. */
export async function reportFile(
  format: ReportFormat,
  report: AnnualReport,
  words: ReportWords,
): Promise<{
  readonly ending: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer> | string
}> {
  if (format === 'word') {
    const [{ reportDocument }, { wordType, writeWord }] = await Promise.all([
      import('../../documents/annual-report/report-document.ts'),
      import('../../documents/word/write-word.ts'),
    ])
    return { ending: 'docx', type: wordType, bytes: await writeWord(reportDocument(report, words)) }
  }
  const { reportTables } = await import('../../documents/annual-report/report-tables.ts')
  if (format === 'excel') {
    const { workbookType, writeWorkbook } = await import('../../documents/tables/write-workbook.ts')
    return { ending: 'xlsx', type: workbookType, bytes: await writeWorkbook(reportTables(report, words)) }
  }
  const { writeCsv } = await import('../../documents/tables/write-csv.ts')
  return { ending: 'csv', type: 'text/csv;charset=utf-8', bytes: writeCsv(reportTables(report, words)) }
}
