import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { conditionsOf, openConditions } from '../../cases/conditions-of.ts'
import type { StandingCondition } from '../../cases/conditions-of.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { Section } from '../../ui/case/section.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { writesOf } from '../life/writes-of.ts'
import type { Viewer } from '../list/saved-views.ts'
import { useNames } from '../use-names.ts'
import { ConditionForm } from './condition-form.tsx'
import { ConditionsNews } from './conditions-news.tsx'
import { ConditionsForIb } from './conditions-for-ib.tsx'

const useStyles = makeStyles({
  list: { listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  one: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** What the decision was tied to, whether each is met, and the place to say so. Nothing where there are no conditions. */
export function ConditionsSection({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { t } = useTexts()
  const { actor } = useServices()
  const styles = useStyles()
  const [following, setFollowing] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const conditions = conditionsOf(stored.case)
  if (conditions.length === 0) return null
  const open = new Set(openConditions(stored.case).map(({ id }) => id))
  const may = writesOf(stored.case, viewer, actor.upn).find(({ write }) => write === 'condition-followed-up')
  const begin = (id: string) => {
    setSaved(false)
    setFollowing(id)
  }
  return (
    <Section id="conditions" title={t('life.conditions.title')}>
      <ConditionsNews stored={stored} viewer={viewer} />
      <ul className={styles.list}>
        {conditions.map((condition) => (
          <li key={condition.id} className={styles.one}>
            <ConditionLine condition={condition} open={open.has(condition.id)} />
            {may && following === condition.id && (
              <ConditionForm
                stored={stored}
                body={may.body}
                condition={condition}
                onClose={() => setFollowing(null)}
                onSaved={() => {
                  setFollowing(null)
                  setSaved(true)
                }}
              />
            )}
            {may && following === null && (
              <Button
                size="small"
                aria-label={t('life.conditions.followUpOne', { text: condition.text })}
                onClick={() => begin(condition.id)}
              >
                {t('life.conditions.followUp')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ConditionsForIb stored={stored} viewer={viewer} />
      <Text role="status">{saved ? t('life.saved') : ''}</Text>
    </Section>
  )
}

function ConditionLine({ condition, open }: { condition: StandingCondition; open: boolean }) {
  const { t, language } = useTexts()
  const { clock } = useServices()
  const names = useNames()
  const styles = useStyles()
  const { text, due, body, met, note } = condition
  const standing = met ? 'met' : open ? 'open' : 'lapsed'
  return (
    <>
      <Text block>
        {text}{' '}
        <Badge appearance="outline" color={met ? 'success' : 'informative'}>
          {t(`life.conditions.standing.${standing}`)}
        </Badge>{' '}
        {open && due < clock.today() && (
          <Badge appearance="outline" color="danger">
            {t('toDo.overdue')}
          </Badge>
        )}
      </Text>
      {!met && (
        <Text size={200} className={styles.quiet}>
          {t('life.conditions.due', { day: dayInWords(due, language), body: names.body(body) })}
        </Text>
      )}
      {note !== '' && <Text block>{note}</Text>}
    </>
  )
}
