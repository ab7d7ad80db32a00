import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphTokens } from '../../src/cli/sign-in/graph-token.ts'

const options = { tenantId: 'organizations', clientId: 'x', deviceCode: false, certificate: null }
const environment = process.env['ANKOMST_TOKEN']
afterEach(() => {
  if (environment === undefined) delete process.env['ANKOMST_TOKEN']
  else process.env['ANKOMST_TOKEN'] = environment
})

test('a token of the environment is used as it is', async () => {
  process.env['ANKOMST_TOKEN'] = 'given'
  expect(await (await graphTokens(options, ''))(['User.Read'])).toBe('given')
})

test('no way to sign in is wrong usage', async () => {
  delete process.env['ANKOMST_TOKEN']
  await expect(graphTokens(options, 'usage')).rejects.toThrow('--device-code')
})

test('a certificate file without a key is named', async () => {
  delete process.env['ANKOMST_TOKEN']
  const file = join(tmpdir(), `ankomst-${process.pid}.pem`)
  writeFileSync(file, 'nothing')
  await expect(graphTokens({ ...options, certificate: file }, '')).rejects.toThrow('must hold a private key')
})
