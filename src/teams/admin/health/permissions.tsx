import { Button, Text } from '@fluentui/react-components'
import { useState } from 'react'
import { ErrorBar } from '../../../ui/errors/error-bar.tsx'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { DataTable } from '../data-table.tsx'
import { neededPermissions } from './needed-permissions.ts'

/** Permissions of the level of installation: what each is for, and whether it has been seen in a token. One not seen can be asked for. */
export function Permissions() {
  const { t, language } = useTexts()
  const { config, tokens } = useServices()
  const [granted, setGranted] = useState(() => tokens.granted())
  const [error, setError] = useState<unknown>(null)
  const ask = async (scope: string) => {
    setError(null)
    try {
      await tokens.approve([scope])
    } catch (thrown) {
      setError(thrown)
    }
    setGranted(tokens.granted())
  }
  return (
    <Section title={t('admin.health.permissions')}>
      <Text>{t('admin.health.permissionsHelp')}</Text>
      {error !== null && <ErrorBar error={error} surface="teams" />}
      <DataTable
        caption={t('admin.health.permissions')}
        heads={[
          t('admin.health.permission'),
          t('admin.health.state'),
          t('admin.health.fromLevel'),
          t('admin.health.why'),
        ]}
        lines={neededPermissions(config.level, granted).map((one) => ({
          key: one.scope,
          cells: [
            one.scope,
            one.granted ? (
              t('admin.health.granted')
            ) : (
              <>
                {t(one.adminConsent ? 'admin.health.notSeenAdmin' : 'admin.health.notSeen')}{' '}
                <Button
                  size="small"
                  aria-label={t('admin.health.askFor', { scope: one.scope })}
                  onClick={() => void ask(one.scope)}
                >
                  {t('admin.health.ask')}
                </Button>
              </>
            ),
            one.level,
            one.why[language],
          ],
        }))}
      />
    </Section>
  )
}
