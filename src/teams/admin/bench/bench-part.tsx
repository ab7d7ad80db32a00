import { Text } from '@fluentui/react-components'
import { useState } from 'react'
import { readEml } from '../../../mail/read-eml.ts'
import { UnreadableMailError } from '../../../mail/unreadable-mail-error.ts'
import { ErrorBar } from '../../../ui/errors/error-bar.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { Loading } from '../../loading.tsx'
import { BenchForm } from './bench-form.tsx'
import type { BenchInput } from './bench-form.tsx'
import { pastedMail } from './pasted-mail.ts'
import { TrialView } from './trial-view.tsx'
import { tryMail } from './try-mail.ts'
import type { Trial } from './try-mail.ts'

type Stage =
  | { readonly at: 'empty' | 'reading' }
  | { readonly at: 'failed'; readonly error: unknown }
  | { readonly at: 'read'; readonly trial: Trial }

/** The test bench: one mail read in this browser, with everything that was seen and what follows from it. */
export function BenchPart() {
  const { t } = useTexts()
  const { edition, directory, clock } = useServices()
  const [stage, setStage] = useState<Stage>({ at: 'empty' })
  const run = async ({ body, mail }: BenchInput) => {
    setStage({ at: 'reading' })
    try {
      const message =
        mail instanceof Blob
          ? await readEml(new Uint8Array(await mail.arrayBuffer()))
          : await pastedMail(mail, clock.now())
      const trial = await tryMail(message, body, edition, directory, clock.today())
      setStage({ at: 'read', trial })
    } catch (error) {
      setStage({ at: 'failed', error })
    }
  }
  return (
    <>
      <Text>{t('admin.bench.explain')}</Text>
      <BenchForm onRun={(input) => void run(input)} />
      {stage.at === 'reading' && <Loading label={t('admin.bench.reading')} />}
      {stage.at === 'failed' &&
        (stage.error instanceof UnreadableMailError ? (
          <Text role="alert">{t('admin.bench.unreadable')}</Text>
        ) : (
          <ErrorBar error={stage.error} surface="teams" />
        ))}
      {stage.at === 'read' && <TrialView trial={stage.trial} />}
    </>
  )
}
