import { findMail } from '../../src/outlook/mail-in-hand.ts'
import type { OpenMail } from '../../src/outlook/host/mail-host.ts'
import type { AppServices } from '../../src/ui/services.tsx'
import { GraphError } from '../../src/graph/port.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { moveMessage, findFolder, findMessage } from '../../src/sandbox/graph/mail/message-row.ts'
import { personByKey } from '../../src/sandbox/seed/people.ts'
import { addresses, buildWorld, type World } from '../dispatch/world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

const me = personByKey('kontakt-miljo').mail
const servicesOf = (graph = world.portOf('kontakt-miljo')) =>
  ({ graph, actor: { name: '', upn: me }, directory: stockholmDirectory() }) as unknown as AppServices

/** A mail in a mailbox, as the client shows it. */
async function shown(mailbox: string, more: Partial<OpenMail> = {}) {
  const { ref, graphId } = await world.arrive(mailbox)
  const mail = {
    restId: graphId,
    internetMessageId: ref.internetMessageId,
    subject: ref.subject,
    from: null,
    to: [],
    cc: [],
    createdAt: null,
    shared: () => Promise.resolve(null),
    ...more,
  } as unknown as OpenMail
  return { mail, graphId, id: ref.internetMessageId }
}
const hint = (mailbox: string) => () => Promise.resolve({ owner: mailbox, mailbox })
const found = async (mail: OpenMail, profile = me) => {
  const seen = await findMail(servicesOf(), mail, profile)
  return seen === null ? null : [seen.inHand.ref.mailbox, seen.inHand.shared]
}

describe('where a mail lies', () => {
  test('in the own mailbox', async () => {
    expect(await found((await shown(me)).mail)).toEqual([me, false])
  })

  test('in the shared mailbox that the client names', async () => {
    const { mail } = await shown(addresses.miljo, { shared: hint(addresses.miljo) })
    expect(await found(mail)).toEqual([addresses.miljo, true])
  })

  test('in a shared mailbox that the client keeps quiet about, by whom it was sent to', async () => {
    const to = [{ name: '', address: addresses.miljo }]
    expect(await found((await shown(addresses.miljo, { to })).mail)).toEqual([addresses.miljo, true])
  })

  test('in "open another mailbox", which names the shared mailbox as the user', async () => {
    expect(await found((await shown(addresses.miljo)).mail, addresses.miljo)).toEqual([addresses.miljo, true])
  })

  test('in the own mailbox, although the client names another', async () => {
    expect(await found((await shown(me, { shared: hint(addresses.miljo) })).mail)).toEqual([me, false])
  })

  test('found by its Message-ID when it was moved and the id is old', async () => {
    const { mail, graphId } = await shown(me)
    const row = findMessage(world.store, personByKey('kontakt-miljo').id, graphId)
    const archive = findFolder(world.store, personByKey('kontakt-miljo').id, 'archive')
    if (row === undefined || archive === undefined) throw new Error('the mailbox is not as expected')
    const old = { ...mail, restId: row.restId }
    moveMessage(world.store, row, archive.id)
    expect(await found(old)).toEqual([me, false])
  })

  test('found by its Message-ID when the client gives no id', async () => {
    expect(await found({ ...(await shown(me)).mail, restId: '' })).toEqual([me, false])
  })

  test('never another mail that the id leads to', async () => {
    const [one, other] = [await shown(me), await shown(me)]
    const seen = await findMail(servicesOf(), { ...one.mail, restId: other.graphId }, me)
    expect(seen?.inHand).toMatchObject({ graphId: one.graphId, ref: { internetMessageId: one.id } })
  })

  test('nowhere that we can see: null, and nothing is guessed', async () => {
    const { mail } = await shown(addresses.trafik)
    expect(await found(mail)).toBeNull()
  })

  test('nowhere yet, while shared mailboxes are not approved: the refusal says so', async () => {
    const { mail } = await shown(addresses.miljo, { shared: hint(addresses.miljo) })
    const real = world.portOf('kontakt-miljo')
    const refused = new GraphError({ code: 'consent', status: 0, graphCode: '', message: '' })
    const graph: typeof real = {
      ...real,
      call: (request) =>
        request.scopes.some((scope) => scope.endsWith('.Shared'))
          ? Promise.reject(refused)
          : real.call(request),
    }
    await expect(findMail(servicesOf(graph), mail, me)).rejects.toBe(refused)
    const own = await shown(me, { shared: hint(addresses.miljo) })
    expect((await findMail(servicesOf(graph), own.mail, me))?.inHand.ref.mailbox).toBe(me)
  })
})
