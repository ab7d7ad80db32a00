/** Plain text of an HTML fragment, good enough for previews and the text half of sent mail. */
export const plainText = (html: string): string =>
  html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h\d)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

/** Graph's bodyPreview: the first 255 characters of the text. */
export const bodyPreview = (body: { contentType?: unknown; content?: unknown }): string => {
  // A preview never needs more than the head of a long body.
  const content = String(body.content ?? '').slice(0, 20_000)
  const text = String(body.contentType).toLowerCase() === 'html' ? plainText(content) : content
  return text.replace(/\s+/g, ' ').trim().slice(0, 255)
}
