import { Field, Input, Select, makeStyles } from '@fluentui/react-components'
import type { DirectoryColumn } from '../../../directory/directory-rows.ts'
import type { Directory } from '../../../directory/directory.ts'
import type { Edition } from '../../../strategy/edition.ts'
import { localText } from '../../../strategy/local-text.ts'
import { themes } from '../../../strategy/words.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { Day, Line, Lines, saidBeside, type FieldsProps } from '../../life/fields.tsx'
import type { Choice } from '../../list/choose.tsx'
import type { EntryWords } from './entry-words.ts'

const useStyles = makeStyles({
  // The longest name of a body shall not decide how wide the page is.
  choose: { minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
})

/** Columns without which there is no entry. */
const required: ReadonlySet<DirectoryColumn> = new Set([
  'id',
  'type',
  'nameSv',
  'nameEn',
  'access',
  'body',
  'function',
  'address',
  'theme',
  'rank',
])

/** What the choices of a field are made of. */
export interface FieldSources {
  readonly edition: Edition
  readonly directory: Directory
  readonly words: EntryWords
}

interface EntryFieldProps extends FieldsProps {
  readonly column: DirectoryColumn
  readonly fault: string | undefined
  /** An id that stands in other entries and in old cases. */
  readonly fixed: boolean
  readonly sources: FieldSources
}

/** One field of an entry, in the shape that its values have. */
export function EntryField({ column, fixed, sources, fault, typed, onChange }: EntryFieldProps) {
  const { t, tryText, language } = useTexts()
  const styles = useStyles()
  const hint = tryText(`directoryPage.hint.${column}`, '')
  const label = t(`directoryPage.field.${column}`)
  const props = { typed, onChange, name: column, label, hint, fault, required: required.has(column) }
  const value = typed[column] ?? ''
  const choose = (choices: readonly Choice[]) => (
    <Field label={label} required={props.required} className={styles.choose} {...saidBeside(props)}>
      <Select
        className={styles.choose}
        value={value}
        onChange={(_, data) => onChange({ [column]: data.value })}
      >
        {!choices.some((choice) => choice.value === value) && (
          <option value={value}>{value || t('directoryPage.choose')}</option>
        )}
        {value !== '' && !props.required && <option value="">{t('directoryPage.none')}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  )
  const named = (ids: readonly string[], name: (id: string) => string) =>
    ids
      .map((id) => ({ value: id, label: name(id) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language))
  const { edition, directory, words } = sources
  const bodies = directory.bodies.map(({ id }) => id)
  if (fixed)
    return (
      <Field label={label}>
        <Input value={value} readOnly />
      </Field>
    )
  switch (column) {
    case 'validFrom':
    case 'validTo':
    case 'awayFrom':
    case 'awayTo':
      return <Day {...props} />
    case 'about':
    case 'reasonSv':
    case 'reasonEn':
      return <Lines {...props} />
    case 'body':
      return choose(named(bodies, words.names.body))
    case 'successor':
      return choose(
        named(
          bodies.filter((id) => id !== typed['id']),
          words.names.body,
        ),
      )
    case 'theme':
      return choose(named(themes, words.names.theme))
    case 'type':
      return choose(
        Object.entries(edition.names.bodyTypes).map(([id, name]) => ({
          value: id,
          label: localText(name, language),
        })),
      )
    case 'access':
      return choose(
        (['network', 'none'] as const).map((id) => ({ value: id, label: t(`directoryPage.access.${id}`) })),
      )
    default:
      return <Line {...props} />
  }
}
