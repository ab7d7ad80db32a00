import type { Facts } from '../../../detection/finding.ts'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useNames } from '../../use-names.ts'
import { DataTable } from '../data-table.tsx'
import { factWords } from './fact-words.ts'

/** Every fact with the words of the mail it was read from; what the mail does not say is said too. */
export function FactsRead({ facts }: { facts: Facts }) {
  const { t, tryText, language } = useTexts()
  const names = useNames()
  const words = factWords(facts, names, language, { yes: t('admin.yes'), tryText })
  return (
    <Section title={t('admin.bench.facts')}>
      <DataTable
        caption={t('admin.bench.facts')}
        heads={[t('admin.bench.fact'), t('admin.bench.value'), t('admin.bench.phrases')]}
        lines={words.map(({ fact, value }) => ({
          key: fact,
          cells: [
            t(`words.fact.${fact}`),
            value ?? t('admin.bench.notSaid'),
            facts[fact].evidence.map(({ text, start, end }) => `”${text}” (${start}–${end})`).join('; ') ||
              '–',
          ],
        }))}
      />
    </Section>
  )
}
