import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import { statisticsOf, type Statistics } from '../../cases/statistics/statistics.ts'
import { createReportStore } from '../../casestore/create-report-store.ts'
import type { Counting, StoredReport } from '../../casestore/report-port.ts'
import type { AnnualReport } from '../../documents/annual-report/annual-report.ts'
import { localText } from '../../strategy/local-text.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { download } from '../download.ts'
import { useNames } from '../use-names.ts'
import { plannedAhead } from './planned-ahead.ts'
import { reportFile, type ReportFormat } from './report-files.ts'
import { useReportWords } from './use-report-words.ts'

/** Writing, counting and making one report; what was typed stays whatever fails. */
export function useReport(rows: readonly CaseRow[], year: string, body: string | null, first: StoredReport) {
  const { t, language } = useTexts()
  const { graph, config, clock, edition } = useServices()
  const { timeZone } = edition.about
  const names = useNames()
  const words = useReportWords()
  const store = useMemo(() => createReportStore(graph, config), [graph, config])
  const [stored, setStored] = useState(first)
  const [texts, setTexts] = useState(first.record.texts)
  const { counted } = stored.record
  const query = useMemo(() => ({ period: year, body }), [year, body])
  const now = useMemo(() => statisticsOf(rows, query, timeZone), [rows, query, timeZone])
  const editionName = localText(edition.about.name, language)

  const keep = async (change: Partial<StoredReport['record']>) => {
    const record = { ...stored.record, texts, ...change }
    setStored(await store.save(year, body, { ...stored, record }))
  }
  const save = useMutation({ mutationFn: () => keep({}) })
  const count = useMutation({
    mutationFn: async () => {
      const next = String(Number(year) + 1)
      const due = await store.reviewsUntil(next)
      const reviews = due
        .filter((one) => body === null || one.body === body)
        .map(({ on, counterpart, body: of }) => ({ day: on, what: counterpart, body: names.body(of) }))
      const planned = plannedAhead(rows, next, body, names.body)
      const figures = structuredClone(now) as unknown as Counting['figures']
      await keep({
        counted: {
          madeOn: clock.today(),
          edition: edition.about.id,
          query,
          figures,
          planned: [...planned],
          reviews,
        },
      })
    },
  })
  const make = useMutation({
    mutationFn: async (format: ReportFormat) => {
      if (counted === null) return
      const bodyName = body === null ? t('report.wholeCity') : names.body(body)
      const report: AnnualReport = {
        language,
        year,
        bodyName,
        editionName,
        notice: edition.about.notice ? localText(edition.about.notice, language) : '',
        madeOn: counted.madeOn,
        query: counted.query,
        figures: counted.figures as unknown as Statistics,
        texts,
        planned: counted.planned,
        reviews: counted.reviews,
      }
      const { ending, type, bytes } = await reportFile(format, report, words)
      download(`${t('report.fileName', { year, body: body ?? 'staden' })}.${ending}`, bytes, type)
    },
  })
  const unsaved = JSON.stringify(texts) !== JSON.stringify(stored.record.texts)
  return { texts, setTexts, unsaved, stored, counted, now, editionName, save, count, make }
}
