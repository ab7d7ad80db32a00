import { Text, makeStyles, tokens } from '@fluentui/react-components'
import type { Case } from '../../cases/case.ts'
import { historyOf } from '../../cases/history.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { instantInWords } from './days.ts'
import { historyText } from './history-texts.ts'
import type { Names } from './names.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  item: {
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  who: { color: tokens.colorNeutralForeground2 },
})

/** Everything that has happened in a case, newest first, in words. */
export function CaseHistory({ of, names }: { of: Pick<Case, 'actions'>; names: Names }) {
  const texts = useTexts()
  const styles = useStyles()
  const lines = historyOf(of).toReversed()
  if (lines.length === 0) return <Text>{texts.t('teams.history.none')}</Text>
  return (
    <ol className={styles.list} reversed>
      {lines.map((line) => (
        <li key={line.id} className={styles.item}>
          <Text block>{historyText(line, names, texts)}</Text>
          <Text size={200} className={styles.who}>
            {texts.t('teams.history.by', { name: line.by, body: names.body(line.body) })} ·{' '}
            <time dateTime={line.at}>{instantInWords(line.at, texts.language)}</time>
          </Text>
        </li>
      ))}
    </ol>
  )
}
