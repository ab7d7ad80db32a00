import { Badge, Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDown20Regular, ArrowUp20Regular, Dismiss20Regular } from '@fluentui/react-icons'
import type { AgendaItem } from '../../cases/meeting.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  item: { paddingBlock: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  text: { overflowWrap: 'anywhere', textAlign: 'start' },
  buttons: { display: 'flex' },
})

interface AgendaListProps {
  readonly items: readonly AgendaItem[]
  /** Days of the meetings to which cases have gone on, by case. */
  readonly elsewhere: ReadonlyMap<string, PlainDate>
  /** Ids of the cases that the reader has stepped aside from; null while nobody can say which. */
  readonly aside: ReadonlySet<string> | null
  /** First days of visits that come before the meeting, by case. */
  readonly tooLate: ReadonlyMap<string, PlainDate>
  readonly onOpen: (caseId: string) => void
  /** For those who order the agenda; null for everybody else. */
  readonly edit: {
    readonly busy: boolean
    readonly onMove: (index: number, by: -1 | 1) => void
    readonly onRemove: (index: number) => void
  } | null
}

/** The points of a meeting in their order; each case opens its paper. */
export function AgendaList({ items, elsewhere, aside, tooLate, onOpen, edit }: AgendaListProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  return (
    <ol className={styles.list} aria-label={t('meetings.page.agenda')}>
      {items.map((item, index) => {
        const { caseId, title } = item
        const later = caseId === null ? undefined : elsewhere.get(caseId)
        // What has gone on to another meeting is measured there; of what one has stepped aside from nothing more is said.
        const late =
          caseId === null || later !== undefined || aside?.has(caseId) ? undefined : tooLate.get(caseId)
        return (
          <li key={caseId ?? title} className={styles.item}>
            <div className={styles.row}>
              {caseId === null ? (
                <Text className={styles.text}>{title}</Text>
              ) : (
                <span className={styles.text}>
                  <Link as="button" className={styles.text} onClick={() => onOpen(caseId)}>
                    {title}
                  </Link>{' '}
                  {aside?.has(caseId) && <Badge appearance="outline">{t('paper.aside.listed')}</Badge>}
                </span>
              )}
              {edit && (
                <span className={styles.buttons}>
                  <Button
                    appearance="subtle"
                    icon={<ArrowUp20Regular />}
                    aria-label={t('meetings.page.up', { title })}
                    disabledFocusable={index === 0 || edit.busy}
                    onClick={() => edit.onMove(index, -1)}
                  />
                  <Button
                    appearance="subtle"
                    icon={<ArrowDown20Regular />}
                    aria-label={t('meetings.page.down', { title })}
                    disabledFocusable={index === items.length - 1 || edit.busy}
                    onClick={() => edit.onMove(index, 1)}
                  />
                  <Button
                    appearance="subtle"
                    icon={<Dismiss20Regular />}
                    aria-label={t('meetings.page.remove', { title })}
                    disabledFocusable={edit.busy}
                    onClick={() => edit.onRemove(index)}
                  />
                </span>
              )}
            </div>
            {late !== undefined && (
              <Text size={200} weight="semibold" block>
                {t('meetings.timely.tooLate', { day: dayInWords(late, language) })}
              </Text>
            )}
            {later !== undefined && (
              <Text size={200} block>
                {t('meetings.page.wentOn', { day: dayInWords(later, language) })}
              </Text>
            )}
          </li>
        )
      })}
    </ol>
  )
}
