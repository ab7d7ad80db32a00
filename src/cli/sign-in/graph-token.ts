import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { UsageError } from '../usage-error.ts'

/** How a command of an administrator comes to a token; exactly one of them. */
export interface SignInOptions {
  readonly tenantId: string
  /** The registration to sign in with; null where the command was not told. */
  readonly clientId: string | null
  /** What the command calls it, for the sentences. */
  readonly clientOption: '--client-id' | '--admin-client-id'
  /** The registration of pane and tab, which cannot sign in here: a single-page app, and no public client. */
  readonly appClientId: string
  /** Sign in on another screen: the account's own rights (delegated). */
  readonly deviceCode: boolean
  /** PEM file with private key and certificate: the app's own rights. */
  readonly certificate: string | null
}

/**
 * Tokens for Graph: the environment variable ANKOMST_TOKEN, a device code, or a certificate. Nothing is stored; a token is asked for
 * again when the library says that it has run out. @throws UsageError when none of the ways is chosen, or with a registration that
 * cannot go it
 */
export async function graphTokens(
  options: SignInOptions,
  usage: string,
  say: (line: string) => void = console.log,
): Promise<(scopes: readonly string[]) => Promise<string>> {
  const given = process.env['ANKOMST_TOKEN']
  if (given) return async () => given
  if (options.certificate === null && !options.deviceCode)
    throw new UsageError(
      'Say how to sign in: --device-code, --certificate FILE.pem, or ANKOMST_TOKEN.',
      usage,
    )
  const auth = {
    clientId: registrationOf(options, usage),
    authority: `https://login.microsoftonline.com/${options.tenantId}`,
  }
  const { ConfidentialClientApplication, PublicClientApplication } = await import('@azure/msal-node')
  if (options.certificate !== null) {
    const pem = readFileSync(options.certificate, 'utf8')
    const app = new ConfidentialClientApplication({
      auth: { ...auth, clientCertificate: certificateOf(pem, options.certificate) },
    })
    return async () => tokenOf(await app.acquireTokenByClientCredential({ scopes: [appScope] }))
  }
  const app = new PublicClientApplication({ auth })
  return async (scopes) => {
    const [account] = await app.getTokenCache().getAllAccounts()
    const wanted = { scopes: [...scopes] }
    const silent = account ? await app.acquireTokenSilent({ ...wanted, account }).catch(() => null) : null
    return tokenOf(
      silent ??
        (await app.acquireTokenByDeviceCode({
          ...wanted,
          deviceCodeCallback: ({ message }) => say(message),
        })),
    )
  }
}

/** Entra would answer with a code of its own (AADSTS7000218), after the person has typed the device code. */
function registrationOf(
  { clientId, clientOption, appClientId, certificate }: SignInOptions,
  usage: string,
): string {
  if (certificate !== null) {
    if (clientId !== null) return clientId
    throw new UsageError(
      `Give the client id of the registration that holds the certificate with ${clientOption} ID.`,
      usage,
    )
  }
  if (clientId !== null && clientId.toLowerCase() !== appClientId.toLowerCase()) return clientId
  throw new UsageError(
    `Give the client id of the registration "Ankomst provision" (entra-provisioning.json) with ${clientOption} ID. ${
      clientId === null ? 'Without it' : 'This id is that of pane and tab;'
    } a device code is refused: the registration of pane and tab is no public client.`,
    usage,
  )
}

const appScope = 'https://graph.microsoft.com/.default'

function tokenOf(result: { readonly accessToken: string } | null): string {
  if (result === null) throw new Error('Entra gave no token.')
  return result.accessToken
}

/** Key and thumbprint from one PEM file. @throws Error with what the file lacks */
function certificateOf(pem: string, file: string) {
  const key = /-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA )?PRIVATE KEY-----/.exec(pem)?.[0]
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0]
  if (key === undefined || certificate === undefined)
    throw new Error(`${file} must hold a private key and its certificate, both as PEM.`)
  const thumbprintSha256 = new X509Certificate(certificate).fingerprint256.replaceAll(':', '')
  return { thumbprintSha256, privateKey: key, x5c: certificate }
}
