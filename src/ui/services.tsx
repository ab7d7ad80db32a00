import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { Actor } from '../cases/actions.ts'
import type { DirectorySource } from '../casestore/load-directory.ts'
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
  /** The installation's, with the City's own lists over it: new cases are assessed by it. */
  readonly edition: Edition
  /**
   * The edition an older case was assessed by, with the City's own lists over it as they are today, the same object each time; null
   * for one that this build does not have.
   */
  editionFor(id: string): Edition | null
  readonly directory: Directory
  /** Where the directory comes from; anything but `lists` is said where it matters (directory-notice.tsx). */
  readonly directorySource: DirectorySource
  /** The same services with the directory and the City's own lists read again. @throws what is no GraphError */
  directoryAgain(): Promise<AppServices>
  readonly graph: GraphPort
  /** What this session has asked of Graph, and how it was answered. */
  readonly meter: GraphMeter
  readonly cases: CaseStore
  /** Null where the installation has no IB site. */
  readonly ib: IbStore | null
  readonly dispatcher: Dispatcher
  readonly tokens: TokenSource
  readonly actor: Actor
  /** Entra id of the person; empty where Graph does not say it. */
  readonly userId: string
  /** Keys of `config.groups` whose group has the person as member; a hint for buttons, the lists' rights are the check. */
  readonly groups: ReadonlySet<string>
  readonly clock: Clock
}

const Services = createContext<AppServices | null>(null)
const DirectoryAgain = createContext<() => Promise<void>>(async () => undefined)

export function ServicesProvider({ services, children }: { services: AppServices; children: ReactNode }) {
  const [renewed, setRenewed] = useState<{ of: AppServices; now: AppServices } | null>(null)
  const current = renewed?.of === services ? renewed.now : services
  const again = useMemo(
    () => async () => setRenewed({ of: services, now: await services.directoryAgain() }),
    [services],
  )
  return (
    <DirectoryAgain value={again}>
      <Services value={current}>{children}</Services>
    </DirectoryAgain>
  )
}

/** Reads the directory and the City's own lists again for everything inside the ServicesProvider, after it was changed. */
export const useDirectoryAgain = () => useContext(DirectoryAgain)

/** The services of a signed-in surface. @throws outside a ServicesProvider: a fault of ours, not of the person */
export function useServices(): AppServices {
  const services = useContext(Services)
  if (services === null) throw new Error('useServices outside ServicesProvider')
  return services
}
