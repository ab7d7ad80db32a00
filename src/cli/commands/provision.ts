import { writeFile } from 'node:fs/promises'
import { AppConfig } from '../../casestore/config.ts'
import { levelZeroConfig } from '../../casestore/level-zero-config.ts'
import { provision } from '../../casestore/provision.ts'
import { createGraphPort } from '../../graph/create-graph-port.ts'
import { GraphError } from '../../graph/port.ts'
import { editionIds } from '../../strategy/editions.ts'
import { firstEdition } from '../../strategy/first-edition.ts'
import { listPlans } from '../list-plans.ts'
import { outlookCategories } from '../outlook-categories.ts'
import { graphTokens } from '../sign-in/graph-token.ts'
import { readArgs, UsageError } from '../usage-error.ts'

const usage = `Usage: ankomst provision --network-site ID_OR_URL [--ib-site ID_OR_URL] --tenant-id ID --client-id ID --domain DOMAIN…
                         [--team-id ID --channel-id ID] [--catalogue-app-id ID] [--level 0-4] [--mailbox ADDRESS]… [--group ROLE=ID]…
                         [--device-code | --certificate FILE.pem] [--admin-client-id ID] [--graph URL] [--tab-url URL] [--edition ID] [--out config.json]
       ankomst provision --level 1 --tenant-id ID --client-id ID --domain DOMAIN… [--mailbox ADDRESS]… [--device-code | …]
                         [--edition ID] [--out config.json]
       ankomst provision --level 0 [--edition ID] [--out config.json]

Creates or upgrades the lists, columns and libraries of both sites, and the categories of the named mailboxes, through Microsoft Graph;
writes config.json for the pages; prints what only a person can do. Safe to repeat. At level 1 there are no sites: it makes the categories
of the mailboxes that are named, and without any it needs no sign-in. At level 0 nobody signs in and nothing is made: it writes
config.json alone.
ROLE is ib-secretary, ib-member, mayors-office or administrator; ID that group's id in Entra.
An administrator signs in with --device-code, or an app of its own with --certificate; --admin-client-id names that registration
(entra-provisioning.json). The environment variable ANKOMST_TOKEN may hold a token instead (never the command line).
Exit code 0: done; 1: Graph refused or could not be reached; 2: wrong usage.`

const options = {
  'network-site': { type: 'string' },
  'ib-site': { type: 'string' },
  'tenant-id': { type: 'string' },
  'client-id': { type: 'string' },
  domain: { type: 'string', multiple: true },
  'team-id': { type: 'string' },
  'channel-id': { type: 'string' },
  'catalogue-app-id': { type: 'string' },
  level: { type: 'string', default: '3' },
  mailbox: { type: 'string', multiple: true },
  group: { type: 'string', multiple: true },
  'device-code': { type: 'boolean', default: false },
  certificate: { type: 'string' },
  'admin-client-id': { type: 'string' },
  graph: { type: 'string', default: 'https://graph.microsoft.com' },
  'tab-url': { type: 'string' },
  edition: { type: 'string', default: firstEdition },
  out: { type: 'string', default: 'config.json' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What has no use below level 2; whoever gives one of them expects more than that level does. */
const ofSites = ['network-site', 'ib-site', 'team-id', 'channel-id', 'group'] as const
/** What level 0 has no use for besides. */
const ofSignIn = ['mailbox', 'device-code', 'certificate'] as const

const whyNot: Readonly<Record<0 | 1, string>> = {
  0: 'Level 0 signs nobody in and keeps nothing in Microsoft 365.',
  1: 'Level 1 has neither sites nor a channel: cases lie on their mails.',
}

const writeConfig = (file: string, config: AppConfig) =>
  writeFile(file, `${JSON.stringify(config, null, 2)}\n`)

/** `ankomst provision`: contract in docs/cli.md. @returns the exit code @throws UsageError */
export async function run(args: string[]): Promise<number> {
  const { values } = readArgs(args, options, usage)
  if (values.help) {
    console.log(usage)
    return 0
  }
  const level = Number(values.level)
  if (![0, 1, 2, 3, 4].includes(level)) throw new UsageError('--level takes 0, 1, 2, 3 or 4.', usage)
  if (!editionIds.includes(values.edition))
    throw new UsageError(`--edition takes one of: ${editionIds.join(', ')}.`, usage)
  if (level === 0 || level === 1) {
    const unused = level === 0 ? [...ofSites, ...ofSignIn] : ofSites
    const given = unused.filter((name) => values[name] !== undefined && values[name] !== false)
    if (given.length > 0)
      throw new UsageError(
        `${whyNot[level]} Leave out ${given.map((name) => `--${name}`).join(', ')}, or choose a higher level.`,
        usage,
      )
  }
  if (level === 0) {
    await writeConfig(values.out, levelZeroConfig(values.edition))
    console.log(`${values.out} written. Level 0: nothing is made in Microsoft 365.`)
    return 0
  }
  const need = (name: 'network-site' | 'tenant-id' | 'client-id'): string => {
    const value = values[name]
    if (!value) throw new UsageError(`Give --${name}.`, usage)
    return value
  }
  const networkSite = level === 1 ? null : need('network-site')
  const tenantId = need('tenant-id')
  const clientId = need('client-id')
  if (!values.domain?.length)
    throw new UsageError("Give the organisation's mail domain with --domain.", usage)
  const {
    networkSite: noSite,
    ibSite: noIbSite,
    ...base
  } = AppConfig.parse({
    version: 1,
    graphBaseUrl: values.graph,
    tenantId,
    clientId,
    authority: `https://login.microsoftonline.com/${tenantId}`,
    edition: values.edition,
    domains: values.domain,
    level,
    networkSite: { siteId: '', lists: {}, driveId: '' },
    ibSite: null,
    ibChannel:
      values['team-id'] && values['channel-id']
        ? { teamId: values['team-id'], channelId: values['channel-id'] }
        : null,
    groups: Object.fromEntries((values.group ?? []).map((pair) => pair.split('=', 2))),
    catalogueAppId: values['catalogue-app-id'] ?? '',
    tabUrl: values['tab-url'] ?? null,
  })
  if (level === 1 && !values.mailbox?.length) {
    await writeConfig(values.out, { ...base, networkSite: noSite, ibSite: noIbSite })
    console.log(`${values.out} written. Name function mailboxes with --mailbox to make their categories.`)
    return 0
  }
  const getToken = await graphTokens(
    {
      tenantId,
      clientId: values['admin-client-id'] ?? null,
      clientOption: '--admin-client-id',
      appClientId: clientId,
      deviceCode: values['device-code'],
      certificate: values.certificate ?? null,
    },
    usage,
  )
  try {
    const { config, report } = await provision(createGraphPort({ baseUrl: values.graph, getToken }), {
      base,
      lists: await listPlans(base.edition),
      networkSite,
      ibSite: values['ib-site'] ?? null,
      mailboxes: (values.mailbox ?? []).map((address) => ({ address, shared: true })),
      categories: outlookCategories(base.edition),
    })
    for (const line of report.done) console.log(`made: ${line}`)
    if (report.done.length === 0) console.log('Everything was there already.')
    for (const step of report.manual) console.log(`\nby hand: ${Object.values(step).flat().join('\n  ')}`)
    await writeConfig(values.out, config)
    console.log(`\n${values.out} written.`)
    return 0
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    console.error(
      `Microsoft Graph answered ${error.status} ${error.graphCode}: ${error.message} What was made until now stays; run the command again.`,
    )
    return 1
  }
}
