/** One message of the conversation between office.js and its host (host protocol, section 1.4). */
export interface Wire {
  readonly _messageType: 0 | 1
  readonly _actionName: string
  readonly _conversationId: string
  readonly _correlationId: number
  readonly _actionType?: 0 | 1 | 2
  readonly _data?: unknown
}

/** The message in a posted string; null when it is something else, which a host ignores. */
export function readWire(data: unknown, conversationId: string): Wire | null {
  if (typeof data !== 'string') return null
  try {
    const value = JSON.parse(data) as Partial<Wire> | null
    return value?._conversationId === conversationId &&
      value._messageType === 0 &&
      typeof value._actionName === 'string'
      ? (value as Wire)
      : null
  } catch {
    return null
  }
}

/** The answer to one request. `error` is 0 or a negative code of the protocol. */
export function answerTo(request: Wire, origin: string, data: unknown, error = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 0,
    _errorCode: error,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  })
}

/** An event to a registered client. */
export function eventTo(conversationId: string, name: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 1,
    _errorCode: 0,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  })
}
