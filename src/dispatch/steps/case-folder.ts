import { ensureFolder } from '../../graph/files/ensure-folder.ts'
import { shareFolder } from '../../graph/files/share-folder.ts'
import { GraphError } from '../../graph/port.ts'
import type { Run, Step } from '../step.ts'
import { filesCopy } from './files-copy.ts'

/**
 * The case's folder, open to the handling bodies and to SLK alone (users.md 9), before anything lies in it. POST children and
 * invite are both the same twice as once. Where the right to share is refused, nothing is filed.
 */
export const caseFolder: Step = {
  id: 'case-folder',
  applies: filesCopy,
  detail: () => '',
  mayBeRefused: true,
  async effect(run) {
    const { driveId } = run.config.networkSite
    const { id } = await ensureFolder(run.graph, driveId, run.order.caseId)
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
