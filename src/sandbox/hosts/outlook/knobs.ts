import { useEffect, useState } from 'react'
import { control } from '../shared/control.ts'
import type { NaaMode } from '../shared/naa-modes.ts'
import type { OpenItem } from './protocol/initial-data.ts'
import type { BodyFault } from './protocol/methods.ts'

/** Display languages to try: the two of the interface, and one that falls back. */
export const hostLocales = ['sv-SE', 'en-US', 'fi-FI'] as const
export type HostLocale = (typeof hostLocales)[number]

/** Everything one can turn in the Outlook host. The defaults are an Outlook on a good day. */
export interface Knobs {
  readonly pinned: boolean
  readonly paneWidth: number
  readonly dark: boolean
  /** What the client says its display language is. */
  readonly locale: HostLocale
  /** Classic Outlook announces "no item" before every new one. */
  readonly nullFirst: boolean
  /** What Outlook says is open, whatever is chosen in the list. */
  readonly item: OpenItem
  readonly latency: number
  readonly body: BodyFault
  readonly naa: NaaMode
  readonly graphDown: boolean
  readonly graphThrottled: boolean
  readonly graphLatency: number
  /** Per cent of the calls whose connection is lost, before or after Graph did the work. */
  readonly graphLoss: number
}

export const goodDay: Knobs = {
  pinned: true,
  paneWidth: 360,
  dark: false,
  locale: 'sv-SE',
  nullFirst: false,
  item: 'mail',
  latency: 0,
  body: 'normal',
  naa: 'normal',
  graphDown: false,
  graphThrottled: false,
  graphLatency: 0,
  graphLoss: 0,
}

const key = 'sandbox.knobs'
const saved = (): Knobs => ({
  ...goodDay,
  ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Knobs>),
})

/** The knobs of this browser tab; those about Graph are told to the server. */
export function useKnobs(): readonly [Knobs, (change: Partial<Knobs>) => void] {
  const [knobs, setKnobs] = useState(saved)
  const { graphDown, graphThrottled, graphLatency, graphLoss, naa } = knobs
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(knobs)), [knobs])
  useEffect(() => {
    void control.trouble({
      down: graphDown,
      throttled: graphThrottled,
      latencyMs: graphLatency,
      lossPercent: graphLoss,
      stepUp: naa === 'claims',
    })
  }, [graphDown, graphThrottled, graphLatency, graphLoss, naa])
  return [knobs, (change) => setKnobs((now) => ({ ...now, ...change }))]
}

/** How many faults are switched on; shown on the button so that nobody hunts a fault they made themselves. */
export const faultCount = (knobs: Knobs) =>
  (
    [
      'nullFirst',
      'item',
      'latency',
      'body',
      'naa',
      'graphDown',
      'graphThrottled',
      'graphLatency',
      'graphLoss',
    ] as const
  ).filter((name) => knobs[name] !== goodDay[name]).length
