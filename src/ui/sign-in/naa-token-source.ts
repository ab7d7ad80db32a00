import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser'
import { openClient, type Client, type ClientOptions, type Library } from './client.ts'
import { createDialogTokens, type DialogTokens } from './dialog-tokens.ts'
import { known } from './known-account.ts'
import type { PageDialog } from './page-dialog.ts'
import { needsWindow, signInCodeOf, signInStateOf } from './sign-in-state.ts'
import { SignInError, type SignedInAccount, type TokenSource } from './token-source.ts'

type How = Omit<NonNullable<Parameters<TokenSource['token']>[1]>, 'quiet'>

interface NaaOptions extends ClientOptions {
  /** The mailbox's or Teams' user, as a hint to the broker. */
  readonly loginHint: string | null
  /** True while a person's click still counts as one (browser's transient activation). */
  readonly clicked?: () => boolean
  readonly load?: () => Promise<Library>
  /** The host's own window, where it has one. */
  readonly dialog?: PageDialog
}

/**
 * Tokens through the host, or through a window of our own where it cannot (client.ts), or through the host's dialog where no window of
 * ours may open (learn.microsoft.com/office/dev/add-ins/develop/auth-with-office-dialog-api). The library is fetched at the first token.
 * Scopes are asked for as they are needed; OpenID's own are added by the library.
 */
export function createNaaTokenSource(options: NaaOptions): TokenSource {
  const load = options.load ?? (() => import('./msal.ts'))
  const clicked = options.clicked ?? (() => globalThis.navigator?.userActivation?.isActive ?? false)
  let opened: Promise<Client> | null = null
  let account: AccountInfo | null = null
  let refused = false
  let asking: Promise<string> | null = null
  /** What Graph wants of the next token; kept until a window has got it. */
  let demanded: string | undefined
  const granted = new Set<string>()
  const { dialog, windowsFrom } = options
  const fromDialog: DialogTokens | null =
    dialog && windowsFrom !== null ? createDialogTokens(dialog, windowsFrom) : null

  const open = () => {
    opened ??= load()
      .then((library) => openClient(library, options))
      .catch((error: unknown) => {
        // Without a network the library is not there yet; the next attempt fetches it again.
        opened = null
        throw error
      })
    return opened
  }

  const hint = () => (options.loginHint === null ? {} : { loginHint: options.loginHint })
  const request = (scopes: readonly string[], how: How = {}) => ({
    scopes: [...scopes],
    ...how,
    ...(account === null ? hint() : { account }),
  })

  const taken = (result: Pick<AuthenticationResult, 'account' | 'scopes' | 'accessToken'>) => {
    account = result.account
    for (const scope of result.scopes) granted.add(scope.replace(/^https?:\/\/[^/]+\//, ''))
    return result.accessToken
  }

  async function silently(scopes: readonly string[], how?: How): Promise<string> {
    const { app, nested, lookup } = await open()
    const held = nested || how?.claims !== undefined || how?.forceRefresh ? null : fromDialog?.held(scopes)
    if (held) return held
    account ??= nested ? app.getActiveAccount() : known(app, options.loginHint)
    if (account === null && !nested) throw new SignInError('interaction', scopes)
    const result =
      account === null
        ? await app.ssoSilent(request(scopes, how))
        : await app.acquireTokenSilent({ ...request(scopes, how), account, ...lookup })
    return taken(result)
  }

  /** What is asked at the same time shares one window and its answer; a second window would hide the first. */
  async function inWindow(scopes: readonly string[], how?: How): Promise<string> {
    if (asking !== null) {
      await asking
      return silently(scopes, how)
    }
    asking = inOwnWindow(scopes, how)
    try {
      return await asking
    } finally {
      asking = null
    }
  }

  async function inOwnWindow(scopes: readonly string[], how?: How): Promise<string> {
    const { app, nested } = await open()
    const ofHost = nested ? null : fromDialog
    const token =
      ofHost !== null && dialog?.first === true
        ? await inDialog(ofHost, scopes, how)
        : await inPopup(app, scopes, how).catch((error: unknown) => {
            if (ofHost === null || signInStateOf(error) !== 'popup-blocked') throw error
            return inDialog(ofHost, scopes, how)
          })
    refused = false
    demanded = undefined
    return token
  }

  async function inPopup(app: IPublicClientApplication, scopes: readonly string[], how?: How) {
    return taken(
      await app.acquireTokenPopup(
        refused ? { ...request(scopes, how), prompt: 'select_account' } : request(scopes, how),
      ),
    )
  }

  async function inDialog(of: DialogTokens, scopes: readonly string[], how?: How) {
    const token = await of.ask({
      scopes: [...scopes],
      ...hint(),
      ...(how?.claims === undefined ? {} : { claims: how.claims }),
      ...(refused ? { choose: true } : {}),
    })
    // What the dialog has kept reaches a library that is already open some time later: a new one reads it now.
    opened = null
    return taken(token)
  }

  const fail = (error: unknown, scopes: readonly string[], how: How = {}) => {
    if (error instanceof SignInError) return error
    const state = signInStateOf(error)
    const said = how.claims !== undefined && needsWindow.has(state) ? 'claims' : state
    return new SignInError(said, scopes, { detail: signInCodeOf(error) })
  }

  function check(scopes: readonly string[]) {
    if (!options.supported() && options.windowsFrom === null) throw new SignInError('unsupported', scopes)
  }

  return {
    async token(scopes, { quiet = false, ...how } = {}) {
      check(scopes)
      demanded = how.claims ?? demanded
      try {
        return await silently(scopes, how)
      } catch (error) {
        const failed = fail(error, scopes, how)
        if (quiet || !needsWindow.has(failed.state) || !clicked()) throw failed
      }
      try {
        return await inWindow(scopes, how)
      } catch (error) {
        throw fail(error, scopes, how)
      }
    },
    async approve(scopes) {
      check(scopes)
      const how = demanded === undefined ? {} : { claims: demanded }
      try {
        await inWindow(scopes, how)
      } catch (error) {
        throw fail(error, scopes, how)
      }
    },
    refuse() {
      account = null
      refused = true
      fromDialog?.forget()
      granted.clear()
    },
    granted: () => [...granted],
    account: () => (account === null ? null : asAccount(account)),
  }
}

const asAccount = (info: AccountInfo): SignedInAccount => ({
  username: info.username,
  name: info.name ?? info.username,
  oid: info.localAccountId,
})
