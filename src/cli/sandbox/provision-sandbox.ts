import { createHash } from 'node:crypto'
import { AppConfig } from '../../casestore/config.ts'
import { bodyEntries, contactEntries, themeEntries } from '../../casestore/directory-entries.ts'
import type { EntryKind } from '../../casestore/entry-kind.ts'
import { createEntryStore } from '../../casestore/entry-store.ts'
import { provision } from '../../casestore/provision.ts'
import { startingDirectory } from '../../directory/directories.ts'
import { stockholmDirectory } from '../../directory/stockholm-directory.ts'
import { createGraphPort } from '../../graph/create-graph-port.ts'
import type { GraphPort } from '../../graph/port.ts'
import { editionOf } from '../../strategy/editions.ts'
import type { ProvisionInput, SandboxConfig } from '../../sandbox/main.ts'
import type { Receiver } from '../../sandbox/seed/plant.ts'
import { firstEdition } from '../../strategy/first-edition.ts'
import { listPlans } from '../list-plans.ts'
import { outlookCategories } from '../outlook-categories.ts'

/** Every function mailbox and registrar's mailbox of the directory. */
export function receivers(): Receiver[] {
  const boxes = stockholmDirectory().bodies.flatMap(({ nameSv, mailbox, registrator }) => [
    { mail: mailbox ?? '', displayName: nameSv },
    { mail: registrator ?? '', displayName: `Registrator ${nameSv}` },
  ])
  return [...new Map(boxes.filter(({ mail }) => mail).map((box) => [box.mail, box])).values()]
}

/** What the administrator of a tenant does with `ankomst provision`, done to the sandbox's two sites at its first start. */
export async function provisionSandbox(input: ProvisionInput): Promise<SandboxConfig> {
  const graph = createGraphPort({ baseUrl: input.graphBaseUrl, getToken: input.token })
  const { networkSite: _network, ibSite: _ib, ...base } = AppConfig.parse(input.config)
  const { config } = await provision(graph, {
    base,
    lists: await listPlans(base.edition),
    networkSite: input.networkSiteId,
    ibSite: input.ibSiteId,
    mailboxes: [],
    categories: outlookCategories(base.edition),
  })
  await fillDirectory(graph, config)
  return config
}

/** The played city has entered its directory; what is there stays as it is. */
async function fillDirectory(graph: GraphPort, config: AppConfig): Promise<void> {
  const starting = startingDirectory(editionOf(config.edition))
  const fill = async <T>(kind: EntryKind<T>, entries: readonly T[]) => {
    const store = createEntryStore(graph, config, kind)
    if ((await store.list()).stored.length > 0) return
    for (const entry of entries) await store.add(entry)
  }
  await fill(themeEntries, starting.themes)
  await fill(contactEntries, starting.contacts)
  await fill(bodyEntries, starting.bodies)
}

/** A word for what is provisioned now: another one when lists, columns or their names have changed since. */
export async function provisionedPlan(): Promise<string> {
  const { network, ib } = await listPlans(firstEdition)
  return createHash('sha256')
    .update(JSON.stringify([network, ib]))
    .digest('hex')
    .slice(0, 12)
}
