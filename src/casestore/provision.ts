import type { OutlookCategory, Site } from '@microsoft/microsoft-graph-types'
import { createCategory } from '../graph/mailboxes/create-category.ts'
import { listCategories } from '../graph/mailboxes/list-categories.ts'
import type { Mailbox } from '../graph/mailbox.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import { getSiteByUrl } from '../graph/sites/get-site-by-url.ts'
import { getSite } from '../graph/sites/get-site.ts'
import type { AppConfig } from './config.ts'
import { rightsOf, siteGrant, type ManualStep } from './manual-steps.ts'
import type { ListPlan, ListPlans } from './name-lists.ts'
import { provisionLists } from './provision-lists.ts'

export interface ProvisionInput {
  /** All of the configuration but what provisioning finds out. */
  readonly base: Omit<AppConfig, 'networkSite' | 'ibSite'>
  /** The lists of both sites, named as the edition calls them. */
  readonly lists: ListPlans
  /** Site id, or its address `https://…/sites/…`; null at level 1, where cases lie on their mails. */
  readonly networkSite: string | null
  /** The IB team's own site, or null where the installation has none. */
  readonly ibSite: string | null
  /** Function mailboxes that get the master categories, where this administrator may write them. */
  readonly mailboxes: readonly Mailbox[]
  readonly categories: readonly OutlookCategory[]
}

/** What was done this time, and what remains for a person. */
export interface ProvisionReport {
  readonly done: readonly string[]
  readonly manual: readonly ManualStep[]
}

/**
 * Creates or upgrades the lists, columns and libraries of the sites that are given and the categories of the function mailboxes. Safe to repeat: a
 * second run does nothing and reports the same manual steps. Deletes nothing.
 *
 * @throws GraphError when a site or list cannot be written; what was made until then stays and is found by the next run
 */
export async function provision(
  graph: GraphPort,
  input: ProvisionInput,
): Promise<{ readonly config: AppConfig; readonly report: ProvisionReport }> {
  const { base, lists } = input
  const network = await provisionSite(graph, input.networkSite, lists.network)
  const ib = await provisionSite(graph, input.ibSite, lists.ib)
  const categories = await provisionCategories(graph, input.mailboxes, input.categories)
  const byHand = (made: MadeSite | null, plans: readonly ListPlan[]) =>
    made === null
      ? []
      : [
          siteGrant(made.webUrl, base.clientId),
          ...plans.flatMap((plan) => rightsOf(plan, made.webUrl, base.groups)),
        ]

  const config: AppConfig = {
    ...base,
    networkSite: network?.site ?? { siteId: '', lists: {}, driveId: '' },
    ibSite: ib?.site ?? null,
  }
  return {
    config,
    report: {
      done: [...(network?.changes ?? []), ...(ib?.changes ?? []), ...categories.done],
      manual: [...byHand(network, lists.network), ...byHand(ib, lists.ib), ...categories.manual],
    },
  }
}

interface MadeSite {
  readonly webUrl: string
  readonly site: AppConfig['networkSite']
  readonly changes: readonly string[]
}

async function provisionSite(
  graph: GraphPort,
  given: string | null,
  plans: readonly ListPlan[],
): Promise<MadeSite | null> {
  if (given === null) return null
  const { id, webUrl } = await siteOf(graph, given)
  const { lists, driveId, changes } = await provisionLists(graph, id, plans)
  return { webUrl, site: { siteId: id, lists: { ...lists }, driveId }, changes }
}

async function siteOf(
  graph: GraphPort,
  given: string,
): Promise<{ readonly id: string; readonly webUrl: string }> {
  const site: Site = /^https?:\/\//.test(given)
    ? await getSiteByUrl(graph, given)
    : await getSite(graph, given)
  return { id: site.id ?? given, webUrl: site.webUrl ?? given }
}

/** Exchange lets only a mailbox's owner create its master categories; a refusal becomes a step for a person, not a failure. */
async function provisionCategories(
  graph: GraphPort,
  mailboxes: readonly Mailbox[],
  wanted: readonly OutlookCategory[],
): Promise<ProvisionReport> {
  const done: string[] = []
  const manual: ManualStep[] = []
  for (const mailbox of mailboxes) {
    try {
      const there = new Set((await listCategories(graph, mailbox)).map((category) => category.displayName))
      for (const category of wanted.filter(({ displayName }) => !there.has(displayName))) {
        await createCategory(graph, mailbox, category)
        done.push(`category ${category.displayName ?? ''} in ${mailbox.address}`)
      }
    } catch (thrown) {
      if (!(
        thrown instanceof GraphError &&
        (thrown.code === 'forbidden' || thrown.code === 'consent' || thrown.code === 'not-found')
      ))
        throw thrown
      manual.push(categoriesByHand(mailbox, wanted, thrown))
    }
  }
  return { done, manual }
}

const categoriesByHand = (
  mailbox: Mailbox,
  wanted: readonly OutlookCategory[],
  refused: GraphError,
): ManualStep => ({
  what: `Categories in ${mailbox.address}: ${wanted.map(({ displayName }) => displayName).join(', ')}`,
  why: `Exchange did not let this account create them (${refused.graphCode}). Mail is marked all the same; without them the mark has no colour.`,
  clicks: [
    'Sign in to the mailbox itself (Outlook on the web, "Open another mailbox")',
    'Settings, Mail, Categories: create each one with exactly this name',
  ],
  commands: [],
})
