import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { Heading } from '../../ui/case/heading.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { FactsFields } from '../life/facts-fields.tsx'
import type { FieldsProps } from '../life/fields.tsx'

const useStyles = makeStyles({ part: { display: 'grid', rowGap: tokens.spacingVerticalM } })

/** What was said of the visit besides the note, as facts: without level and subject nobody can be proposed to handle it. */
export function KnownFacts(props: FieldsProps) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <section className={styles.part}>
      <Heading as="h2">{t('teams.create.facts')}</Heading>
      <Text>{t('teams.create.factsHelp')}</Text>
      <FactsFields {...props} />
    </section>
  )
}
