import type { HostPerson } from '../../shared/start.ts'
import { runtimeOf } from './runtime.ts'

/** A configured channel tab, as the configuration page hands it over. */
export interface TabConfig {
  readonly entityId?: string
  readonly contentUrl: string
  readonly websiteUrl?: string
  readonly suggestedDisplayName?: string
}

/** What the host does for a tab. */
export interface TabHost {
  readonly frameContext: 'content' | 'settings'
  readonly context: () => unknown
  readonly openLink: (url: string) => boolean
  readonly navigate: (target: { readonly pageId?: string; readonly subPageId?: string }) => void
  readonly nestedAuth: (request: string) => Promise<string | null>
  readonly nestedAuthOffered: () => boolean
  readonly config: () => TabConfig | null
  readonly setConfig: (config: TabConfig) => void
  readonly setValidity: (valid: boolean) => void
  readonly saved: (ok: boolean, reason: string) => void
  readonly loaded: (state: 'success' | 'failure') => void
  /** Whom the person chooses in the people picker; nobody when it is closed. */
  readonly pickPerson: () => Promise<HostPerson | null>
}

/** An open line to one tab. */
export interface TabChannel {
  readonly fire: (event: string, ...args: readonly unknown[]) => void
  readonly close: () => void
}

interface Request {
  readonly id: number
  readonly uuidAsString?: string
  readonly func: string
  readonly args?: readonly unknown[]
  readonly data?: string
}

const isRequest = (data: unknown): data is Request =>
  data !== null &&
  typeof data === 'object' &&
  typeof (data as Partial<Request>).func === 'string' &&
  typeof (data as Partial<Request>).id === 'number'

/** Answers teams-js in `frame` until closed (host protocol, section 3). Null as an answer means that none is expected. */
export function openTabChannel(frame: HTMLIFrameElement, host: TabHost): TabChannel {
  const origin = window.location.origin
  const post = (message: unknown) => frame.contentWindow?.postMessage(message, origin)

  const answers: Readonly<
    Record<string, (request: Request) => readonly unknown[] | null | Promise<readonly unknown[] | null>>
  > = {
    initialize: () => [host.frameContext, 'web', '2.58.0', runtimeOf(host.nestedAuthOffered())],
    getContext: () => [host.context()],
    registerHandler: () => null,
    'appInitialization.appLoaded': () => null,
    'appInitialization.success': () => (host.loaded('success'), [undefined]),
    'appInitialization.failure': () => (host.loaded('failure'), null),
    'appInitialization.expectedFailure': () => (host.loaded('failure'), null),
    executeDeepLink: ({ args }) =>
      host.openLink(String(args?.[0])) ? [true] : [false, 'The sandbox does not open this address.'],
    'settings.getSettings': () => [host.config() ?? {}],
    'settings.setSettings': ({ args }) => (host.setConfig(args?.[0] as TabConfig), [true]),
    'settings.setValidityState': ({ args }) => (host.setValidity(args?.[0] === true), null),
    'settings.save.success': () => (host.saved(true, ''), null),
    'settings.save.failure': ({ args }) => (host.saved(false, String(args?.[0] ?? '')), null),
    'people.selectPeople': async () => [null, picked(await host.pickPerson())],
    'pages.navigateToApp': ({ args }) => (host.navigate(target(args?.[0])), [true]),
    'pages.currentApp.navigateTo': ({ args }) => (host.navigate(target(args?.[0])), [true]),
    'authentication.getAuthToken': () => [false, 'The sandbox offers nested app authentication only.'],
    'nestedAppAuth.execute': async ({ data }) => [null, await host.nestedAuth(data ?? '')],
  }

  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin || !isRequest(event.data)) return
    const request = event.data
    const answer = answers[request.func]
    const reply = (args: readonly unknown[] | null) => {
      if (args) post({ id: request.id, uuidAsString: request.uuidAsString, args, isPartialResponse: false })
    }
    if (!answer) return reply([{ errorCode: 100, message: `The sandbox has no ${request.func}.` }])
    void Promise.resolve(answer(request)).then(reply)
  }
  window.addEventListener('message', listen)
  return {
    fire: (func, ...args) => post({ func, args }),
    close: () => window.removeEventListener('message', listen),
  }
}

/** As `PeoplePickerResult` of teams-js has it. */
const picked = (person: HostPerson | null) =>
  person === null ? [] : [{ objectId: person.id, displayName: person.displayName, email: person.mail }]

function target(value: unknown): { pageId?: string; subPageId?: string } {
  const raw = (typeof value === 'string' ? JSON.parse(value) : (value ?? {})) as {
    pageId?: string
    subPageId?: string
  }
  return raw
}
