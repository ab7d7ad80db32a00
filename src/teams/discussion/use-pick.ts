import { CasePaused, isPausedCase } from '../../cases/paused.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { uuidOf } from '../../cases/keys.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { instantInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'
import { plainText } from './posts.ts'
import type { Post } from './posts.ts'

const idOf = (caseId: string, post: Post) => uuidOf(`note ${caseId} ${post.id}`)

/** Makes posts of the thread into notes of the case. A post gives the same note each time, so that it is one however often it is pressed. */
export function usePick(stored: StoredCase, body: string) {
  const { cases, actor, clock } = useServices()
  const { t, language } = useTexts()
  const queries = useQueryClient()
  const noteIds = new Set(stored.case.actions.flatMap(({ type, id }) => (type === 'note' ? [id] : [])))

  const caseId = stored.case.id
  const idOfNote = useCallback((post: Post) => idOf(caseId, post), [caseId])

  const pick = useMutation({
    mutationFn: async (post: Post) => {
      if (isPausedCase(stored.case)) throw new CasePaused()
      const text = t('life.notes.from', {
        name: post.by,
        date: instantInWords(post.at, language),
        text: plainText(post.html),
      })
      const id = await idOfNote(post)
      const note = { id, at: clock.now().toISOString(), by: actor, body, type: 'note', text } as const
      await cases.write(stored, { actions: [note] })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.case(stored.case.id) }),
  })

  return {
    error: pick.error,
    pick: {
      noteIds,
      idOf: idOfNote,
      onPick: (post: Post) => pick.mutate(post),
    },
  }
}
