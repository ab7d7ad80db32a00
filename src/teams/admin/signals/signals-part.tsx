import { Text } from '@fluentui/react-components'
import { correctionStatistics } from '../../../cases/statistics/corrections.ts'
import { dayInWords } from '../../../ui/case/days.ts'
import { FactList } from '../../../ui/case/fact-list.tsx'
import { Section } from '../../../ui/case/section.tsx'
import { ErrorBar } from '../../../ui/errors/error-bar.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { Loading } from '../../loading.tsx'
import { DataTable } from '../data-table.tsx'
import { useChangedCases } from '../use-changed-cases.ts'

/** What people changed of what was read in the mails, per signal and per fact. It changes nothing by itself. */
export function SignalsPart() {
  const { t, language } = useTexts()
  const { since, read } = useChangedCases()
  return (
    <>
      <Text>{t('admin.signals.explain')}</Text>
      <Text>{t('admin.signals.scope', { day: dayInWords(since, language) })}</Text>
      {read.isPending && <Loading label={t('admin.signals.reading')} />}
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {read.data && <Figures cases={read.data.cases} unreadable={read.data.unreadable.length} />}
    </>
  )
}

function Figures({
  cases,
  unreadable,
}: {
  cases: Parameters<typeof correctionStatistics>[0]
  unreadable: number
}) {
  const { t, tryText, language } = useTexts()
  const { cases: kept, missed, signals, facts, models } = correctionStatistics(cases)
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const shareOf = (count: number, all: number) => `${count} (${percent.format(count / all)})`
  if (kept === 0) return <Text role="status">{t('admin.signals.empty')}</Text>
  return (
    <>
      {unreadable > 0 && <Text role="status">{t('admin.signals.unreadable', { count: unreadable })}</Text>}
      <FactList
        items={[
          { term: t('admin.signals.cases'), value: kept },
          { term: t('admin.signals.missed'), value: shareOf(missed, kept) },
          { term: t('admin.bench.model'), value: models.join(', ') },
        ]}
      />
      <Section title={t('admin.signals.bySignal')}>
        <DataTable
          caption={t('admin.signals.bySignal')}
          heads={[
            t('admin.bench.signal'),
            t('admin.signals.seenIn'),
            t('admin.signals.kindsChanged'),
            t('admin.signals.factsChanged'),
          ]}
          lines={signals.map((one) => ({
            key: one.signal,
            cells: [
              tryText(`words.means.${one.signal}`, one.signal),
              one.cases,
              shareOf(one.kindsChanged, one.cases),
              shareOf(one.factsChanged, one.cases),
            ],
          }))}
        />
      </Section>
      <Section title={t('admin.signals.byFact')}>
        <DataTable
          caption={t('admin.signals.byFact')}
          heads={[t('admin.bench.fact'), t('admin.signals.changedIn')]}
          lines={facts.map(({ fact, changed }) => ({
            key: fact,
            cells: [t(`words.fact.${fact}`), shareOf(changed, kept)],
          }))}
        />
      </Section>
    </>
  )
}
