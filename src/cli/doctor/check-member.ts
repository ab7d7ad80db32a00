import type { AppConfig } from '../../casestore/config.ts'
import { pagesOfItems } from '../../graph/items/all-items.ts'
import { createItem } from '../../graph/items/create-item.ts'
import type { ListRef } from '../../graph/items/list-ref.ts'
import { GraphError, type GraphPort } from '../../graph/port.ts'
import { note, ok, wrong, type Remark } from './remark.ts'
import { whoSignedIn } from './who-signed-in.ts'

const asMember = 'Let an ordinary member of the committee sign in with --device-code and run this again.'
const otherToken =
  'Sign in with --device-code and the registration "Ankomst provision" (--client-id), which asks for Sites.Selected; run this again.'

/**
 * Run by an ordinary member of the committee: tries to record a decision, which SharePoint must refuse (403). Somebody who may not even
 * read the list is refused whatever its rights are, so that is looked at first. A row that goes through stays, as proof; who sets the
 * rights takes it away.
 */
export async function checkMember(graph: GraphPort, config: AppConfig): Promise<readonly Remark[]> {
  const site = config.ibSite
  const listId = site?.lists['Delegationsbeslut']
  if (!site || listId === undefined)
    return [note('This installation has no list of decisions; there is nothing to refuse.')]
  const signedIn = await whoSignedIn(graph)
  if (signedIn.kind === 'nobody') return [signedIn.remark]
  if (signedIn.kind === 'app')
    return [wrong('An app is signed in, and no person: its refusal proves nothing.', asMember)]
  const list = { siteId: site.siteId, listId }
  const who = signedIn.name
  return [ok(`Signed in as ${who}.`), (await unreadable(graph, list, who)) ?? (await tried(graph, list, who))]
}

/** Why this account says nothing of the list's rights; null when it reads the list, as every member does. */
async function unreadable(graph: GraphPort, list: ListRef, who: string): Promise<Remark | null> {
  try {
    await pagesOfItems(graph, list, ['Title']).next()
    return null
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown
    if (thrown.code === 'consent') return lacksScope(thrown)
    if (thrown.code === 'forbidden' || thrown.code === 'not-found')
      return wrong(
        `${who} may not even read the list of decisions, so a refusal would prove nothing.`,
        `${asMember} If this is one, let them into the committee's site first.`,
      )
    return wrong(
      `The list of decisions could not be read: ${thrown.status} ${thrown.graphCode}. Nothing was tried.`,
      'Run this again; if it stays, check ibSite in config.json with ankomst doctor.',
    )
  }
}

async function tried(graph: GraphPort, list: ListRef, who: string): Promise<Remark> {
  try {
    await createItem(graph, list, { Title: 'ankomst doctor' }, { unique: false })
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown
    if (thrown.code === 'forbidden')
      return ok(`SharePoint lets ${who} read the decisions and refuses to let them record one, as it must.`)
    if (thrown.code === 'consent') return lacksScope(thrown)
    const what = `The attempt ended otherwise than in a refusal: ${thrown.status} ${thrown.graphCode}.`
    return thrown.ambiguous
      ? wrong(
          `${what} A row may have been written.`,
          'Look into the list Delegationsbeslut for a row "ankomst doctor", take it away, and run this again.',
        )
      : wrong(`${what} Nothing was written.`, 'Run this again; if it stays, run ankomst provision.')
  }
  return wrong(
    `${who} could record a decision.`,
    'Take away the row "ankomst doctor" in the list Delegationsbeslut and set its rights as ankomst provision prints them. If this is the secretary, the deciding office or an administrator, let an ordinary member sign in instead.',
  )
}

const lacksScope = ({ status, graphCode }: GraphError): Remark =>
  wrong(
    `The token lacks a permission (${status} ${graphCode}), so nothing was tried and nothing written.`,
    otherToken,
  )
