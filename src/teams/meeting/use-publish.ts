import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AgendaItem } from '../../cases/meeting.ts'
import { meetingLink } from '../../cases/keys.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'
import { tellMembers, type Told } from './tell-members.ts'

/**
 * Publishes an agenda and tells the members once. That it is published is saved first, under If-Match, so that of two secretaries only
 * one tells; that they were told is saved after. A notice whose answer was lost is never sent again without a person's word.
 */
export function usePublish(stored: StoredMeeting, items: readonly AgendaItem[]) {
  const { ib, graph, config, clock } = useServices()
  const { t, language } = useTexts()
  const queries = useQueryClient()

  async function tell(published: StoredMeeting): Promise<Told> {
    if (ib === null) return 'refused'
    const day = dayInWords(published.meeting.day, language)
    const notice = {
      topic: t('meetings.publish.topic', { day }),
      webUrl: meetingLink(config, published.key),
      text: t('meetings.publish.notice', { day }),
      preview: t('meetings.publish.preview', { count: items.length }),
    }
    return tellMembers(graph, config, notice, () =>
      ib.meetings.save(published, { ...published.meeting, notifiedAt: clock.now().toISOString() }),
    )
  }

  return useMutation({
    mutationFn: async (what: 'publish' | 'again' | 'they-know'): Promise<Told> => {
      if (ib === null) return 'refused'
      if (what === 'again') return tell(stored)
      const now = clock.now().toISOString()
      const change = what === 'publish' ? { items: [...items], publishedAt: now } : { notifiedAt: now }
      const saved = await ib.meetings.save(stored, { ...stored.meeting, ...change })
      return what === 'publish' ? tell(saved) : 'told'
    },
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.meetings }),
  })
}
