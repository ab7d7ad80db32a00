import { useMemo } from 'react'
import type { ReportWords } from '../../documents/annual-report/report-words.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useFacetWords } from '../list/use-facet-words.ts'

/** The words with which a report is written, in the reader's language. */
export function useReportWords(): ReportWords {
  const { t } = useTexts()
  const words = useFacetWords()
  return useMemo(
    () => ({
      title: (year, body) => t('report.documentTitle', { year, body }),
      about: t('report.about'),
      year: t('report.year'),
      concerns: t('report.body'),
      selection: t('report.selection'),
      selectionText: (year, body) => t('report.selectionText', { year, body }),
      countedOn: t('report.countingDay'),
      edition: t('report.edition'),
      standing: t('report.standing'),
      introduction: t('report.introduction'),
      inBrief: t('statistics.figures'),
      figure: t('report.figure'),
      value: t('report.value'),
      counted: { requests: t('statistics.requests'), held: t('statistics.held') },
      visitors: t('statistics.visitors'),
      hours: t('statistics.hours'),
      kronor: t('statistics.kronor'),
      median: t('statistics.median'),
      untold: (count) => t('report.untold', { count }),
      directions: t('report.directions'),
      noText: t('report.noText'),
      breakdown: t('report.breakdown'),
      months: t('report.months'),
      month: t('statistics.month'),
      told: t('report.told'),
      facet: words.facet,
      valueOf: words.value,
      direction: (id) => words.value('direction', id),
      ahead: t('report.ahead'),
      planned: t('report.planned'),
      reviews: t('report.reviews'),
      reviewsShort: t('report.reviewsShort'),
      day: t('report.day'),
      what: t('report.what'),
      body: t('report.answers'),
      nothing: t('report.nothing'),
      method: t('report.method'),
      methodText: (date, edition) => t('report.methodText', { date, edition }),
    }),
    [t, words],
  )
}
