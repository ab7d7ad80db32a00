import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { SaveTrouble } from '../../save-trouble.tsx'
import type { useTakeIn } from './use-take-in.ts'

/** How taking in goes: how far it is, or why it stopped and that it can go on. */
export function TakeInState({ run, progress }: ReturnType<typeof useTakeIn>) {
  const { t } = useTexts()
  return (
    <>
      <Text role="status">{run.isPending && t('directoryPage.start.running', progress)}</Text>
      {run.error && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('directoryPage.start.stopped')}</MessageBarBody>
          </MessageBar>
          <SaveTrouble
            error={run.error}
            sentences={{
              forbidden: t('directoryPage.refused'),
              conflict: t('directoryPage.start.changed'),
              duplicate: t('directoryPage.start.changed'),
            }}
            collision={() => ({ title: t('directoryPage.start.changed'), lines: [], ways: [] })}
          />
        </>
      )}
    </>
  )
}
