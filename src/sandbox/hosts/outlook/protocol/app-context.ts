import type { HostPerson } from '../../shared/start.ts'

const requirements = { Mailbox: '1.12', AddinCommands: '1.1', DialogApi: '1.1', IdentityAPI: '1.3' }

/**
 * The app context that starts a conversation (host protocol, section 1.5). `nestedAuth` false = a client from before nested app
 * authentication.
 */
export function appContext(appId: string, person: HostPerson, locale: string, nestedAuth: boolean): unknown {
  return {
    _id: appId,
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: window.location.origin,
    _clientMode: 0,
    _settings: savedSettings(person),
    _reason: 'documentOpened',
    _requirementMatrix: JSON.stringify(nestedAuth ? { ...requirements, NestedAppAuth: '1.1' } : requirements),
    _hostFullVersion: '20.0.0.0',
    _osfControlType: 1,
    _correlationId: crypto.randomUUID(),
    _appInstanceId: appId,
    _eToken: '',
    _addinName: 'Ankomst',
    _appDomains: [window.location.origin],
    _featureGates: {},
  }
}

const settingsKey = (person: HostPerson) => `sandbox.roaming.${person.key}`

/** Roaming settings, kept per person in this browser. */
export function savedSettings(person: HostPerson): unknown {
  return JSON.parse(localStorage.getItem(settingsKey(person)) ?? '{}') as unknown
}

/** Replaces the person's roaming settings. */
export function saveSettings(person: HostPerson, settings: unknown): void {
  localStorage.setItem(settingsKey(person), JSON.stringify(settings ?? {}))
}
