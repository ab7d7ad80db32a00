import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { headers } from '../../manifest/hosting.ts'
import { levelZeroConfig } from '../../src/casestore/level-zero-config.ts'
import { provision } from '../../src/casestore/provision.ts'
import { checkConfig } from '../../src/cli/doctor/check-config.ts'
import { checkHosting } from '../../src/cli/doctor/check-hosting.ts'
import { checkInstallation } from '../../src/cli/doctor/check-installation.ts'
import { checkMember } from '../../src/cli/doctor/check-member.ts'
import type { Remark } from '../../src/cli/doctor/remark.ts'
import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import { GraphError, type GraphPort, type GraphRequest } from '../../src/graph/port.ts'
import { graphFetch } from '../../src/sandbox/graph/graph-fetch.ts'
import { createContentServer } from '../../src/sandbox/graph/content-server.ts'
import { createGraphServer } from '../../src/sandbox/graph/server.ts'
import { tokenSecret, verifyToken } from '../../src/sandbox/graph/tokens.ts'
import { plant, restrictLists } from '../../src/sandbox/seed/plant.ts'
import { tokenFor } from '../../src/sandbox/serve/tokens.ts'
import { openStore } from '../../src/sandbox/store/sandbox-store.ts'
import { world } from '../casestore/sample.ts'
import { stockholmLists } from '../casestore/stockholm-lists.ts'

const wrongs = (remarks: readonly Remark[]) =>
  remarks.filter(({ kind }) => kind === 'wrong').map(({ what }) => what)

async function installation() {
  const store = openStore(':memory:')
  const secret = tokenSecret(store)
  const planted = plant(store)
  const origin = 'http://content.example'
  const server = createGraphServer({
    store,
    verifyToken: (token) => verifyToken(secret, token, new Date()),
    settings: { contentOrigin: origin },
  })
  const fetchAll = graphFetch(server, {
    origin,
    server: createContentServer({ store, settings: { contentOrigin: origin } }),
  })
  const portOf = (person: string) =>
    createGraphPort({
      baseUrl: 'http://graph.example',
      fetch: fetchAll,
      wait: async () => undefined,
      getToken: async (scopes) => tokenFor(secret, person, scopes, 'app', new Date()).access_token,
    })
  const { config } = await provision(portOf('administrator'), {
    base: { ...world().config, groups: planted.groups },
    lists: stockholmLists,
    networkSite: planted.networkSiteId,
    ibSite: planted.ibSiteId,
    mailboxes: [],
    categories: [],
  })
  return {
    config,
    portOf,
    restrict: () => restrictLists(store),
    close: () => store.close(),
  }
}

/** A port that answers some paths by itself. */
const playing = (real: GraphPort, answer: (request: GraphRequest) => unknown): GraphPort => ({
  ...real,
  call: async <T>(request: GraphRequest) => {
    const body = answer(request)
    return body === undefined ? real.call<T>(request) : { status: 200, headers: {}, body: body as T }
  },
})

describe('doctor looks at config.json', () => {
  test('a file that is not one of ours is named, with what lacks', () => {
    const { remarks, config } = checkConfig({ version: 1, tenantId: 'x' })
    expect(config).toBeNull()
    expect(wrongs(remarks)[0]).toContain('clientId')
  })

  test.each([
    ['level 3 without a channel', { level: 3, ibChannel: null }, 'Level 3 without a channel.'],
    ['a level that does not exist', { level: 7 }, 'Level 7 does not exist.'],
    ['no mail domain', { domains: [] }, 'No mail domains: every recipient would be warned about.'],
    ['a client id that is none', { clientId: 'ankomst' }, 'clientId is not a GUID.'],
    [
      'Graph over http',
      { graphBaseUrl: 'http://graph.example' },
      'graphBaseUrl "http://graph.example" is not https.',
    ],
  ])('%s', (_, change, expected) => {
    expect(wrongs(checkConfig({ ...world().config, ...change }).remarks)).toContain(expected)
  })

  test('level 0 as ankomst provision writes it has neither tenant nor registration, and lacks nothing', () => {
    expect(checkConfig(levelZeroConfig('stockholm-2016')).remarks).toEqual([
      {
        kind: 'ok',
        what: 'Level 0: the pane reads and assesses; nothing is sent or saved to Microsoft 365.',
      },
    ])
  })

  test('the level and what works are named', () => {
    const { remarks } = checkConfig({ ...world().config, level: 1 })
    expect(remarks[0]).toEqual({
      kind: 'ok',
      what: 'Level 1: mail: hand over, mark and draft in Exchange; a case lies on its mail.',
    })
  })
})

