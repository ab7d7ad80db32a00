import { Button, Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef } from 'react'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { highlight } from '../../ui/reading/highlight.ts'
import { outermost } from '../../ui/reading/outermost.ts'
import type { Reading } from './reading.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  phrases: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  phrase: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
  },
  text: {
    maxHeight: '320px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
})

/**
 * "Varför?": the phrases, and our own copy of the text with them marked (Office.js cannot mark the reading pane). A phrase
 * leads to its place, Esc back to the phrase, Esc again closes.
 */
export function EvidenceView({ reading, onClose }: { reading: Reading; onClose: () => void }) {
  const { t, tryText } = useTexts()
  const styles = useStyles()
  const first = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const from = useRef<HTMLElement | null>(null)
  const text = `${reading.message.subject}\n\n${reading.message.text}`
  const evidence = useMemo(() => outermost(reading.finding.evidence), [reading.finding.evidence])
  const pieces = useMemo(() => highlight(text, evidence), [text, evidence])

  useEffect(() => (first.current ?? box.current)?.focus(), [])

  const jump = (mark: number, button: HTMLElement) => {
    const place = box.current?.querySelector<HTMLElement>(`[data-mark="${mark}"]`)
    from.current = button
    place?.scrollIntoView({ block: 'center' })
    place?.focus()
  }
  const escape = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    if (from.current === null) return onClose()
    from.current.focus()
    from.current = null
  }

  return (
    <div className={styles.root} role="group" aria-label={t('pane.evidence.title')} onKeyDown={escape}>
      <Caption1>{evidence.length === 0 ? t('pane.evidence.none') : t('pane.evidence.lead')}</Caption1>
      <ul className={styles.phrases}>
        {evidence.map((phrase, index) => (
          <li key={`${phrase.start}-${phrase.means}`}>
            <Button
              ref={(element: HTMLElement | null) => void (index === 0 && (first.current = element))}
              size="small"
              appearance="subtle"
              className={styles.phrase}
              onClick={(event) => jump(index, event.currentTarget)}
            >
              <Text
                size={200}
              >{`”${phrase.text}” – ${tryText(`words.means.${phrase.means}`, t('words.means.other'))}`}</Text>
            </Button>
          </li>
        ))}
      </ul>
      {text.length > 12_000 && <Caption1>{t('pane.evidence.cut')}</Caption1>}
      <div
        ref={box}
        className={styles.text}
        tabIndex={0}
        role="region"
        aria-label={t('pane.evidence.text')}
        lang={reading.finding.language}
        dir="auto"
      >
        {pieces.map((piece, index) => {
          if ('gap' in piece) return <p key={index}>{'[…]'}</p>
          return piece.mark === null ? (
            <span key={index}>{piece.text}</span>
          ) : (
            <mark key={index} tabIndex={-1} data-mark={piece.mark} className={mergeClasses(styles.mark)}>
              {piece.text}
            </mark>
          )
        })}
      </div>
    </div>
  )
}
