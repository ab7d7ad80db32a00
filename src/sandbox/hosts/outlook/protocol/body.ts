import type { Message } from '@microsoft/microsoft-graph-types'

/** The body in the form asked for: 0 text, 3 HTML. Like Outlook on the web, text out of HTML is rough. */
export function bodyAs(coercion: number, body: Message['body']): string {
  const content = body?.content ?? ''
  const isHtml = body?.contentType === 'html'
  if (coercion === 3) return isHtml ? content : `<html><body><pre>${escape(content)}</pre></body></html>`
  return isHtml ? (new DOMParser().parseFromString(content, 'text/html').body.textContent ?? '') : content
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** The header block of a MIME message, as getAllInternetHeaders gives it. */
export function headerBlock(mime: string): string {
  const end = mime.search(/\r?\n\r?\n/)
  return end < 0 ? mime : mime.slice(0, end + 2)
}
