import type { CsvFault, FileFault } from '../../../directory/directory-csv.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { CsvFileFaults } from '../../csv-file-faults.tsx'

/** Which rows of a file cannot be used, by line and column, so that they can be corrected in the file. */
export function FileFaults({ faults }: { faults: readonly FileFault[] }) {
  const { t } = useTexts()
  const why = ({ line, column, value, why }: CsvFault) => {
    // The column is named as the file names it.
    if (why === 'absent') return t('directoryPage.import.absent', { column })
    if (why === 'too-long') return t('directoryPage.import.tooLong', { line, value })
    if (why === 'twice') return t('directoryPage.import.twice', { line, column, value })
    return value === ''
      ? t('directoryPage.import.missingValue', { line, column })
      : t('directoryPage.import.unreadable', { line, column, value })
  }
  return (
    <CsvFileFaults
      title={t('directoryPage.import.faults', { count: faults.length })}
      faults={faults.map(({ fault }) => ({ ...fault, says: why(fault) }))}
    />
  )
}
