import type { Case } from '../../cases/case.ts'
import { factsOf } from '../../cases/facts-at.ts'
import { historyOf } from '../../cases/history.ts'
import type { ReleaseItem } from '../../documents/release/release-copy.ts'
import { factLines } from '../../ui/case/case-facts.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { historyText } from '../../ui/case/history-texts.ts'
import { latestOf } from '../../ui/case/latest.ts'
import type { Names } from '../../ui/case/names.ts'
import { peopleText } from '../../ui/case/people-text.ts'
import type { Texts } from '../../ui/i18n/use-texts.ts'

/** Everything a case holds, item by item, so that each is tried by itself when the case is asked for. */
export function releaseItems(of: Case, names: Names, texts: Texts): readonly ReleaseItem[] {
  const { t, language } = texts
  const { opened, mail, assessed } = latestOf(of)
  const facts = factsOf(of)
  const lines = facts
    ? factLines(facts, names, { language, people: (min, max) => peopleText(t, min, max) })
    : []
  const item = (id: string, heading: string, text: string): ReleaseItem => ({ id, heading, text })
  return [
    ...(opened ? [item('summary', t('teams.page.facts'), opened.summary)] : []),
    ...lines.flatMap(({ key, value }) =>
      value === null
        ? []
        : [item(`fact ${key}`, t('teams.page.facts'), `${t(`teams.page.${key}`)}: ${value}`)],
    ),
    ...(mail
      ? [
          item('mail subject', t('teams.page.mail'), mail.subject),
          item('mail from', t('teams.page.mail'), `${mail.fromName} <${mail.fromAddress}>`),
        ]
      : []),
    ...(assessed?.snapshot.flatMap(({ heading, lines: said }, part) =>
      said.map(({ text }, index) =>
        item(`assessment ${part} ${index}`, t('teams.page.assessment'), `${heading}: ${text}`),
      ),
    ) ?? []),
    ...historyOf(of).map((line) =>
      item(
        `history ${line.id}`,
        t('teams.page.history'),
        `${dayInWords(line.at.slice(0, 10), language)}, ${line.by}: ${historyText(line, names, texts)}`,
      ),
    ),
  ]
}
