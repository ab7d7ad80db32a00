import { lazy } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'

/** The parts of the administrators' page in their order; each has its words under `admin.part.<id>`. */
export const adminPartIds = [
  'bench',
  'directory',
  'signals',
  'health',
  'edition',
  'countries',
  'lists',
  'letters',
  'retention',
  'channels',
] as const
export type AdminPartId = (typeof adminPartIds)[number]

/** Each part is fetched when it is first opened: the test bench alone brings the whole detection. */
export const adminParts: Readonly<Record<AdminPartId, LazyExoticComponent<ComponentType>>> = {
  bench: lazy(async () => ({ default: (await import('./bench/bench-part.tsx')).BenchPart })),
  directory: lazy(async () => ({ default: (await import('./directory/directory-part.tsx')).DirectoryPart })),
  signals: lazy(async () => ({ default: (await import('./signals/signals-part.tsx')).SignalsPart })),
  health: lazy(async () => ({ default: (await import('./health/health-part.tsx')).HealthPart })),
  edition: lazy(async () => ({ default: (await import('./views/edition-part.tsx')).EditionPart })),
  countries: lazy(async () => ({ default: (await import('./views/countries-part.tsx')).CountriesPart })),
  lists: lazy(async () => ({ default: (await import('./views/lists-part.tsx')).ListsPart })),
  letters: lazy(async () => ({ default: (await import('./views/letters-part.tsx')).LettersPart })),
  retention: lazy(async () => ({ default: (await import('./views/retention-part.tsx')).RetentionPart })),
  channels: lazy(async () => ({ default: (await import('./views/channels-part.tsx')).ChannelsPart })),
}
