import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { CsvFault, FileFault } from '../../../directory/directory-csv.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { Bullets } from '../../bullets.tsx'

/** Which rows of a file cannot be used, by line and column, so that they can be corrected in the file. */
export function FileFaults({ faults }: { faults: readonly FileFault[] }) {
  const { t } = useTexts()
  if (faults.length === 0) return null
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
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('directoryPage.import.faults', { count: faults.length })}</MessageBarTitle>
        <Bullets>
          {faults.map(({ fault }) => (
            <li key={`${fault.line} ${fault.column}`}>{why(fault)}</li>
          ))}
        </Bullets>
      </MessageBarBody>
    </MessageBar>
  )
}
