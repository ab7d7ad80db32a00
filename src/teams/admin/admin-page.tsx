import { Tab, TabList, Text, makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { ErrorBoundary } from '../../ui/errors/error-boundary.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { Viewer } from '../list/saved-views.ts'
import { Loading } from '../loading.tsx'
import { PageHead } from '../page-head.tsx'
import { adminPartIds, adminParts } from './admin-parts.ts'
import type { AdminPartId } from './admin-parts.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  bar: { overflowX: 'auto', flexShrink: 0 },
})

/** How the installation is set up and doing, part by part. The directory and the City's own lists are changed here; all else is SharePoint's and the edition's to say. */
export function AdminPage({ viewer, onBack }: { viewer: Viewer; onBack: () => void }) {
  const { t } = useTexts()
  return (
    <>
      <PageHead title={t('admin.title')} onBack={onBack} />
      {viewer.roles.has('administrator') ? <Parts /> : <Text>{t('admin.notYours')}</Text>}
    </>
  )
}

function Parts() {
  const { t } = useTexts()
  const styles = useStyles()
  const [open, setOpen] = useState<AdminPartId>('bench')
  const Part = adminParts[open]
  return (
    <div className={styles.box}>
      <Text>{t('admin.explain')}</Text>
      <TabList
        className={styles.bar}
        aria-label={t('admin.parts')}
        selectedValue={open}
        onTabSelect={(_, { value }) => setOpen(adminPartIds.find((id) => id === value) ?? open)}
      >
        {adminPartIds.map((id) => (
          <Tab key={id} value={id}>
            {t(`admin.part.${id}`)}
          </Tab>
        ))}
      </TabList>
      <ErrorBoundary key={open} fallback={(error) => <ErrorBar error={error} surface="teams" />}>
        <Suspense fallback={<Loading label={t('teams.app.loading')} />}>
          <div className={styles.box}>
            <Part />
          </div>
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
