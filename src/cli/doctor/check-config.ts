import { safeParse } from 'zod/mini'
import { ibLists, networkLists } from '../../casestore/columns.ts'
import { AppConfig, hasCaseSite } from '../../casestore/config.ts'
import { note, ok, wrong, type Remark } from './remark.ts'

/** What each level of installation does (users.md, last section). */
export const levels = [
  'the pane reads and assesses; nothing is sent or saved to Microsoft 365',
  'mail: hand over, mark and draft in Exchange; a case lies on its mail',
  'cases: the network keeps them in SharePoint',
  "the committee's Teams thread in the tab",
  'the watcher marks new mail by itself',
] as const

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Looks at a config.json alone. @returns remarks, and the configuration when it can be read at all */
export function checkConfig(raw: unknown): {
  readonly remarks: readonly Remark[]
  readonly config: AppConfig | null
} {
  const parsed = safeParse(AppConfig, raw)
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => issue.path.join('.') || 'version')
    return {
      remarks: [
        wrong(
          `config.json cannot be read: ${[...new Set(where)].join(', ')}.`,
          'Run ankomst provision; it writes the file whole.',
        ),
      ],
      config: null,
    }
  }
  const config = parsed.data
  const about = levels[config.level]
  return {
    config,
    remarks: [
      about === undefined
        ? wrong(`Level ${config.level} does not exist.`, 'Give --level 0 to 4 to ankomst provision.')
        : ok(`Level ${config.level}: ${about}.`),
      // At level 0 nobody signs in and nothing is sent: there is neither tenant nor registration, and no receiver.
      ...(config.level === 0 ? [] : [...ids(config), ...addresses(config)]),
      ...(hasCaseSite(config) ? sites(config) : []),
      ...(config.level >= 3 && config.ibChannel === null
        ? [
            wrong(
              'Level 3 without a channel.',
              'Give --team-id and --channel-id to ankomst provision, or choose level 2.',
            ),
          ]
        : []),
      ...(config.level >= 3 && config.ibSite === null
        ? [wrong('Level 3 without a site of the committee.', 'Give --ib-site to ankomst provision.')]
        : []),
      ...roles(config),
    ],
  }
}

function ids(config: AppConfig): Remark[] {
  const named = {
    tenantId: config.tenantId,
    clientId: config.clientId,
    catalogueAppId: config.catalogueAppId,
  }
  return Object.entries(named).flatMap(([name, id]) => {
    if (guid.test(id)) return []
    if (name === 'catalogueAppId' && (config.tabUrl !== null || !hasCaseSite(config))) return []
    return name === 'catalogueAppId'
      ? [
          note(
            'No catalogue id: links into the tab do not work yet.',
            'Give --catalogue-app-id once the app is uploaded.',
          ),
        ]
      : [wrong(`${name} is not a GUID.`, `Copy ${name} from the Entra admin center.`)]
  })
}

function addresses(config: AppConfig): Remark[] {
  const secure = (url: string) => URL.canParse(url) && new URL(url).protocol === 'https:'
  return [
    ...(secure(config.graphBaseUrl)
      ? []
      : [wrong(`graphBaseUrl "${config.graphBaseUrl}" is not https.`, 'Use https://graph.microsoft.com.')]),
    ...(config.authority === `https://login.microsoftonline.com/${config.tenantId}`
      ? []
      : [
          note(
            `authority is ${config.authority}.`,
            'A single-tenant installation uses https://login.microsoftonline.com/TENANT_ID.',
          ),
        ]),
    ...(config.domains.length > 0
      ? []
      : [
          wrong(
            'No mail domains: every recipient would be warned about.',
            'Give --domain to ankomst provision.',
          ),
        ]),
  ]
}

function sites(config: AppConfig): Remark[] {
  const missing = [
    ...networkLists.filter(({ name }) => config.networkSite.lists[name] === undefined),
    ...(config.ibSite === null ? [] : ibLists.filter(({ name }) => config.ibSite?.lists[name] === undefined)),
  ].filter(({ template }) => template === 'genericList')
  return missing.length === 0
    ? [ok('All lists are named.')]
    : [wrong(`Lists without an id: ${missing.map(({ name }) => name).join(', ')}.`, 'Run ankomst provision.')]
}

function roles(config: AppConfig): Remark[] {
  if (!hasCaseSite(config)) return []
  return ['ib-secretary', 'ib-member', 'mayors-office', 'administrator']
    .filter((role) => config.groups[role] === undefined)
    .map((role) =>
      note(`No group for ${role}: nobody sees its buttons.`, `Give --group ${role}=ID to ankomst provision.`),
    )
}
