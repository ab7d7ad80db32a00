import { hasCaseSite, type AppConfig } from '../../casestore/config.ts'
import { listGaps } from '../../casestore/list-gaps.ts'
import type { ListPlan, ListPlans } from '../../casestore/name-lists.ts'
import { listColumns } from '../../graph/lists/list-columns.ts'
import { GraphError, type GraphPort } from '../../graph/port.ts'
import { checkMailbox } from './check-mailbox.ts'
import { ok, wrong, type Remark } from './remark.ts'
import { whoSignedIn } from './who-signed-in.ts'

/** Turns a refused call into a remark; anything but Graph's own answers is a fault of ours and goes on. */
async function attempt(
  what: string,
  todo: string,
  look: () => Promise<readonly Remark[]>,
): Promise<readonly Remark[]> {
  try {
    return await look()
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown
    return [wrong(`${what}: Microsoft Graph answers ${thrown.status} ${thrown.graphCode}.`, todo)]
  }
}

/** Looks at a running installation through Graph; changes nothing. @param mailboxes function mailboxes to look at */
export async function checkInstallation(
  graph: GraphPort,
  config: AppConfig,
  lists: ListPlans,
  mailboxes: readonly string[],
  categories: readonly string[],
): Promise<readonly Remark[]> {
  const signedIn = await whoSignedIn(graph)
  if (signedIn.kind === 'nobody') return [signedIn.remark]
  const me = ok(
    signedIn.kind === 'app' ? 'Signed in as an app, with its own rights.' : `Signed in as ${signedIn.name}.`,
  )
  const sites = hasCaseSite(config)
    ? [
        ...(await checkLists(graph, config.networkSite, lists.network)),
        ...(config.ibSite === null ? [] : await checkLists(graph, config.ibSite, lists.ib)),
      ]
    : []
  const boxes: Remark[] = []
  for (const mailbox of mailboxes)
    boxes.push(...(await checkMailbox(graph, mailbox, categories, config.level)))
  return [me, ...sites, ...boxes]
}

async function checkLists(
  graph: GraphPort,
  site: { readonly siteId: string; readonly lists: Readonly<Record<string, string>> },
  plans: readonly ListPlan[],
): Promise<readonly Remark[]> {
  const found = await Promise.all(
    plans.map(async (plan) => {
      const id = site.lists[plan.name]
      if (id === undefined) return []
      return attempt(
        `The list ${plan.displayName}`,
        'Run ankomst provision; if that is refused, let the app into the site (docs/administration.md, step 5).',
        async () => {
          const { lacking, slow } = listGaps(plan, await listColumns(graph, site.siteId, id))
          return [
            ...(lacking.length > 0
              ? [wrong(`${plan.displayName} lacks ${lacking.join(', ')}.`, 'Run ankomst provision.')]
              : []),
            ...(slow.length > 0
              ? [
                  wrong(
                    `${plan.displayName}: ${slow.join(', ')} is not indexed.`,
                    'Run ankomst provision before the list has 5,000 rows.',
                  ),
                ]
              : []),
          ]
        },
      )
    }),
  )
  const remarks = found.flat()
  return remarks.length > 0 ? remarks : [ok(`${plans.length} lists have their columns and indexes.`)]
}
