import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { capital } from '../../../strategy/capital.ts'
import { sectionOf } from '../../../strategy/section.ts'
import { dayInWords } from '../../../ui/case/days.ts'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { useNames } from '../../use-names.ts'
import { CityPart } from '../city-lists/city-part.tsx'
import { CityTable } from '../city-lists/city-table.tsx'
import { flagListsOf } from './flag-lists.ts'
import { ReadOnly } from './read-only.tsx'

const useStyles = makeStyles({
  entries: {
    columnWidth: '16rem',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    maxWidth: '70rem',
  },
  says: { maxWidth: '50rem' },
})

/** Priorities and networks, which the City changes here, and the other lists that inform whoever assesses. */
export function ListsPart() {
  const { t, language } = useTexts()
  const { edition } = useServices()
  const names = useNames()
  const styles = useStyles()
  // Who sets what is prioritised for the whole City is the owner of that question (users.md 27).
  const setter = edition.questions.principles.find(({ owner }) => owner !== undefined)?.owner
  const says = {
    priorities: [
      t('cityLists.priorities.city', { owner: names.decider(setter ?? edition.names.coordinator) }),
      t('cityLists.priorities.body'),
      t('cityLists.priorities.learning'),
    ],
    networks: [t('cityLists.networks')],
  }
  const sectionSaid = (list: 'priorities' | 'networks') => {
    const section = sectionOf(edition, edition.flags[list].rule, language)
    return section === null ? '' : `${capital(section)}.`
  }
  return (
    <CityPart explain={t('admin.lists.explain')}>
      {(shown) => (
        <>
          {(['priorities', 'networks'] as const).map((list) => (
            <Section key={list} title={t(`admin.lists.${list}`)}>
              <Text className={styles.says}>
                {says[list].join(' ')} {sectionSaid(list)}
              </Text>
              <CityTable {...shown} list={list} caption={t(`admin.lists.${list}`)} />
            </Section>
          ))}
          <Others />
        </>
      )}
    </CityPart>
  )
}

/** The lists that change with the edition alone. */
function Others() {
  const { t, language } = useTexts()
  const { edition } = useServices()
  const names = useNames()
  const styles = useStyles()
  return (
    <>
      <ReadOnly explain={t('admin.lists.others')} how={t('admin.lists.how')} />
      {flagListsOf(edition, names, language).map(({ id, section, entries, note, source, asOf }) => (
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
