import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { headers, nginxConf } from '../../manifest/hosting.ts'
import { gzipBytes } from '../../scripts/page-sizes.ts'
import { installUnderCi } from '../../scripts/system-package.ts'

/** The nginx configuration that `npm run package` writes, in a genuine nginx. */

const installed = () => ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0)
if (!installed()) installUnderCi('nginx-light')
const nginx = installed()
const skip = nginx
  ? false
  : 'nginx is not installed (Debian: apt-get install nginx-light); its configuration was not tried'
if (skip) console.log(`# ${skip}`)

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

test('nginx serves pages, settings and hashed files with the right headers', { skip }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'ankomst-nginx-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true })
  const put = (name: string, text: string) => writeFileSync(join(folder, 'web', name), text)
  put('outlook.html', `<!doctype html>${'<p>Ankomst</p>'.repeat(20)}`)
  put('assets/lock.0123456789.js', readFileSync('package-lock.json', 'utf8'))
  put('config.json', '{}')
  put('assets/outlook.0123456789.js', 'x'.repeat(5000))
  put('assets/outlook.0123456789.js.map', '{}')
  put('assets/icon-16.png', '')
  // The certificate is the installation's own; over plain http the rest is unchanged.
  const server = nginxConf('https://ankomst.stad.example', join(folder, 'web'))
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_certificate.*$/gm, '')
  const conf = join(folder, 'nginx.conf')
  const logs = ['access_log', 'client_body_temp_path', 'proxy_temp_path', 'fastcgi_temp_path']
    .concat(['uwsgi_temp_path', 'scgi_temp_path'])
    .map((name) => `${name} ${folder}/${name};`)
    .join(' ')
  writeFileSync(
    conf,
    `user root;\ndaemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp { include /etc/nginx/mime.types; ${logs}\n${server} }`,
  )
  const child = spawn(nginx ?? 'nginx', ['-c', conf, '-p', folder], { stdio: 'inherit' })
  t.after(() => child.kill())

  const get = async (path: string) => {
    for (let left = 100; ; left -= 1)
      try {
        return await fetch(`${origin}${path}`)
      } catch (error) {
        if (left === 0 || child.exitCode !== null) throw error
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
  }
  const page = await get('/outlook.html')
  assert.equal(page.status, 200)
  for (const [name, value] of Object.entries(headers)) assert.equal(page.headers.get(name), value)
  assert.equal(page.headers.get('cache-control'), 'no-cache')
  const script = await get('/assets/outlook.0123456789.js')
  assert.match(script.headers.get('cache-control') ?? '', /immutable/)
  assert.equal(script.headers.get('content-encoding'), 'gzip')
  assert.equal(script.headers.get('content-security-policy'), headers['Content-Security-Policy'])
  const settings = await get('/config.json')
  assert.equal(settings.headers.get('content-type'), 'application/json')
  assert.equal(settings.headers.get('cache-control'), 'no-cache')
  assert.equal((await get('/assets/icon-16.png')).headers.get('cache-control'), 'no-cache')
  const missing = ['/', '/nothing', '/assets/outlook.fedcba9876.js', '/assets/outlook.0123456789.js.map']
  for (const path of [...missing, '/../nginx.conf']) {
    const answer = await get(path)
    assert.equal(answer.status, 404, path)
    assert.equal(answer.headers.get('cache-control'), 'no-store', path)
    for (const [name, value] of Object.entries(headers)) assert.equal(answer.headers.get(name), value, path)
  }

  // Over the wire, as page-sizes.ts counts them. Node's zlib and nginx's are two builds that part by a fraction of a percent.
  for (const name of ['outlook.html', 'assets/lock.0123456789.js']) {
    const [sent, counted] = [await bytesOf(`${origin}/${name}`), gzipBytes(join(folder, 'web'), name)]
    assert.ok(Math.abs(sent - counted) <= Math.max(8, counted / 100), `${name}: ${sent}, counted ${counted}`)
  }
})

/** Bytes of an answer's body as they are sent, compressed. */
const bytesOf = (url: string) =>
  new Promise<number>((resolve, reject) => {
    request(url, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => (bytes += part.length)).on('end', () => resolve(bytes))
    })
      .on('error', reject)
      .end()
  })
