import { GraphError } from '../port.ts'

export type FieldValue = string | number | boolean | null

/** Columns by internal name. */
export type Fields = Readonly<Record<string, FieldValue | undefined>>

/** An item of a SharePoint list, as read with its fields. */
export interface ListItem {
  readonly id: string
  readonly eTag?: string
  readonly '@odata.etag'?: string
  readonly createdDateTime?: string
  readonly lastModifiedDateTime?: string
  readonly createdBy?: {
    readonly user?: { readonly id?: string; readonly displayName?: string; readonly email?: string }
  }
  readonly lastModifiedBy?: ListItem['createdBy']
  readonly deleted?: { readonly state?: string }
  readonly fields?: Fields
}

/** What a conditional write needs. @throws GraphError when SharePoint gave none: a write without it would overwrite silently */
export function etagOf(item: ListItem): string {
  const etag = item.eTag ?? item['@odata.etag'] ?? item.fields?.['@odata.etag']
  if (typeof etag === 'string' && etag !== '') return etag
  throw new GraphError({
    code: 'invalid',
    status: 200,
    graphCode: 'noETag',
    message: `List item ${item.id} came without an ETag`,
  })
}
