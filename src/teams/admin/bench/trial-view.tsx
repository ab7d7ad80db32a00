import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { summarise } from '../../../detection/sentence.ts'
import { FactList } from '../../../ui/case/fact-list.tsx'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useNames } from '../../use-names.ts'
import { DataTable } from '../data-table.tsx'
import { FactsRead } from './facts-read.tsx'
import { MarkedText } from './marked-text.tsx'
import { OutcomeRead } from './outcome-read.tsx'
import type { Trial } from './try-mail.ts'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    ':focus': { outlineStyle: 'none' },
  },
})

/** Everything that was read in one mail; a new result takes the focus, so that a reader hears that it is there. */
export function TrialView({ trial }: { trial: Trial }) {
  const { t, language } = useTexts()
  const names = useNames()
  const styles = useStyles()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [trial])
  const { mail, finding, signals, outcome } = trial
  const yesNo = (value: boolean) => t(value ? 'admin.yes' : 'admin.no')
  const decimals = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const signed = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  })
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <Section title={t('admin.bench.verdict')}>
        <Text weight="semibold">{t(`words.certainty.${finding.certainty}`)}</Text>
        <Text>{summarise(finding, language, (code) => names.country(code))}</Text>
        {mail.problems.length > 0 && <Text role="status">{t('admin.bench.problems')}</Text>}
        <FactList
          items={[
            { term: t('admin.bench.isRequest'), value: yesNo(finding.isRequest) },
            { term: t('admin.bench.isVisit'), value: yesNo(finding.isVisitRequest) },
            { term: t('admin.bench.sure'), value: percent.format(finding.probability) },
            {
              term: t('admin.bench.kinds'),
              value: finding.kinds.map((kind) => names.kind(kind)).join(', ') || t('admin.none'),
            },
            { term: t('admin.bench.language'), value: finding.language },
            { term: t('admin.bench.model'), value: finding.model },
          ]}
        />
      </Section>
      <OutcomeRead outcome={outcome} />
      <FactsRead facts={finding.facts} />
      <Section title={t('admin.bench.signals')}>
        <Text>{t('admin.bench.signalsHelp')}</Text>
        <DataTable
          caption={t('admin.bench.signals')}
          heads={[
            t('admin.bench.signal'),
            t('admin.bench.strength'),
            t('admin.bench.forVisit'),
            t('admin.bench.forRequest'),
            t('admin.bench.phrases'),
          ]}
          lines={signals.map(({ signal, strength, visit, request, phrases }) => ({
            key: signal,
            cells: [
              <code key={signal}>{signal}</code>,
              decimals.format(strength),
              signed.format(visit),
              signed.format(request),
              phrases.map(({ text, start, end }) => `”${text}” (${start}–${end})`).join('; ') || '–',
            ],
          }))}
        />
      </Section>
      <MarkedText trial={trial} />
    </div>
  )
}
