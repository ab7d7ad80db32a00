import { Text } from '@fluentui/react-components'
import { useState } from 'react'
import { openingOf } from '../../cases/opening-of.ts'
import { pausedTitle } from '../../cases/paused.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { PauseNotice } from '../../ui/case/pause-notice.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { WithdrawPaper } from '../ib/withdraw-paper.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { AskedForm } from './asked-form.tsx'
import { Line } from './fields.tsx'
import { useWrite } from './use-write.ts'
import { writesOf } from './writes-of.ts'

interface PauseSectionProps {
  readonly stored: StoredCase
  readonly viewer: Viewer
}

/** That the case is paused, whom to ask, and the way on once the security function has answered. */
export function PauseSection({ stored, viewer }: PauseSectionProps) {
  const { actor, edition, directory, ib } = useServices()
  const may = writesOf(stored.case, viewer, actor.upn).find(({ write }) => write === 'pause-ended')
  return (
    <PauseNotice
      of={stored.case}
      edition={edition}
      directory={directory}
      forum={ib !== null && viewer.roles.has('ib-secretary') ? <WithdrawPaper stored={stored} /> : undefined}
    >
      {may && <EndPause stored={stored} body={may.body} />}
    </PauseNotice>
  )
}

function EndPause({ stored, body }: { stored: StoredCase; body: string }) {
  const { t } = useTexts()
  const write = useWrite(stored, body)
  const [title, setTitle] = useState('')
  // A case that was paused later has kept its name.
  const isNameless = openingOf(stored.case)?.title === pausedTitle
  const end = () => {
    const about = { title: title.trim(), summary: title.trim(), kinds: [], facts: null }
    write.mutate({ type: 'pause-ended', ...(isNameless && { about }) })
  }
  return (
    <AskedForm
      text={t('secrecy.pause.end')}
      busy={write.isPending}
      error={write.error}
      missing={isNameless && title.trim() === ''}
      onSubmit={end}
    >
      {(tried) => (
        <>
          <Text>{t('secrecy.pause.when')}</Text>
          {isNameless && (
            <Line
              typed={{ title }}
              onChange={({ title: typed }) => setTitle(typed ?? '')}
              name="title"
              label={t('secrecy.pause.what')}
              required
              fault={tried ? t('secrecy.pause.missing') : undefined}
            />
          )}
        </>
      )}
    </AskedForm>
  )
}
