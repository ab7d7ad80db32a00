import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DirectoryFile } from '../../../directory/directory-rows.ts'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { directoryOf, type DirectoryLists, type OpenEntry } from './directory-lists.ts'
import { EntryForm } from './entry-form.tsx'
import { EntryTables } from './entry-tables.tsx'
import { entryWordsOf } from './entry-words.ts'
import { FaultList } from './fault-list.tsx'
import { ImportPanel } from './import-panel.tsx'
import { StartPanel } from './start-panel.tsx'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    ':focus': { outlineStyle: 'none' },
  },
})

/** The directory as it lies in the lists, or one entry of it. */
export function DirectoryView({ lists: { stored, unreadable } }: { lists: DirectoryLists }) {
  const texts = useTexts()
  const { t } = texts
  const { edition } = useServices()
  const styles = useStyles()
  const box = useRef<HTMLDivElement>(null)
  const words = useMemo(() => entryWordsOf(edition, directoryOf(stored), texts), [edition, stored, texts])
  const [open, setOpen] = useState<OpenEntry | 'import' | null>(null)
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState<{ file: DirectoryFile; search: string }>({ file: 'bodies', search: '' })
  const left = useRef(false)
  useEffect(() => {
    // What was left takes the focus with it; the reader goes on at the top of what is there instead.
    if (open === null && left.current) box.current?.focus()
    left.current = open !== null
  }, [open])
  const show = (next: OpenEntry) => {
    setSaid('')
    setShown((now) => (now.file === next.file ? now : { file: next.file, search: '' }))
    setOpen(next)
  }
  const leave = (sentence: string) => {
    setSaid(sentence)
    setOpen(null)
  }
  const onImport = () => {
    setSaid('')
    setOpen('import')
  }
  if (open === 'import') return <ImportPanel tables={stored} onClose={() => leave('')} />
  if (open !== null)
    return (
      <Section
        title={
          open.stored === null
            ? t(`directoryPage.add.${open.file}`)
            : t('directoryPage.changeOne', { entry: words.title(open.file, open.stored.entry) })
        }
      >
        <EntryForm open={open} tables={stored} words={words} onDone={leave} onClose={() => leave('')} />
      </Section>
    )
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <Text role="status">{said}</Text>
      {unreadable.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('directoryPage.unreadable', { count: unreadable.length, titles: unreadable.join(', ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      {stored.bodies.length === 0 ? (
        <>
          <StartPanel what="shipped" tables={stored} />
          <div>
            <Button onClick={onImport}>{t('directoryPage.import.open')}</Button>
          </div>
        </>
      ) : (
        <>
          <FaultList tables={stored} words={words} onOpen={show} />
          <EntryTables
            tables={stored}
            words={words}
            shown={shown}
            onShow={setShown}
            onOpen={show}
            onImport={onImport}
          />
        </>
      )}
    </div>
  )
}
