import type { BrowserContext } from 'playwright-core'
import type { Stage } from './harness.ts'

const origin = 'https://ankomst.stad.example'

/**
 * The same stage at an https address, for what office.js does at no other, as Office's dialog: the browser believes in the address, and
 * what it asks for comes from the sandbox.
 */
export async function overHttps(context: BrowserContext, stage: Stage): Promise<Stage> {
  const { url } = stage.sandbox
  // Graph stays at an address of this machine.
  await context.grantPermissions(['local-network-access'], { origin })
  await context.route(`${origin}/**`, async (route) => {
    const asked = route.request()
    const answer = await route.fetch({ url: asked.url().replace(origin, url), maxRedirects: 0 })
    const type = answer.headers()['content-type'] ?? ''
    const body = await answer.body()
    await route.fulfill({
      response: answer,
      body: /json|html/.test(type) ? body.toString('utf8').replaceAll(url, origin) : body,
    })
  })
  return { ...stage, sandbox: { ...stage.sandbox, url: origin } }
}
