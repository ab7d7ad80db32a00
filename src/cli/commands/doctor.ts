import { readFile } from 'node:fs/promises'
import { createGraphPort } from '../../graph/create-graph-port.ts'
import { checkConfig } from '../doctor/check-config.ts'
import { checkHosting } from '../doctor/check-hosting.ts'
import { checkInstallation } from '../doctor/check-installation.ts'
import { checkMember } from '../doctor/check-member.ts'
import { note, type Remark } from '../doctor/remark.ts'
import { listPlans } from '../list-plans.ts'
import { outlookCategories } from '../outlook-categories.ts'
import { graphTokens } from '../sign-in/graph-token.ts'
import { readArgs, UsageError } from '../usage-error.ts'

const usage = `Usage: ankomst doctor [--config FILE] [--host https://…] [--mailbox ADDRESS]…
                      [--device-code | --certificate FILE.pem] [--client-id ID] [--as-member] [--json]

Checks config.json; with --host the web server; with a way to sign in also the running installation. Changes nothing, except that
--as-member tries to record a decision, which must be refused. Says what is wrong and what to do.
--client-id names the registration to sign in with, never that of pane and tab: with --device-code "Ankomst provision"
(entra-provisioning.json), with --certificate the one that holds it. ANKOMST_TOKEN may hold a token instead.
Exit code 0: nothing wrong; 1: something wrong; 2: wrong usage.`

const options = {
  config: { type: 'string', default: 'config.json' },
  host: { type: 'string' },
  mailbox: { type: 'string', multiple: true },
  'device-code': { type: 'boolean', default: false },
  certificate: { type: 'string' },
  'client-id': { type: 'string' },
  'as-member': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

const signs: Readonly<Record<Remark['kind'], string>> = { ok: 'ok    ', note: 'note  ', wrong: 'WRONG ' }

async function readConfig(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : 'it is not there'
    throw new UsageError(
      `${file} cannot be read: ${why}. Run ankomst provision, or name the file with --config.`,
      usage,
    )
  }
}

/** `ankomst doctor`: contract in docs/cli.md. @returns the exit code @throws UsageError */
export async function run(args: string[]): Promise<number> {
  const { values } = readArgs(args, options, usage)
  if (values.help) {
    console.log(usage)
    return 0
  }
  const { remarks, config } = checkConfig(await readConfig(values.config))
  const all: Remark[] = [...remarks]
  if (values.host !== undefined) all.push(...(await checkHosting(values.host.replace(/\/$/, ''))))
  const signsIn =
    values['device-code'] || values.certificate !== undefined || process.env['ANKOMST_TOKEN'] !== undefined
  if (config?.level === 0 && (signsIn || values['as-member']))
    all.push(note('Level 0: nobody signs in, so there is nothing of this installation in Microsoft 365.'))
  else if (config !== null && (signsIn || values['as-member'])) {
    const getToken = await graphTokens(
      {
        tenantId: config.tenantId,
        clientId: values['client-id'] ?? null,
        clientOption: '--client-id',
        appClientId: config.clientId,
        deviceCode: values['device-code'],
        certificate: values.certificate ?? null,
      },
      usage,
      console.error,
    )
    const graph = createGraphPort({ baseUrl: config.graphBaseUrl, getToken })
    const names = outlookCategories(config.edition).flatMap(({ displayName }) => displayName ?? [])
    all.push(
      ...(values['as-member']
        ? await checkMember(graph, config)
        : await checkInstallation(
            graph,
            config,
            await listPlans(config.edition),
            values.mailbox ?? [],
            names,
          )),
    )
  }
  for (const remark of all)
    console.log(
      values.json
        ? JSON.stringify(remark)
        : `${signs[remark.kind]}${remark.what}${remark.todo === undefined ? '' : `\n      ${remark.todo}`}`,
    )
  return all.some(({ kind }) => kind === 'wrong') ? 1 : 0
}
