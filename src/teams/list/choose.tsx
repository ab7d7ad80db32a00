import { Field, Select } from '@fluentui/react-components'
import { useTexts } from '../../ui/i18n/use-texts.ts'

/** One thing to choose. */
export interface Choice {
  readonly value: string
  readonly label: string
}

interface ChooseProps {
  readonly label: string
  /** What it says when it limits nothing, "Alla" when left out; null where something is always chosen. */
  readonly any?: string | null
  readonly value: string | null
  readonly choices: readonly Choice[]
  readonly onChoose: (value: string | null) => void
}

/** A filter of one value; it says "Alla" when it limits nothing. */
export function Choose({ label, any, value, choices, onChoose }: ChooseProps) {
  const { t } = useTexts()
  return (
    <Field label={label}>
      <Select value={value ?? ''} onChange={(_, data) => onChoose(data.value || null)}>
        {any !== null && <option value="">{any ?? t('teams.list.any')}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
