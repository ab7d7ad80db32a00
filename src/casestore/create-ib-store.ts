import * as z from 'zod/mini'
import { Decision, Snapshot, type Actor } from '../cases/actions.ts'
import { allItems } from '../graph/items/all-items.ts'
import { createItem } from '../graph/items/create-item.ts'
import { deleteItem } from '../graph/items/delete-item.ts'
import { getItem } from '../graph/items/get-item.ts'
import { etagOf, type Fields, type ListItem } from '../graph/items/list-item.ts'
import { patchFields } from '../graph/items/patch-fields.ts'
import { queryItems } from '../graph/items/query-items.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { AppConfig } from './config.ts'
import { createMeetingStore } from './create-meeting-store.ts'
import { listRef } from './list-ref.ts'
import { once } from './once.ts'
import { concerned } from './concerned.ts'
import { parsedColumn } from './parsed-column.ts'
import {
  remarkKinds,
  type IbCase,
  type IbStore,
  type ListedPaper,
  type PaperChange,
  type Remark,
  type StoredDecision,
} from './port.ts'
import { textOf } from './row.ts'

const paperColumns = [
  'Title',
  'CaseId',
  'CaseNumber',
  'Summary',
  'Paper',
  'Kinds',
  'Cost',
  'Meeting',
  'ThreadTeam',
  'ThreadChannel',
  'ThreadMessage',
] as const

const RemarkKind = z.enum(remarkKinds)

/** Kinds of items in the list of remarks that are none: who steps aside, and who no longer does. */
const recused = 'recused'
const recusalEnded = 'recusal-ended'

/**
 * The IB site's lists `IbArenden`, `Delegationsbeslut` and `Remarks`. Who made an item is SharePoint's createdBy. Whether a person
 * may write a list is the list's own rights: a refusal is GraphError `forbidden`.
 *
 * @throws Error when the installation has no IB site
 */
