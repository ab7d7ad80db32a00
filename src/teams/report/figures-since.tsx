import { Body1 } from '@fluentui/react-components'
import { figureChanges, type HeadFigure } from '../../cases/statistics/figure-changes.ts'
import type { Statistics } from '../../cases/statistics/statistics.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const names = {
  requests: 'statistics.requests',
  held: 'statistics.held',
  visitors: 'statistics.visitors',
  hours: 'statistics.hours',
  kronor: 'statistics.kronor',
  median: 'statistics.median',
} as const satisfies Record<HeadFigure, string>

/** Whether counting again would give other figures than those of the report, and which. */
export function FiguresSince({ then, now }: { then: Statistics; now: Statistics }) {
  const { t, language } = useTexts()
  const format = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 })
  const number = (value: number | null) => (value === null ? '–' : format.format(value))
  const { heads, spread, toldNotCounted } = figureChanges(then, now)
  const since = () => {
    if (heads.length === 0) return t(spread ? 'report.differsInside' : 'report.same')
    const changes = heads
      .map((one) => `${t(names[one.figure])} ${number(one.then)} → ${number(one.now)}`)
      .join('; ')
    return t('report.differs', { changes })
  }
  return (
    <>
      <Body1>{since()}</Body1>
      {toldNotCounted && <Body1>{t('report.toldNotCounted')}</Body1>}
    </>
  )
}
