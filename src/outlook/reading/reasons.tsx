import { Button, makeStyles } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { EvidenceView } from './evidence-view.tsx'
import type { Reading } from './reading.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column' },
  why: { alignSelf: 'flex-end' },
})

/** "Varför?": the reasons of what the mail was found to be, one step away. */
export function Reasons({ reading }: { reading: Reading }) {
  const { t } = useTexts()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const why = useRef<HTMLElement>(null)
  const close = () => {
    setOpen(false)
    why.current?.focus()
  }
  return (
    <div className={styles.root}>
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
