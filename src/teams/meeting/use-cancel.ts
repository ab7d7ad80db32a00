import { useMutation, useQueryClient } from '@tanstack/react-query'
import { meetingLink } from '../../cases/keys.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { ListedPaper } from '../../casestore/port.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'
import { tellMembers, type Told } from './tell-members.ts'

/** How a cancelling went on: whether members know, and the first thing that kept a case on the meeting; null where none was kept. */
interface Cancelling {
  readonly told: Told
  readonly kept: unknown
}

/**
 * Cancels a meeting. That it is cancelled is saved first, under If-Match; then its cases are set free to be put on another, and last those
 * who had got the agenda are told. Where nobody had, nobody is told. A case that cannot be set free keeps neither the others nor the
 * notice: that the meeting is off is true all the same.
 */
export function useCancel(stored: StoredMeeting, papers: readonly ListedPaper[]) {
  const { ib, graph, config, clock } = useServices()
  const { t, language } = useTexts()
  const queries = useQueryClient()

  return useMutation({
    mutationFn: async (what: 'cancel' | 'free' | 'again' | 'they-know'): Promise<Cancelling> => {
      if (ib === null) throw new Error('There is no site of the committee in this installation.')
      const now = () => clock.now().toISOString()
      const at = stored.meeting.cancelled?.at ?? now()
      const save = (on: StoredMeeting, notifiedAt: string | null) =>
        ib.meetings.save(on, { ...on.meeting, cancelled: { at, notifiedAt } })
      const saved = what === 'cancel' ? await save(stored, null) : stored
      let kept: unknown = null
      if (what === 'cancel' || what === 'free')
        for (const paper of papers.filter(({ meeting }) => meeting === stored.key))
          await ib.revise(paper, { meeting: null }).catch((error: unknown) => (kept ??= error))
      if (what === 'free' || saved.meeting.publishedAt === null) return { told: 'told', kept }
      if (what !== 'they-know') {
        const day = dayInWords(saved.meeting.day, language)
        const notice = {
          topic: t('meetings.cancel.topic', { day }),
          webUrl: meetingLink(config, saved.key),
          text: t('meetings.cancel.notice', { day }),
          preview: t('meetings.cancel.preview'),
        }
        return { told: await tellMembers(graph, config, notice, () => save(saved, now())), kept }
      }
      await save(saved, now())
      return { told: 'told', kept }
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.meetings }),
        queries.invalidateQueries({ queryKey: queryKeys.ibCases }),
        ...papers
          .filter(({ meeting }) => meeting === stored.key)
          .map(({ caseId }) => queries.invalidateQueries({ queryKey: queryKeys.ibCase(caseId) })),
      ]),
  })
}
