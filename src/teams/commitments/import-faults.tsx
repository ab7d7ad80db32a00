import { commitmentKinds } from '../../cases/commitment.ts'
import type { CommitmentFault } from '../../cases/commitments-csv.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useNames } from '../use-names.ts'
import { CsvFileFaults } from '../csv-file-faults.tsx'

/** Which rows of a file could not be read, and why, so that they can be corrected in the file. */
export function ImportFaults({ faults }: { faults: readonly CommitmentFault[] }) {
  const { t } = useTexts()
  const names = useNames()
  const why = ({ line, column, value }: CommitmentFault) => {
    const name = t(`commitments.field.${column}`)
    if (line === 1) return t('commitments.import.absent', { column: name })
    if (value === '') return t('commitments.import.missing', { line, column: name })
    if (column === 'key') return t('commitments.import.twice', { line })
    if (column === 'body') return t('commitments.import.unknownBody', { line, value })
    if (column === 'kind')
      return t('commitments.import.unknownKind', {
        line,
        value,
        kinds: commitmentKinds.map((kind) => names.kind(kind)).join(', '),
      })
    return t('commitments.import.wrong', { line, column: name, value })
  }
  return (
    <CsvFileFaults
      title={
        faults.some(({ line }) => line === 1)
          ? t('commitments.import.unread')
          : t('commitments.import.faults', { count: faults.length })
      }
      faults={faults.map((fault) => ({ ...fault, says: why(fault) }))}
    />
  )
}
