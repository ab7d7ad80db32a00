import { injectHostScripts } from '../../../src/sandbox/serve/inject.ts'
import { hostPolicy, pagePolicy } from '../../../src/sandbox/serve/csp.ts'

describe('what the sandbox changes while serving', () => {
  test.each(['"', ''])(
    'office.js comes from this machine, after its stand-in and the bridge (quoted by %j)',
    (quote) => {
      const html = injectHostScripts(
        `<head><script src=${quote}https://appsforoffice.microsoft.com/lib/1/hosted/office.js${quote}></script><script src="/a.js"></script></head>`,
      )
      expect([...html.matchAll(/src="([^"]+)"/g)].map((hit) => hit[1])).toEqual([
        '/sandbox/inject/ms-ajax-stand-in.js',
        '/sandbox/inject/naa-bridge.js',
        '/office-js/office.js',
        '/a.js',
      ])
    },
  )
  test('a page without office.js is left alone', () => {
    expect(injectHostScripts('<p>hello</p>')).toBe('<p>hello</p>')
  })
  test('our pages may call Graph and be framed by Outlook and Teams, and run no inline script', () => {
    const policy = pagePolicy(['http://localhost:4611'])
    expect(policy).toMatch(/connect-src 'self' http:\/\/localhost:4611/)
    expect(policy).toMatch(/frame-ancestors 'self' .*https:\/\/outlook\.office\.com/)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  })
  test('the host pages, which show foreign mail, may fetch nothing from elsewhere', () => {
    expect(hostPolicy(['http://localhost:4611'])).not.toMatch(/https:/)
  })
})
