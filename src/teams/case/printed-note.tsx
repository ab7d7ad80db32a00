import { Text, makeStyles } from '@fluentui/react-components'
import { dayInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'

const useStyles = makeStyles({
  note: { display: 'none', '@media print': { display: 'block' } },
})

/** On paper alone: when it was printed, and what it is not. */
export function PrintedNote() {
  const { t, language } = useTexts()
  const { clock } = useServices()
  const styles = useStyles()
  return (
    <Text className={styles.note}>{t('life.print.note', { date: dayInWords(clock.today(), language) })}</Text>
  )
}
