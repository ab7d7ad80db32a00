import { hasTab } from './has-tab.ts'
import { texts } from './texts.ts'
import { redirectsOf, type PackageValues } from './values.ts'

interface ManifestValues extends PackageValues {
  readonly clientId: string
  /** Delegated Graph scopes that are fetched ahead when the tab loads; same order as the code asks for them. */
  readonly prefetchScopes: readonly string[]
}

const icon = (host: string, size: number) => ({ size, url: `${host}/assets/icon-${size}.png` })

/** What the sign-in library adds for its capability `CP1` (naa-token-source.ts): a token that was fetched without would not be used. */
const capabilities = JSON.stringify({ access_token: { xms_cc: { values: ['CP1'] } } })

/**
 * The unified app manifest (schema v1.30): one app with a pinnable Outlook pane on mail in read mode, a personal tab and a channel tab.
 * Shared folders are asked for by `Mailbox.SharedFolder`; JSON has no supportsSharedFolders key. Delegated Graph scopes are
 * granted in the Entra registration, not here: `resourceSpecific` carries only the `Mailbox.*` permissions of the add-in. Where this
 * one runs, Outlook hides the add-in-only twin (`alternates`).
 */
export function unifiedManifest(values: ManifestValues) {
  const { host } = values
  const domain = new URL(host).host
  const sv = texts.sv
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
    manifestVersion: '1.30',
    version: values.version,
    id: values.appId,
    localizationInfo: {
      defaultLanguageTag: 'sv',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
    developer: {
      name: 'Ankomst',
      // The bare host answers 404: nothing begins there.
      websiteUrl: `${host}/about.html`,
      privacyUrl: `${host}/privacy.html`,
      termsOfUseUrl: `${host}/terms.html`,
    },
    name: { short: sv.nameShort, full: sv.nameFull },
    description: { short: sv.descriptionShort, full: sv.descriptionFull },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1B4F8A',
    validDomains: [domain],
    showLoadingIndicator: false,
    webApplicationInfo: {
      id: values.clientId,
      resource: `api://${domain}/${values.clientId}`,
      nestedAppAuthInfo: [
        { redirectUri: redirectsOf(host).broker, scopes: [...values.prefetchScopes], claims: capabilities },
      ],
    },
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'Mailbox.ReadWrite.User', type: 'Delegated' },
          { name: 'Mailbox.SharedFolder', type: 'Delegated' },
        ],
      },
    },
    staticTabs: [
      {
        entityId: 'cases',
        name: sv.tabName,
        contentUrl: `${host}/teams.html`,
        websiteUrl: `${host}/teams.html`,
        scopes: ['personal'],
      },
    ],
    configurableTabs: [
      {
        configurationUrl: `${host}/teams-config.html`,
        canUpdateConfiguration: true,
        scopes: ['team'],
        context: ['channelTab'],
      },
    ],
    supportedChannelTypes: ['privateChannels', 'sharedChannels'],
    extensions: [
      {
        requirements: { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: '1.8' }] },
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: values.twinId } } }],
        runtimes: [
          {
            id: 'paneRuntime',
            type: 'general',
            code: { page: `${host}/outlook.html` },
            lifetime: 'short',
            actions: [{ id: 'openPane', type: 'openPage', view: 'outlookPane', pinnable: true }],
          },
        ],
        ribbons: [
          {
            contexts: ['mailRead'],
            tabs: [
              {
                builtInTabId: 'TabDefault',
                groups: [
                  {
                    id: 'ankomstGroup',
                    label: sv.groupLabel,
                    icons: [icon(host, 16), icon(host, 32), icon(host, 80)],
                    controls: [
                      {
                        id: 'ankomstOpen',
                        type: 'button',
                        label: sv.buttonLabel,
                        icons: [icon(host, 16), icon(host, 32), icon(host, 80)],
                        supertip: { title: sv.buttonLabel, description: sv.buttonTip },
                        actionId: 'openPane',
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  }
}

/** The app of a level: without what that level has no use for. */
export function manifestOf(values: PackageValues, prefetchScopes: readonly string[]) {
  const { clientId, level } = values
  if (clientId === null) return readingManifest(values)
  const whole = unifiedManifest({ ...values, clientId, prefetchScopes })
  return hasTab(level) ? whole : mailManifest(whole)
}

/** The app at level 1: the pane, which signs in and sends, without the tab, which is nothing without a list of cases. */
function mailManifest(whole: ReturnType<typeof unifiedManifest>) {
  return {
    ...without(whole, tabs),
    description: { short: texts.sv.descriptionShort, full: texts.sv.mailFull },
  }
}

/**
 * The app at level 0: the pane alone. Nobody signs in, so it names no registration and no redirect; of the mailbox it asks to read the
 * mail that is open, also in a shared folder.
 */
function readingManifest(values: PackageValues) {
  const whole = unifiedManifest({ ...values, clientId: '', prefetchScopes: [] })
  return {
    ...without(whole, [...tabs, 'webApplicationInfo']),
    description: { short: texts.sv.readingShort, full: texts.sv.readingFull },
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'MailboxItem.Read.User', type: 'Delegated' },
          { name: 'Mailbox.SharedFolder', type: 'Delegated' },
        ],
      },
    },
  }
}

const tabs = ['staticTabs', 'configurableTabs', 'supportedChannelTypes']

const without = (whole: object, parts: readonly string[]) =>
  Object.fromEntries(Object.entries(whole).filter(([part]) => !parts.includes(part)))
