import { headers, nginxConf, staticWebAppConfig } from '../../manifest/hosting.ts'

const directive = (name: string) =>
  headers['Content-Security-Policy']
    ?.split('; ')
    .find((one) => one.startsWith(`${name} `))
    ?.split(' ')
    .slice(1)

describe('what the web server sends', () => {
  test('scripts come from ourselves and from where Microsoft serves office.js, never inline', () => {
    expect(directive('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com',
    ])
    expect(directive('default-src')).toEqual(["'none'"])
  })

  test('Outlook, Teams and Microsoft 365 may frame the pages', () => {
    for (const host of [
      'https://*.cloud.microsoft',
      'https://teams.microsoft.com',
      'https://outlook.office.com',
    ])
      expect(directive('frame-ancestors')).toContain(host)
  })

  test('Graph, its content and sign-in can be reached', () => {
    for (const host of [
      'https://graph.microsoft.com',
      'https://*.sharepoint.com',
      'https://login.microsoftonline.com',
    ])
      expect(directive('connect-src')).toContain(host)
  })

  test.each(['X-Frame-Options', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Embedder-Policy'])(
    '%s is not sent: it would break framing or sign-in windows',
    (name) => {
      const sent = [nginxConf('https://ankomst.stad.example'), JSON.stringify(staticWebAppConfig())]
      for (const text of sent) expect(text.toLowerCase()).not.toContain(name.toLowerCase())
    },
  )
})
