import { readFile } from 'node:fs/promises'
import { AppConfig } from '../../casestore/config.ts'
import { createGraphPort } from '../../graph/create-graph-port.ts'
import type { GraphPort } from '../../graph/port.ts'
import { UsageError } from '../usage-error.ts'
import { graphTokens } from './graph-token.ts'

/** Options by which a command finds the installation and signs in to it. */
export const signInOptions = {
  config: { type: 'string', default: 'config.json' },
  'device-code': { type: 'boolean', default: false },
  certificate: { type: 'string' },
  'client-id': { type: 'string' },
} as const

export interface SignInValues {
  readonly config: string
  readonly 'device-code': boolean
  readonly certificate?: string | undefined
  readonly 'client-id'?: string | undefined
}

/** Reads config.json and signs in to its tenant. @throws UsageError when there is none, or no way to sign in */
export async function signedIn(
  values: SignInValues,
  usage: string,
): Promise<{ readonly graph: GraphPort; readonly config: AppConfig }> {
  const config = await readConfig(values.config, usage)
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
  return { graph: createGraphPort({ baseUrl: config.graphBaseUrl, getToken }), config }
}

async function readConfig(file: string, usage: string): Promise<AppConfig> {
  try {
    return AppConfig.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    throw new UsageError(
      `${file} is no config.json of an installation. Run ankomst provision, or name the file with --config.`,
      usage,
    )
  }
}
