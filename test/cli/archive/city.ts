import { createCaseStore } from '../../../src/casestore/create-case-store.ts'
import { provision } from '../../../src/casestore/provision.ts'
import { createGraphPort } from '../../../src/graph/create-graph-port.ts'
import { putFile } from '../../../src/graph/files/put-file.ts'
import { createContentServer } from '../../../src/sandbox/graph/content-server.ts'
import { graphFetch } from '../../../src/sandbox/graph/graph-fetch.ts'
import { createGraphServer } from '../../../src/sandbox/graph/server.ts'
import { tokenSecret, verifyToken } from '../../../src/sandbox/graph/tokens.ts'
import { plant } from '../../../src/sandbox/seed/plant.ts'
import { tokenFor } from '../../../src/sandbox/serve/tokens.ts'
import { openStore } from '../../../src/sandbox/store/sandbox-store.ts'
import { note, opened, takenOn, world } from '../../casestore/sample.ts'
import { eml } from '../../documents/archive/sample.ts'
import { stockholmLists } from '../../casestore/stockholm-lists.ts'

const contentOrigin = 'http://content.example'
export const caseId = 'a0000000-0000-4000-8000-000000000001'

/** A city with one case that has a working copy. */
export async function city() {
  const store = openStore(':memory:')
  const secret = tokenSecret(store)
  const planted = plant(store)
  const graph = createGraphServer({
    store,
    verifyToken: (token) => verifyToken(secret, token, new Date()),
    settings: { contentOrigin },
  })
  const content = createContentServer({ store, settings: { contentOrigin } })
  const fetchPlain = graphFetch(graph, { origin: contentOrigin, server: content })
  const portOf = (person: string) =>
    createGraphPort({
      baseUrl: 'http://graph.example',
      fetch: fetchPlain,
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
  const miljo = portOf('kontakt-miljo')
  const cases = createCaseStore(miljo, config, { fetch: fetchPlain })
  let stored = await cases.open({ caseId, first: opened('a1'), internetMessageId: '<a@example.org>' })
  stored = { ...(await cases.write(stored, { actions: [takenOn('t1'), note('n1')] })), existed: true }
  await putFile(miljo, config.networkSite.driveId, [caseId, eml.name], eml.bytes, 'message/rfc822')
  const close = async () => {
    await Promise.all([graph.close(), content.close()])
    store.close()
  }
  return { config, fetchPlain, portOf, cases, stored, close }
}
