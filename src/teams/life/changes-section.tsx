import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { changesSince, invalidDrafts, reconfirmationsOf } from '../../cases/changes.ts'
import type { Change, WatchedFact } from '../../cases/changes.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { daysInWords } from '../../ui/case/days.ts'
import { peopleText } from '../../ui/case/people-text.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { useNames } from '../use-names.ts'
import { useWrite } from './use-write.ts'
import { writesOf } from './writes-of.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  list: { margin: 0 },
})

interface ChangesSectionProps {
  readonly stored: StoredCase
  readonly viewer: Viewer
  /** Opens the form in which the visit is planned; null while a form is open, whose words would be lost. */
  readonly onReplan: (() => void) | null
}

/** What has changed after the decision, and who has confirmed since (users.md 22). Nothing where nothing has. */
export function ChangesSection({ stored, viewer, onReplan }: ChangesSectionProps) {
  const { t } = useTexts()
  const { actor } = useServices()
  const styles = useStyles()
  const inWords = useChangeWords()
  const writes = writesOf(stored.case, viewer, actor.upn)
  const may = writes.find(({ write }) => write === 'reconfirmed')
  const mayPlan = writes.some(({ write }) => write === 'planned')
  const write = useWrite(stored, may?.body ?? '')
  const changes = changesSince(stored.case)
  if (changes.length === 0) return null
  const confirmations = reconfirmationsOf(stored.case)
  return (
    <MessageBar intent={confirmations.some(({ open }) => open) ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('life.changes.title')}</MessageBarTitle>
        <div className={styles.box}>
          <Text>{t('life.changes.explain')}</Text>
          <ul className={styles.list}>
            {changes.map((change) => (
              <li key={change.fact}>
                {t(`life.changes.facts.${change.fact}`)}:{' '}
                {t('life.changes.wasNow', {
                  before: inWords(change, 'before'),
                  after: inWords(change, 'after'),
                })}
              </li>
            ))}
          </ul>
          {invalidDrafts(stored.case).length > 0 && <Text>{t('life.changes.draftInvalid')}</Text>}
          <Text>{t('life.changes.who')}</Text>
          <ul className={styles.list}>
            {confirmations.map(({ what, open }) => (
              <li key={what}>
                {t(`life.changes.what.${what}`)}: {t(open ? 'life.changes.open' : 'life.changes.done')}{' '}
                {open && what === 'plan' && mayPlan && onReplan && (
                  <Button size="small" onClick={onReplan}>
                    {t('life.changes.replan')}
                  </Button>
                )}
                {open && what !== 'plan' && may && (
                  <Button
                    size="small"
                    disabledFocusable={write.isPending}
                    onClick={() => write.mutate({ type: 'reconfirmed', what, note: '' })}
                  >
                    {t('life.changes.confirm', { what: t(`life.changes.what.${what}`) })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {write.error && <ErrorBar error={write.error} surface="teams" />}
        </div>
      </MessageBarBody>
    </MessageBar>
  )
}

/** One side of a change as people read it. */
function useChangeWords() {
  const { t, language } = useTexts()
  const names = useNames()
  return (change: Change, side: 'before' | 'after'): string => {
    const none = t('life.changes.notSaid')
    const value = <F extends WatchedFact>(of: Change<F>) => of[side]
    if (is(change, 'dates'))
      return (
        value(change)
          .map(({ start, end }) => daysInWords(start, end, language))
          .join('; ') || none
      )
    if (is(change, 'groupSize')) {
      const size = value(change)
      return size ? peopleText(t, size.min, size.max) : none
    }
    if (is(change, 'rank')) {
      const rank = value(change)
      return rank ? names.rank(rank) : none
    }
    return is(change, 'organisation') ? (value(change) ?? none) : none
  }
}

function is<F extends WatchedFact>(change: Change, fact: F): change is Change<F> {
  return change.fact === fact
}
