import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Snapshot } from '../../cases/actions.ts'
import { localText } from '../../strategy/local-text.ts'
import { SnapshotView } from '../../ui/case/snapshot-view.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { linesOfText, textOfLines } from './snapshot-text.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM },
  start: { justifySelf: 'start' },
})

/** The paper as members will read it, and as the secretary may change it. What is typed is kept with the form. */
export function PaperEditor({ paper, onChange }: { paper: Snapshot; onChange: (paper: Snapshot) => void }) {
  const { t } = useTexts()
  const styles = useStyles()
  const [editing, setEditing] = useState(false)
  if (!editing)
    return (
      <div className={styles.box}>
        <div lang="sv">
          <SnapshotView snapshot={paper} level="h4" />
        </div>
        <Button className={styles.start} onClick={() => setEditing(true)}>
          {t('paper.edit')}
        </Button>
      </div>
    )
  return <Parts paper={paper} onChange={onChange} />
}

function Parts({ paper, onChange }: { paper: Snapshot; onChange: (paper: Snapshot) => void }) {
  const { t } = useTexts()
  const styles = useStyles()
  const { edition } = useServices()
  const sectionWords = localText(edition.about.sectionWords, 'sv')
  // The text is kept as typed; read back from the lines, an empty line would vanish under the cursor.
  const [texts, setTexts] = useState(() =>
    paper.map(({ heading, lines }) => ({ heading, text: textOfLines(lines) })),
  )
  const set = (next: typeof texts) => {
    setTexts(next)
    onChange(next.map(({ heading, text }) => ({ heading, lines: linesOfText(text, sectionWords) })))
  }
  const change = (index: number, part: Partial<(typeof texts)[number]>) =>
    set(texts.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <div className={styles.box}>
      {texts.map(({ heading, text }, index) => (
        <div key={index} className={styles.box} role="group" aria-label={heading}>
          <Field label={t('paper.partHeading')}>
            <Input value={heading} onChange={(_, { value }) => change(index, { heading: value })} />
          </Field>
          <Field
            label={t('paper.partLines', { heading })}
            hint={t('paper.editHint', { section: sectionWords.replace('{section}', '1.1') })}
          >
            <Textarea
              value={text}
              onChange={(_, { value }) => change(index, { text: value })}
              rows={Math.min(10, text.split('\n').length + 1)}
              resize="vertical"
              lang="sv"
            />
          </Field>
          <Button
            size="small"
            className={styles.start}
            onClick={() => set(texts.filter((_, at) => at !== index))}
          >
            {t('paper.removePart', { heading })}
          </Button>
        </div>
      ))}
      <Button className={styles.start} onClick={() => set([...texts, { heading: '', text: '' }])}>
        {t('paper.addPart')}
      </Button>
    </div>
  )
}
