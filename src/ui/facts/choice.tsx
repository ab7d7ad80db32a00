import { Field, Select } from '@fluentui/react-components'

interface ChoiceProps<T extends string> {
  readonly label: string
  /** What is shown while nothing is chosen. */
  readonly none: string
  readonly value: T | null
  readonly options: readonly (readonly [T, string])[]
  readonly onChange: (value: T | null) => void
}

/** One of a closed list, or none of it. */
export function Choice<T extends string>({ label, none, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      <Select
        value={value ?? ''}
        onChange={(_, chosen) => onChange(options.find(([id]) => id === chosen.value)?.[0] ?? null)}
      >
        <option value="">{none}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  )
}
