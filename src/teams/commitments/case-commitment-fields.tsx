import { Field, Select, Text } from '@fluentui/react-components'
import { commitmentKinds } from '../../cases/commitment.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Count, Day, Line } from '../life/fields.tsx'
import type { FieldsProps } from '../life/fields.tsx'
import { useNames } from '../use-names.ts'
import { withChange } from './commitment-draft.ts'

/** What a case has led to: entered both in the case and in the register. */
export function CaseCommitmentFields({ typed, onChange }: FieldsProps) {
  const { t } = useTexts()
  const { edition } = useServices()
  const names = useNames()
  const change = (some: FieldsProps['typed']) => onChange(withChange(typed, some, edition.about.reviewMonths))
  const fields = { typed, onChange: change }
  return (
    <>
      <Text>{t('commitments.case.explain')}</Text>
      <Field label={t('commitments.field.kind')} required>
        <Select value={typed['kind'] ?? ''} onChange={(_, { value }) => change({ kind: value })}>
          {commitmentKinds.map((kind) => (
            <option key={kind} value={kind}>
              {names.kind(kind)}
            </option>
          ))}
        </Select>
      </Field>
      <Line {...fields} name="counterpart" label={t('commitments.field.counterpart')} required />
      <Day {...fields} name="validFrom" label={t('commitments.field.validFrom')} />
      {typed['kind'] === 'agreement' ? (
        <Day {...fields} name="validTo" label={t('commitments.field.validTo')} required />
      ) : (
        <Day
          {...fields}
          name="reviewOn"
          label={t('commitments.field.reviewOn')}
          hint={t('commitments.hint.reviewOn')}
          required
        />
      )}
      <Count {...fields} name="yearlyCost" label={t('commitments.field.yearlyCost')} />
    </>
  )
}
