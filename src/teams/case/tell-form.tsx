import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { isLevelACase } from '../../cases/level-a.ts'
import { toTell } from '../../cases/telling.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { saysNumberOnly } from '../../dispatch/telling.ts'
import { TellList, reachable } from '../../ui/case/tell-list.tsx'
import { SourceNote } from '../../ui/directory/source-note.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
})

interface TellFormProps {
  readonly stored: StoredCase
  readonly onReady: (told: { readonly tells: readonly string[]; readonly reason: string }) => void
  readonly onClose: () => void
}

/** Whom to tell, with where each mail goes, and one's own words; what goes along of itself is said beside them. */
export function TellForm({ stored, onReady, onClose }: TellFormProps) {
  const { t } = useTexts()
  const { directory, directorySource, clock } = useServices()
  const styles = useStyles()
  const today = clock.today()
  const bodies = toTell(stored.case).map(({ body }) => body)
  const [tells, setTells] = useState(() => reachable(bodies, directory, today))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const secret = saysNumberOnly(isLevelACase(stored.case), stored)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (tells.length > 0) onReady({ tells, reason: reason.trim() })
  }
  return (
    <form className={styles.box} onSubmit={submit} noValidate>
      <Text>{t('teams.act.tellHelp')}</Text>
      <TellList
        legend={t('toDo.tell.who')}
        bodies={bodies}
        chosen={tells}
        onChange={setTells}
        ways={{ directory, on: today }}
        names={directory}
      />
      <SourceNote source={directorySource} />
      <Field label={t('toDo.tell.message')} hint={t(secret ? 'toDo.tell.numberOnly' : 'toDo.tell.goesAlong')}>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} resize="vertical" />
      </Field>
      <Text role="alert">{tried && tells.length === 0 ? t('toDo.tell.nobody') : ''}</Text>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t('teams.act.review')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
}
