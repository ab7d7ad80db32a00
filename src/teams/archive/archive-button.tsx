import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { download } from '../download.ts'
import type { AskedCase, MadeArchive } from './archive-cases.ts'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
    '@media print': { display: 'none' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
})

/** Most cases in one package file: what is made lies whole in the browser's memory. */
const most = 50

interface ArchiveButtonProps {
  /** Closed cases; the first of them are taken when there are too many. */
  readonly cases: readonly AskedCase[]
  /** How many there are in all. */
  readonly total: number
}

/** Makes packages for the archive of closed cases, one or many, and says what is in the file and what is not. */
export function ArchiveButton({ cases, total }: ArchiveButtonProps) {
  const { t } = useTexts()
  const services = useServices()
  const styles = useStyles()
  const [at, setAt] = useState<{ readonly number: string; readonly index: number } | null>(null)
  const asked = cases.slice(0, most)
  const make = useMutation({
    mutationFn: async () => {
      const { archiveCases } = await import('./archive-cases.ts')
      let index = 0
      const made = await archiveCases(services, asked, ({ number }) => {
        index += 1
        setAt({ number, index })
      })
      const name =
        asked.length === 1
          ? (asked[0]?.number ?? '')
          : t('archive.fileName', { date: services.clock.today() })
      if (made.zip) download(`${name}.zip`, made.zip, 'application/zip')
      return made
    },
    onSettled: () => setAt(null),
  })
  return (
    <div className={styles.box}>
      <Button disabledFocusable={make.isPending} onClick={() => make.mutate()}>
        {total === 1 ? t('archive.make') : t('archive.makeMany', { count: asked.length })}
      </Button>
      <Text size={200} className={styles.quiet}>
        {t('archive.explain')}
        {total > asked.length && ` ${t('archive.most', { most })}`}
      </Text>
      <Text role="status">
        {at && t('archive.reading', { number: at.number, at: at.index, of: asked.length })}
        {make.data && doneText(make.data)}
      </Text>
      {make.data && <Remarks of={make.data} />}
      {make.error && <ErrorBar error={make.error} surface="teams" onRetry={() => make.mutate()} />}
    </div>
  )

  function doneText({ taken }: MadeArchive) {
    return taken === 0 ? t('archive.none') : t('archive.made', { count: taken })
  }
}

/** What is not in the file and why, and what somebody has to look at. */
function Remarks({ of: { leftOut, notAsFiled } }: { of: MadeArchive }) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <>
      {leftOut.length > 0 && (
        <>
          <Text>{t('archive.leftOut')}</Text>
          <ul className={styles.list}>
            {leftOut.map(({ number, because }) => (
              <li key={number}>{t(`archive.why.${because}`, { number })}</li>
            ))}
          </ul>
        </>
      )}
      {notAsFiled.length > 0 && (
        <ul className={styles.list}>
          {notAsFiled.map(({ number, file }) => (
            <li key={`${number}/${file}`}>{t('archive.notAsFiled', { number, file })}</li>
          ))}
        </ul>
      )}
    </>
  )
}
