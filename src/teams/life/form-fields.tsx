import { Text } from '@fluentui/react-components'
import type { Case } from '../../cases/case.ts'
import { mailsOf } from '../../cases/mails-of.ts'
import { offeredNumber } from '../../cases/registration.ts'
import { bodyById } from '../../directory/directory.ts'
import { toTell } from '../../cases/telling.ts'
import { TellList } from '../../ui/case/tell-list.tsx'
import { RegistrationFields } from '../../ui/case/registration-fields.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { CaseCommitmentFields } from '../commitments/case-commitment-fields.tsx'
import { FactsFields } from './facts-fields.tsx'
import { CostFields, DaysFields, Line, Lines } from './fields.tsx'
import type { FieldsProps } from './fields.tsx'
import { FollowUpFields } from './follow-up-fields.tsx'
import { RetentionFields } from './retention-fields.tsx'
import type { WriteForm } from './writes-of.ts'

interface FormFieldsProps extends FieldsProps {
  readonly form: WriteForm
  readonly of: Case
  /** On whose behalf it is written. */
  readonly body: string
  /** Bodies that need to know, or that are not told after all. */
  readonly tell: readonly string[]
  readonly onTell: (tell: readonly string[]) => void
}

/** The fields of one form. */
export function FormFields({ form, of, body, tell, onTell, ...props }: FormFieldsProps) {
  const { t } = useTexts()
  const { clock, directory } = useServices()
  const today = clock.today()
  const mask = bodyById(directory, body)?.registrationMask ?? null
  const subjects = mailsOf(of).map(({ mail }) => mail.subject)
  switch (form) {
    case 'note':
      return <Lines {...props} name="text" label={t('life.note.text')} hint={t('life.note.hint')} required />
    case 'registered':
      return (
        <RegistrationFields
          typed={{ number: props.typed['number'] ?? '', receivedOn: props.typed['receivedOn'] ?? '' }}
          onChange={(change) => props.onChange({ ...change })}
          mask={mask}
          offered={offeredNumber(of, subjects, mask)}
          today={today}
        />
      )
    case 'facts-corrected':
      return (
        <>
          <Text>{t('life.facts.explain')}</Text>
          <FactsFields {...props} />
        </>
      )
    case 'cost-estimated':
      return <CostFields {...props} />
    case 'planned':
      return <DaysFields {...props} />
    case 'held':
      return <FollowUpFields {...props} tell={tell} onTell={onTell} />
    case 'telling-set-aside':
      return (
        <>
          <TellList
            legend={t('toDo.tell.asideWho')}
            bodies={toTell(of).map((one) => one.body)}
            chosen={tell}
            onChange={onTell}
            ways={null}
            names={directory}
          />
          <Lines {...props} name="reason" label={t('toDo.tell.asideWhy')} required />
        </>
      )
    case 'review-set':
      return <CaseCommitmentFields {...props} />
    case 'secrecy-marked':
      return (
        <>
          <Line
            {...props}
            name="ground"
            label={t('life.secrecy.ground')}
            hint={t('life.secrecy.groundHint')}
            required
          />
          <Line {...props} name="note" label={t('life.secrecy.note')} />
        </>
      )
    case 'retention-decided':
      return <RetentionFields {...props} />
    case 'withdrawn':
    case 'reopened':
      return <Lines {...props} name="reason" label={t(`life.${form}.reason`)} required />
    case 'closed':
      return <Text>{t('life.closed.explain')}</Text>
    case 'joined':
    case 'news-seen':
    case 'recused':
      return <Text>{t(`life.confirm.${form}`)}</Text>
  }
}
