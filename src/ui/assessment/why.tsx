import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { Edition } from '../../strategy/edition.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { RuleExplanations } from './rule-explanations.tsx'

const useStyles = makeStyles({
  explained: { paddingInlineStart: tokens.spacingHorizontalM },
})

/** "Varför?" beside a line: the rules it rests on, one press away. Nothing is shown where there is no rule. */
export function Why({
  rules,
  about,
  edition,
}: {
  rules: readonly string[]
  /** The line it stands beside, for those who do not see it. */
  about: string
  edition: Edition
}) {
  const { t } = useTexts()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const id = useId()
  if (rules.length === 0) return null
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        aria-label={t('strategy.why.about', { about })}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('strategy.why.why')}
      </Button>
      <div id={id} hidden={!open} className={styles.explained}>
        {open && <RuleExplanations rules={rules} edition={edition} />}
      </div>
    </div>
  )
}
