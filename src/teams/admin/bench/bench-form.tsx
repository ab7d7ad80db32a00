import { Button, Field, Input, Select, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { isValidOn } from '../../../directory/is-valid-on.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { useNames } from '../../use-names.ts'
import type { Pasted } from './pasted-mail.ts'

/** A mail to try, typed or as an .eml file, and the body whose mailbox it came to. */
export interface BenchInput {
  readonly body: string
  readonly mail: Pasted | Blob
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '50rem',
  },
  drop: {
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'grid',
    // Else the browser's own file field makes its column as wide as itself.
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
  },
  // The longest name of a body shall not decide how wide the page is.
  choose: { gridTemplateColumns: 'minmax(0, 1fr)' },
  file: { maxWidth: '100%' },
  start: { justifySelf: 'start' },
})

/** Paste, choose or drop a mail. A dropped file is read at once. */
export function BenchForm({ onRun }: { onRun: (input: BenchInput) => void }) {
  const { t, language } = useTexts()
  const { directory, edition, clock } = useServices()
  const names = useNames()
  const styles = useStyles()
  const [body, setBody] = useState(edition.names.mainBody)
  const [pasted, setPasted] = useState<Pasted>({ subject: '', sender: '', text: '' })
  const [empty, setEmpty] = useState(false)
  const bodies = directory.bodies
    .filter((each) => isValidOn(each, clock.today()))
    .map(({ id }) => ({ id, name: names.body(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  const take = (file: File | undefined) => {
    if (file) onRun({ body, mail: file })
  }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setEmpty(pasted.text.trim() === '')
    if (pasted.text.trim() !== '') onRun({ body, mail: pasted })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t('admin.bench.body')} className={styles.choose}>
        <Select value={body} onChange={(_, { value }) => setBody(value)}>
          {bodies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div
        className={styles.drop}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          take(event.dataTransfer.files[0])
        }}
      >
        <Text>{t('admin.bench.drop')}</Text>
        <input
          type="file"
          className={styles.file}
          accept=".eml,message/rfc822"
          aria-label={t('admin.bench.file')}
          onChange={({ target }) => {
            take(target.files?.[0])
            // The same file chosen again shall be read again.
            target.value = ''
          }}
        />
      </div>
      <Field label={t('admin.bench.subject')}>
        <Input value={pasted.subject} onChange={(_, { value }) => setPasted({ ...pasted, subject: value })} />
      </Field>
      <Field label={t('admin.bench.sender')}>
        <Input
          type="email"
          value={pasted.sender}
          onChange={(_, { value }) => setPasted({ ...pasted, sender: value })}
        />
      </Field>
      <Field label={t('admin.bench.text')} {...(empty ? { validationMessage: t('admin.bench.empty') } : {})}>
        <Textarea
          rows={8}
          resize="vertical"
          value={pasted.text}
          onChange={(_, { value }) => setPasted({ ...pasted, text: value })}
        />
      </Field>
      <Button type="submit" appearance="primary" className={styles.start}>
        {t('admin.bench.run')}
      </Button>
    </form>
  )
}
