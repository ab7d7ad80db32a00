import { Button } from '@fluentui/react-components'
import type { Commitment } from '../../cases/commitment.ts'
import { exportCommitments } from '../../cases/commitments-csv.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { download } from '../download.ts'

/** The register as a file; an empty one is the form to fill in. */
export function ExportButton({ commitments }: { commitments: readonly Commitment[] }) {
  const { t } = useTexts()
  return (
    <Button
      onClick={() =>
        download(`${t('commitments.fileName')}.csv`, exportCommitments(commitments), 'text/csv;charset=utf-8')
      }
    >
      {t('commitments.export')}
    </Button>
  )
}
