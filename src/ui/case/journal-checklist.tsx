import { Spinner, Text, makeStyles, tokens } from '@fluentui/react-components'
import {
  CheckmarkCircle20Regular,
  Circle20Regular,
  ErrorCircle20Regular,
  QuestionCircle20Regular,
  SubtractCircle20Regular,
} from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Journal, StepState } from '../../cases/journal.ts'
import { useTexts } from '../i18n/use-texts.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    '& > svg': { flexShrink: 0 },
    // An address is longer than a narrow pane.
    '& > span': { minWidth: 0, overflowWrap: 'anywhere' },
  },
  state: { color: tokens.colorNeutralForeground2 },
})

const icons: Readonly<Record<StepState, ReactNode>> = {
  waiting: <Circle20Regular aria-hidden />,
  running: <Spinner size="extra-tiny" aria-hidden />,
  done: <CheckmarkCircle20Regular aria-hidden />,
  failed: <ErrorCircle20Regular aria-hidden />,
  uncertain: <QuestionCircle20Regular aria-hidden />,
  skipped: <SubtractCircle20Regular aria-hidden />,
}

interface Line {
  readonly id: string
  /** What the step is called here; left out, it is called what it always is. */
  readonly words?: string | undefined
  readonly state: StepState
  readonly detail?: string | undefined
  readonly error?: string | undefined
}

/** "Det här händer" as a list that fills in: each step in words, with its state by word and icon. */
export function JournalChecklist({ lines, label }: { lines: readonly Line[]; label: string }) {
  const { t, tryText } = useTexts()
  const styles = useStyles()
  return (
    <ul className={styles.list} aria-label={label}>
      {lines.map((line) => (
        <li key={line.id} className={styles.item}>
          {icons[line.state]}
          <span>
            {line.words ?? tryText(`dispatch.step.${line.id}`, line.id)}
            {line.detail && `: ${line.detail}`}{' '}
            <Text className={styles.state}>· {t(`dispatch.state.${line.state}`)}</Text>
            {line.error && (
              <Text block>{tryText(`errors.code.${line.error}`, t('errors.code.unexpected'))}</Text>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A planned list of steps, with what the journal says of each so far. @param words what steps are called where that differs */
export function linesOf(
  steps: readonly { readonly id: string; readonly detail: string }[],
  journal: Journal | null,
  words: Readonly<Record<string, string>> = {},
): readonly Line[] {
  return steps.map(({ id, detail }) => {
    const found = journal?.steps.find((step) => step.id === id)
    return {
      id,
      words: words[id],
      detail,
      state: found?.state ?? 'waiting',
      ...(found?.error === undefined ? {} : { error: found.error }),
    }
  })
}
