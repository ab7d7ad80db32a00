import { fileName } from '../../graph/files/file-name.ts'
import { putFile } from '../../graph/files/put-file.ts'
import { CodedFailure } from '../coded-failure.ts'
import { chosenFiles, folderFile } from '../folder-files.ts'
import type { Step } from '../step.ts'

/** Copies what the secretary picked, one by one, from the case's folder into the forum's library: PUT by path, so twice is once. */
export const copyAttachments: Step = {
  id: 'copy-attachments',
  applies: (order) => chosenFiles(order).length > 0,
  detail: (order) =>
    chosenFiles(order)
      .map(({ name }) => name)
      .join(', '),
  async effect(run) {
    const site = run.config.ibSite
    if (site === null)
      throw new CodedFailure('not-found', 'There is no site of the committee in this installation.')
    const { number } = run.stored().case
    for (const attachment of chosenFiles(run.order)) {
      const { bytes, contentType } = await folderFile(run, attachment)
      await putFile(run.graph, site.driveId, [number, fileName(attachment.name)], bytes, contentType)
    }
    return {}
  },
}
