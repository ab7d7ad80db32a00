import { hostedPages } from './pages.ts'
import { ok, wrong, type Remark } from './remark.ts'

/** Asks a running web server for the pages as a browser would. @param host https origin */
export async function checkHosting(host: string, fetchIt: typeof fetch = fetch): Promise<Remark[]> {
  const answers = await Promise.all(
    hostedPages.map(async (page) => ({
      page,
      answer: await fetchIt(`${host}/${page}`, { redirect: 'manual' }).catch(() => null),
    })),
  )
  const remarks = answers.flatMap(({ page, answer }) => pageRemarks(page, answer))
  const settings = await fetchIt(`${host}/config.json`).catch(() => null)
  if (settings?.ok !== true)
    remarks.push(
      wrong(
        'config.json is not served beside the pages.',
        'Copy the file that ankomst provision wrote to the web root.',
      ),
    )
  else if (!/no-cache|no-store/.test(settings.headers.get('cache-control') ?? ''))
    remarks.push(
      wrong(
        'config.json may be cached.',
        'Send Cache-Control: no-cache, as in the nginx.conf of npm run package.',
      ),
    )
  return remarks.length === 0 ? [ok(`${host} serves all pages with the right headers.`)] : remarks
}

function pageRemarks(page: string, answer: Response | null): Remark[] {
  if (answer === null)
    return [wrong(`${page} could not be reached.`, 'Check the address, the certificate and the firewall.')]
  if (answer.status !== 200)
    return [
      wrong(
        `${page} answers ${answer.status}.`,
        'Copy everything in dist/web to the web root; add no redirect.',
      ),
    ]
  const policy = answer.headers.get('content-security-policy') ?? ''
  const own = 'Take the headers from the nginx.conf or staticwebapp.config.json of npm run package.'
  return [
    ...(policy.includes("script-src 'self'") && !/script-src[^;]*'unsafe-(?:inline|eval)'/.test(policy)
      ? []
      : [wrong(`${page} has no strict Content-Security-Policy.`, own)]),
    ...(policy.includes('frame-ancestors') && policy.includes('https://*.cloud.microsoft')
      ? []
      : [wrong(`${page} does not let Outlook and Teams frame it.`, own)]),
    ...['x-frame-options', 'cross-origin-opener-policy', 'cross-origin-embedder-policy']
      .filter((name) => answer.headers.has(name))
      .map((name) =>
        wrong(`${page} is sent with ${name}.`, 'Take it away: it breaks framing or sign-in windows.'),
      ),
  ]
}
