import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { useTexts } from '../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  bar: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
})

const bars = [20, 48, 96]

/** While a mail is read: its subject, and where things will stand. */
export function SkeletonScreen({ subject }: { subject: string }) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <div className={styles.root} aria-busy="true">
      <Text>{subject === '' ? t('pane.loading') : t('pane.loadingSubject', { subject })}</Text>
      {bars.map((height) => (
        <div key={height} className={styles.bar} style={{ height }} aria-hidden />
      ))}
    </div>
  )
}
