import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Exchange } from './graph/http/exchange.ts'
import { createContentServer } from './graph/content-server.ts'
import { deliver } from './graph/mail/deliver.ts'
import { createGraphServer } from './graph/server.ts'
import { tokenSecret, verifyToken } from './graph/tokens.ts'
import { deliverSeed } from './seed/mail-files.ts'
import { functionMailboxes, people } from './seed/people.ts'
import { plant, restrictLists, type Receiver } from './seed/plant.ts'
import { plantItems, type PlantedItem } from './seed/plant-items.ts'
import { tenant } from './seed/tenant.ts'
import { activityOf } from './serve/activity.ts'
import type { Control } from './serve/control.ts'
import { createPagesServer } from './serve/pages.ts'
import { freePort } from './serve/ports.ts'
import { tokenFor } from './serve/tokens.ts'
import { faultsOf, noTrouble } from './serve/trouble.ts'
import { firstTime } from './seed/first-time.ts'
import { openStore, type SandboxStore } from './store/sandbox-store.ts'

/** What an administrator's `provision` is given to work with: Graph, a token of the administrator, the sites, and the settings so far. */
export interface ProvisionInput {
  readonly graphBaseUrl: string
  readonly token: (scopes: readonly string[]) => Promise<string>
  readonly networkSiteId: string
  readonly ibSiteId: string
  readonly config: SandboxConfig
}

/** The settings of /config.json that the sandbox itself knows; `provision` completes them. */
export type SandboxConfig = Readonly<Record<string, unknown>>

export interface SandboxOptions {
  /** Port of the pages; the next free one is taken when it is in use. 0 = any. Default 4610. */
  readonly port?: number
  /** Path of the state, or `:memory:`. Default `.ankomst/sandbox.sqlite`. */
  readonly state?: string
  /** Forgets the state first. */
  readonly fresh?: boolean
  /** Folder with the built `web` and `sandbox` pages. Default `dist`. */
  readonly dist?: string
  /** Folder with our own pages, when they are not `web` in `dist`. */
  readonly webRoot?: string
  /** Creates lists and libraries through Graph; gives what they add to /config.json. Runs at the first start, and when `provisions` has changed. */
  readonly provision?: (input: ProvisionInput) => Promise<SandboxConfig>
  /** What `provision` makes, as a word; when it differs from last time it runs again, for it upgrades what is there. */
  readonly provisions?: string
  /** Items for lists of the network's and the committee's sites, planted once per `name`. */
  readonly demo?: {
    readonly name: string
    readonly items: () => Readonly<
      Record<'network' | 'forum', Readonly<Record<string, readonly PlantedItem[]>>>
    >
  }
  /** Further function mailboxes that only receive. */
  readonly receivers?: readonly Receiver[]
  readonly now?: () => Date
  /** The pages may open Microsoft's login page where nested authentication is switched off; default false. */
  readonly signInWindow?: boolean
  /** Every request to Graph by the pages, with its answer. */
  readonly onExchange?: (exchange: Exchange) => void
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string
  readonly graphUrl: string
  readonly contentUrl: string
  readonly store: SandboxStore
  readonly config: SandboxConfig
  readonly close: () => Promise<void>
}

const mailboxes = [...people.map((one) => one.mail), ...functionMailboxes.map((one) => one.mail)]

