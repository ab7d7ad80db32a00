import { Field, Select, Text } from '@fluentui/react-components'
import { localText } from '../../strategy/local-text.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Count, DaysFields, Line } from './fields.tsx'
import type { FieldsProps } from './fields.tsx'

/** The facts that change after a decision or that a request without a mail begins with: days, size, who and from where. */
export function FactsFields(props: FieldsProps) {
  const { t, language } = useTexts()
  const { edition } = useServices()
  const countries = Object.entries(edition.countries)
    .map(([code, name]) => ({ code, name: localText(name, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <>
      <Text>{t('life.facts.explain')}</Text>
      <DaysFields {...props} />
      <Count {...props} name="min" label={t('life.facts.min')} />
      <Count {...props} name="max" label={t('life.facts.max')} />
      <Line {...props} name="organisation" label={t('life.facts.organisation')} />
      <Field label={t('life.facts.country')}>
        <Select
          value={props.typed['country'] ?? ''}
          onChange={(_, { value }) => props.onChange({ country: value })}
        >
          <option value="" />
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  )
}
