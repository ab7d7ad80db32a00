import type { StoredMeeting } from '../../src/casestore/meeting-port.ts'
import type { AppConfig } from '../../src/casestore/config.ts'
import type {
  CaseRow,
  IbCase,
  IbStore,
  Remark,
  StoredCase,
  StoredDecision,
} from '../../src/casestore/port.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import type { Dispatcher, Intent, Preview } from '../../src/dispatch/dispatcher.ts'
import { createMeter } from '../../src/graph/meter.ts'
import { GraphError, type GraphErrorCode, type GraphPort } from '../../src/graph/port.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import type { AppServices } from '../../src/ui/services.tsx'

/** What the fakes hold, and what was done to them. */
export interface World {
  readonly services: AppServices
  readonly ran: Intent[]
  readonly recorded: StoredDecision[]
  readonly remarks: Remark[]
  readonly opened: StoredCase[]
  readonly meetings: StoredMeeting[]
}

interface Given {
  readonly groups?: readonly string[]
  readonly rows?: readonly CaseRow[] | GraphErrorCode
  readonly papers?: readonly IbCase[] | GraphErrorCode
  readonly stored?: StoredCase
  readonly recording?: GraphErrorCode
  /** What the forum's list of decisions holds from the beginning. */
  readonly recorded?: readonly StoredDecision[]
  /** What every write to a case meets with. */
  readonly writing?: Error
  readonly meetings?: readonly StoredMeeting[]
}

/** What Graph answers with when it says no. */
export const refusal = (code: GraphErrorCode) =>
  new GraphError({ code, status: 403, graphCode: code, message: code })
const orFail = <T,>(value: readonly T[] | GraphErrorCode | undefined): Promise<readonly T[]> =>
  typeof value === 'string' ? Promise.reject(refusal(value)) : Promise.resolve(value ?? [])
const actor = { name: 'Testperson', upn: 'test@stad.example' }
const at = '2026-11-24T09:00:00Z'

