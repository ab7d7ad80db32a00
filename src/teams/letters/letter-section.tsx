import { Button } from '@fluentui/react-components'
import { Suspense, lazy, useState } from 'react'
import type { StoredCase } from '../../casestore/port.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { Viewer } from '../list/saved-views.ts'
import { answersFor, offersLetter } from './offers-letter.ts'
import { Loading } from '../loading.tsx'

const LetterPanel = lazy(async () => ({ default: (await import('./letter-panel.tsx')).LetterPanel }))

/** The way to a letter, for the body that answers the requester: one answers, so that one letter goes (users.md 5). */
export function LetterSection({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const { mail } = latestOf(stored.case)
  const answers = answersFor(stored.case)
  if (!offersLetter(stored.case, viewer)) return null
  return (
    <div id="letters" role="group" aria-label={t('letters.title')} tabIndex={-1}>
      {open ? (
        <Suspense fallback={<Loading label={t('letters.looking')} />}>
          <LetterPanel stored={stored} body={answers} mail={mail} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <Button onClick={() => setOpen(true)}>{t('letters.open')}</Button>
      )}
    </div>
  )
}
