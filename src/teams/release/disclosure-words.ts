import type { DisclosureWords } from '../../documents/record/disclosure-items.ts'
import { dayOfInstant } from '../../strategy/time-zone.ts'
import { factLines } from '../../ui/case/case-facts.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { historyText } from '../../ui/case/history-texts.ts'
import type { Names } from '../../ui/case/names.ts'
import { peopleText } from '../../ui/case/people-text.ts'
import type { Texts } from '../../ui/i18n/use-texts.ts'

/** The words of one language in which the items of a case are told: the screen's while they are tried, Swedish in the copy. */
export function disclosureWords(names: Names, texts: Texts, timeZone: string): DisclosureWords {
  const { t, language } = texts
  const day = (instant: string) => dayInWords(dayOfInstant(timeZone, instant), language)
  return {
    heading: (heading) => t(`release.headings.${heading}`),
    line: (line) => historyText(line, names, texts),
    body: (id) => names.body(id),
    day,
    facts: (facts) =>
      factLines(facts, names, { language, people: (min, max) => peopleText(t, min, max) }).flatMap(
        ({ key, value }) => (value === null ? [] : [{ key, text: `${t(`teams.page.${key}`)}: ${value}` }]),
      ),
    caseText: (number, registered) =>
      [
        t('release.caseNumber', { number }),
        ...registered.map(([body, diary]) => t('release.registered', { body, number: diary })),
      ].join('. '),
    mailText: ({ subject, mailbox, receivedAt }) =>
      [
        t('release.subject', { subject }),
        t('release.to', { mailbox }),
        receivedAt === null ? t('release.receivedUnknown') : t('release.received', { day: day(receivedAt) }),
      ].join('. '),
  }
}
