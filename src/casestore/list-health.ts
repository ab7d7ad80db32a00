import { listColumns } from '../graph/lists/list-columns.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { AppConfig } from './config.ts'
import { listGaps, type ListGaps } from './list-gaps.ts'
import type { ListPlan, ListPlans } from './name-lists.ts'

/** How one list of the installation stands. `unnamed`: the configuration gives no id for it. */
export interface ListHealth {
  readonly site: 'network' | 'ib'
  readonly name: string
  readonly displayName: string
  readonly state: ListGaps | 'unnamed' | GraphError
}

/**
 * Every list of both sites compared with what `provision` expects, one call a list; a refusal is an answer too. Libraries have no columns of
 * ours and are left out. @throws what is no GraphError
 */
export async function listHealth(
  graph: GraphPort,
  config: AppConfig,
  plans: ListPlans,
): Promise<readonly ListHealth[]> {
  const { networkSite, ibSite } = config
  const look = (site: ListHealth['site'], at: AppConfig['networkSite'], of: readonly ListPlan[]) =>
    of
      .filter(({ template }) => template === 'genericList')
      .map(async (plan): Promise<ListHealth> => {
        const { name, displayName } = plan
        return { site, name, displayName, state: await stateOf(graph, at, plan) }
      })
  return Promise.all([
    ...look('network', networkSite, plans.network),
    ...(ibSite === null ? [] : look('ib', ibSite, plans.ib)),
  ])
}

async function stateOf(
  graph: GraphPort,
  { siteId, lists }: AppConfig['networkSite'],
  plan: ListPlan,
): Promise<ListHealth['state']> {
  const id = lists[plan.name]
  if (id === undefined) return 'unnamed'
  try {
    return listGaps(plan, await listColumns(graph, siteId, id, 'sites.read'))
  } catch (thrown) {
    if (thrown instanceof GraphError) return thrown
    throw thrown
  }
}
