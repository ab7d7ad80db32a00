import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { SnapshotView } from '../../ui/case/snapshot-view.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Bullets } from '../bullets.tsx'
import type { PaperDraft, PaperField } from './paper-draft.ts'

interface PaperMovedProps {
  /** What lies before the forum now. */
  readonly now: PaperDraft
  /** The fields in which it is another than the secretary had read. */
  readonly fields: readonly PaperField[]
  /** The day of its meeting as planned now; null where it belongs to none. */
  readonly day: PlainDate | null
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** A colleague has changed the paper meanwhile: what lies there now, and the choice of what is to hold. */
export function PaperMoved({ now, fields, day, onMine, onTheirs }: PaperMovedProps) {
  const { t, language } = useTexts()
  const meeting = day === null ? '' : dayInWords(day, language)
  const said = { title: now.title, summary: now.summary, meeting, cost: now.cost }
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t('paper.moved.title')}</MessageBarTitle>
        {t('paper.moved.safe')}
        <Bullets>
          {fields.map((field) => (
            <li key={field}>
              {field === 'paper' ? (
                <details>
                  <summary>{t('paper.moved.field.paper')}</summary>
                  <div lang="sv">
                    <SnapshotView snapshot={now.paper} level="h4" />
                  </div>
                </details>
              ) : (
                <>
                  {t(`paper.moved.field.${field}`)}:{' '}
                  <span lang="sv">{said[field] || t('paper.moved.empty')}</span>
                </>
              )}
            </li>
          ))}
        </Bullets>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onMine}>{t('paper.moved.mine')}</Button>
        <Button onClick={onTheirs}>{t('paper.moved.theirs')}</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
