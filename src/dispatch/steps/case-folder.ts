import type { DriveItem } from '@microsoft/microsoft-graph-types'
import { ensureFolder } from '../../graph/files/ensure-folder.ts'
import { getFile } from '../../graph/files/get-file.ts'
import { shareFolder } from '../../graph/files/share-folder.ts'
import { GraphError } from '../../graph/port.ts'
import type { Run, Step } from '../step.ts'
import { filesCopy, opensToReceiver } from './files-copy.ts'

/**
 * The case's folder, open to the handling bodies and to SLK alone (users.md 9), before anything lies in it; a plan that files nothing
 * opens the one that is there to the receiver. POST children and invite are both the same twice as once. Where the right to share is
 * refused, nothing is filed.
 */
export const caseFolder: Step = {
  id: 'case-folder',
  applies: (order) => filesCopy(order) || opensToReceiver(order),
  detail: () => '',
  mayBeRefused: true,
  async effect(run) {
    const folder = await folderOf(run)
    // Nothing was ever filed, and nothing is: there is nothing to open.
    if (folder === null) return {}
    const { id } = folder
    if (typeof id !== 'string')
      throw new GraphError({
        code: 'invalid',
        status: 200,
        graphCode: '',
        message: 'The answer names no folder.',
        ambiguous: true,
      })
    const { actor, body, toBody } = run.order
    const bodies = toBody === null ? [body] : [body, toBody]
    const readers = [...new Set([actor.upn, ...run.folderReaders(bodies)])]
    const missing = await share(run, id, readers)
    return { folderId: id, ...(missing.length === 0 ? {} : { missing: missing.join(', ') }) }
  },
}

async function folderOf(run: Run): Promise<DriveItem | null> {
  const { driveId } = run.config.networkSite
  if (filesCopy(run.order)) return ensureFolder(run.graph, driveId, run.order.caseId)
  try {
    return await getFile(run.graph, driveId, [run.order.caseId])
  } catch (thrown) {
    if (thrown instanceof GraphError && thrown.code === 'not-found') return null
    throw thrown
  }
}

/** Shares with all at once; where the tenant does not know one of them, with each alone. Gives whom it does not know. */
async function share(run: Run, folderId: string, readers: readonly string[]): Promise<readonly string[]> {
  const { driveId } = run.config.networkSite
  const unknown = (thrown: unknown) => thrown instanceof GraphError && thrown.code === 'invalid'
  try {
    await shareFolder(run.graph, driveId, folderId, readers, 'write')
    return []
  } catch (thrown) {
    if (!unknown(thrown)) throw thrown
  }
  const missing: string[] = []
  for (const reader of readers) {
    try {
      await shareFolder(run.graph, driveId, folderId, [reader], 'write')
    } catch (thrown) {
      if (!unknown(thrown) || reader === run.order.actor.upn) throw thrown
      missing.push(reader)
    }
  }
  return missing
}
