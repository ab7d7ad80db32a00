import { Caption1 } from '@fluentui/react-components'
import type { DirectorySource } from '../../casestore/load-directory.ts'
import { useTexts } from '../i18n/use-texts.ts'

/** That bodies and addresses are not the city's own lists, and why; nothing where they are, or where nobody has signed in. */
export function SourceNote({ source }: { source: DirectorySource | null }) {
  const { t } = useTexts()
  if (source === null || source === 'lists') return null
  return <Caption1 role="note">{t(`directory.source.${source}`)}</Caption1>
}
