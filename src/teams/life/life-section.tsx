import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { StoredCase } from '../../casestore/port.ts'
import { Heading } from '../../ui/case/heading.tsx'
import { Section } from '../../ui/case/section.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { WriteForm } from './write-form.tsx'
import { writeForms, writesOf } from './writes-of.ts'
import type { WriteForm as Form } from './writes-of.ts'

const useStyles = makeStyles({
  // There is nothing to fill in on paper.
  screen: { '@media print': { display: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  panel: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
})

interface LifeSectionProps {
  readonly stored: StoredCase
  readonly viewer: Viewer
  /** The form that is open, wherever on the page it was asked for. */
  readonly open: Form | null
  /** The body that it was asked for on behalf of; null: the first of the person's that may. */
  readonly openFor: string | null
  readonly onOpen: (form: Form | null) => void
  /** Forms that have their button elsewhere on the page. */
  readonly elsewhere: ReadonlySet<Form>
}

/** What a person may write into the case now; one form open at a time. */
export function LifeSection({ stored, viewer, open: asked, openFor, onOpen, elsewhere }: LifeSectionProps) {
  const { t } = useTexts()
  const { actor } = useServices()
  const styles = useStyles()
  const [saved, setSaved] = useState(false)
  const may = writesOf(stored.case, viewer, actor.upn)
  const offered = writeForms.flatMap((form) => {
    const choice = may.find(({ write }) => write === form)
    return choice ? [{ form, body: choice.body }] : []
  })
  const here = offered.filter(({ form }) => !elsewhere.has(form))
  const open = offered.find(({ form }) => form === asked)
  const panel = useRef<HTMLDivElement>(null)
  const form = open?.form
  useEffect(() => {
    // The button that asked is gone, or stands elsewhere on the page: one goes on where the form is.
    if (form === undefined) return
    setSaved(false)
    panel.current?.focus()
  }, [form])
  if (offered.length === 0) return null
  const close = () => onOpen(null)
  return (
    <div className={styles.screen}>
      <Section title={t('life.title')}>
        <Text>{t('life.help')}</Text>
        {!open && (
          <div className={styles.buttons}>
            {here.map((choice) => (
              <Button
                key={choice.form}
                onClick={() => {
                  setSaved(false)
                  onOpen(choice.form)
                }}
              >
                {t(`life.write.${choice.form}`)}
              </Button>
            ))}
          </div>
        )}
        {open && (
          <div
            ref={panel}
            tabIndex={-1}
            className={styles.panel}
            role="group"
            aria-label={t(`life.write.${open.form}`)}
          >
            <Heading as="h3">{t(`life.write.${open.form}`)}</Heading>
            <WriteForm
              key={open.form}
              stored={stored}
              form={open.form}
              body={openFor ?? open.body}
              onClose={close}
              onSaved={() => {
                setSaved(true)
                close()
              }}
            />
          </div>
        )}
        <Text role="status">{saved ? t('life.saved') : ''}</Text>
      </Section>
    </div>
  )
}
