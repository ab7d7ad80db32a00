import type { CaseAction } from '../../src/cases/actions.ts'
import type { AppConfig } from '../../src/casestore/config.ts'
import { ibLists, networkLists, type ListShape } from '../../src/casestore/columns.ts'
import type { Journal } from '../../src/cases/journal.ts'
import { InternetMessageId } from '../../src/mail/message.ts'
import { FakeSharePoint } from '../graph/fake-sharepoint.ts'
import { parse } from 'zod/mini'

const by = { name: 'Kontaktperson', upn: 'kontakt@stad.example' }
let clock = 0
const envelope = (id: string) => ({
  id,
  at: new Date(1_794_000_000_000 + (clock += 1000)).toISOString(),
  by,
  body: 'miljo',
})

export const opened = (id: string, title = 'Besök från Nablus'): CaseAction => ({
  ...envelope(id),
  type: 'opened',
  origin: 'incoming-mail',
  title,
  summary: 'Borgmästaren vill komma.',
  kinds: ['visit'],
  facts: null,
  mail: {
    internetMessageId: parse(InternetMessageId, '<a@example.org>'),
    mailbox: 'internationellt.miljo@stad.example',
    subject: 'Visit',
    fromName: 'Mayor',
    fromAddress: 'mayor@example.org',
    receivedAt: null,
  },
})
export const note = (id: string, text = 'Ringde.'): CaseAction => ({ ...envelope(id), type: 'note', text })
export const takenOn = (id: string): CaseAction => ({ ...envelope(id), type: 'taken-on' })
export const declined = (id: string): CaseAction => ({
  ...envelope(id),
  type: 'declined',
  reason: 'Hinner inte',
})

export const journal = (planId: string, finishedAt: string | null = null): Journal => ({
  planId,
  intent: 'hand-over',
  by: by.upn,
  startedAt: '2026-11-24T08:00:00Z',
  finishedAt,
  steps: [],
})

/** A fake SharePoint with both sites' lists, and the configuration that names them. */
export function world(): { readonly sharePoint: FakeSharePoint; readonly config: AppConfig } {
  const sharePoint = new FakeSharePoint()
  const made = (plans: readonly ListShape[]) =>
    Object.fromEntries(
      plans.map((plan) => [
        plan.name,
        sharePoint.addList(
          plan.name,
          plan.columns.filter((c) => c.unique).map((c) => c.name),
        ),
      ]),
    )
  const config: AppConfig = {
    version: 1,
    graphBaseUrl: 'http://graph.example',
    tenantId: 't',
    clientId: 'c',
    authority: 'a',
    edition: 'stockholm-2016',
    domains: ['stad.example'],
    level: 3,
    networkSite: { siteId: 'network', lists: made(networkLists), driveId: 'copies' },
    ibSite: { siteId: 'ib', lists: made(ibLists), driveId: 'papers' },
    ibChannel: null,
    groups: {},
    catalogueAppId: 'app',
    tabUrl: null,
  }
  return { sharePoint, config }
}
