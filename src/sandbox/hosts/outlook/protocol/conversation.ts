import { answerTo, eventTo, readWire, type Wire } from './wire.ts'

/** What the host does for the pane. `outlook` and `common` give the whole `_data` of the answer. */
export interface HostSide {
  readonly appContext: () => unknown
  readonly initialData: () => unknown
  readonly outlook: (dispatchId: number, params: unknown) => Promise<unknown>
  readonly common: (dispatchId: number, params: Readonly<Record<string, unknown>>) => Promise<unknown>
  readonly registered: (event: string) => void
  /** Milliseconds to wait before every answer to a call. */
  readonly latency: () => number
}

/** An open conversation with one pane. Events reach it only once office.js has registered for them. */
export interface Conversation {
  /** @returns false when nobody has registered for it yet: the event is gone */
  readonly fire: (event: string, data: unknown) => boolean
  readonly close: () => void
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Answers the pane in `frame` until closed (host protocol, sections 1.5, 1.7, 1.8). A reload of the pane just begins anew. */
export function openConversation(
  frame: HTMLIFrameElement,
  conversationId: string,
  host: HostSide,
): Conversation {
  const origin = window.location.origin
  const events = new Set<string>()
  const post = (text: string) => frame.contentWindow?.postMessage(text, origin)

  const answer = async (request: Wire): Promise<unknown> => {
    if (request._actionType === 1) {
      events.add(request._actionName)
      host.registered(request._actionName)
      return { Error: 0 }
    }
    if (request._actionType === 2) {
      events.delete(request._actionName)
      return { Error: 0 }
    }
    const data = (request._data ?? {}) as {
      ApiParams?: unknown
      MethodData?: { DispatchId?: number }
      DdaMethod?: { DispatchId?: number }
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return host.appContext()
      case 'GetInitialData':
        return host.initialData()
      case 'ExecuteMethod':
        await wait(host.latency())
        return host.outlook(data.MethodData?.DispatchId ?? -1, data.ApiParams)
      case 'executeMethod':
        return host.common(data.DdaMethod?.DispatchId ?? -1, data as Record<string, unknown>)
      default:
        return null
    }
  }

  const listen = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return
    const request = readWire(event.data, conversationId)
    if (request)
      void answer(request).then(
        (data) => post(answerTo(request, origin, data)),
        () => post(answerTo(request, origin, null, -2)),
      )
  }
  window.addEventListener('message', listen)
  return {
    fire: (event, data) => {
      if (!events.has(event)) return false
      post(eventTo(conversationId, event, origin, data))
      return true
    },
    close: () => window.removeEventListener('message', listen),
  }
}
