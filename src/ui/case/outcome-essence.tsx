import { makeStyles, tokens } from '@fluentui/react-components'
import type { MatterOutcome, Outcome } from '../../assessment/outcome.ts'
import { capital } from '../../strategy/capital.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { FactList } from './fact-list.tsx'
import type { Names } from './names.ts'
import { Heading } from './heading.tsx'
import { Section } from './section.tsx'

const useStyles = makeStyles({
  matter: { marginBlockEnd: tokens.spacingVerticalM },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
})

/** What the decision table suggests, a part for each matter; a blocked part says so and leaves the others alone. */
export function OutcomeEssence({ outcome, names }: { outcome: Outcome; names: Names }) {
  const { t } = useTexts()
  return (
    <Section title={t('teams.page.outcome')}>
      {outcome.matters.map((matter, index) => (
        <MatterView key={index} matter={matter} names={names} />
      ))}
    </Section>
  )
}

function MatterView({ matter, names }: { matter: MatterOutcome; names: Names }) {
  const { t } = useTexts()
  const styles = useStyles()
  const consulted = matter.consulted.map((id) =>
    id.endsWith('?') ? t('teams.page.mayConsult', { name: names.body(id.slice(0, -1)) }) : names.body(id),
  )
  // What is coordinated is never said to be decided by anybody (users.md 13).
  const who = names.coordinator(matter)
  const deciding = who === null ? matter.decidedBy : null
  const items = [
    { term: t('teams.page.handledBy'), value: names.body(matter.handledBy) },
    ...(deciding ? [{ term: t('teams.page.decidedBy'), value: names.decider(deciding) }] : []),
    ...(consulted.length > 0 ? [{ term: t('teams.page.consulted'), value: consulted.join(', ') }] : []),
    ...(matter.suggestedForum
      ? [{ term: t('teams.page.forum'), value: names.body(matter.suggestedForum) }]
      : []),
    { term: t('teams.page.reasons'), value: <Reasons ids={matter.reasons} names={names} /> },
  ]
  return (
    <div className={styles.matter}>
      <Heading as="h3">
        {capital(names.kind(matter.kind))}: {t(`words.verdict.${matter.verdict}`)}
      </Heading>
      {who !== null && <p>{t('teams.page.coordinated', { who })}</p>}
      {names.notices(matter.kind).map(({ text, section }) => (
        <p key={text}>
          {text} {section && `(${section})`}
        </p>
      ))}
      <FactList items={items} />
    </div>
  )
}

/** Sections of the strategy, and the City's own words where it has filled them in. */
function Reasons({ ids, names }: { ids: readonly string[]; names: Names }) {
  const styles = useStyles()
  const known = [
    ...new Set(
      ids.flatMap((id) => {
        const rule = names.rule(id)
        return rule ? [rule.words ? `${rule.section}: ${rule.words}` : rule.section] : []
      }),
    ),
  ]
  return (
    <ul className={styles.reasons}>
      {known.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}
