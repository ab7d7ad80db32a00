import { Field, SearchBox, Text, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { localText } from '../../../strategy/local-text.ts'
import { DataTable } from '../data-table.tsx'
import { ReadOnly } from './read-only.tsx'

const useStyles = makeStyles({ search: { maxWidth: '20rem' } })

/** What the countries are called, the City's own list (users.md 11). */
export function CountriesPart() {
  const { t, language } = useTexts()
  const { edition } = useServices()
  const styles = useStyles()
  const [text, setText] = useState('')
  const all = Object.entries(edition.countries)
    .map(([code, name]) => ({ code, sv: localText(name, 'sv'), en: localText(name, 'en') }))
    .toSorted((a, b) => a[language].localeCompare(b[language], language))
  const wanted = text.trim().toLocaleLowerCase(language)
  const found = all.filter(({ code, sv, en }) =>
    [code, sv, en].some((word) => word.toLocaleLowerCase(language).includes(wanted)),
  )
  return (
    <>
      <ReadOnly explain={t('admin.countries.explain')} how={t('admin.countries.how')} />
      <Field label={t('admin.search')} className={styles.search}>
        <SearchBox value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Text role="status">{t('admin.shown', { count: found.length, total: all.length })}</Text>
      <DataTable
        caption={t('admin.part.countries')}
        heads={[t('admin.countries.code'), t('admin.countries.sv'), t('admin.countries.en')]}
        lines={found.map(({ code, sv, en }) => ({ key: code, cells: [code, sv, en] }))}
      />
    </>
  )
}
