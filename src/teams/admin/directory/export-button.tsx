import { Button } from '@fluentui/react-components'
import { exportDirectory } from '../../../directory/directory-csv.ts'
import type { DirectoryFile } from '../../../directory/directory-rows.ts'
import { themeTableOf } from '../../../directory/theme-owners.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { download } from '../../download.ts'
import { directoryOf, type StoredTables } from './directory-lists.ts'

/** One table as a file, named as the command line names it. Where the edition's table of themes is in force, that one. */
export function ExportButton({ file, tables }: { file: DirectoryFile; tables: StoredTables }) {
  const { t } = useTexts()
  const { edition } = useServices()
  const give = () => {
    const files = exportDirectory({ themes: themeTableOf(edition), ...directoryOf(tables) })
    download(`${file}.csv`, files[file], 'text/csv;charset=utf-8')
  }
  return <Button onClick={give}>{t('directoryPage.export')}</Button>
}
