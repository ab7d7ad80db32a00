import type { Case } from '../../cases/case.ts'
import { sha256, uuidOf } from '../../cases/keys.ts'
import type { Correspondent } from '../../mail/message.ts'
import { readEml } from '../../mail/read-eml.ts'

/** A working copy of a case's folder in SharePoint, byte for byte. */
export interface CopiedFile {
  /** SharePoint's id of the file. */
  readonly itemId: string
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What the package says of a working copy. */
export interface WorkingCopy {
  /** Always the same for the same file of the same case. */
  readonly id: string
  readonly name: string
  readonly path: string
  readonly format: string
  readonly sha256: string
  readonly size: number
  readonly title: string
  readonly incoming: boolean
  readonly from: Correspondent | null
  readonly to: readonly Correspondent[]
  readonly sentAt: string | null
  /** When it came to the mailbox, where the case knows. */
  readonly receivedAt: string | null
  /** Whether the bytes are those that were filed; null where the case did not note their hash. */
  readonly asFiled: boolean | null
}

/** Where working copies lie in a package. */
export const copiesFolder = 'arbetskopior'

/** Hashes that were noted when a mail was filed, by SharePoint's id of the file; a plan that is long finished may be forgotten. */
function filedHashes({ journals }: Pick<Case, 'journals'>): ReadonlyMap<string, string> {
  return new Map(
    journals
      .flatMap(({ steps }) => steps)
      .flatMap(({ left }): (readonly [string, string])[] =>
        left['itemId'] === undefined || left['sha256'] === undefined
          ? []
          : [[left['itemId'], left['sha256']]],
      ),
  )
}

/** Reads who, when and what out of the working copies; a file that is no readable mail keeps its name as title. */
export function describeCopies(
  of: Pick<Case, 'id' | 'actions' | 'journals'>,
  files: readonly CopiedFile[],
): Promise<readonly WorkingCopy[]> {
  const mails = new Map(
    of.actions.flatMap((action) =>
      (action.type === 'opened' || action.type === 'mail-joined') && action.mail !== null
        ? [[action.mail.internetMessageId as string, action.mail] as const]
        : [],
    ),
  )
  const filed = filedHashes(of)
  return Promise.all(
    files.map(async ({ itemId, name, bytes }) => {
      const isMail = name.toLowerCase().endsWith('.eml')
      const mail = isMail ? await readEml(bytes).catch(() => null) : null
      const ref = mails.get(mail?.internetMessageId ?? '') ?? null
      const hash = await sha256(bytes)
      return {
        id: await uuidOf(`${of.id}/${name}`),
        name,
        path: `${copiesFolder}/${name}`,
        format: isMail ? 'message/rfc822' : 'application/octet-stream',
        sha256: hash,
        size: bytes.length,
        title: ref?.subject || mail?.subject || name,
        incoming: ref !== null,
        from: ref === null ? (mail?.from ?? null) : { name: ref.fromName, address: ref.fromAddress },
        to: ref === null ? (mail?.to ?? []) : [{ name: '', address: ref.mailbox }],
        sentAt: mail?.sentAt ?? null,
        receivedAt: ref?.receivedAt ?? null,
        asFiled: filed.has(itemId) ? filed.get(itemId) === hash : null,
      }
    }),
  )
}