export function createIbStore(graph: GraphPort, config: AppConfig): IbStore {
  const site = config.ibSite
  if (site === null)
    throw new Error(
      'This installation has no site of the committee; run ankomst provision with one (--ib-site)',
    )
  const papers = listRef(site, 'IbArenden')
  const decisionList = listRef(site, 'Delegationsbeslut')
  const remarkList = listRef(site, 'Remarks')

  const get = async (caseId: string): Promise<IbCase | null> => {
    const item = (await queryItems(graph, papers, { column: 'CaseId', equals: caseId }))[0]
    return item ? paperOf(item) : null
  }
  const recorded = async (key: string): Promise<StoredDecision | null> => {
    const item = (await queryItems(graph, decisionList, { column: 'DecisionKey', equals: key }))[0]
    return item ? decisionOf(item) : null
  }

  const leftBeside = (caseId: string) => queryItems(graph, remarkList, { column: 'CaseId', equals: caseId })

  return {
    meetings: createMeetingStore(graph, listRef(site, 'Moten')),
    get,
    list: async () => {
      const [lying, entries] = await Promise.all([
        allItems(graph, papers, paperColumns),
        allItems(graph, decisionList, ['CaseId', 'DecisionResult']),
      ])
      const done = decidedIn(entries)
      return lying
        .map((item) => listed(paperOf(item), done))
        .toSorted((a, b) => b.putAt.localeCompare(a.putAt))
    },
    put: (paper) =>
      once(
        () => createItem(graph, papers, paperFields(paper), { unique: true }),
        () => get(paper.caseId),
      ),
    revise: async (ibCase, change) => {
      await patchFields(graph, papers, ibCase.itemId, changedFields(change), ibCase.etag)
      return paperOf(await getItem(graph, papers, ibCase.itemId))
    },
    remove: ({ itemId, etag }) => deleteItem(graph, papers, itemId, etag),
    setThread: async (ibCase, thread) => {
      const fields = {
        ThreadTeam: thread.teamId,
        ThreadChannel: thread.channelId,
        ThreadMessage: thread.messageId,
      }
      try {
        await patchFields(graph, papers, ibCase.itemId, fields, ibCase.etag)
      } catch (thrown) {
        if (!(thrown instanceof GraphError && (thrown.code === 'conflict' || thrown.ambiguous))) throw thrown
        const now = paperOf(await getItem(graph, papers, ibCase.itemId))
        if (now.thread?.messageId === thread.messageId) return now
        // The thread that was set first stays; one case has one.
        if (now.thread !== null) return now
        await patchFields(graph, papers, ibCase.itemId, fields, now.etag)
      }
      return paperOf(await getItem(graph, papers, ibCase.itemId))
    },
    decisions: async (caseId) =>
      (await queryItems(graph, decisionList, { column: 'CaseId', equals: caseId }))
        .map(decisionOf)
        .toSorted((a, b) => a.enteredAt.localeCompare(b.enteredAt)),
    record: (caseId, key, decision) =>
      once(
        () => createItem(graph, decisionList, decisionFields(caseId, key, decision), { unique: true }),
        () => recorded(key),
      ),
    dateReport: async ({ itemId }, on) => {
      const item = await getItem(graph, decisionList, itemId)
      const before = parsedColumn(Decision, textOf(item.fields?.['Decision']), itemId)
      if (before.reportedToBoardOn === on) return decisionOf(item)
      const fields = { Decision: JSON.stringify({ ...before, reportedToBoardOn: on }) }
      await patchFields(graph, decisionList, itemId, fields, etagOf(item))
      return decisionOf(await getItem(graph, decisionList, itemId))
    },
    people: async (caseId) => {
      const [lying, left, entered] = await Promise.all([
        allItems(graph, papers, ['CaseId']),
        allItems(graph, remarkList, ['CaseId', 'RemarkKind']),
        allItems(graph, decisionList, ['CaseId']),
      ])
      const here = left.filter((item) => caseIdOf(item) === caseId)
      const aside = new Set(standingAside(here).map(({ upn }) => upn.toLowerCase()))
      return concerned(
        [...lying, ...left, ...entered].map(({ createdBy }) => createdBy),
        aside,
      )
    },
    recusals: async (caseId) => standingAside(await leftBeside(caseId)),
    recusedFrom: async (upn) => {
      const left = await allItems(graph, remarkList, ['CaseId', 'RemarkKind'])
      const own = left.filter((item) => authorOf(item).upn.toLowerCase() === upn.toLowerCase())
      const cases = new Set(own.map(caseIdOf))
      return new Set(
        [...cases].filter((id) => standingAside(own.filter((item) => caseIdOf(item) === id)).length > 0),
      )
    },
    recuse: async (caseId, aside) => {
      const kind = aside ? recused : recusalEnded
      await createItem(
        graph,
        remarkList,
        { Title: kind, CaseId: caseId, RemarkKind: kind, RemarkText: '' },
        { unique: false },
      )
    },
    remarks: async (caseId) =>
      (await leftBeside(caseId))
        .filter((item) => RemarkKind.safeParse(kindOf(item)).success)
        .map(remarkOf)
        .toSorted((a, b) => a.at.localeCompare(b.at)),
    remark: async (caseId, kind, text) => {
      const item = await createItem(
        graph,
        remarkList,
        { Title: kind, CaseId: caseId, RemarkKind: kind, RemarkText: text },
        { unique: false },
      )
      return remarkOf(await getItem(graph, remarkList, item.id))
    },
    editRemark: async (remark, kind, text) => {
      const fields = { Title: kind, RemarkKind: kind, RemarkText: text }
      await patchFields(graph, remarkList, remark.itemId, fields, remark.etag)
      return remarkOf(await getItem(graph, remarkList, remark.itemId))
    },
  }
}

function changedFields({ title, summary, paper, cost, meeting }: PaperChange): Fields {
  return {
    ...(title === undefined ? {} : { Title: title.slice(0, 255) }),
    ...(summary === undefined ? {} : { Summary: summary }),
    ...(paper === undefined ? {} : { Paper: JSON.stringify(paper) }),
    ...(cost === undefined ? {} : { Cost: cost ?? '' }),
    ...(meeting === undefined ? {} : { Meeting: meeting ?? '' }),
  }
}

