import { useMutation, useQueryClient } from '@tanstack/react-query'
import { meetingKey } from '../../cases/meeting.ts'
import type { CheckedMeeting } from './meeting-draft.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { PageHead } from '../page-head.tsx'
import { queryKeys } from '../query-keys.ts'
import { emptyMeeting } from './meeting-draft.ts'
import { MeetingForm } from './meeting-form.tsx'
import { useMeetings } from './use-meetings.ts'

/** Plans a meeting; a second one on the same day gets a key of its own. */
export function NewMeeting({ onBack, onPlanned }: { onBack: () => void; onPlanned: (key: string) => void }) {
  const { t } = useTexts()
  const { ib } = useServices()
  const queries = useQueryClient()
  const meetings = useMeetings()
  const plan = useMutation({
    mutationFn: async (planned: Extract<CheckedMeeting, { plan: unknown }>['plan']) => {
      if (ib === null) throw new Error('There is no site of the committee in this installation.')
      const key = meetingKey(planned.day, meetings.data?.map((one) => one.key) ?? [])
      const fresh = { ...planned, items: [], publishedAt: null, notifiedAt: null, notes: null }
      return ib.meetings.plan(key, fresh)
    },
    onSuccess: async ({ key }) => {
      await queries.invalidateQueries({ queryKey: queryKeys.meetings })
      onPlanned(key)
    },
  })
  return (
    <>
      <PageHead title={t('meetings.form.newTitle')} onBack={onBack} />
      <MeetingForm
        first={emptyMeeting}
        others={meetings.data ?? []}
        busy={plan.isPending || meetings.isPending}
        error={plan.error ?? meetings.error}
        onSave={(planned) => plan.mutate(planned)}
        onClose={onBack}
      />
    </>
  )
}
