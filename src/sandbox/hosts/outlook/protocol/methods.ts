import type { FileAttachment, OutlookCategory } from '@microsoft/microsoft-graph-types'
import { HostGraphError, type HostGraph } from '../../shared/graph.ts'
import type { HostPerson } from '../../shared/start.ts'
import { mailboxPath, messagePath, restId, type Opened } from '../mail.ts'
import { saveSettings } from './app-context.ts'
import { bodyAs, headerBlock } from './body.ts'
import type { Notices } from './notices.ts'

/** How the body call behaves; all but `normal` are faults to try. */
export const bodyFaults = ['normal', 'error', 'never', 'empty'] as const
export type BodyFault = (typeof bodyFaults)[number]

/** What a call needs to be answered. `opened` is the mail shown when the call arrives. */
export interface CallContext {
  readonly graph: HostGraph
  readonly person: HostPerson
  readonly opened: Opened | null
  readonly notices: Notices
  readonly bodyFault: BodyFault
  readonly openMessage: (id: string) => void
  readonly openForm: (kind: 'reply' | 'replyAll' | 'new', form: Readonly<Record<string, unknown>>) => void
  readonly changed: () => void
}

type Params = Readonly<Record<string, unknown>>
type Method = (params: Params, context: CallContext) => Promise<unknown>
type ItemMethod = (params: Params, context: CallContext & { readonly opened: Opened }) => Promise<unknown>

const ok = (data?: unknown) => ({ error: false, data: data ?? null })
const fail = (errorCode: number) => ({ error: true, errorCode })
const settled = (code: number) => (code === 0 ? ok() : fail(code))

const onItem =
  (method: ItemMethod): Method =>
  async (params, context) =>
    context.opened ? method(params, { ...context, opened: context.opened }) : fail(9049)

const categoriesOf = async (graph: HostGraph, mailbox: string) =>
  (await graph.get<{ value: OutlookCategory[] }>(`${mailboxPath(mailbox)}/outlook/masterCategories`)).value
const outlookCategory = (one: OutlookCategory) => ({
  displayName: one.displayName ?? '',
  color: capital(one.color ?? 'preset0'),
})
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const names = (value: unknown) =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

const getBody = onItem(async (params, { opened, bodyFault }) => {
  if (bodyFault === 'never') return null
  if (bodyFault === 'error') return fail(9020)
  return ok(bodyFault === 'empty' ? '' : bodyAs(Number(params.coercionType), opened.message.body))
})

const getHeaders = onItem(async (_params, { graph, opened }) =>
  ok(headerBlock(await graph.text(`${messagePath(opened.mailbox, opened.message.id)}/$value`))),
)

const getShared = onItem(async (_params, { opened }) =>
  opened.shared
    ? ok({
        owner: opened.mailbox,
        delegatePermissions: 127,
        targetMailbox: opened.mailbox,
        targetRestUrl: 'https://graph.microsoft.com',
      })
    : fail(9020),
)

const getCategories = onItem(async (_params, { graph, opened }) => {
  const master = await categoriesOf(graph, opened.mailbox)
  return ok(
    (opened.message.categories ?? []).map((name) =>
      outlookCategory(master.find((one) => one.displayName === name) ?? { displayName: name, color: 'none' }),
    ),
  )
})

const changeCategories = (change: (now: readonly string[], asked: readonly string[]) => string[]) =>
  onItem(async (params, { graph, opened, changed }) => {
    const asked = names(params.categories)
    const master = await categoriesOf(graph, opened.mailbox)
    if (asked.some((name) => !master.some((one) => one.displayName === name))) return fail(9044)
    await graph.send('PATCH', messagePath(opened.mailbox, opened.message.id), {
      categories: change(opened.message.categories ?? [], asked),
    })
    changed()
    return ok()
  })

const getAttachment = onItem(async (params, { graph, opened }) => {
  const id = encodeURIComponent(restId(String(params.id)))
  const found = await graph.get<FileAttachment>(
    `${messagePath(opened.mailbox, opened.message.id)}/attachments/${id}`,
  )
  return ok({ content: found.contentBytes ?? '', format: 'base64' })
})

const mailboxOf = (context: CallContext) => context.opened?.mailbox ?? context.person.mail

