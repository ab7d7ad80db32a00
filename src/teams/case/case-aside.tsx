import { Button, Text } from '@fluentui/react-components'
import { standingOf } from '../../cases/state.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useWrite } from '../life/use-write.ts'
import { writesOf } from '../life/writes-of.ts'
import type { Viewer } from '../list/saved-views.ts'
import { useServices } from '../../ui/services.tsx'

/** What an official who has stepped aside sees in the place of the case; it can be taken back. */
export function CaseAside({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { t } = useTexts()
  const { actor } = useServices()
  const choice = writesOf(stored.case, viewer, actor.upn).find(({ write }) => write === 'recusal-ended')
  const write = useWrite(stored, choice?.body ?? standingOf(stored.case).owner)
  return (
    <Section title={t('paper.aside.title')}>
      <Text>{t('life.aside')}</Text>
      {choice && (
        <div>
          <Button disabledFocusable={write.isPending} onClick={() => write.mutate({ type: 'recusal-ended' })}>
            {t('life.write.recusal-ended')}
          </Button>
        </div>
      )}
      {write.error && <ErrorBar error={write.error} surface="teams" />}
    </Section>
  )
}
