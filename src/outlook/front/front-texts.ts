import { front as en } from '../../ui/i18n/en/front.ts'
import type { Language } from '../../ui/i18n/languages.ts'
import type { SameTexts } from '../../ui/i18n/same-texts.ts'
import { front as sv } from '../../ui/i18n/sv/front.ts'

export type FrontTexts = SameTexts<typeof sv>

/** The front's few texts; both languages weigh less than a request for one. */
export const frontTexts: Record<Language, FrontTexts> = { sv, en }

/** A text with its `{{values}}` put in. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