/** Services of the tab without a network. */
export function world(given: Given = {}): World {
  const ran: Intent[] = []
  const recorded: StoredDecision[] = [...(given.recorded ?? [])]
  const remarks: Remark[] = []
  const opened: StoredCase[] = []
  const aside = new Set<string>()
  const meetings = [...(given.meetings ?? [])]
  const config = {
    level: 3,
    tenantId: 't',
    domains: ['stad.example'],
    networkSite: { siteId: 'network', lists: { Arenden: 'cases' }, driveId: 'd' },
    ibSite: null,
    ibChannel: null,
    groups: {},
    catalogueAppId: 'a',
    tabUrl: null,
  } as unknown as AppConfig
  const graph: GraphPort = {
    call: async <T,>() => ({ status: 200, headers: {}, body: { value: [] } as T }),
    batch: async () => [],
  }
  const gone = new Set<string>()
  const revised = new Map<string, IbCase>()
  const lying = async () => (await orFail(given.papers)).filter(({ caseId }) => !gone.has(caseId))
  const ib: Partial<IbStore> = {
    list: async () =>
      (await lying()).map((paper) => ({
        ...(revised.get(paper.caseId) ?? paper),
        decided: recorded.some(({ caseId }) => caseId === paper.caseId),
      })),
    get: async (caseId) =>
      (await lying())
        .map((paper) => revised.get(paper.caseId) ?? paper)
        .find((paper) => paper.caseId === caseId) ?? null,
    decisions: async () => [...recorded],
    record: async (caseId, key, decision) => {
      if (given.recording) throw refusal(given.recording)
      const entry = { itemId: key, caseId, decision, enteredBy: actor, enteredAt: at }
      recorded.push(entry)
      return entry
    },
    dateReport: async (entry, on) => {
      const dated = { ...entry, decision: { ...entry.decision, reportedToBoardOn: on } }
      recorded.splice(
        recorded.findIndex(({ itemId }) => itemId === entry.itemId),
        1,
        dated,
      )
      return dated
    },
    people: async () => [],
    remarks: async () => [...remarks],
    editRemark: async (remark, kind, text) => {
      const changed = { ...remark, kind, text, etag: `${remark.etag}+` }
      remarks.splice(remarks.indexOf(remark), 1, changed)
      return changed
    },
    recusals: async (caseId) => (aside.has(caseId) ? [actor] : []),
    recusedFrom: async () => new Set(aside),
    recuse: async (caseId, away) => {
      if (away) aside.add(caseId)
      else aside.delete(caseId)
    },
    remove: async ({ caseId }) => {
      gone.add(caseId)
    },
    revise: async (paper, change) => {
      const changed = { ...paper, ...change, etag: `${paper.etag}+` }
      revised.set(paper.caseId, changed)
      return changed
    },
    meetings: {
      list: async () => [...meetings],
      get: async (key) => meetings.find((one) => one.key === key) ?? null,
      plan: async (key, meeting) => {
        const stored = { itemId: key, etag: '1', key, meeting }
        meetings.push(stored)
        return stored
      },
      save: async (stored, meeting) => {
        const next = { ...stored, etag: `${stored.etag}+`, meeting }
        meetings.splice(
          meetings.findIndex(({ key }) => key === stored.key),
          1,
          next,
        )
        return next
      },
    },
    remark: async (caseId, kind, text) => {
      const itemId = String(remarks.length)
      const remark = { itemId, etag: `${itemId}-1`, caseId, kind, text, by: actor, at }
      remarks.push(remark)
      return remark
    },
  }
  const dispatcher: Partial<Dispatcher> = {
    preview: async (intent) =>
      ({
        planId: 'p',
        caseId: 'c',
        intent,
        message: null,
        steps: [{ id: 'open-case', detail: '' }],
        outside: [],
      }) as Preview,
    run: async ({ intent }) => {
      ran.push(intent)
      return {
        stored: intent.stored,
        outcome: 'done',
        journal: {
          planId: 'p',
          intent: intent.kind,
          by: '',
          startedAt: at,
          finishedAt: at,
          steps: [{ id: 'open-case', state: 'done', left: {} }],
        },
      }
    },
  }
  const cases = {
    rows: () => orFail(given.rows),
    rowsAt: () => orFail(given.rows),
    get: async () => given.stored ?? null,
    open: async ({ caseId, first }: { caseId: string; first: StoredCase['case']['actions'][number] }) => {
      const stored: StoredCase = {
        etag: '1',
        case: { version: 1, id: caseId, number: '26-0009', actions: [first], journals: [] },
      }
      opened.push(stored)
      return { ...stored, existed: false }
    },
    write: async (
      stored: StoredCase,
      { actions = [] }: { actions?: readonly StoredCase['case']['actions'][number][] },
    ) => {
      if (given.writing) throw given.writing
      const next = { ...stored, case: { ...stored.case, actions: [...stored.case.actions, ...actions] } }
      opened.push(next)
      return next
    },
  }
  const services = {
    config,
    graph,
    meter: createMeter(),
    tokens: {
      token: async () => 't',
      approve: async () => undefined,
      granted: () => ['User.Read'],
      account: () => null,
    },
    actor,
    userId: 'u-self',
    ib,
    dispatcher,
    cases,
    edition: stockholm2016(),
    editionFor: () => null,
    directory: stockholmDirectory(),
    directorySource: 'lists',
    directoryAgain: async () => services,
    groups: new Set(given.groups ?? []),
    clock: {
      now: () => new Date(at),
      today: () => PlainDate.parse('2026-11-24'),
      sleep: async () => undefined,
    },
  } as unknown as AppServices
  return { services, ran, recorded, remarks, opened, meetings }
}

/** A paper before the IB. */
export const aPaper = (change: Partial<IbCase> = {}): IbCase => ({
  itemId: '1',
  etag: '1',
  caseId: '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11',
  number: '26-0001',
  title: 'Seoul: ministerbesök',
  summary: 'En minister vill komma.',
  paper: [{ heading: 'Uppgifter', lines: [{ text: 'Tolv personer', section: 'avsnitt 3.3' }] }],
  kinds: ['visit'],
  cost: null,
  meeting: '2026-12-02',
  thread: null,
  putBy: { name: 'Sekreteraren', upn: 's@stad.example' },
  putAt: at,
  ...change,
})
