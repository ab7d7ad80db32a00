import type { Edition } from './edition.ts'
import { firstLanguage } from './first-language.ts'
import { localText } from './local-text.ts'
import { mailMarks, type MailMark } from './words.ts'

/** Names of our categories in Outlook, one for each mark. */
export type MailCategories = Readonly<Record<MailMark, string>>

/** The categories as the edition calls them, in its first language: everybody who opens the mailbox sees the same. */
export function mailCategoriesOf(edition: Edition): MailCategories {
  const language = firstLanguage(edition)
  const named = mailMarks.map((mark) => [mark, localText(edition.names.categories[mark], language)])
  return Object.fromEntries(named) as Record<MailMark, string>
}

/** Whether a category is one of ours; all others are people's own and stay. */
export const isOurCategory = (categories: MailCategories, name: string): boolean =>
  Object.values(categories).includes(name)
