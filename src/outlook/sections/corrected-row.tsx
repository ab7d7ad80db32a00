import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular, EditRegular } from '@fluentui/react-icons'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  source: { display: 'block', color: tokens.colorNeutralForeground2 },
  editor: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
})

interface CorrectedRowProps {
  readonly label: string
  /** The value in words; empty when nothing is said. */
  readonly text: string
  /** Words of the mail that it was read from. */
  readonly phrase: string | undefined
  readonly changed: boolean
  readonly onReset: () => void
  /** The control that changes it. */
  readonly children: ReactNode
}

/** One thing that was read in the mail, where it says so, and the ways to change it and to undo the change. */
export function CorrectedRow({ label, text, phrase, changed, onReset, children }: CorrectedRowProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const [editing, setEditing] = useState(false)
  const source = changed
    ? t('pane.facts.typed')
    : phrase === undefined
      ? null
      : t('pane.facts.source', { phrase })
  return (
    <div className={styles.row}>
      <dt>
        <Caption1>{label}</Caption1>
      </dt>
      <dd className={styles.value}>
        {changed && (
          <Button
            size="small"
            appearance="transparent"
            icon={<ArrowUndoRegular />}
            aria-label={t('pane.facts.reset', { fact: label })}
            onClick={onReset}
          />
        )}
        <Button
          size="small"
          appearance="transparent"
          icon={<EditRegular />}
          aria-label={t('pane.facts.edit', { fact: label })}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        />
      </dd>
      <dd className={styles.value} style={{ gridColumn: '1 / -1' }}>
        <Text>{text === '' ? t('common.notSaid') : text}</Text>
        {source !== null && <Caption1 className={styles.source}>{source}</Caption1>}
      </dd>
      {editing && (
        <dd className={styles.editor}>
          {children}
          <Button size="small" onClick={() => setEditing(false)}>
            {t('common.close')}
          </Button>
        </dd>
      )}
    </div>
  )
}
