import type { HomeView } from './views-bar.tsx'

/** Ids of the pages a channel tab can be made for; the personal tab has the manifest's own. */
export const channelPages = ['ib', 'cases'] as const
export type ChannelPage = (typeof channelPages)[number]

/** What a tab opens with: the meeting's cases where the tab was made for them, else what is to be done. */
export function firstViewOf(pageId: string): HomeView {
  return pageId === 'ib' ? 'meeting' : 'to-do'
}
