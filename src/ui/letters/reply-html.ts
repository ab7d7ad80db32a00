import { escapeHtml } from '../../documents/escape-html.ts'

/** A letter's text as HTML for the reply draft: a paragraph for each blank line. */
export function replyHtml(text: string, language: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('')
  return `<div lang="${escapeHtml(language)}">${paragraphs}</div>`
}
