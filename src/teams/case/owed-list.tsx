import { Badge, Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components'
import { isOverdue } from '../../cases/duties.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { aboutDuty } from '../../ui/case/duty-line.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useNames } from '../use-names.ts'
import type { WriteForm } from '../life/writes-of.ts'
import type { Owed } from './owed.ts'
import { goToPart, type PagePart } from './page-parts.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  one: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  link: { alignSelf: 'center' },
})

/** What one's own body owes, the most pressing first, each with the button that does it or the way to where it is done. */
export function OwedList({
  owed,
  onForm,
}: {
  owed: readonly Owed[]
  /** Opens a form on behalf of the body whose duty it is. */
  onForm: ((form: WriteForm, body: string) => void) | null
}) {
  const { t, language } = useTexts()
  const { clock } = useServices()
  const styles = useStyles()
  const names = useNames()
  if (owed.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('teams.page.owed')}>
      {owed.map(({ duty, form, part }) => (
        <li key={`${duty.kind} ${duty.body}`} className={styles.one}>
          <Text>
            {t('teams.page.owedLine', {
              what: t(`toDo.kinds.${duty.kind}`),
              day: dayInWords(duty.due, language),
            })}
            {duty.kind === 'tell' && ` ${aboutDuty(duty, names.body)}`}
          </Text>
          {isOverdue(duty, clock.today()) && (
            <Badge appearance="outline" color="danger">
              {t('toDo.overdue')}
            </Badge>
          )}
          {form && onForm && (
            <Button onClick={() => onForm(form, duty.body)}>{t(`life.write.${form}`)}</Button>
          )}
          {part && <ToPart part={part} />}
        </li>
      ))}
    </ul>
  )
}

/** Leads to a part of the page. */
export function ToPart({ part }: { part: PagePart }) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <Link as="button" className={styles.link} onClick={() => goToPart(part)}>
      {t(`teams.page.goTo.${part}`)}
    </Link>
  )
}
