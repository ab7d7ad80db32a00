import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import {
  CheckmarkCircleFilled,
  CircleHintFilled,
  FolderFilled,
  SubtractCircleFilled,
} from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { EvidenceView } from './evidence-view.tsx'
import { isTextless, type Reading } from './reading.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  status: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  why: { alignSelf: 'flex-end' },
  sentence: { margin: 0 },
})

const icons = { likely: CheckmarkCircleFilled, unclear: CircleHintFilled, unlikely: SubtractCircleFilled }

/** How sure, in words: a request that is no visit is not called one, and of a mail without a text nothing is said. */
function statusKey({ finding, message }: Reading) {
  if (isTextless(message)) return 'unread'
  return finding.certainty === 'likely' && !finding.isVisitRequest ? 'likelyOther' : finding.certainty
}

/** What it is, in one word and one sentence; the reasons one step away. `known` is the summary of the case the mail belongs to. */
export function Summary({ reading, known }: { reading: Reading; known: string | null }) {
  const { t } = useTexts()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const why = useRef<HTMLElement>(null)
  const textless = isTextless(reading.message)
  const Icon = textless ? CircleHintFilled : icons[reading.finding.certainty]
  const close = () => {
    setOpen(false)
    why.current?.focus()
  }
  return (
    <div className={styles.root}>
      <div aria-live="polite" aria-atomic="true">
        <h1 className={styles.status}>
          {known === null ? <Icon aria-hidden fontSize={20} /> : <FolderFilled aria-hidden fontSize={20} />}
          <Text weight="semibold" size={400}>
            {known === null ? t(`words.certainty.${statusKey(reading)}`) : t('pane.case.known')}
          </Text>
        </h1>
        <p className={styles.sentence}>
          <Text>
            {known ??
              (textless
                ? t('pane.textless', { count: reading.message.attachments.length })
                : reading.sentence)}
          </Text>
        </p>
      </div>
      <Button
        ref={(element: HTMLElement | null) => void (why.current = element)}
        className={styles.why}
        size="small"
        appearance="transparent"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('common.why')}
      </Button>
      {open && <EvidenceView reading={reading} onClose={close} />}
    </div>
  )
}