const addMaster: Method = async (params, context) => {
  if (context.opened?.shared) return fail(9038)
  for (const one of Array.isArray(params.categoryDetails)
    ? (params.categoryDetails as { displayName: string; color: string }[])
    : []) {
    await context.graph.send('POST', `${mailboxPath(mailboxOf(context))}/outlook/masterCategories`, {
      displayName: one.displayName,
      color: one.color.toLowerCase(),
    })
  }
  return ok()
}

const notice = (params: Params) => ({
  key: String(params.key),
  type: Number(params.type ?? 0),
  message: String(params.message ?? ''),
})
const noticeTypes = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage']

const form =
  (kind: 'reply' | 'replyAll' | 'new'): Method =>
  async (params, context) => {
    context.openForm(kind, params)
    return ok()
  }
const openMessage: Method = async (params, context) => {
  context.openMessage(restId(String(params.itemId)))
  return ok()
}

const methods: Readonly<Record<number, Method>> = {
  37: getBody,
  168: getHeaders,
  108: getShared,
  33: onItem(async (params, { notices, opened }) => settled(notices.add(opened.message.id, notice(params)))),
  34: onItem(async (_params, { notices, opened }) =>
    ok(notices.of(opened.message.id).map((one) => ({ ...one, type: noticeTypes[one.type] }))),
  ),
  35: onItem(async (params, { notices, opened }) =>
    settled(notices.replace(opened.message.id, notice(params))),
  ),
  36: onItem(async (params, { notices, opened }) =>
    settled(notices.remove(opened.message.id, String(params.key))),
  ),
  157: getCategories,
  158: changeCategories((now, asked) => [...new Set([...now, ...asked])]),
  159: changeCategories((now, asked) => now.filter((name) => !asked.includes(name))),
  160: async (_params, context) =>
    ok((await categoriesOf(context.graph, mailboxOf(context))).map(outlookCategory)),
  161: addMaster,
  150: getAttachment,
  // Custom properties fail in shared mailboxes on the web with just this code.
  3: onItem(async (_params, { opened }) =>
    opened.shared
      ? { wasSuccessful: false, errorCode: 9020 }
      : {
          wasSuccessful: true,
          customProperties: localStorage.getItem(`sandbox.custom.${opened.message.id}`) ?? '{}',
        },
  ),
  4: onItem(
    async (params, { opened }) => (
      localStorage.setItem(
        `sandbox.custom.${opened.message.id}`,
        JSON.stringify(params.customProperties ?? {}),
      ),
      ok()
    ),
  ),
  404: async (params, { person }) => (
    saveSettings(person, Array.isArray(params) ? (params as unknown[])[0] : {}),
    ok()
  ),
  2: async () => ({ wasSuccessful: false, errorCode: 9018 }),
  12: async () => ({ wasSuccessful: false, errorCode: 9018 }),
  8: openMessage,
  179: openMessage,
  10: form('reply'),
  30: form('reply'),
  183: form('reply'),
  181: form('reply'),
  11: form('replyAll'),
  31: form('replyAll'),
  184: form('replyAll'),
  182: form('replyAll'),
  44: form('new'),
  178: form('new'),
  163: async () => ok(),
  193: async () => ok(),
  400: async () => ok(),
  401: async () => ok(),
  402: async () => ok(),
}

/** Answers one Outlook method (host protocol, section 1.7). Unknown ones get 7000; failures of Graph the code Outlook would give. */
export async function runMethod(dispatchId: number, params: unknown, context: CallContext): Promise<unknown> {
  const method = methods[dispatchId]
  if (!method) return fail(7000)
  try {
    return await method((params ?? {}) as Params, context)
  } catch (failure) {
    if (!(failure instanceof HostGraphError)) return fail(9041)
    return fail(
      failure.status === 404 ? 9049 : failure.status === 403 ? 9038 : failure.status >= 500 ? 9042 : 9040,
    )
  }
}

/** Answers one common method (executeMethod). There is no single sign-on token of the old sort. */
export async function runCommonMethod(dispatchId: number): Promise<unknown> {
  return dispatchId === 94 || dispatchId === 97 ? { Version: 1, Error: 0 } : { Version: 1, Error: 13012 }
}
