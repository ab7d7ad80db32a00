import type { TabPlace } from './host/deep-link.ts'

/** What the tab shows: a place a link can lead to, or a form that begins something new. */
export type Place = TabPlace | { readonly screen: 'new' | 'new-meeting' | 'report' | 'door' | 'commitments' }
