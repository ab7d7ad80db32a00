import { getFileContent } from '../../graph/files/get-file-content.ts'
import { listFolder } from '../../graph/files/list-folder.ts'
import { GraphError, type GraphPort } from '../../graph/port.ts'

/** A file of the case's folder, or one that lies inside a mail there. */
export interface WorkingCopy {
  /** The file's name, or `<mail>.eml#<index>`. */
  readonly id: string
  readonly name: string
  readonly size: number
}

/** Names of the files in a case's folder; none while nothing has been filed. @throws GraphError `forbidden` outside the handling bodies */
export async function folderFiles(
  graph: GraphPort,
  driveId: string,
  folder: string,
): Promise<readonly WorkingCopy[]> {
  try {
    return (await listFolder(graph, driveId, [folder])).flatMap(({ name, size, file }) =>
      file && name ? [{ id: name, name, size: size ?? 0 }] : [],
    )
  } catch (thrown) {
    if (thrown instanceof GraphError && thrown.code === 'not-found') return []
    throw thrown
  }
}

const isMail = ({ name }: WorkingCopy) => name.toLowerCase().endsWith('.eml')
/** Files of ours with a case's older actions are no documents. */
const isDocument = ({ name }: WorkingCopy) => !/^actions-[0-9a-f]+\.json$/.test(name)

/** The bytes of one working copy; a file inside a mail is taken out of it. */
export async function readCopy(
  graph: GraphPort,
  driveId: string,
  folder: string,
  id: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const [, eml, index] = /^(.+\.eml)#(\d+)$/.exec(id) ?? []
  const bytes = new Uint8Array(await getFileContent(graph, fetch, driveId, [folder, eml ?? id]))
  if (index === undefined) return bytes
  const { emlAttachments } = await import('../../mail/eml-attachments.ts')
  const found = (await emlAttachments(bytes))[Number(index)]
  if (!found)
    throw new GraphError({ code: 'not-found', status: 0, graphCode: '', message: 'The attachment is gone.' })
  return found.bytes
}

/** Everything in a case's folder that could be picked: files, and the files inside the mails. */
export async function pickable(
  graph: GraphPort,
  driveId: string,
  folder: string,
): Promise<readonly WorkingCopy[]> {
  const files = (await folderFiles(graph, driveId, folder)).filter(isDocument)
  const { emlAttachments } = await import('../../mail/eml-attachments.ts')
  const inMails = await Promise.all(
    files.filter(isMail).map(async ({ name }) => {
      const inside = await emlAttachments(await readCopy(graph, driveId, folder, name))
      return inside.flatMap((one, index) =>
        one.isInline ? [] : [{ id: `${name}#${index}`, name: one.name, size: one.bytes.length }],
      )
    }),
  )
  return [...inMails.flat(), ...files.filter((file) => !isMail(file))]
}
/** The mails of a case's folder. */
export async function folderMails(
  graph: GraphPort,
  driveId: string,
  folder: string,
): Promise<readonly WorkingCopy[]> {
  return (await folderFiles(graph, driveId, folder)).filter(isMail)
}