/** A paper as its list keeps it. */
export function paperFields(paper: Parameters<IbStore['put']>[0]): Fields {
  return {
    Title: paper.title.slice(0, 255),
    CaseId: paper.caseId,
    CaseNumber: paper.number,
    Summary: paper.summary,
    Paper: JSON.stringify(paper.paper),
    Kinds: paper.kinds.join(';'),
    Cost: paper.cost ?? '',
    Meeting: paper.meeting ?? '',
  }
}

function paperOf(item: ListItem): IbCase {
  const fields = item.fields ?? {}
  const messageId = textOf(fields['ThreadMessage'])
  return {
    itemId: item.id,
    etag: etagOf(item),
    caseId: textOf(fields['CaseId']),
    number: textOf(fields['CaseNumber']),
    title: textOf(fields['Title']),
    summary: textOf(fields['Summary']),
    paper: parsedColumn(Snapshot, textOf(fields['Paper']), item.id),
    kinds: textOf(fields['Kinds'])
      .split(';')
      .filter((kind) => kind !== ''),
    cost: textOf(fields['Cost']) || null,
    meeting: textOf(fields['Meeting']) || null,
    thread:
      messageId === ''
        ? null
        : { teamId: textOf(fields['ThreadTeam']), channelId: textOf(fields['ThreadChannel']), messageId },
    putBy: authorOf(item),
    putAt: item.createdDateTime ?? '',
  }
}

const listed = (paper: IbCase, done: ReadonlySet<string>): ListedPaper => ({
  ...paper,
  decided: done.has(paper.caseId),
})

/** Ids of the cases whose latest entry ends the matter. */
function decidedIn(entries: readonly ListItem[]): ReadonlySet<string> {
  const done = new Set<string>()
  const inOrder = entries.toSorted((a, b) => (a.createdDateTime ?? '').localeCompare(b.createdDateTime ?? ''))
  for (const { fields } of inOrder) {
    const caseId = textOf(fields?.['CaseId'])
    if (textOf(fields?.['DecisionResult']) === 'deferred') done.delete(caseId)
    else done.add(caseId)
  }
  return done
}

/** A decision as its list keeps it. @param key makes a repeated write harmless */
export function decisionFields(caseId: string, key: string, decision: Decision): Fields {
  return {
    Title: decision.text.slice(0, 255) || decision.result,
    DecisionKey: key,
    CaseId: caseId,
    DecisionResult: decision.result,
    DecidedBy: decision.decidedBy,
    DecidedOn: decision.decidedOn,
    How: decision.how,
    Decision: JSON.stringify(decision),
  }
}

const decisionOf = (item: ListItem): StoredDecision => ({
  itemId: item.id,
  caseId: textOf(item.fields?.['CaseId']),
  decision: { ...parsedColumn(Decision, textOf(item.fields?.['Decision']), item.id), itemId: item.id },
  enteredBy: authorOf(item),
  enteredAt: item.createdDateTime ?? '',
})

const remarkOf = (item: ListItem): Remark => ({
  itemId: item.id,
  etag: etagOf(item),
  caseId: textOf(item.fields?.['CaseId']),
  kind: RemarkKind.parse(item.fields?.['RemarkKind']),
  text: textOf(item.fields?.['RemarkText']),
  by: authorOf(item),
  at: item.createdDateTime ?? '',
})

const caseIdOf = (item: ListItem) => textOf(item.fields?.['CaseId'])
const kindOf = (item: ListItem) => textOf(item.fields?.['RemarkKind'])

/** Who stands aside after all that was left, in the order it was left. */
function standingAside(items: readonly ListItem[]): readonly Actor[] {
  const aside = new Map<string, Actor>()
  for (const item of items.toSorted((a, b) =>
    (a.createdDateTime ?? '').localeCompare(b.createdDateTime ?? ''),
  )) {
    const author = authorOf(item)
    if (kindOf(item) === recused) aside.set(author.upn.toLowerCase(), author)
    if (kindOf(item) === recusalEnded) aside.delete(author.upn.toLowerCase())
  }
  return [...aside.values()]
}

/** SharePoint's word on who made the item. */
const authorOf = (item: ListItem): Actor => ({
  name: item.createdBy?.user?.displayName ?? '',
  upn: item.createdBy?.user?.email ?? '',
})
