import type { AppConfig } from '../../casestore/config.ts'
import { listGaps } from '../../casestore/list-gaps.ts'
import type { ListPlan, ListPlans } from '../../casestore/name-lists.ts'
import { listCategories } from '../../graph/mailboxes/list-categories.ts'
import { listColumns } from '../../graph/lists/list-columns.ts'
import { inboxRules } from '../../graph/mailboxes/inbox-rules.ts'
import { getMe } from '../../graph/people/get-me.ts'
import { GraphError, type GraphPort } from '../../graph/port.ts'
import { note, ok, wrong, type Remark } from './remark.ts'

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
  const me = await attempt(
    'Nobody is signed in',
    'Sign in again with --device-code, or give a fresh ANKOMST_TOKEN.',
    async () => [
      ok(`Signed in as ${(await getMe(graph)).userPrincipalName ?? 'an account without a name'}.`),
    ],
  )
  if (me.some(({ kind }) => kind === 'wrong')) return me
  const sites =
    config.level < 2
      ? []
      : [
          ...(await checkLists(graph, config.networkSite, lists.network)),
          ...(config.ibSite === null ? [] : await checkLists(graph, config.ibSite, lists.ib)),
        ]
  const boxes: Remark[] = []
  for (const mailbox of mailboxes)
    boxes.push(...(await checkMailbox(graph, mailbox, categories, config.level)))
  return [...me, ...sites, ...boxes]
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

async function checkMailbox(
  graph: GraphPort,
  address: string,
  wanted: readonly string[],
  level: number,
): Promise<readonly Remark[]> {
  const mailbox = { address, shared: true }
  const colours = await attempt(
    `Categories of ${address}`,
    'Ask the owner of the mailbox to create them.',
    async () => {
      const there = new Set((await listCategories(graph, mailbox)).map(({ displayName }) => displayName))
      const missing = wanted.filter((name) => !there.has(name))
      return missing.length === 0
        ? [ok(`${address} has the categories.`)]
        : [
            note(
              `${address} lacks the categories ${missing.join(', ')}.`,
              'The owner of the mailbox creates them in Outlook: Settings, Mail, Categories.',
            ),
          ]
    },
  )
  if (level < 4) return colours
  return [...colours, ...(await movingRules(graph, address))]
}

/** Rules that take mail out of the Inbox before the watcher sees it. */
async function movingRules(graph: GraphPort, address: string): Promise<readonly Remark[]> {
  try {
    const rules = await inboxRules(graph, { address, shared: true })
    const moving = rules.filter(
      ({ isEnabled, actions }) =>
        isEnabled === true &&
        actions &&
        (actions.moveToFolder || actions.delete === true || actions.permanentDelete === true),
    )
    return moving.length === 0
      ? [ok(`No rule of ${address} moves mail past the watcher.`)]
      : moving.map(({ displayName }) =>
          wrong(
            `The rule "${displayName ?? 'without a name'}" of ${address} moves mail out of the Inbox, where the watcher does not look.`,
            'Turn it off, or let it leave mail from outside the organisation.',
          ),
        )
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown
    return [
      note(
        `The rules of ${address} could not be read (${thrown.status}); delegates never may.`,
        'Open the mailbox in Outlook on the web: Settings, Mail, Rules. None may move mail from outside out of the Inbox.',
      ),
    ]
  }
}
