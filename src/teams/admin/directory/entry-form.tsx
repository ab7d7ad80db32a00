import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { directoryColumns, type DirectoryColumn } from '../../../directory/directory-rows.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { directoryOf, type OpenEntry, type StoredTables } from './directory-lists.ts'
import { DraftChanges } from './draft-changes.tsx'
import { checkDraft, typedEntry } from './entry-draft.ts'
import { EntryField } from './entry-field.tsx'
import { EntryHistory } from './entry-history.tsx'
import { EntryTrouble } from './entry-trouble.tsx'
import type { EntryWords } from './entry-words.ts'
import { RemoveEntry } from './remove-entry.tsx'
import { useSaveEntry, type AnyEntry } from './use-write-entry.ts'
import { VerdictView } from './verdict-view.tsx'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  fields: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(17rem, 100%), 1fr))',
    alignItems: 'start',
    maxWidth: '60rem',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface EntryFormProps {
  readonly open: OpenEntry
  readonly tables: StoredTables
  readonly words: EntryWords
  /** After a write, with what it says. */
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** One entry of the directory: its fields, what saving would change and make wrong, and the way to remove it. */
export function EntryForm({ open, tables, words, onDone, onClose }: EntryFormProps) {
  const { t } = useTexts()
  const { edition, clock } = useServices()
  const styles = useStyles()
  const form = useRef<HTMLFormElement>(null)
  const save = useSaveEntry()
  const [base, setBase] = useState(open)
  const [typed, setTyped] = useState(typedEntry(open))
  const [tried, setTried] = useState(false)
  const { file, stored } = base
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const checked = checkDraft(edition, tables, base, typed, clock.today())
  const hinder = 'column' in checked ? checked.column : null
  const verdict = 'verdict' in checked ? checked.verdict : { stops: [], warns: [] }
  const write = (on: OpenEntry, entry: AnyEntry) =>
    save.mutate(
      { open: on, entry },
      {
        onSuccess: ({ stored: now, together }) =>
          onDone(
            t(together ? 'directoryPage.savedTogether' : 'directoryPage.saved', {
              entry: words.title(file, now.entry),
            }),
          ),
      },
    )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('entry' in checked && verdict.stops.length === 0) write(base, checked.entry)
  }
  const begin = (from: OpenEntry) => {
    setBase(from)
    setTyped(typedEntry(from))
    save.reset()
  }
  const faultOf = (column: DirectoryColumn) => {
    if (!tried || column !== hinder) return undefined
    return t(typed[column]?.trim() ? 'directoryPage.draft.unreadable' : 'directoryPage.draft.empty')
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        {directoryColumns[file].map((column) => (
          <EntryField
            key={column}
            column={column}
            typed={typed}
            onChange={(change) => setTyped({ ...typed, ...change })}
            fault={faultOf(column)}
            fixed={column === 'id' && stored !== null}
            sources={{ edition, directory: directoryOf(tables), words }}
          />
        ))}
      </div>
      {stored !== null && 'entry' in checked && (
        <DraftChanges file={file} before={stored.entry} after={checked.entry} words={words} />
      )}
      {'after' in checked && (
        <VerdictView
          verdict={checked.verdict}
          says={{ stops: t('directoryPage.draft.stops'), warns: t('directoryPage.draft.warns') }}
          directory={checked.after}
        />
      )}
      {tried && hinder !== null && <Text>{t('directoryPage.draft.summary')}</Text>}
      <EntryTrouble
        file={file}
        error={save.error}
        words={words}
        onKeepMine={({ latest, merged }) => write({ file, stored: latest }, merged)}
        onTakeTheirs={({ latest }) => begin({ file, stored: latest })}
      />
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={save.isPending || verdict.stops.length > 0}
        >
          {t(verdict.warns.length > 0 ? 'directoryPage.saveAnyway' : 'directoryPage.save')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
      {stored !== null && (
        <>
          <EntryHistory file={file} itemId={stored.itemId} words={words} />
          <RemoveEntry open={base} tables={tables} words={words} onDone={onDone} onReadAgain={begin} />
        </>
      )}
    </form>
  )
}
