import { Text } from '@fluentui/react-components'
import { caseRules } from '../../cases/case-rules.ts'
import type { Case } from '../../cases/case.ts'
import { dutiesOf } from '../../cases/duties.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'

const told = ['answer', 'register'] as const

/** What is still to be done in a case that is about to be closed, and does not hinder it: a letter may need no answer. */
export function ClosingRemarks({ of }: { of: Case }) {
  const { t } = useTexts()
  const { edition } = useServices()
  const kinds = new Set(dutiesOf(of, caseRules(edition)).map(({ kind }) => kind))
  return told
    .filter((kind) => kinds.has(kind))
    .map((kind) => <Text key={kind}>{t(`life.closed.remarks.${kind}`)}</Text>)
}
