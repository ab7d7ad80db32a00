import { readFile } from 'node:fs/promises'
import type { GetToken } from '../graph/create-graph-port.ts'
import type { TokenSource } from './config.ts'

const graphScope = 'https://graph.microsoft.com/.default'

/** A token for application permissions. The identity library caches and renews; a file is read anew each time. */
export async function createTokenSource(source: TokenSource): Promise<GetToken> {
  if (source.kind === 'file') return async () => (await readFile(source.path, 'utf8')).trim()
  // Loaded here: it is large, and a sandbox needs none of it.
  const { ClientCertificateCredential, ManagedIdentityCredential } = await import('@azure/identity')
  const credential =
    source.kind === 'certificate'
      ? new ClientCertificateCredential(source.tenantId, source.clientId, {
          certificatePath: source.certificatePath,
        })
      : source.clientId === null
        ? new ManagedIdentityCredential()
        : new ManagedIdentityCredential({ clientId: source.clientId })
  return async () => (await credential.getToken(graphScope)).token
}
