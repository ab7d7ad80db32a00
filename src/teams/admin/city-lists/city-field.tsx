import { Field, Input, Select, makeStyles } from '@fluentui/react-components'
import type { CityField, CityTyped } from '../../../strategy/check-city-entry.ts'
import { directions, themes } from '../../../strategy/words.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { useNames } from '../../use-names.ts'

const useStyles = makeStyles({
  // The longest name of a body shall not decide how wide the page is.
  choose: { minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
})

/** Fields without which there is no entry. */
const required: ReadonlySet<CityField> = new Set(['code', 'nameSv', 'nameEn', 'name', 'direction'])

interface CityFieldProps {
  readonly field: CityField
  readonly typed: CityTyped
  readonly onChange: (change: CityTyped) => void
  readonly fault: string | undefined
  readonly fixed: boolean
  /** What the edition says, where the City says otherwise. */
  readonly says: string
}

/** One field of an entry, in the shape that its values have. */
export function CityFieldView({ field, typed, onChange, fault, fixed, says }: CityFieldProps) {
  const { t, tryText, language } = useTexts()
  const { edition, directory } = useServices()
  const names = useNames()
  const styles = useStyles()
  const value = typed[field] ?? ''
  const label = t(`cityLists.field.${field}`)
  const hint = [
    tryText(`cityLists.hint.${field}`, ''),
    says === '' || says === value || fixed ? '' : t('cityLists.editionSays', { words: says }),
  ]
    .filter(Boolean)
    .join(' ')
  const beside = { ...(hint ? { hint } : {}), ...(fault ? { validationMessage: fault } : {}) }
  const choose = (none: string, ids: readonly string[], name: (id: string) => string) => (
    <Field label={label} required={required.has(field)} className={styles.choose} {...beside}>
      <Select
        className={styles.choose}
        value={value}
        onChange={(_, data) => onChange({ [field]: data.value })}
      >
        {(value === '' || !required.has(field)) && <option value="">{none}</option>}
        {[...new Set(value === '' ? ids : [...ids, value])]
          .map((id) => ({ id, name: name(id) }))
          .toSorted((a, b) => a.name.localeCompare(b.name, language))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
      </Select>
    </Field>
  )
  switch (field) {
    case 'body':
      return choose(
        t('cityLists.wholeCity'),
        directory.bodies.map(({ id }) => id),
        names.body,
      )
    case 'direction':
      return choose(t('cityLists.choose'), directions, names.direction)
    case 'theme':
      return choose(t('cityLists.any'), themes, names.theme)
    case 'country':
      return choose(t('cityLists.any'), Object.keys(edition.countries), names.country)
    case 'code':
    case 'nameSv':
    case 'nameEn':
    case 'name':
      return (
        <Field label={label} required={!fixed} {...(fixed ? {} : beside)}>
          <Input value={value} readOnly={fixed} onChange={(_, data) => onChange({ [field]: data.value })} />
        </Field>
      )
  }
}
