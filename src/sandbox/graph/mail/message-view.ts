import type { Call } from '../http/operation.ts'
import { parseFilter } from '../odata/filter.ts'
import { selectProperties } from '../odata/select.ts'
import { attachmentView } from './attachment-view.ts'
import { attachmentsOf, propertiesOf, propertyKey, type MessageRow } from './message-row.ts'

/** Properties that Graph gives only when they are selected by name. */
const onRequest = ['internetMessageHeaders', 'uniqueBody']

/** Whether the caller asked for ids that survive moves. */
export const wantsImmutableIds = (call: Pick<Call, 'header'>): boolean =>
  /IdType\s*=\s*"?ImmutableId"?/i.test(call.header('prefer') ?? '')

/** The extended properties asked for by `$expand=singleValueExtendedProperties($filter=id eq '…' or …)`, ids as the caller wrote them. */
const expandedProperties = (expand: string): string[] => {
  const filter = /singleValueExtendedProperties\s*\(\s*\$filter\s*=\s*([^;]*?)\)\s*(?:,|$)/i.exec(expand)?.[1]
  if (filter === undefined) return []
  const ids: string[] = []
  const visit = (node: ReturnType<typeof parseFilter>): void => {
    if (node.kind === 'and' || node.kind === 'or') {
      visit(node.left)
      visit(node.right)
    } else if (node.kind === 'compare' && typeof node.value === 'string') ids.push(node.value)
  }
  visit(parseFilter(filter))
  return ids
}

/** Plain text bodies are wrapped when a client asks for none but html (Graph's default), and stripped when it asks for text. */
const preferredBody = (call: Pick<Call, 'header'>, body: unknown): unknown => {
  const wantsText = /outlook\.body-content-type\s*=\s*"?text"?/i.test(call.header('prefer') ?? '')
  if (
    !wantsText ||
    typeof body !== 'object' ||
    body === null ||
    (body as { contentType?: string }).contentType !== 'html'
  )
    return body
  const text = String((body as { content?: string }).content ?? '')
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h\d)>/gi, '\r\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
  return { contentType: 'text', content: text }
}

/** A message as Graph answers it to this call: ids by preference, selected properties, expanded parts. */
export const messageView = (call: Call, row: MessageRow): Record<string, unknown> => {
  const doc = JSON.parse(row.doc) as Record<string, unknown>
  const { select, expand } = call.query
  const id = wantsImmutableIds(call) ? row.id : row.restId
  const asked = new Set((select ?? []).map((name) => name.toLowerCase()))
  const whole: Record<string, unknown> = {
    '@odata.etag': `W/"${String(doc['changeKey'])}"`,
    ...doc,
    id,
    parentFolderId: row.folder,
    body: preferredBody(call, doc['body']),
    uniqueBody: preferredBody(call, doc['body']),
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`,
  }
  for (const name of onRequest) if (!asked.has(name.toLowerCase())) delete whole[name]
  const view = selectProperties(whole, select)
  if (expand === null) return view
  const properties = propertiesOf(call.store, row.id)
  const wanted = expandedProperties(expand).flatMap((name) => {
    const value = properties.get(propertyKey(name))
    return value === undefined ? [] : [{ id: name, value }]
  })
  if (wanted.length > 0) view['singleValueExtendedProperties'] = wanted
  if (/(^|,)\s*attachments\b/i.test(expand))
    view['attachments'] = attachmentsOf(call.store, row.id).map((one) => attachmentView(one, true))
  return view
}
