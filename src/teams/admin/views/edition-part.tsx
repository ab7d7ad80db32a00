import { dayInWords } from '../../../ui/case/days.ts'
import { FactList } from '../../../ui/case/fact-list.tsx'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import type { Edition } from '../../../strategy/edition.ts'
import { localText } from '../../../strategy/local-text.ts'
import { useNames } from '../../use-names.ts'
import { DataTable } from '../data-table.tsx'
import { ReadOnly } from './read-only.tsx'

/** The edition of the strategy that the program runs on. */
export function EditionPart() {
  const { t, language } = useTexts()
  const { edition } = useServices()
  const names = useNames()
  const { about, rules, table } = edition
  const { service } = about
  const items = [
    { term: t('admin.edition.name'), value: localText(about.name, language) },
    { term: t('admin.edition.id'), value: about.id },
    { term: t('admin.edition.city'), value: localText(about.city, language) },
    {
      term: t('admin.edition.notice'),
      value: about.notice ? localText(about.notice, language) : t('admin.none'),
    },
    { term: t('admin.edition.from'), value: dayInWords(about.validFrom, language) },
    {
      term: t('admin.edition.to'),
      value: about.validTo ? dayInWords(about.validTo, language) : t('admin.edition.open'),
    },
    { term: t('admin.edition.languages'), value: about.languages.join(', ') },
    { term: t('admin.edition.rules'), value: rules.length },
    { term: t('admin.edition.words'), value: rules.filter(({ cityWords }) => cityWords).length },
    { term: t('admin.edition.rows'), value: table.rows.length },
    {
      term: t('admin.edition.keepers'),
      value: edition.names.keepers.bodies.map((id) => names.body(id)).join(', '),
    },
    { term: t('admin.edition.review'), value: about.reviewMonths },
  ]
  const days = [
    { term: t('admin.edition.register'), value: service.registerDays },
    { term: t('admin.edition.acknowledge'), value: service.acknowledgeDays },
    { term: t('admin.edition.answer'), value: service.answerDays },
    { term: t('admin.edition.followUp'), value: service.followUpDays },
  ]
  return (
    <>
      <ReadOnly explain={t('admin.edition.explain')} how={t('admin.edition.how')} />
      <FactList items={items} />
      <Section title={t('admin.edition.service')}>
        <FactList items={days} />
      </Section>
      <Section title={t('admin.edition.sections')}>
        <DataTable
          caption={t('admin.edition.sections')}
          heads={[t('admin.edition.section'), t('admin.edition.heading')]}
          lines={sectionsInOrder(about.sections).map(([section, heading]) => ({
            key: section,
            cells: [section, localText(heading, language)],
          }))}
        />
      </Section>
    </>
  )
}

/** As the strategy has them, 3.1 after 3: an object's keys give whole numbers first. */
const sectionsInOrder = (sections: Edition['about']['sections']) =>
  Object.entries(sections).toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
