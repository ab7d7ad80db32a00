import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { CityEntry } from '../../../strategy/city-entry.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start', maxWidth: '60rem' },
})

interface TakeAwayProps {
  readonly entry: CityEntry
  /** The City has an entry of its own for it, and it is in force. */
  readonly owned: boolean
  readonly ofEdition: boolean
  readonly busy: boolean
  readonly onTake: (entry: CityEntry) => void
}

/** Takes an entry out of force, with what follows; nothing is removed, so nothing is asked twice. */
export function TakeAway({ entry, owned, ofEdition, busy, onTake }: TakeAwayProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const country = entry.list === 'countries'
  // The edition's own name of a country stays: a case may have the country.
  if (entry.out || (country && !owned)) return null
  const renamed = country && ofEdition
  return (
    <div className={styles.box}>
      <Button disabledFocusable={busy} onClick={() => onTake({ ...entry, out: true })}>
        {t(renamed ? 'cityLists.takeAway.country' : 'cityLists.takeAway.entry')}
      </Button>
      <Text>
        {t(renamed ? 'cityLists.takeAway.countryExplain' : 'cityLists.takeAway.explain')}
        {country && !ofEdition ? ` ${t('cityLists.takeAway.nameless', { code: entry.code })}` : ''}
      </Text>
    </div>
  )
}
