import { makeStyles, tokens } from '@fluentui/react-components'
import type { Evidence, Finding } from '../../../detection/finding.ts'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { highlight } from '../../../ui/reading/highlight.ts'
import { outermost } from '../../../ui/reading/outermost.ts'
import type { Trial } from './try-mail.ts'

const useStyles = makeStyles({
  text: {
    maxHeight: '30rem',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
})

const allEvidence = ({ evidence, facts }: Finding): readonly Evidence[] => [
  ...evidence,
  ...Object.values(facts).flatMap((fact) => fact.evidence),
]

/** The mail's text with every place marked that something was read from. */
export function MarkedText({ trial: { mail, finding } }: { trial: Trial }) {
  const { t, tryText } = useTexts()
  const styles = useStyles()
  const evidence = outermost(allEvidence(finding))
  const pieces = highlight(`${mail.subject}\n\n${mail.text}`, evidence)
  const meaning = (mark: number) =>
    tryText(`words.means.${evidence[mark]?.means ?? ''}`, t('words.means.other'))
  return (
    <Section title={t('admin.bench.marked')}>
      <div
        className={styles.text}
        tabIndex={0}
        role="region"
        aria-label={t('admin.bench.marks')}
        lang={finding.language}
        dir="auto"
      >
        {pieces.map((piece, index) => {
          if ('gap' in piece) return <p key={index}>{'[…]'}</p>
          return piece.mark === null ? (
            <span key={index}>{piece.text}</span>
          ) : (
            <mark key={index} className={styles.mark} title={meaning(piece.mark)}>
              {piece.text}
            </mark>
          )
        })}
      </div>
    </Section>
  )
}
