import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components'
import { retentions } from '../../cases/record-actions.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Day, Line } from './fields.tsx'
import type { FieldsProps } from './fields.tsx'

/** The decision of the archive authority that a case refers to: which, what it says of the working copies, and from when. */
export function RetentionFields(props: FieldsProps) {
  const { t } = useTexts()
  const { typed, onChange } = props
  return (
    <>
      <Text>{t('life.retention.explain')}</Text>
      <Line
        {...props}
        name="decision"
        label={t('life.retention.decision')}
        hint={t('life.retention.decisionHint')}
        required
      />
      <Field label={t('life.retention.says')} required>
        <RadioGroup
          value={typed['retention'] ?? ''}
          onChange={(_, { value }) => onChange({ retention: value })}
        >
          {retentions.map((each) => (
            <Radio key={each} value={each} label={t(`life.retention.answers.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Day {...props} name="from" label={t('life.retention.from')} hint={t('life.retention.fromHint')} />
    </>
  )
}
