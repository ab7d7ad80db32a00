import { Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { SecrecyMark } from '../../cases/secrecy.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { SecrecyReminders } from '../../ui/case/secrecy-reminders.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { useNames } from '../use-names.ts'
import { AskedForm } from './asked-form.tsx'
import { Lines } from './fields.tsx'
import { useWrite } from './use-write.ts'
import { writesOf } from './writes-of.ts'

/** The case's reminders of secrecy, and the way to lift one with a reason: while one stands nothing is disposed of. */
export function SecrecySection({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { actor } = useServices()
  const names = useNames()
  const may = writesOf(stored.case, viewer, actor.upn).find(({ write }) => write === 'secrecy-lifted')
  return (
    <SecrecyReminders
      of={stored.case}
      bodyName={(id) => names.body(id)}
      below={(mark) => may && <Lift stored={stored} body={may.body} mark={mark} />}
    />
  )
}

function Lift({ stored, body, mark }: { stored: StoredCase; body: string; mark: SecrecyMark }) {
  const { t } = useTexts()
  const write = useWrite(stored, body)
  const [reason, setReason] = useState('')
  return (
    <AskedForm
      text={t('secrecy.lift')}
      label={t('secrecy.liftOne', { ground: mark.ground })}
      busy={write.isPending}
      error={write.error}
      missing={reason.trim() === ''}
      onSubmit={() => write.mutate({ type: 'secrecy-lifted', mark: mark.id, reason: reason.trim() })}
    >
      {(tried) => (
        <>
          <Lines
            typed={{ reason }}
            onChange={({ reason: typed }) => setReason(typed ?? '')}
            name="reason"
            label={t('secrecy.why')}
            required
          />
          <Text role="alert">{tried ? t('secrecy.missing') : ''}</Text>
        </>
      )}
    </AskedForm>
  )
}
