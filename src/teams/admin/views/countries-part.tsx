import { Field, SearchBox, Text, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import type { CityLine } from '../../../strategy/city-lines.ts'
import { CityPart } from '../city-lists/city-part.tsx'
import { CityTable } from '../city-lists/city-table.tsx'

const useStyles = makeStyles({ search: { maxWidth: '20rem' } })

/** What the countries are called, the City's own list (users.md 11). */
export function CountriesPart() {
  const { t, language } = useTexts()
  const styles = useStyles()
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase(language)
  const isFound = ({ entry }: CityLine) =>
    entry.list === 'countries' &&
    [entry.code, entry.nameSv, entry.nameEn].some((word) => word.toLocaleLowerCase(language).includes(wanted))
  return (
    <CityPart explain={t('admin.countries.explain')}>
      {(shown) => {
        const standing = shown.linesOf('countries').filter(({ from }) => from !== 'out')
        return (
          <>
            <Field label={t('admin.search')} className={styles.search}>
              <SearchBox value={text} onChange={(_, { value }) => setText(value)} />
            </Field>
            <Text role="status">
              {t('admin.shown', { count: standing.filter(isFound).length, total: standing.length })}
            </Text>
            <CityTable {...shown} list="countries" caption={t('admin.part.countries')} only={isFound} />
          </>
        )
      }}
    </CityPart>
  )
}
