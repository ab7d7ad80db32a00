import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { InfoRegular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import type { Edition } from '../../strategy/edition.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { RuleExplanations } from './rule-explanations.tsx'

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, minWidth: 0 },
  text: {
    display: 'block',
    paddingInlineStart: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground2,
  },
})

/** A control with its section, and our explanation one press away, labelled as ours (users.md 33). */
export function WithHelp({
  label,
  section,
  help,
  edition,
  rule,
  phrase,
  children,
}: {
  label: string
  section: string | null
  /** What ticking it means, in a few words; null when its rule says it all. */
  help: string | null
  edition: Edition
  /** The rule it rests on, explained with it; null when the question's own rule is the same. */
  rule: string | null
  phrase?: string | undefined
  children: React.ReactNode
}) {
  const { t } = useTexts()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div>
      <div className={styles.row}>
        <div className={styles.grow}>{children}</div>
        {(help !== null || rule !== null) && (
          <Button
            size="small"
            appearance="transparent"
            icon={<InfoRegular />}
            aria-label={t('form.help', { label })}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          />
        )}
      </div>
      {phrase !== undefined && <Caption1 className={styles.text}>{t('form.phrase', { phrase })}</Caption1>}
      <div id={id} hidden={!open}>
        {help !== null && (
          <Caption1 className={styles.text}>
            {rule === null
              ? [`${t('common.ourExplanation')}: ${help}`, section].filter(Boolean).join(' – ')
              : help}
          </Caption1>
        )}
        {open && rule !== null && (
          <div className={styles.text}>
            <RuleExplanations rules={[rule]} edition={edition} />
          </div>
        )}
      </div>
    </div>
  )
}
