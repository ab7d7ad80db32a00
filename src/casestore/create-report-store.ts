import * as z from 'zod/mini'
import { createItem } from '../graph/items/create-item.ts'
import { etagOf } from '../graph/items/list-item.ts'
import { patchFields } from '../graph/items/patch-fields.ts'
import { queryItems } from '../graph/items/query-items.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { AppConfig } from './config.ts'
import { listRef } from './list-ref.ts'
import { ReportRecord, type ReportStore, type StoredReport } from './report-port.ts'
import { textOf } from './row.ts'

const empty: StoredReport = { record: { version: 1, texts: {}, counted: null }, item: null, savedBy: '' }

/** Reports on the list `Arsrapporter`, one item a year and body, unique by its column ReportKey. */
export function createReportStore(graph: GraphPort, config: AppConfig): ReportStore {
  const reports = listRef(config.networkSite, 'Arsrapporter')
  const memberships = listRef(config.networkSite, 'Medlemskap')
  const keyOf = (year: string, body: string | null) => `${year}:${body ?? 'staden'}`

  const get: ReportStore['get'] = async (year, body) => {
    const [item] = await queryItems(graph, reports, { column: 'ReportKey', equals: keyOf(year, body) })
    if (!item) return empty
    const read = z.safeParse(ReportRecord, jsonOf(textOf(item.fields?.['Report'])))
    if (!read.success)
      throw new GraphError({
        code: 'invalid',
        status: 200,
        graphCode: 'unreadableReport',
        message: `The report ${keyOf(year, body)} cannot be read: a newer version of the app wrote it, or it was edited by hand`,
      })
    return {
      record: read.data,
      item: { itemId: item.id, etag: etagOf(item) },
      savedBy: item.lastModifiedBy?.user?.displayName ?? item.createdBy?.user?.displayName ?? '',
    }
  }

  return {
    get,
    save: async (year, body, { record, item }) => {
      const Report = JSON.stringify(record)
      if (item === null) {
        const key = { Title: keyOf(year, body), ReportKey: keyOf(year, body) }
        await createItem(graph, reports, { ...key, Report }, { unique: true })
      } else {
        await patchFields(graph, reports, item.itemId, { Report }, item.etag)
      }
      return get(year, body)
    },
    reviewsUntil: async (year) => {
      const items = await queryItems(graph, memberships, { column: 'ReviewOn', atLeast: '1900-01-01' })
      return items
        .map(({ fields }) => ({
          on: textOf(fields?.['ReviewOn']),
          counterpart: textOf(fields?.['Counterpart']),
          body: textOf(fields?.['Body']),
        }))
        .filter(({ on }) => on !== '' && on.slice(0, 4) <= year)
        .toSorted((a, b) => a.on.localeCompare(b.on))
    },
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
