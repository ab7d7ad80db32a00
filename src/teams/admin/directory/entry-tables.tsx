import { Button, Field, SearchBox, Tab, TabList, Text, makeStyles, tokens } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { directoryFiles, type DirectoryFile } from '../../../directory/directory-rows.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { DataTable } from '../data-table.tsx'
import type { OpenEntry, StoredTables } from './directory-lists.ts'
import { ExportButton } from './export-button.tsx'
import type { EntryWords } from './entry-words.ts'
import { StartPanel } from './start-panel.tsx'
import { entryTable, foundRows } from './table-rows.ts'

const useStyles = makeStyles({
  bar: { overflowX: 'auto', flexShrink: 0 },
  search: { maxWidth: '20rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface EntryTablesProps {
  readonly tables: StoredTables
  readonly words: EntryWords
  readonly shown: { readonly file: DirectoryFile; readonly search: string }
  readonly onShow: (shown: EntryTablesProps['shown']) => void
  readonly onOpen: (open: OpenEntry) => void
  readonly onImport: () => void
}

/** The three tables of the directory, one at a time, with a search and the way into each entry. */
export function EntryTables({ tables, words, shown, onShow, onOpen, onImport }: EntryTablesProps) {
  const texts = useTexts()
  const { t, language } = texts
  const { clock } = useServices()
  const styles = useStyles()
  const { file, search } = shown
  const { heads, rows } = entryTable(file, tables, words, clock.today(), texts)
  const found = foundRows(rows, search, language)
  // A first row of one's own would leave every other theme without a body.
  const bare = file === 'themes' && rows.length === 0
  const part = t(`directoryPage.part.${file}`)
  return (
    <>
      <TabList
        className={styles.bar}
        size="small"
        aria-label={t('directoryPage.parts')}
        selectedValue={file}
        onTabSelect={(_, { value }) =>
          onShow({ search: '', file: directoryFiles.find((one) => one === value) ?? file })
        }
      >
        {directoryFiles.map((one) => (
          <Tab key={one} value={one}>
            {t('directoryPage.partCount', {
              part: t(`directoryPage.part.${one}`),
              count: tables[one].length,
            })}
          </Tab>
        ))}
      </TabList>
      <div className={styles.buttons}>
        {!bare && (
          <Button icon={<Add20Regular />} onClick={() => onOpen({ file, stored: null })}>
            {t(`directoryPage.add.${file}`)}
          </Button>
        )}
        <Button onClick={onImport}>{t('directoryPage.import.open')}</Button>
        <ExportButton file={file} tables={tables} />
      </div>
      {bare ? (
        <StartPanel what="themes" tables={tables} />
      ) : (
        <>
          <Field label={t('admin.search')} className={styles.search}>
            <SearchBox value={search} onChange={(_, { value }) => onShow({ file, search: value })} />
          </Field>
          <Text role="status">{t('admin.shown', { count: found.length, total: rows.length })}</Text>
          <DataTable
            caption={part}
            heads={[...heads, t('directoryPage.head.what')]}
            lines={found.map(({ stored, title, cells }) => ({
              key: stored.itemId,
              cells: [
                ...cells,
                <Button
                  key="change"
                  size="small"
                  aria-label={t('directoryPage.changeOne', { entry: title })}
                  onClick={() => onOpen({ file, stored })}
                >
                  {t('directoryPage.change')}
                </Button>,
              ],
            }))}
          />
        </>
      )}
    </>
  )
}
