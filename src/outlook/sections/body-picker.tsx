import { Combobox, Field, Option } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { bodyName, type Directory } from '../../directory/directory.ts'
import { isValidOn } from '../../directory/is-valid-on.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'

interface BodyPickerProps {
  readonly directory: Directory
  readonly today: PlainDate
  readonly label: string
  readonly value: string | null
  readonly onChange: (body: string) => void
  /** Bodies that make no sense here, such as one's own. */
  readonly without?: readonly string[]
}

/** Förvaltningar och bolag in force today, searched by name and subject. */
export function BodyPicker({ directory, today, label, value, onChange, without = [] }: BodyPickerProps) {
  const { t, language } = useTexts()
  const [query, setQuery] = useState<string | null>(null)
  const bodies = useMemo(
    () =>
      directory.bodies
        .filter((body) => isValidOn(body, today) && !without.includes(body.id) && body.type !== 'political')
        .map((body) => ({
          id: body.id,
          name: bodyName(directory, body.id, language),
          about: `${body.nameSv} ${body.nameEn} ${body.about}`.toLowerCase(),
        }))
        .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    [directory, today, without, language],
  )
  const wanted = (query ?? '').trim().toLowerCase()
  const found = bodies
    .filter(({ name, about }) => `${name.toLowerCase()} ${about}`.includes(wanted))
    .slice(0, 40)
  return (
    <Field label={label}>
      <Combobox
        freeform
        placeholder={t('pane.ours.receiverHint')}
        value={query ?? (value === null ? '' : bodyName(directory, value, language))}
        selectedOptions={value === null ? [] : [value]}
        onChange={(event) => setQuery(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          // Typing over a choice says that nothing is chosen; what is typed then stays.
          if (optionValue === undefined) return
          setQuery(null)
          onChange(optionValue)
        }}
        onBlur={() => setQuery(null)}
      >
        {found.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" disabled value="">
            {t('pane.ours.receiverNone')}
          </Option>
        )}
      </Combobox>
    </Field>
  )
}
