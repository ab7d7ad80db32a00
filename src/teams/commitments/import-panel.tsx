import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { commitmentChanges, type CommitmentChanges } from '../../cases/commitment-changes.ts'
import { importCommitments, type CommitmentFault } from '../../cases/commitments-csv.ts'
import type { StoredCommitment } from '../../casestore/commitment-port.ts'
import { Section } from '../../ui/case/section.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { CsvFileField } from '../csv-file-field.tsx'
import { ChangesPreview } from './changes-preview.tsx'
import { ImportFaults } from './import-faults.tsx'
import { CommitmentTrouble } from './commitment-trouble.tsx'
import { useCsvWords } from './use-csv-words.ts'
import { useImport } from './use-import.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Read {
  readonly changes: CommitmentChanges
  readonly faults: readonly CommitmentFault[]
}

/** Reads a register of before: first what would change and which rows cannot be read, then, when a person says so, saves. */
export function ImportPanel({
  stored,
  onClose,
}: {
  stored: readonly StoredCommitment[]
  onClose: () => void
}) {
  const { t } = useTexts()
  const { edition } = useServices()
  const styles = useStyles()
  const words = useCsvWords()
  const [read, setRead] = useState<Read | null>(null)
  const { run, done } = useImport(stored)
  const take = (text: string) => {
    run.reset()
    const { commitments, faults } = importCommitments(text, edition.about.reviewMonths, words)
    const standing = stored.map(({ commitment }) => commitment)
    setRead({ changes: commitmentChanges(standing, commitments), faults })
  }
  const all = read ? read.changes.added.length + read.changes.changed.length : 0
  const finished = run.data !== undefined
  return (
    <Section title={t('commitments.import.title')}>
      <div className={styles.box}>
        <Text>{t('commitments.import.explain')}</Text>
        <CsvFileField label={t('commitments.import.choose')} disabled={run.isPending} onText={take} />
        {read && <ImportFaults faults={read.faults} />}
        {read && !finished && <ChangesPreview changes={read.changes} />}
        <Text role="status">
          {run.isPending && t('commitments.import.running', { done, all })}
          {finished && t('commitments.import.done', { count: run.data })}
        </Text>
        {run.error && (
          <>
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t('commitments.import.stopped')}</MessageBarBody>
            </MessageBar>
            <CommitmentTrouble error={run.error} />
          </>
        )}
        <div className={styles.buttons}>
          {read && all > 0 && !finished && (
            <Button
              appearance="primary"
              disabledFocusable={run.isPending}
              onClick={() => run.mutate(read.changes)}
            >
              {t('commitments.import.confirm', { count: all })}
            </Button>
          )}
          <Button disabledFocusable={run.isPending} onClick={onClose}>
            {t(finished ? 'teams.app.back' : 'teams.app.cancel')}
          </Button>
        </div>
      </div>
    </Section>
  )
}