/**
 * Plays Microsoft 365 on this machine: Graph, its content and the pages on three ports of one process.
 * @throws Error with a sentence when no port is free or the state cannot be opened
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const state = options.state ?? join('.ankomst', 'sandbox.sqlite')
  if (state !== ':memory:') prepare(state, options.fresh ?? false)
  const store = openStore(state)
  const now = options.now ?? (() => new Date())
  const secret = tokenSecret(store)
  const planted = plant(store, options.receivers)

  const port = await freePort(options.port ?? 4610)
  const graphPort = await freePort(options.port === 0 ? 0 : port + 1, [port])
  const contentPort = await freePort(options.port === 0 ? 0 : graphPort + 1, [port, graphPort])
  const url = `http://localhost:${port}`
  const graphUrl = `http://localhost:${graphPort}`
  const contentUrl = `http://localhost:${contentPort}`

  let trouble = noTrouble
  const common = {
    store,
    now,
    verifyToken: (token: string) => verifyToken(secret, token, now()),
    settings: { contentOrigin: contentUrl },
  }
  const graph = createGraphServer({
    ...common,
    faults: faultsOf(() => trouble),
    latency: () => trouble.latencyMs,
    wantsStepUp: () => trouble.stepUp,
    ...(options.onExchange ? { onExchange: options.onExchange } : {}),
  })
  // The hosts' own mail and channel views go past the faults, as Outlook and Teams do not stop when Graph does.
  const hostGraph = createGraphServer(common)
  const content = createContentServer({ store, now, settings: common.settings })

  let config: SandboxConfig = {
    version: 1,
    graphBaseUrl: graphUrl,
    tenantId: tenant.tenantId,
    clientId: tenant.clientId,
    authority: `https://login.microsoftonline.com/${tenant.tenantId}`,
    // The login page is Microsoft's own: the sandbox plays the host's sign-in only, unless a test plays that page.
    signInWindow: options.signInWindow ?? false,
    edition: 'stockholm-2016',
    domains: [tenant.domain],
    level: 3,
    networkSite: { siteId: planted.networkSiteId, lists: {}, driveId: '' },
    ibSite: { siteId: planted.ibSiteId, lists: {}, driveId: '' },
    ibChannel: { teamId: planted.teamId, channelId: planted.channelId },
    groups: planted.groups,
    catalogueAppId: tenant.catalogueAppId,
    tabUrl: `${url}/sandbox/teams`,
  }
  const control: Control = {
    start: () => ({
      people,
      graphBaseUrl: `${url}/sandbox/graph`,
      tenantId: tenant.tenantId,
      clientId: tenant.clientId,
      catalogueAppId: tenant.catalogueAppId,
      mailboxNames: Object.fromEntries(
        [...people, ...functionMailboxes].map((one) => [one.mail, one.displayName]),
      ),
      team: {
        teamId: planted.teamId,
        channelId: planted.channelId,
        teamName: tenant.team.displayName,
        channelName: tenant.team.channel,
        members: [...tenant.ibSite.members, ...tenant.ibSite.owners],
      },
    }),
    token: async (person, scopes, audience, stepUp) =>
      tokenFor(secret, person, scopes, audience, now(), stepUp),
    deliver: async (mailbox, eml) => ({ id: (await deliver(store, { mailbox, eml, receivedAt: now() })).id }),
    activity: (person) => activityOf(store, person),
    setTrouble: (next) => {
      trouble = next
    },
  }
  const pages = createPagesServer({
    webRoot: resolve(options.webRoot ?? join(options.dist ?? 'dist', 'web')),
    hostRoot: resolve(options.dist ?? 'dist', 'sandbox'),
    services: [graphUrl, contentUrl],
    config: () => config,
    control,
    hostGraph,
  })
  const close = async () => {
    await Promise.all([pages.close(), graph.close(), hostGraph.close(), content.close()])
    store.close()
  }
  try {
    await graph.listen({ port: graphPort, host: 'localhost' })
    await content.listen({ port: contentPort, host: 'localhost' })
    await firstTime(store, 'seeded', async () => String(await deliverSeed(store, mailboxes)))
    config = {
      ...config,
      ...(await provisioned(store, options, {
        graphBaseUrl: graphUrl,
        networkSiteId: planted.networkSiteId,
        ibSiteId: planted.ibSiteId,
        config,
        token: async (scopes) => tokenFor(secret, 'administrator', scopes, 'app', now()).access_token,
      })),
      // What was provisioned in an earlier run remembers the ports of then, which somebody else may have now.
      graphBaseUrl: config.graphBaseUrl,
      tabUrl: config.tabUrl,
    }
    restrictLists(store)
    const { demo } = options
    if (demo)
      await firstTime(store, `demo ${demo.name}`, async () => {
        const { network, forum } = demo.items()
        plantItems(store, planted.networkSiteId, network)
        plantItems(store, planted.ibSiteId, forum)
        return 'planted'
      })
    await pages.listen({ port, host: 'localhost' })
  } catch (failure) {
    await close()
    throw failure
  }
  return { url, graphUrl, contentUrl, store, config, close }
}

/** What provisioning adds to the settings, remembered with the state; without `provision` nothing. */
async function provisioned(
  store: SandboxStore,
  options: SandboxOptions,
  input: ProvisionInput,
): Promise<SandboxConfig> {
  const { provision } = options
  if (!provision) return {}
  return JSON.parse(
    await firstTime(store, `provisioned ${options.provisions ?? ''}`, async () =>
      JSON.stringify(await provision(input)),
    ),
  ) as SandboxConfig
}

function prepare(state: string, fresh: boolean): void {
  mkdirSync(dirname(state), { recursive: true })
  if (fresh) for (const ending of ['', '-wal', '-shm']) rmSync(`${state}${ending}`, { force: true })
}
