import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { useTexts } from '../../../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalXS, maxWidth: '50rem' },
  how: { color: tokens.colorNeutralForeground2 },
})

/** What is shown, that it cannot be changed here, and where it can. */
export function ReadOnly({ explain, how }: { explain: string; how: string }) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <div className={styles.box}>
      <Text>{explain}</Text>
      <Text className={styles.how}>
        {t('admin.readOnly')} {how}
      </Text>
    </div>
  )
}
