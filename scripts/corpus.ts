import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { AgreementForm, aidForms } from '../src/detection/finding.ts'
import { mailFromParts } from '../src/mail/from-parts.ts'
import type { MailMessage } from '../src/mail/message.ts'
import { asks, kinds, levels, ranks, themes } from '../src/strategy/words.ts'

export const classes = [
  'visit',
  'other-request',
  'domestic',
  'thanks',
  'programme',
  'cancelled',
  'sales',
  'invoice',
  'inspection',
  'own-journey',
  'newsletter',
  'web',
  'papers',
  'phishing',
  'powers',
  'automatic',
  'report',
  'declines',
  'job',
  'tour',
  'ordinary',
] as const

const Day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))

/** One labelled mail, a line of test/corpus/*.jsonl (keys: test/corpus/README.md). */
export const LabelledMail = z.strictObject({
  id: z.string(),
  scenario: z.string(),
  language: z.string(),
  class: z.enum(classes),
  kinds: z.array(z.enum(kinds)),
  from: z.string(),
  name: z.string(),
  to: z.optional(z.string()),
  date: z.optional(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.optional(z.string()),
  headers: z.optional(z.record(z.string(), z.string())),
  facts: z.optional(
    z.strictObject({
      countries: z.optional(z.array(z.string())),
      group: z.optional(z.tuple([z.number(), z.number()])),
      dates: z.optional(z.array(z.tuple([Day, Day]))),
      rank: z.optional(z.enum(ranks)),
      level: z.optional(z.enum(levels)),
      themes: z.optional(z.array(z.enum(themes))),
      asks: z.optional(z.array(z.enum(asks))),
      agreement: z.optional(AgreementForm),
      foreignPolicy: z.optional(z.boolean()),
      aid: z.optional(z.enum(aidForms)),
      replyBy: z.optional(Day),
      via: z.optional(z.enum(['embassy', 'agency', 'colleague', 'state-promoter'])),
    }),
  ),
})
export type LabelledMail = z.infer<typeof LabelledMail>
export type LabelledFacts = NonNullable<LabelledMail['facts']>

/** The whole corpus in a fixed order. @throws when a line does not follow the schema or an id comes twice */
export function readCorpus(): LabelledMail[] {
  const folder = new URL('../test/corpus/', import.meta.url)
  const mails = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => LabelledMail.parse(JSON.parse(line))),
    )
  const seen = new Set<string>()
  for (const { id } of mails) {
    if (seen.has(id)) throw new Error(`The id ${id} stands twice in test/corpus.`)
    seen.add(id)
  }
  return mails
}

/** The mail as a program meets it; mails without a date were sent on 20 November 2026. */
export function messageOf(mail: LabelledMail): MailMessage {
  return mailFromParts({
    subject: mail.subject,
    text: mail.text,
    html: mail.html ?? null,
    from: { name: mail.name, address: mail.from },
    to: [{ name: '', address: mail.to ?? 'registrator@stad.example' }],
    sentAt: mail.date ?? '2026-11-20T09:00:00Z',
    headers: mail.headers ?? {},
  })
}
