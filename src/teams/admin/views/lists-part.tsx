import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { dayInWords } from '../../../ui/case/days.ts'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { useNames } from '../../use-names.ts'
import { flagListsOf } from './flag-lists.ts'
import { ReadOnly } from './read-only.tsx'

const useStyles = makeStyles({
  entries: {
    columnWidth: '16rem',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    maxWidth: '70rem',
  },
})

/** Networks, priorities and the other lists that inform whoever assesses. */
export function ListsPart() {
  const { t, language } = useTexts()
  const { edition } = useServices()
  const names = useNames()
  const styles = useStyles()
  const lists = flagListsOf(edition, names, language, t('admin.lists.wholeCity'))
  return (
    <>
      <ReadOnly explain={t('admin.lists.explain')} how={t('admin.lists.how')} />
      {lists.map(({ id, section, entries, note, source, asOf }) => (
        <Section key={id} title={t(`admin.lists.${id}`)}>
          <Text>
            {[
              entries.length === 0 ? t('admin.none') : t('admin.lists.entries', { count: entries.length }),
              section,
              note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {source && (
            <Text>
              {t('admin.lists.source')}: {source}
              {asOf && `, ${t('admin.lists.asOf', { day: dayInWords(asOf, language) })}`}
            </Text>
          )}
          {entries.length > 0 && (
            <ul className={styles.entries}>
              {entries.map((entry) => (
                <li key={entry}>{entry}</li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  )
}
