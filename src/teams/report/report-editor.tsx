import {
  Body1,
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useEffect } from 'react'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import type { Statistics } from '../../cases/statistics/statistics.ts'
import type { StoredReport } from '../../casestore/report-port.ts'
import { directions } from '../../strategy/words.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { Heading } from '../../ui/case/heading.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useFacetWords } from '../list/use-facet-words.ts'
import { ConfirmedButton } from '../../ui/confirmed-button.tsx'
import { FiguresSince } from './figures-since.tsx'
import { reportFormats } from './report-files.ts'
import { useReport } from './use-report.ts'

const useStyles = makeStyles({
  editor: { display: 'grid', rowGap: tokens.spacingVerticalL, maxWidth: '48rem' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
})

interface ReportEditorProps {
  readonly rows: readonly CaseRow[]
  readonly year: string
  readonly body: string | null
  readonly stored: StoredReport
  /** Others read. */
  readonly mayWrite: boolean
  /** Told whether there are texts that are not saved; they are not when the editor is gone. */
  readonly onUnsaved: (unsaved: boolean) => void
  /** Reads the report again; what was typed here is given up. */
  readonly onFetch: () => void
}

/** The texts of a report, its figures, and the files. */
export function ReportEditor({
  rows,
  year,
  body,
  stored: first,
  mayWrite,
  onUnsaved,
  onFetch,
}: ReportEditorProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const words = useFacetWords()
  const { texts, setTexts, unsaved, stored, counted, now, editionName, save, count, make } = useReport(
    rows,
    year,
    body,
    first,
  )
  useEffect(() => {
    onUnsaved(unsaved)
    return () => onUnsaved(false)
  }, [unsaved, onUnsaved])
  const failure = save.error ?? count.error
  const overtaken = failure !== null && ['conflict', 'duplicate'].includes(errorCodeOf(failure))
  const countButton =
    counted === null ? (
      <Button appearance="primary" disabled={count.isPending} onClick={() => count.mutate()}>
        {t('report.count')}
      </Button>
    ) : (
      <ConfirmedButton
        key={stored.item?.etag}
        text={t('report.countAgain')}
        what={t('report.countAsks', { date: dayInWords(counted.madeOn, language) })}
        busy={count.isPending}
        onConfirm={() => count.mutate()}
      />
    )
  const blocks = [
    { key: 'introduction', label: t('report.introduction') },
    ...directions.map((direction) => ({ key: direction, label: words.value('direction', direction) })),
  ]
  return (
    <div className={styles.editor}>
      {!mayWrite && <Body1>{t('report.readOnly')}</Body1>}
      {blocks.map(({ key, label }) => (
        <Field
          key={key}
          label={label}
          {...(mayWrite && key === 'introduction' ? { hint: t('report.textHint') } : {})}
        >
          <Textarea
            resize="vertical"
            readOnly={!mayWrite}
            rows={4}
            value={texts[key] ?? ''}
            onChange={(_, { value }) => setTexts({ ...texts, [key]: value })}
          />
        </Field>
      ))}
      {overtaken && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('report.conflict')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onFetch}>{t('report.fetchTheirs')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {failure && !overtaken && <ErrorBar error={failure} surface="teams" />}
      <div className={styles.row}>
        {mayWrite && (
          <Button disabled={save.isPending} onClick={() => save.mutate()}>
            {t('report.save')}
          </Button>
        )}
        <Body1 role="status">
          {unsaved
            ? t('report.unsaved')
            : stored.savedBy === ''
              ? ''
              : t('report.savedBy', { name: stored.savedBy })}
        </Body1>
      </div>
      <Heading as="h2">{t('report.breakdown')}</Heading>
      {mayWrite && <Body1>{t('report.countHelp')}</Body1>}
      <div className={styles.row}>
        {mayWrite && countButton}
        <Body1 role="status">
          {counted === null
            ? t('report.notCounted')
            : t('report.countedOn', { date: dayInWords(counted.madeOn, language), edition: editionName })}
        </Body1>
      </div>
      {counted !== null && (
        <>
          <FiguresSince then={counted.figures as unknown as Statistics} now={now} />
          <div className={styles.row}>
            {reportFormats.map((format) => (
              <Button
                key={format}
                appearance={format === 'word' ? 'primary' : 'secondary'}
                disabled={make.isPending}
                onClick={() => make.mutate(format)}
              >
                {t(`report.${format}`)}
              </Button>
            ))}
            <Body1 role="status">
              {make.isPending ? t('report.making') : make.isSuccess ? t('report.made') : ''}
            </Body1>
          </div>
          {make.error && <ErrorBar error={make.error} surface="teams" />}
        </>
      )}
    </div>
  )
}
