import { createContext, useContext, type ReactNode } from 'react'
import type { Actor } from '../cases/actions.ts'
import type { CaseStore, IbStore } from '../casestore/port.ts'
import type { Directory } from '../directory/directory.ts'
import type { Dispatcher } from '../dispatch/dispatcher.ts'
import type { GraphMeter } from '../graph/meter.ts'
import type { GraphPort } from '../graph/port.ts'
import type { Edition } from '../strategy/edition.ts'
import type { Clock } from './clock.ts'
import type { AppConfig } from './config.ts'
import type { TokenSource } from './sign-in/token-source.ts'

/** Everything behind a signed-in surface. Made in one place (compose.ts); fakes in tests. */
export interface AppServices {
  readonly config: AppConfig
  /** The installation's: new cases are assessed by it. */
  readonly edition: Edition
  /** The edition an older case was assessed by; null for one that this build does not have. */
  editionFor(id: string): Edition | null
  readonly directory: Directory
  readonly graph: GraphPort
  /** What this session has asked of Graph, and how it was answered. */
  readonly meter: GraphMeter
  readonly cases: CaseStore
  /** Null where the installation has no IB site. */
  readonly ib: IbStore | null
  readonly dispatcher: Dispatcher
  readonly tokens: TokenSource
  readonly actor: Actor
  /** Keys of `config.groups` whose group has the person as member; a hint for buttons, the lists' rights are the check. */
  readonly groups: ReadonlySet<string>
  readonly clock: Clock
}

const Services = createContext<AppServices | null>(null)

export function ServicesProvider({ services, children }: { services: AppServices; children: ReactNode }) {
  return <Services value={services}>{children}</Services>
}

/** The services of a signed-in surface. @throws outside a ServicesProvider: a fault of ours, not of the person */
export function useServices(): AppServices {
  const services = useContext(Services)
  if (services === null) throw new Error('useServices outside ServicesProvider')
  return services
}
