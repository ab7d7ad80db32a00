import type { CityEntry } from '../../../strategy/city-entry.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { SaveTrouble } from '../../save-trouble.tsx'
import type { CityWords } from './city-words.ts'
import type { StoredCityEntry } from './use-city-lists.ts'
import type { CityCollision } from './use-save-city-entry.ts'

interface CityTroubleProps {
  readonly error: unknown
  readonly words: CityWords
  /** The ways on after a collision; left out where there is no form to go on in. */
  readonly onKeepMine?: (collision: CityCollision) => void
  readonly onTakeTheirs?: (collision: CityCollision) => void
}

/** Why an entry was not saved, and the way on. */
export function CityTrouble({ error, words, onKeepMine, onTakeTheirs }: CityTroubleProps) {
  const { t } = useTexts()
  return (
    <SaveTrouble<StoredCityEntry, CityEntry>
      error={error}
      sentences={{
        forbidden: t('cityLists.refused'),
        offline: t('cityLists.offline'),
        conflict: t('cityLists.gone'),
        'not-found': t('cityLists.gone'),
      }}
      collision={(collision) => ({
        title: t('cityLists.conflict'),
        lines: words.changes(collision.latest.entry, collision.merged).map(({ field, before, after }) =>
          t('directoryPage.conflict.theirs', {
            field,
            value: before || t('directoryPage.none'),
            mine: after || t('directoryPage.none'),
          }),
        ),
        ways: [
          ...(onKeepMine
            ? [{ label: t('directoryPage.conflict.keepMine'), onChoose: () => onKeepMine(collision) }]
            : []),
          ...(onTakeTheirs
            ? [{ label: t('directoryPage.conflict.takeTheirs'), onChoose: () => onTakeTheirs(collision) }]
            : []),
        ],
      })}
    />
  )
}
