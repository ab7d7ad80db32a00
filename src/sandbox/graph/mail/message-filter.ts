import type { SqlNames } from '../odata/filter-sql.ts'
import { propertyKey } from './message-row.ts'

const columns: Readonly<Record<string, string>> = {
  receiveddatetime: 'm.received',
  internetmessageid: 'm.internetMessageId',
  conversationid: 'm.conversationId',
  isdraft: 'm.isDraft',
  isread: 'm.isRead',
  parentfolderid: 'm.folder',
}

const inDocument: readonly string[] = [
  'subject',
  'hasAttachments',
  'importance',
  'sentDateTime',
  'createdDateTime',
  'lastModifiedDateTime',
  'from/emailAddress/address',
  'sender/emailAddress/address',
  'flag/flagStatus',
  'inferenceClassification',
]

/** How a message's filterable paths read in SQL (table alias `m`). */
export const messageNames: SqlNames = {
  column: (path) => {
    const column = columns[path.toLowerCase()]
    if (column !== undefined) return column
    const known = inDocument.find((one) => one.toLowerCase() === path.toLowerCase())
    return known && `json_extract(m.doc, '$.${known.replaceAll('/', '.')}')`
  },
  collection: (path) => {
    if (path.toLowerCase() === 'categories')
      return {
        from: `json_each(m.doc, '$.categories') c`,
        where: '1',
        column: (member) => (member === '' ? 'c.value' : undefined),
      }
    if (path.toLowerCase() === 'singlevalueextendedproperties')
      return {
        from: 'message_props p',
        where: 'p.message = m.id',
        membership: { owner: 'm.id', member: 'p.message' },
        column: (member) => ({ id: 'p.id', value: 'p.value' })[member],
      }
    return undefined
  },
}

/** Paths that pick a handful of messages, so that their own index serves better than the folder's. */
const selective: readonly string[] = ['internetmessageid', 'conversationid', 'singlevalueextendedproperties']

/** Whether a filter on these paths is best answered from their own index. */
export const isSelective = (paths: readonly string[]): boolean =>
  paths.some((path) => selective.includes(path.toLowerCase()))

/** Property ids inside a filter are compared in the store's own form. */
export const withPropertyKeys = (filter: string): string =>
  filter.replace(
    /(\/id\s+eq\s+)'((?:[^']|'')*)'/gi,
    (_whole, head: string, id: string) => `${head}'${propertyKey(id)}'`,
  )
