import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { caseRules } from '../../cases/case-rules.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { dutiesOf } from '../../cases/duties.ts'
import { registrationOf } from '../../cases/parts.ts'
import type { Role } from '../../cases/rights.ts'
import { availableWrites } from '../../cases/writes.ts'
import { bodyName } from '../../directory/directory.ts'
import type { Edition } from '../../strategy/edition.ts'
import { DutyLine } from '../../ui/case/duty-line.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { FoundMail } from '../mail-in-hand.ts'
import { FlagMail } from './flag-mail.tsx'
import { SetAside } from './set-aside.tsx'
import { useMailFlag } from './use-mail-flag.ts'
import { RegisterForm, type RegisterFormProps } from './register-form.tsx'

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  // Mostly one thing to do, which stands where the lines of the card around it do.
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
})

/** What is open: the diary number, or who is not told after all. */
type Form = 'register' | 'tell'

interface ToDoProps extends Omit<RegisterFormProps, 'onDone'> {
  /** The edition that the case goes by. */
  readonly edition: Edition
  readonly role: Role
  /** The mail in hand; null where Graph does not find it. */
  readonly found: FoundMail | null
}

/** *Att göra* in the pane: what the body itself has to do and by when, else the nearest of what others have; and the diary number. */
export function ToDo({ edition, role, found, ...props }: ToDoProps) {
  const { stored, services, body } = props
  const { t, language } = useTexts()
  const styles = useStyles()
  const [open, setOpen] = useState<Form | null>(null)
  const [saved, setSaved] = useState<Form | null>(null)
  const part = useRef<HTMLDivElement>(null)
  const wasOpen = useRef<Form | null>(null)
  useEffect(() => {
    // The form is gone; where it was opened is where one goes on.
    if (wasOpen.current !== null && open === null) part.current?.querySelector<HTMLElement>('button')?.focus()
    wasOpen.current = open
  }, [open])
  const flag = useMailFlag(services, found)
  const duties = dutiesOf(stored.case, caseRules(edition))
  const own = duties.filter((duty) => duty.body === body)
  const nextOf = ({ case: of }: StoredCase) =>
    dutiesOf(of, caseRules(edition)).find((duty) => duty.body === body)?.due ?? null
  const shown = own.length > 0 ? own : duties.slice(0, 1)
  const writes = body === '' ? [] : availableWrites(stored.case, role, body)
  const mayRegister = writes.includes('registered')
  const maySetAside = writes.includes('telling-set-aside')
  const registered = registrationOf(stored.case, body).registrationNumber !== null
  if (shown.length === 0 && !mayRegister && found?.flaggedFor == null) return null
  const written = (next: StoredCase) => {
    props.onWritten(next)
    // A flag of ours goes on to the next day, as it does in a plan; somebody's own stays.
    const due = nextOf(next)
    if (flag.flagged === null || due === flag.flagged || !own.some((duty) => duty.due === flag.flagged))
      return
    void flag.set(due === null ? 'complete' : { from: services.clock.today(), due })
  }
  const begin = (form: Form) => {
    setSaved(null)
    setOpen(form)
  }
  const close = (wasSaved: boolean) => {
    setOpen(null)
    setSaved(wasSaved ? open : null)
  }
  return (
    <div ref={part} className={styles.part}>
      {shown.length > 0 && (
        <>
          <h3 className={styles.title}>{t('toDo.title')}</h3>
          <ul className={styles.list}>
            {shown.map((duty) => (
              <li key={`${duty.kind} ${duty.body} ${duty.about}`}>
                <DutyLine
                  duty={duty}
                  nameOf={(id) => bodyName(services.directory, id, language)}
                  today={services.clock.today()}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {found !== null && body !== '' && (
        <FlagMail flag={flag} today={services.clock.today()} due={nextOf(stored)} />
      )}
      <Text role="status">
        {saved === null ? '' : t(`toDo.${saved === 'tell' ? 'tell.asideSaved' : 'register.saved'}`)}
      </Text>
      {maySetAside && open === null && (
        <Button size="small" onClick={() => begin('tell')}>
          {t('toDo.tell.aside')}
        </Button>
      )}
      {maySetAside && open === 'tell' && (
        <SetAside stored={stored} services={services} body={body} onWritten={written} onDone={close} />
      )}
      {mayRegister && open === null && (
        <Button size="small" onClick={() => begin('register')}>
          {t(registered ? 'toDo.register.change' : 'toDo.register.open')}
        </Button>
      )}
      {mayRegister && open === 'register' && <RegisterForm {...props} onWritten={written} onDone={close} />}
    </div>
  )
}
