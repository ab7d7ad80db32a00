import { Button, Field, Input } from '@fluentui/react-components'
import type { TypedRegistration } from '../../cases/registration.ts'
import { fitsMask, type RegistrationMask } from '../../directory/registration-number.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { useTexts } from '../i18n/use-texts.ts'

interface RegistrationFieldsProps {
  readonly typed: TypedRegistration
  readonly onChange: (change: Partial<TypedRegistration>) => void
  /** How the body writes its numbers; null when nobody has said. */
  readonly mask: RegistrationMask | null
  /** A number found in a mail of the case. */
  readonly offered: string | null
  readonly today: PlainDate
}

/** A body's diary number and received date; a number that is written in an unusual way is remarked on, never refused. */
export function RegistrationFields({ typed, onChange, mask, offered, today }: RegistrationFieldsProps) {
  const { t } = useTexts()
  const number = typed.number.trim()
  const unusual = number !== '' && !fitsMask(mask, number)
  return (
    <>
      <Field
        label={t('toDo.register.number')}
        required
        {...(mask ? { hint: t('toDo.register.pattern', { mask }) } : {})}
        {...(unusual ? { validationState: 'warning', validationMessage: t('toDo.register.unusual') } : {})}
      >
        <Input value={typed.number} onChange={(_, { value }) => onChange({ number: value })} />
      </Field>
      {offered !== null && offered !== number && (
        <div>
          <Button size="small" onClick={() => onChange({ number: offered })}>
            {t('toDo.register.offered', { number: offered })}
          </Button>
        </div>
      )}
      <Field label={t('toDo.register.receivedOn')}>
        <Input
          type="date"
          max={today}
          value={typed.receivedOn}
          onChange={(_, { value }) => onChange({ receivedOn: value })}
        />
      </Field>
    </>
  )
}
