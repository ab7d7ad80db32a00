import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { zipSync } from 'fflate'
import { addInOnlyManifest } from '../manifest/add-in-only.ts'
import { checkPackage } from '../manifest/check-package.ts'
import { entraApp, registrations } from '../manifest/entra-app.ts'
import { nginxConf, staticWebAppConfig } from '../manifest/hosting.ts'
import { packageFiles } from '../manifest/package-files.ts'
import { ourIds } from '../manifest/values.ts'

/**
 * `npm run package -- --host https://… --client-id GUID`: writes what an administrator hands to Microsoft 365 and to the web server
 * into dist/. Without --client-id only the registration and the hosting, which come first. Level 0 has no registration and needs none.
 */

const usage = `Usage: npm run package -- --host https://ankomst.stad.example [--client-id GUID] [--level 0-4] [--app-id GUID] [--twin-id GUID] [--out dist]

Writes entra-app.json, entra-provisioning.json, entra-watcher.json, nginx.conf and staticwebapp.config.json; with the client id of
the registration also ankomst.zip (the unified app), the same unpacked in package/, and ankomst-add-in-only.xml (its twin for Mac and
older Outlook). Below level 2 the package has no tab. At level 0 nobody signs in: no registration, and the app package at once, without --client-id.`
/** The level of most installations. */
const usualLevel = 3
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function fail(sentence: string): never {
  console.error(`${sentence}\n${usage}`)
  process.exit(2)
}

const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    'client-id': { type: 'string' },
    'app-id': { type: 'string', default: ourIds.appId },
    'twin-id': { type: 'string', default: ourIds.twinId },
    level: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}
const host = values.host?.replace(/\/$/, '') ?? fail('Say where the pages are hosted.')
if (!URL.canParse(host) || new URL(host).protocol !== 'https:' || new URL(host).origin !== host)
  fail(`"${host}" is not an https origin without a path. Outlook and Teams load add-ins over https only.`)
const { 'client-id': clientId, 'app-id': appId, 'twin-id': twinId, out } = values
for (const id of [clientId, appId, twinId])
  if (id !== undefined && !guid.test(id)) fail(`"${id}" is not a GUID.`)
const level = Number(values.level ?? usualLevel)
if (![0, 1, 2, 3, 4].includes(level))
  fail('--level is 0 (the pane alone), 1 (mail), 2 (cases), 3 (Teams thread) or 4 (watcher).')
if (level === 0 && clientId !== undefined)
  fail('At level 0 nobody signs in: leave --client-id out, or choose a level from 1.')
console.log(
  `Level ${level}${values.level === undefined ? ', since no --level is given: name the level that you chose, also the second time' : ''}.`,
)

mkdirSync(out, { recursive: true })
const write = (name: string, data: string | Uint8Array) => {
  writeFileSync(`${out}/${name}`, data)
  console.log(`${out}/${name}`)
}
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

if (level > 0)
  for (const which of registrations) write(`entra-${which}.json`, json(entraApp(which, { host }, level)))
write('nginx.conf', nginxConf(host))
write('staticwebapp.config.json', json(staticWebAppConfig()))
console.log('  (for Azure Static Web Apps: copy it into dist/web, beside the pages)')

if (clientId === undefined && level > 0) {
  console.log(
    'Register the app (docs/administration.md), then run this again with --client-id for the app package.',
  )
} else {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const packageValues = { host, clientId: clientId ?? null, level, appId, twinId, version }
  const files = packageFiles(packageValues)
  const twin = addInOnlyManifest(packageValues)
  const faults = checkPackage(files, twin, packageValues)
  if (faults.length > 0) {
    console.error(faults.join('\n'))
    process.exit(1)
  }
  write('ankomst.zip', zipSync(files, { mtime: '1980-01-01T00:00:00' }))
  write('ankomst-add-in-only.xml', twin)
  // For office-addin-manifest, which reads no zip and wants the icons and texts beside the manifest.
  mkdirSync(`${out}/package`, { recursive: true })
  for (const [name, data] of Object.entries(files)) write(`package/${name}`, data)
}
