import { longestName } from '../../../strategy/city-entry.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { CsvFileFaults } from '../../csv-file-faults.tsx'
import type { CityRowFault } from './city-csv.ts'

/** Which lines of a file are refused, and why, so that they can be corrected in the file. */
export function CityFileFaults({ faults }: { faults: readonly CityRowFault[] }) {
  const { t } = useTexts()
  const sentence = ({ line, column, value, why }: CityRowFault) => {
    const name = t(`cityLists.field.${column}`)
    if (why === 'absent') return t('cityLists.import.absent', { column: name })
    const says =
      why === 'unknown' || why === 'twice'
        ? t(`cityLists.import.${why}`)
        : t(`cityLists.fault.${why}`, { most: longestName })
    return value === ''
      ? t('cityLists.import.line', { line, column: name, why: says })
      : t('cityLists.import.lineValue', { line, column: name, value, why: says })
  }
  const lines = new Set(faults.map(({ line }) => line)).size
  return (
    <CsvFileFaults
      title={
        faults.some(({ why }) => why === 'absent')
          ? t('cityLists.import.unread')
          : t('cityLists.import.faults', { count: lines })
      }
      faults={faults.map((fault) => ({ ...fault, says: sentence(fault) }))}
    />
  )
}
