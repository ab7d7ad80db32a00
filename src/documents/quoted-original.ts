import { escapeHtml } from './escape-html.ts'

/** A mail that is quoted below a text of ours. `html`: null where it came as plain text. */
export interface Quoted {
  readonly from: string
  readonly to: string
  readonly cc: string
  /** As people read it. */
  readonly sent: string
  readonly subject: string
  readonly html: string | null
  readonly text: string
}

const labels = {
  sv: ['Från', 'Skickat', 'Till', 'Kopia', 'Ämne'],
  en: ['From', 'Sent', 'To', 'Cc', 'Subject'],
} as const

/**
 * A text of ours above the mail it forwards, head and body as mail programs write them. Ours goes inside the original's own
 * `<body>`, so that its style sheets still reach it; a plain text keeps its lines.
 */
export function withQuoted(ours: string, mail: Quoted, language: 'sv' | 'en' = 'sv'): string {
  const head = [mail.from, mail.sent, mail.to, mail.cc, mail.subject]
    .map((value, at) => ({ label: labels[language][at] ?? '', value }))
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `<strong>${label}:</strong> ${escapeHtml(value)}`)
    .join('<br>')
  const above = `${ours}<p style="margin:8px 0">${head}</p>`
  if (mail.html === null)
    return `${above}<pre style="white-space:pre-wrap;font-family:inherit">${escapeHtml(mail.text)}</pre>`
  return /<body[^>]*>/i.test(mail.html)
    ? mail.html.replace(/<body[^>]*>/i, (tag) => tag + above)
    : above + mail.html
}
