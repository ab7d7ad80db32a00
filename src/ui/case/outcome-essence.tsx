import { makeStyles, tokens } from '@fluentui/react-components'
import type { MatterOutcome, Outcome } from '../../assessment/outcome.ts'
import { verdictText } from '../../assessment/verdict-words.ts'
import { capital } from '../../strategy/capital.ts'
import { localText } from '../../strategy/local-text.ts'
import { useExplanations } from '../assessment/use-explanations.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { useServices } from '../services.tsx'
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
  const { t, tryText, language } = useTexts()
  const styles = useStyles()
  const missing = matter.missing.map((key) => tryText(`pane.answer.${key}`, key)).join(', ')
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
    ...(matter.tells === undefined
      ? []
      : [{ term: t('teams.page.tells'), value: matter.tells.map((id) => names.body(id)).join(', ') }]),
    ...(matter.suggestedForum
      ? [{ term: t('teams.page.forum'), value: names.body(matter.suggestedForum) }]
      : []),
    ...(missing === '' ? [] : [{ term: t('pane.proposal.missing'), value: missing }]),
    { term: t('teams.page.reasons'), value: <Reasons ids={matter.reasons} names={names} /> },
  ]
  return (
    <div className={styles.matter}>
      <Heading as="h3">
        {capital(names.kind(matter.kind))}: {verdictText(matter, language)}
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

/**
 * Why: each rule's section with the City's own words where it has filled them in, else our explanation, so that a reason is never a bare
 * number. Until the explanations are here, or where they cannot be fetched, the sections stand alone.
 */
function Reasons({ ids, names }: { ids: readonly string[]; names: Names }) {
  const { t, language } = useTexts()
  const { edition } = useServices()
  const styles = useStyles()
  const { explanations } = useExplanations(edition.about.id)
  const known = ids.flatMap((id) => {
    const rule = names.rule(id)
    if (rule === null) return []
    if (rule.words) return [`${rule.section}: ${rule.words}`]
    const told = explanations?.[id]
    return [
      told
        ? `${rule.section}: ${localText(told, language)} (${t('common.ourExplanation').toLowerCase()})`
        : rule.section,
    ]
  })
  return (
    <ul className={styles.reasons}>
      {[...new Set(known)].map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}
