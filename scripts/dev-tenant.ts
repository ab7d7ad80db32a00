import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { extname, join, normalize, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { headers } from '../manifest/hosting.ts'
import { staleBuilds } from './needs-build.ts'
import { buildAll } from './webpack-build.ts'

/**
 * `npm run dev:tenant [-- --port 3000] [--config config.json]`: serves the built pages over https with a development certificate and
 * the headers of a real installation, for sideloading a package made with `--host https://localhost:3000`.
 */

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3000' }, config: { type: 'string', default: 'config.json' } },
})
const folder = '.ankomst/certificate'
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
if (!existsSync(cert)) {
  mkdirSync(folder, { recursive: true })
  const wanted = [
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost,IP:127.0.0.1',
    '-days',
    '30',
  ]
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    cert,
    ...wanted,
  ])
  if (made.status !== 0) {
    console.error(`openssl could not make a certificate. Put your own at ${key} and ${cert}.`)
    process.exit(1)
  }
}
const stale = staleBuilds(['web'])
if (stale.length > 0) await buildAll(stale)
if (!existsSync(values.config))
  console.error(
    `${values.config} is not there: the pane stays at level 0 and the tab says that it is not set up.`,
  )

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
}

createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'https://localhost').pathname)
  const file = path === `${sep}config.json` ? values.config : join('dist/web', path)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'no-cache')
  if (extname(file) === '' || !existsSync(file)) {
    response.writeHead(404).end('There is no such page.')
    return
  }
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
  response.end(readFileSync(file))
}).listen(Number(values.port), 'localhost', () =>
  console.log(
    `https://localhost:${values.port}\nTrust ${cert} in your system, then sideload dist/ankomst.zip in Teams or Outlook on the web.`,
  ),
)
