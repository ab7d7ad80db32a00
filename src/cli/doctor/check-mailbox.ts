import { inboxRules } from '../../graph/mailboxes/inbox-rules.ts'
import { listCategories } from '../../graph/mailboxes/list-categories.ts'
import { GraphError, type GraphPort } from '../../graph/port.ts'
import { note, ok, wrong, type Remark } from './remark.ts'

/** Looks at a function mailbox: whether it has the categories and, at level 4, whether rules hide mail from the watcher. */
export async function checkMailbox(
  graph: GraphPort,
  address: string,
  wanted: readonly string[],
  level: number,
): Promise<readonly Remark[]> {
  const { remark, there } = await categories(graph, address, wanted)
  return level < 4 || !there ? [remark] : [remark, ...(await movingRules(graph, address))]
}

const byHand = 'Settings, Mail, Categories'

/** The categories of a mailbox. @returns a remark, and whether there is such a mailbox at all */
async function categories(
  graph: GraphPort,
  address: string,
  wanted: readonly string[],
): Promise<{ readonly remark: Remark; readonly there: boolean }> {
  try {
    const found = new Set((await listCategories(graph, { address, shared: true })).map(nameOf))
    const missing = wanted.filter((name) => !found.has(name))
    return {
      there: true,
      remark:
        missing.length === 0
          ? ok(`${address} has the categories.`)
          : note(
              `${address} lacks the categories ${missing.join(', ')}.`,
              `The owner of the mailbox creates them in Outlook: ${byHand}.`,
            ),
    }
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown
    return { there: thrown.code !== 'not-found', remark: whyUnread(thrown, address, wanted) }
  }
}

const nameOf = ({ displayName }: { readonly displayName?: string | null }) => displayName ?? ''

/** What a failed look at the categories means, and what to do about it. */
function whyUnread(
  { code, status, graphCode }: GraphError,
  address: string,
  wanted: readonly string[],
): Remark {
  const said = `Microsoft Graph answers ${status} ${graphCode}`
  if (code === 'not-found')
    return wrong(
      `There is no mailbox ${address}: ${said}.`,
      'Check how the address is spelled (its primary address), and that the mailbox is in Exchange Online.',
    )
  if (code === 'consent')
    return wrong(
      `The token may not read categories: ${said}.`,
      'Sign in with --device-code and the registration "Ankomst provision" (--client-id), which asks for MailboxSettings.ReadWrite.',
    )
  if (code === 'forbidden')
    return wrong(
      `The account that is signed in may not read the categories of ${address}: ${said}.`,
      `Sign in as somebody with full access to the mailbox, or look in Outlook whether ${byHand} there lists ${wanted.join(', ')}.`,
    )
  return wrong(`The categories of ${address} could not be read: ${said}.`, 'Run this again in a while.')
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
