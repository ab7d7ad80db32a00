import { failure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'
import { requireFile, type FileRole } from '../rights/file-rights.ts'
import {
  childNamed,
  findByPath,
  findDrive,
  itemColumns,
  rootOf,
  writeItem,
  type DriveItemRow,
  type DriveRow,
} from './drive-item.ts'

export const openDrive = (call: Call): DriveRow => {
  const drive = findDrive(call.store, call.params['drive'] ?? '')
  if (!drive) throw failure.notFound()
  return drive
}

/** The folder or file an address starts from: `items/{item}`, or the root. */
const startOf = (call: Call, drive: DriveRow): DriveItemRow => {
  const id = call.params['item']
  if (id === undefined || id === 'root') return rootOf(call, drive.id)
  const item = call.store.get<DriveItemRow>(
    `SELECT ${itemColumns} FROM drive_items WHERE drive = ? AND id = ?`,
    drive.id,
    id,
  )
  if (!item) throw failure.notFound()
  return item
}

/** The item a call addresses by id, by path, or by path below an id, if the caller's role there suffices; 404/403 else. */
export const openDriveItem = (call: Call, least: FileRole): { drive: DriveRow; item: DriveItemRow } => {
  const drive = openDrive(call)
  const start = startOf(call, drive)
  const item =
    call.params['path'] === undefined ? start : findByPath(call, drive.id, start, call.params['path'])
  if (!item) throw failure.notFound()
  requireFile(call, drive, item.id, least)
  return { drive, item }
}

/** Where an upload goes: the parent folder (made along the way, as SharePoint does) and the name. The caller may write there. */
export const openTarget = (call: Call): { drive: DriveRow; parent: DriveItemRow; name: string } => {
  const drive = openDrive(call)
  const steps = (call.params['path'] ?? '').split('/').filter((step) => step !== '')
  const name = steps.pop()
  const start = startOf(call, drive)
  if (name === undefined) {
    const parent =
      start.parent === null
        ? undefined
        : call.store.get<DriveItemRow>(`SELECT ${itemColumns} FROM drive_items WHERE id = ?`, start.parent)
    if (!parent) throw failure.badRequest('The root cannot be written to.', 'invalidRequest')
    requireFile(call, drive, start.id, 'write')
    return { drive, parent, name: start.name }
  }
  let parent = start
  requireFile(call, drive, parent.id, 'read')
  for (const step of steps) {
    const next = childNamed(call, drive.id, parent.id, step)
    if (!next) requireFile(call, drive, parent.id, 'write')
    parent =
      next ??
      writeItem(call, {
        drive: drive.id,
        parent: parent.id,
        name: step,
        by: call.who.oid,
        bytes: null,
        conflict: 'replace',
      }).item
  }
  const there = childNamed(call, drive.id, parent.id, name)
  requireFile(call, drive, there?.id ?? parent.id, 'write')
  return { drive, parent, name }
}