describe('doctor looks at the web server', () => {
  const serve = async (sent: Record<string, string>, look: (host: string) => Promise<void>) => {
    const server = createServer((request, response) => {
      if (request.url === '/terms.html') response.statusCode = 404
      for (const [name, value] of Object.entries(sent)) response.setHeader(name, value)
      response.end('{}')
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    await look(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    server.close()
  }

  test('a missing page is named; the headers of npm run package are right', () =>
    serve({ ...headers, 'Cache-Control': 'no-cache' }, async (host) => {
      expect(wrongs(await checkHosting(host))).toEqual(['terms.html answers 404.'])
    }))

  test('no policy, a header that breaks framing, settings that are cached', () =>
    serve({ 'X-Frame-Options': 'DENY' }, async (host) => {
      const found = wrongs(await checkHosting(host)).join(' ')
      expect(found).toContain('outlook.html has no strict Content-Security-Policy.')
      expect(found).toContain('outlook.html is sent with x-frame-options.')
      expect(found).toContain('config.json may be cached.')
    }))

  test('a server that is not there', async () => {
    expect(wrongs(await checkHosting('http://127.0.0.1:9'))).toHaveLength(10)
  })
})

describe('doctor looks at a running installation', () => {
  test('lists, categories and rules; a rule that moves mail past the watcher is listed', async () => {
    const { config, portOf, close } = await installation()
    const address = 'internationellt.miljo@stad.example'
    const graph = playing(portOf('administrator'), ({ path }) => {
      if (path.includes('/messageRules'))
        return {
          value: [
            { displayName: 'Utland', isEnabled: true, actions: { moveToFolder: 'x' } },
            { displayName: 'Av', isEnabled: false, actions: { moveToFolder: 'x' } },
          ],
        }
      return path.includes('/masterCategories') ? { value: [{ displayName: 'Besöksförfrågan' }] } : undefined
    })
    const remarks = await checkInstallation(
      graph,
      { ...config, level: 4 },
      stockholmLists,
      [address],
      ['Besöksförfrågan', 'Förfrågan klar'],
    )
    expect(wrongs(remarks)).toEqual([
      `The rule "Utland" of ${address} moves mail out of the Inbox, where the watcher does not look.`,
    ])
    expect(remarks.map(({ what }) => what)).toContain(`${address} lacks the categories Förfrågan klar.`)
    close()
  })

  test('rules that may not be read become a click for a person', async () => {
    const { config, portOf, close } = await installation()
    const refused = playing(portOf('administrator'), ({ path }) => {
      if (path.includes('/messageRules') || path.includes('/masterCategories'))
        throw new GraphError({
          code: 'forbidden',
          status: 403,
          graphCode: 'ErrorAccessDenied',
          message: 'no',
        })
      return undefined
    })
    const remarks = await checkInstallation(
      refused,
      { ...config, level: 4 },
      stockholmLists,
      ['a@stad.example'],
      [],
    )
    expect(remarks.find(({ what }) => what.startsWith('The rules'))).toMatchObject({ kind: 'note' })
    close()
  })

  test.each([
    [
      'nobody-here@stad.example',
      'There is no mailbox nobody-here@stad.example',
      'how the address is spelled',
    ],
    ['internationellt.miljo@stad.example', 'may not read the categories', 'somebody with full access'],
  ])(
    '%s: a mailbox that is not there, and one that is not this person’s to read',
    async (address, ...said) => {
      const { config, portOf, close } = await installation()
      const remarks = await checkInstallation(
        portOf('administrator'),
        { ...config, level: 4 },
        stockholmLists,
        [address],
        ['Besöksförfrågan'],
      )
      const [what, todo] = said
      expect(remarks).toContainEqual({
        kind: 'wrong',
        what: expect.stringContaining(what ?? ''),
        todo: expect.stringContaining(todo ?? ''),
      })
      expect(JSON.stringify(remarks)).not.toContain('owner')
      const rules = remarks.filter((remark) => remark.what.startsWith('The rules of'))
      expect(rules).toHaveLength(address.startsWith('nobody') ? 0 : 1)
      close()
    },
  )

  test('an app, which has no /me, looks with its own rights', async () => {
    const { config, portOf, close } = await installation()
    const app = playing(portOf('administrator'), ({ path }) => {
      if (path.startsWith('/me'))
        throw new GraphError({ code: 'invalid', status: 400, graphCode: 'BadRequest', message: 'no /me' })
      return undefined
    })
    const remarks = await checkInstallation(app, config, stockholmLists, [], [])
    expect(wrongs(remarks)).toEqual([])
    expect(remarks[0]?.what).toBe('Signed in as an app, with its own rights.')
    close()
  })

  test('a list that was taken away is named', async () => {
    const { config, portOf, close } = await installation()
    const lists = { ...config.networkSite.lists, Nycklar: '00000000-0000-4000-8000-000000000000' }
    const remarks = await checkInstallation(
      portOf('administrator'),
      { ...config, networkSite: { ...config.networkSite, lists } },
      stockholmLists,
      [],
      [],
    )
    expect(wrongs(remarks)).toEqual([expect.stringContaining('Nycklar')])
    close()
  })
})

describe('doctor --as-member', () => {
  const person = (name: string) => ({ kind: 'ok', what: `Signed in as ${name}@stad.example.` })

  test("a member's attempt to record a decision must be refused", async () => {
    const { config, portOf, restrict, close } = await installation()
    expect(wrongs(await checkMember(portOf('ledamot-1'), config))).toEqual([
      'ledamot.ett@stad.example could record a decision.',
    ])
    restrict()
    expect(await checkMember(portOf('ledamot-1'), config)).toEqual([
      person('ledamot.ett'),
      {
        kind: 'ok',
        what: 'SharePoint lets ledamot.ett@stad.example read the decisions and refuses to let them record one, as it must.',
      },
    ])
    close()
  })

  test.each([
    ['utan-atkomst', 'utan.atkomst'],
    ['kontakt-miljo', 'kontaktperson.miljo'],
  ])('%s, who may not read the list, proves nothing and tries nothing', async (key, name) => {
    const { config, portOf, restrict, close } = await installation()
    restrict()
    const writing: string[] = []
    const graph = playing(portOf(key), ({ method, path }) => {
      if (method !== 'GET') writing.push(path)
      return undefined
    })
    expect(await checkMember(graph, config)).toEqual([
      person(name),
      {
        kind: 'wrong',
        what: `${name}@stad.example may not even read the list of decisions, so a refusal would prove nothing.`,
        todo: expect.stringContaining('Let an ordinary member of the committee sign in'),
      },
    ])
    expect(writing).toEqual([])
    close()
  })

  const failing = (method: string, init: Partial<ConstructorParameters<typeof GraphError>[0]>) => {
    const error = { code: 'invalid', status: 400, graphCode: 'x', message: 'no', ...init } as const
    return (request: GraphRequest) => {
      if (request.method === method && request.path.includes('/items')) throw new GraphError(error)
      return undefined
    }
  }
  test.each([
    ['a token that may not read', 'GET', { code: 'consent', status: 403 }, 'nothing written', '--client-id'],
    [
      'a token that may not write',
      'POST',
      { code: 'consent', status: 403 },
      'nothing written',
      '--client-id',
    ],
    ['a refused form', 'POST', { code: 'invalid', status: 400 }, 'Nothing was written.', 'Run this again'],
    [
      'an answer that was lost',
      'POST',
      { code: 'timeout', status: 0, ambiguous: true },
      'A row may have been written.',
      'a row "ankomst doctor"',
    ],
  ] as const)('%s: whether there is a row to look for', async (_, method, init, what, todo) => {
    const { config, portOf, restrict, close } = await installation()
    restrict()
    const [, remark] = await checkMember(playing(portOf('ledamot-1'), failing(method, init)), config)
    expect(remark).toEqual({
      kind: 'wrong',
      what: expect.stringContaining(what),
      todo: expect.stringContaining(todo),
    })
    close()
  })

  test('an app is no member', async () => {
    const { config, portOf, close } = await installation()
    const app = playing(portOf('ledamot-1'), ({ path }) => {
      if (path.startsWith('/me'))
        throw new GraphError({ code: 'invalid', status: 400, graphCode: 'BadRequest', message: 'no /me' })
      return undefined
    })
    expect(wrongs(await checkMember(app, config))).toEqual([
      'An app is signed in, and no person: its refusal proves nothing.',
    ])
    close()
  })
})
