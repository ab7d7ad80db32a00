import { Button, Caption1, Spinner, makeStyles, tokens } from '@fluentui/react-components'
import type { Edition } from '../../strategy/edition.ts'
import { firstLanguage } from '../../strategy/first-language.ts'
import { localText } from '../../strategy/local-text.ts'
import { sectionOf } from '../../strategy/section.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { useExplanations } from './use-explanations.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  text: { display: 'block', color: tokens.colorNeutralForeground2 },
})

/**
 * What each rule says, in our words (*Vår förklaring*) with the source's verb, and in the City's own where the City has filled them in
 * (*Strategins ord*). Fetched the first time somebody asks.
 */
export function RuleExplanations({ rules, edition }: { rules: readonly string[]; edition: Edition }) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const { explanations, failed, again } = useExplanations(edition.about.id)
  if (failed)
    return (
      <Caption1>
        {t('strategy.why.failed')}{' '}
        <Button size="small" appearance="subtle" onClick={again}>
          {t('common.retry')}
        </Button>
      </Caption1>
    )
  if (explanations === null) return <Spinner size="tiny" label={t('strategy.why.loading')} />
  const keeper = edition.names.roles[edition.names.keepers.bodies[0] ?? '']
  const unfilled = rules.some((id) => edition.rules.some((rule) => rule.id === id && rule.cityWords === ''))
  const source = firstLanguage(edition)
  const inLanguage = new Intl.DisplayNames([language], { type: 'language' }).of(source) ?? source
  const quoted =
    source === language
      ? t('strategy.why.cityWords')
      : t('strategy.why.cityWordsIn', { language: inLanguage })
  return (
    <ul className={styles.list}>
      {rules.map((id) => {
        const rule = edition.rules.find((one) => one.id === id)
        const told = explanations[id]
        if (rule === undefined || told === undefined) return null
        const verb = rule.modality === null ? '' : t(`strategy.why.verb.${rule.modality}`)
        const place = [sectionOf(edition, id, language), verb].filter(Boolean).join(', ')
        return (
          <li key={id}>
            <Caption1 className={styles.text}>
              {`${t('common.ourExplanation')} (${place}): ${localText(told, language)}`}
            </Caption1>
            {rule.cityWords !== '' && (
              <Caption1 className={styles.text}>{`${quoted}: ${rule.cityWords}`}</Caption1>
            )}
          </li>
        )
      })}
      {unfilled && keeper !== undefined && (
        <li>
          <Caption1 className={styles.text}>
            {t('strategy.why.unfilled', { keeper: localText(keeper, language) })}
          </Caption1>
        </li>
      )}
    </ul>
  )
}
