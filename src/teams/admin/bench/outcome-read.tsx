import { Text } from '@fluentui/react-components'
import type { Outcome } from '../../../assessment/outcome.ts'
import { verdictText } from '../../../assessment/verdict-words.ts'
import { capital } from '../../../strategy/capital.ts'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useNames } from '../../use-names.ts'
import { DataTable } from '../data-table.tsx'

/** What the facts alone lead to: a matter with its row, and where the mail would go. */
export function OutcomeRead({ outcome }: { outcome: Outcome }) {
  const { t, language } = useTexts()
  const names = useNames()
  const { matters, recipients } = outcome
  return (
    <Section title={t('admin.bench.matters')}>
      {matters.length > 0 && (
        <DataTable
          caption={t('admin.bench.matters')}
          heads={[
            t('admin.bench.matter'),
            t('admin.bench.row'),
            t('admin.bench.verdictOf'),
            t('admin.bench.handledBy'),
            t('admin.bench.decidedBy'),
            t('admin.bench.proposed'),
          ]}
          lines={matters.map(({ kind, row, verdict, handledBy, decidedBy, suggestedForum }, index) => ({
            key: `${index}`,
            cells: [
              names.kind(kind),
              <code key={row}>{row}</code>,
              verdictText({ kind, verdict }, language),
              capital(names.body(handledBy)),
              decidedBy ? capital(names.decider(decidedBy)) : '–',
              suggestedForum ? capital(names.body(suggestedForum)) : '–',
            ],
          }))}
        />
      )}
      <Text>
        <strong>{t('admin.bench.route')}</strong>{' '}
        {matters.length === 0
          ? t('admin.bench.routeNobody')
          : recipients.map((id) => capital(names.body(id))).join(', ')}
      </Text>
    </Section>
  )
}
