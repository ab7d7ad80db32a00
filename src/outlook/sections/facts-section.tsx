import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular, EditRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Facts } from '../../detection/finding.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Section } from '../parts/section.tsx'
import type { SectionProps } from '../work.ts'
import { FactEditor } from './fact-editor.tsx'
import { factText, furtherFacts, mainFacts, type FactKey } from './fact-text.ts'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
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

/** What the mail says, each with its phrase; each can be changed, and the change undone. */
export function FactsSection({ work, change }: SectionProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const { facts, edition, draft } = work
  const words = { edition, language, t }
  const known = mainFacts.filter((key) => factText(key, facts, words) !== '').length
  const shown: FactKey[] = [
    ...mainFacts,
    ...furtherFacts.filter((key) => factText(key, facts, words) !== '' || key in draft.corrections),
  ]
  const correct = (part: Partial<Facts>) => change({ corrections: { ...draft.corrections, ...part } })
  const reset = (key: FactKey) =>
    change({
      corrections: Object.fromEntries(Object.entries(draft.corrections).filter(([other]) => other !== key)),
    })
  return (
    <Section
      number={2}
      title={t('pane.facts.title')}
      state={t('pane.facts.known', { known, all: mainFacts.length })}
    >
      <dl className={styles.list}>
        {shown.map((key) => (
          <FactRow
            key={key}
            factKey={key}
            facts={facts}
            text={factText(key, facts, words)}
            changed={key in draft.corrections}
            edition={edition}
            onCorrect={correct}
            onReset={() => reset(key)}
          />
        ))}
      </dl>
    </Section>
  )
}

interface FactRowProps {
  readonly factKey: FactKey
  readonly facts: Facts
  readonly text: string
  readonly changed: boolean
  readonly edition: SectionProps['work']['edition']
  readonly onCorrect: (part: Partial<Facts>) => void
  readonly onReset: () => void
}

function FactRow({ factKey, facts, text, changed, edition, onCorrect, onReset }: FactRowProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const [editing, setEditing] = useState(false)
  const label = t(`words.fact.${factKey}`)
  const phrase = facts[factKey].evidence[0]?.text
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
          <FactEditor factKey={factKey} facts={facts} edition={edition} label={label} onChange={onCorrect} />
          <Button size="small" onClick={() => setEditing(false)}>
            {t('common.close')}
          </Button>
        </dd>
      )}
    </div>
  )
}
