import { Text } from '@fluentui/react-components'
import { cityEntryKey } from '../../../strategy/city-entry.ts'
import { cityFields } from '../../../strategy/check-city-entry.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { Bullets } from '../../bullets.tsx'
import type { CityChanges } from './city-csv.ts'
import type { CityWords } from './city-words.ts'

/** What an import would do, entry by entry, before anything is saved. */
export function CityPreview({ changes, words }: { changes: CityChanges; words: CityWords }) {
  const { t } = useTexts()
  const { added, changed, same } = changes
  const none = t('directoryPage.none')
  if (added.length + changed.length + same === 0) return <Text>{t('cityLists.import.empty')}</Text>
  return (
    <div>
      {added.length > 0 && (
        <>
          <Text weight="semibold">{t('cityLists.import.added', { count: added.length })}</Text>
          <Bullets>
            {added.map((entry) => (
              <li key={cityEntryKey(entry)}>
                {cityFields[entry.list]
                  .map((field) => words.field(entry, field))
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </Bullets>
        </>
      )}
      {changed.length > 0 && (
        <>
          <Text weight="semibold">{t('cityLists.import.changed', { count: changed.length })}</Text>
          <Bullets>
            {changed.map(({ before, after }) => (
              <li key={cityEntryKey(after)}>
                {words.title(before)}
                <Bullets>
                  {words.changes(before, after).map((change) => (
                    <li key={change.field}>
                      {t('directoryPage.import.was', {
                        field: change.field,
                        before: change.before || none,
                        after: change.after || none,
                      })}
                    </li>
                  ))}
                </Bullets>
              </li>
            ))}
          </Bullets>
        </>
      )}
      {same > 0 && <Text block>{t('cityLists.import.same', { count: same })}</Text>}
      {added.length + changed.length === 0 && <Text block>{t('cityLists.import.nothing')}</Text>}
    </div>
  )
}
