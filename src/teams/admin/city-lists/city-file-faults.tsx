import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { longestName } from '../../../strategy/city-entry.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { Bullets } from '../../bullets.tsx'
import type { CityRowFault } from './city-csv.ts'

/** Which lines of a file are refused, and why, so that they can be corrected in the file. */
export function CityFileFaults({ faults }: { faults: readonly CityRowFault[] }) {
  const { t } = useTexts()
  if (faults.length === 0) return null
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
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {faults.some(({ why }) => why === 'absent')
            ? t('cityLists.import.unread')
            : t('cityLists.import.faults', { count: lines })}
        </MessageBarTitle>
        <Bullets>
          {faults.map((fault) => (
            <li key={`${fault.line} ${fault.column}`}>{sentence(fault)}</li>
          ))}
        </Bullets>
      </MessageBarBody>
    </MessageBar>
  )
}
