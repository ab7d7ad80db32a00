import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { cityListEntries } from '../../../casestore/city-list-entries.ts'
import { checkCityEntry, cityFields, type CityField } from '../../../strategy/check-city-entry.ts'
import { cityEntryKey, longestName, type CityEntry } from '../../../strategy/city-entry.ts'
import { cityLines, type CityLine } from '../../../strategy/city-lines.ts'
import type { Edition } from '../../../strategy/edition.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { VersionHistory } from '../version-history.tsx'
import { CityFieldView } from './city-field.tsx'
import { CityTrouble } from './city-trouble.tsx'
import type { OpenLine } from './open-line.ts'
import { typedCityEntry, type CityWords } from './city-words.ts'
import { TakeAway } from './take-away.tsx'
import { cityStore, type StoredCityEntry } from './use-city-lists.ts'
import { useSaveCityEntry, type CityCollision } from './use-save-city-entry.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  fields: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(17rem, 100%), 1fr))',
    alignItems: 'start',
    maxWidth: '60rem',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface CityFormProps {
  readonly open: OpenLine
  /** The edition by itself. */
  readonly edition: Edition
  readonly stored: readonly StoredCityEntry[]
  readonly lines: readonly CityLine[]
  readonly words: CityWords
  /** After a write, with what it says. */
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** One entry of a list: its fields, what hinders, what a colleague did meanwhile, its history, and the way to take it away. */
export function CityForm({ open, edition, stored, lines, words, onDone, onClose }: CityFormProps) {
  const { t } = useTexts()
  const { graph, config } = useServices()
  const styles = useStyles()
  const form = useRef<HTMLFormElement>(null)
  const save = useSaveCityEntry()
  const { list, line } = open
  const [base, setBase] = useState(() => ({
    entry: line?.entry ?? null,
    stored: stored.find(({ entry }) => cityEntryKey(entry) === line?.key) ?? null,
  }))
  const [typed, setTyped] = useState(() => (line === null ? {} : typedCityEntry(line.entry)))
  const [tried, setTried] = useState(false)
  useEffect(() => form.current?.querySelector<HTMLElement>('input:not([readonly]), select')?.focus(), [])
  const checked = checkCityEntry(typed, { list, base: base.entry, lines })
  // What was just saved is in the list already, and is no fault.
  const told = tried && !save.isPending && !save.isSuccess
  const faults = 'faults' in checked ? checked.faults : {}
  const ofEdition = cityLines(edition, list, []).find(({ key }) => key === line?.key)?.entry ?? null

  const write = (on: StoredCityEntry | null, entry: CityEntry) =>
    save.mutate(
      { stored: on, entry },
      { onSuccess: () => onDone(t(...sentenceFor(entry, words, ofEdition !== null))) },
    )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('entry' in checked) write(base.stored, checked.entry)
  }
  const takeTheirs = ({ latest }: CityCollision) => {
    setBase({ entry: latest.entry, stored: latest })
    setTyped(typedCityEntry(latest.entry))
    save.reset()
  }
  const faultOf = (field: CityField) => {
    const fault = told ? faults[field] : undefined
    return fault && t(`cityLists.fault.${fault}`, { most: longestName })
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        {cityFields[list].map((field) => (
          <CityFieldView
            key={field}
            field={field}
            typed={typed}
            onChange={(change) => setTyped({ ...typed, ...change })}
            fault={faultOf(field)}
            fixed={field === 'code' && line !== null}
            says={ofEdition !== null && base.stored !== null ? words.field(ofEdition, field) : ''}
          />
        ))}
      </div>
      {told && 'faults' in checked && <Text role="status">{t('cityLists.summary')}</Text>}
      <CityTrouble
        error={save.error}
        words={words}
        onKeepMine={({ latest, merged }) => write(latest, merged)}
        onTakeTheirs={takeTheirs}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending}>
          {t(base.entry?.out ? 'cityLists.putBack' : 'cityLists.save')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
      {base.entry !== null && (
        <TakeAway
          entry={base.entry}
          owned={base.stored !== null && !base.stored.entry.out}
          ofEdition={ofEdition !== null}
          busy={save.isPending}
          onTake={(entry) => write(base.stored, entry)}
        />
      )}
      {base.stored !== null && (
        <VersionHistory
          list={cityListEntries.list}
          itemId={base.stored.itemId}
          store={cityStore(graph, config)}
          inPlaceOf={ofEdition}
          changesBetween={words.changes}
        />
      )}
    </form>
  )
}

/** What was done, as a key of its text and what stands in it. */
function sentenceFor(entry: CityEntry, words: CityWords, ofEdition: boolean) {
  const said = { entry: words.title(entry) }
  if (!entry.out) return ['cityLists.saved', said] as const
  return entry.list === 'countries' && ofEdition
    ? (['cityLists.takeAway.countryDone', said] as const)
    : (['cityLists.takeAway.done', said] as const)
}
