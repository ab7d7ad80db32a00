import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { standingOf } from '../../cases/state.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { choicesOf } from '../case/tab-intents.ts'
import type { Viewer } from '../list/saved-views.ts'
import { AssessPanel } from './assess-panel.tsx'

const useStyles = makeStyles({
  panel: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
})

/** Assessing from the tab, for the body that has the case and has not handed it on. */
export function AssessSection({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { t } = useTexts()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const { state } = standingOf(stored.case)
  const may = choicesOf(stored.case, viewer).find(({ intent }) => intent === 'hand-over')
  if (!may || state === 'handed-over' || state === 'proposed-to-ib') return null
  const label = latestOf(stored.case).assessed ? 'door.assess.again' : 'door.assess.open'
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t(label)}</Button>
      </div>
    )
  return (
    <div className={styles.panel} role="group" aria-label={t(label)}>
      <AssessPanel stored={stored} body={may.body} onClose={() => setOpen(false)} />
    </div>
  )
}
