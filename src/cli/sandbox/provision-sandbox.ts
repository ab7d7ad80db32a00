import { createHash } from 'node:crypto'
import { AppConfig } from '../../casestore/config.ts'
import { provision } from '../../casestore/provision.ts'
import { stockholmDirectory } from '../../directory/stockholm-directory.ts'
import { createGraphPort } from '../../graph/create-graph-port.ts'
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
  return config
}

/** A word for what is provisioned now: another one when lists, columns or their names have changed since. */
export async function provisionedPlan(): Promise<string> {
  const { network, ib } = await listPlans(firstEdition)
  return createHash('sha256')
    .update(JSON.stringify([network, ib]))
    .digest('hex')
    .slice(0, 12)
}
