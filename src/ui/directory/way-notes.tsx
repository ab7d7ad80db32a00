import { Caption1 } from '@fluentui/react-components'
import type { RecipientNote } from '../../directory/recipients.ts'
import { dayInWords } from '../case/days.ts'
import { useTexts } from '../i18n/use-texts.ts'

/** Why a mail to a body goes where it goes: the deputy while the contact person is away, a successor, a personal inbox. */
export function WayNotes({ notes }: { notes: readonly RecipientNote[] }) {
  const { t, language } = useTexts()
  const sentence = (note: RecipientNote) => {
    if (!('until' in note)) return t(`directory.way.${note.note}`)
    if (note.until === null) return t(`directory.way.${note.note}-open`)
    return t(`directory.way.${note.note}`, { until: dayInWords(note.until, language) })
  }
  return notes.map((note) => <Caption1 key={note.note}>{sentence(note)}</Caption1>)
}
