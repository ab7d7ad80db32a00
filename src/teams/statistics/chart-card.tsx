import { Tab, TabList, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Heading } from '../../ui/case/heading.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    alignContent: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: { color: tokens.colorNeutralForeground2 },
})

interface ChartCardProps {
  readonly question: string
  readonly answer: string
  readonly chart: ReactNode
  readonly table: ReactNode
  readonly hint?: string
}

/** One question; its answer is the title, the chart shows it, the table behind it is one tab away. */
export function ChartCard({ question, answer, chart, table, hint }: ChartCardProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const [shown, setShown] = useState<'chart' | 'table'>('chart')
  return (
    <section className={styles.card} aria-label={question}>
      <Text size={200} className={styles.question}>
        {question}
      </Text>
      <Heading as="h2">{answer}</Heading>
      <TabList
        size="small"
        aria-label={t('statistics.viewOf', { title: question })}
        selectedValue={shown}
        onTabSelect={(_, { value }) => setShown(value === 'table' ? 'table' : 'chart')}
      >
        <Tab value="chart">{t('statistics.chart')}</Tab>
        <Tab value="table">{t('statistics.table')}</Tab>
      </TabList>
      {shown === 'chart' ? chart : table}
      {hint && (
        <Text size={200} className={styles.question}>
          {hint}
        </Text>
      )}
    </section>
  )
}
